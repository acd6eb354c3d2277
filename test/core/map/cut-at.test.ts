import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../src/core/evaluate/evaluation";
import { cutAt, cutNumber } from "../../../src/core/map/cut-at";
import { mapPositions } from "../../../src/core/map/positions";

function evaluation(scores: readonly (readonly [potential: number, results: number])[], cut: Cell = 50): Evaluation {
  const outcome = evaluate({
    profile: sheetSource([["企業名", "p", "r"], ...scores.map(([p, r], at) => [`社${at}`, p, r])], "一覧"),
    settings: sheetSource(
      [
        ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
        ["p", "ポテンシャル", 1, "線形", 0, 100, "", "", "ポテンシャルの境界", cut],
        ["r", "実績", 1, "線形", 0, 100, "", "", "実績の境界", 50],
      ],
      "マップ設定",
    ),
    today: 0,
    locale: "ja",
    headerFirst: false,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe("a cut at a place of the map", () => {
  it("is the roundest number between the scores on both sides", () => {
    const map = evaluation([
      [12, 0],
      [34, 0],
      [61, 0],
      [63.4, 0],
      [88, 0],
    ]);
    const between = (left: number, right: number) => {
      const places = mapPositions(map);
      const x = (index: number) => places.find((place) => place.index === index)?.x ?? 0;
      return cutAt(map, "potential", (x(left) + x(right)) / 2);
    };
    expect(between(0, 1)).toBe(20);
    expect(between(2, 3)).toBe(62);
    expect(between(3, 4)).toBe(80);
    expect(cutAt(map, "potential", 0)).toBe(0);
    expect(cutAt(map, "potential", 100)).toBe(90);
  });

  it("divides the partners as the line does, wherever it is drawn", () => {
    const score = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    const profile = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        profile,
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom(50, "中央値", "あり"),
        (rows, percent, cut) => {
          const map = evaluation(rows, cut);
          const value = cutAt(map, "potential", percent);
          const places = mapPositions(map).map(({ index, x }) => ({ x, score: map.partners[index]?.potential ?? 0 }));
          for (const { x, score: own } of places) {
            const isTied = places.some((other) => other.score === own && other.x < percent !== x < percent);
            if (!isTied) expect(own >= value).toBe(x >= percent);
          }
          if (cut !== 50) expect(cutNumber(map, "potential")).toBe(cutAt(map, "potential", 50));
        },
      ),
      { numRuns: 500, seed: 20_261_125 },
    );
  });

  it("is told as a number for cuts that the data decides", () => {
    const map = evaluation(
      [
        [10, 0],
        [30, 0],
        [90, 0],
      ],
      "中央値",
    );
    expect(cutNumber(map, "potential")).toBe(20);
    expect(cutNumber(map, "results")).toBe(50);
  });
});
