import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { argumentSource } from "../../../src/core/cells/source";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import type { Condition } from "../../../src/core/model/condition";
import { shownEdge, shownSteps } from "../../../src/core/view/shown-steps";

describe("an edge as somebody reads it", () => {
  it.each<[value: number, condition: Condition, isWhole: boolean, shown: number, as: Condition]>([
    [37.5, "atLeast", true, 38, "atLeast"],
    [38, "atLeast", true, 38, "atLeast"],
    [3, "above", true, 4, "atLeast"],
    [3, "below", true, 2, "atMost"],
    [37.5, "below", true, 37, "atMost"],
    [37.5, "atMost", true, 37, "atMost"],
    [0.5, "below", false, 0.5, "below"],
    [100 / 3, "atLeast", false, 33.34, "atLeast"],
    [100 / 3, "below", false, 33.33, "atMost"],
    [0.004_123_4, "atLeast", false, 0.004_124, "atLeast"],
    [1_234_567.8, "atMost", false, 1_234_567, "atMost"],
    [0, "above", false, 0, "above"],
  ])("%d %s (whole: %s) is %d %s", (value, condition, isWhole, shown, as) => {
    expect(shownEdge(value, condition, isWhole)).toEqual({ value: shown, condition: as });
  });
});

describe("what would change a placement", () => {
  it("is told in the column's own words and units, the nearest first, with what alone changes nothing", () => {
    const outcome = evaluate({
      profile: argumentSource([
        ["企業名", "営業人数", "競合取扱", "最終受注日", "受注件数"],
        ["青葉", 10, "×", "", 0],
        ["北浜", 40, "○", "2026/09/14", 3],
      ]),
      settings: argumentSource([
        ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
        ["営業人数", "ポテンシャル", 3, "線形", 0, 50, ""],
        ["競合取扱", "ポテンシャル", 1, "有無", "", "", ""],
        ["受注件数", "実績", 1, "線形", "", "", ""],
      ]),
      today: 20_000,
      locale: "ja",
      headerFirst: true,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const [first, second] = [0, 1].map((partner) => shownSteps(outcome.value, partner));
    expect(first).toEqual([
      {
        axis: "potential",
        isUp: true,
        steps: [
          {
            column: "営業人数",
            now: "10",
            need: { kind: "number", value: "34", condition: "atLeast" },
            points: expect.closeTo(46.67, 2),
          },
          { column: "競合取扱", now: "×", need: null, points: null },
        ],
      },
      {
        axis: "results",
        isUp: true,
        steps: [
          { column: "受注件数", now: "0", need: { kind: "number", value: "1", condition: "atLeast" }, points: 0 },
        ],
      },
    ]);
    expect(second?.[0]).toMatchObject({ axis: "potential", isUp: false });
  });

  const shownFor = (column: string, cells: readonly Cell[], cut: string, partner: number) => {
    const outcome = evaluate({
      profile: argumentSource([
        ["企業名", column, "受注件数"],
        ...cells.map((cell, at): Cell[] => [`会社${at}`, cell, 0]),
      ]),
      settings: argumentSource([
        ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
        [column, "ポテンシャル", 1, "線形", "", "", "", "", "ポテンシャルの境界", cut],
        ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
      ]),
      today: 20_000,
      locale: "ja",
      headerFirst: true,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return shownSteps(outcome.value, partner)[0]?.steps[0]?.need;
  };

  it.each([
    ["中央値", 1, { value: "23", condition: "atMost" }],
    ["上位50%", 1, { value: "23", condition: "atMost" }],
    ["平均", 5, { value: "37", condition: "atLeast" }],
  ] as const)("crosses a cut that follows from all scores (%s) when typed as it stands there", (cut, partner, need) => {
    expect(shownFor("営業人数", [59, 54, 43, 6, 19, 24], cut, partner)).toMatchObject(need);
  });

  it("is told in the unit that stands in the cells, where a bare number would be read otherwise", () => {
    const cells = ["5,000万円", "1億円", "2,000万円", ""];
    expect(shownFor("資本金", cells, "60", 0)).toMatchObject({ value: "6,000万円", condition: "atLeast" });
    expect(shownFor("資本金", cells, "60", 1)).toMatchObject({ value: "0.3億円", condition: "below" });
    expect(shownFor("資本金(万円)", [5000, "1億円", 2000, ""], "60", 0)).toMatchObject({ value: "6,000" });
  });
});
