import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { argumentSource } from "../../../src/core/cells/source";
import { type Certainty, certaintyOf } from "../../../src/core/decide/certainty/certainty";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import { doubtsOf } from "../../../src/core/map/doubts";
import { doubtText } from "../../../src/core/words/doubts";

const doubts = (rows: readonly (readonly Cell[])[], cut: Cell) => doubtsOf(evaluated(rows, cut));

function evaluated(rows: readonly (readonly Cell[])[], cut: Cell) {
  const outcome = evaluate({
    profile: argumentSource([["企業名", "甲", "乙", "丙", "受注件数"], ...rows]),
    settings: argumentSource([
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
      ["甲", "ポテンシャル", 2, "線形", 0, 100, "", "", "ポテンシャルの境界", cut],
      ["乙", "ポテンシャル", 1, "線形", 0, 100, "", "", "重みの揺れ", "100%"],
      ["丙", "ポテンシャル", 2, "線形", 0, 100, "", "", "", ""],
      ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
    ]),
    today: 0,
    locale: "ja",
    headerFirst: true,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe("a placement is to be checked", () => {
  it("where slightly other weights often change it, with the criterion that it hangs on", () => {
    const [[first] = [], sure] = doubts(
      [
        ["青葉", 100, 0, 20, 1],
        ["北浜", 100, 100, 100, 1],
      ],
      40,
    );
    expect(first).toMatchObject({ code: "notSure", column: "甲" });
    expect(first && doubtText(first, "ja")).toMatch(
      /^重みを少し変えると変わりやすい\(確かさ \d+%、左右するのは「甲」\)$/,
    );
    expect(first && doubtText(first, "en")).toMatch(/sure to \d+%; it hangs on "甲"/);
    expect(sure).toEqual([]);
  });

  it("where there is little data, and within 2 points of a cut", () => {
    const [little, near] = doubts(
      [
        ["青葉", "", 90, "", 1],
        ["北浜", 51, 51, 51, 1],
      ],
      50,
    );
    expect(little?.map(({ code }) => code)).toContain("littleData");
    expect(near?.map(({ code }) => code)).toEqual(["nearCut"]);
  });

  it.each(["中央値", "平均", "上位50%", "自然分類"])(
    "by other weights with the cut %s, too, once they are drawn",
    (cut) => {
      const evaluation = evaluated(
        [
          ["青葉", 100, 0, 20, 1],
          ["北浜", 0, 100, 70, 1],
          ["瀬戸内", 60, 40, 55, 1],
        ],
        cut,
      );
      const codes = (certainty: Certainty | null) =>
        doubtsOf(evaluation, certainty)
          .flat()
          .map(({ code }) => code);
      expect(codes(null)).not.toContain("notSure");
      expect(codes(certaintyOf(evaluation))).toContain("notSure");
    },
  );
});
