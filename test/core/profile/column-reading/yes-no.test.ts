import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { decided, type ReadingOptions, reading, refused, seenYesNo } from "./reading";

const yesNo = (header: string, cells: readonly Cell[], options?: ReadingOptions) =>
  reading(header, cells, options).yesNo;

describe("yes and no", () => {
  it.each([
    ...["TRUE", true, "はい", "有", "有り", "あり", "○", "〇", "◯", "●", "✓", "✔", "☑", "レ", "yes", "Y", 1, "１"],
    ...[
      "済",
      "済み",
      "可",
      "保有",
      "している",
      "対応",
      "取扱あり",
      "受講済",
      "受講済み",
      "導入済み",
      "販売している",
      "対応可能",
      "ｱﾘ",
    ],
    ...["有(他社A)", "○（A社）", "あり(2社)", "済(2025/4)", "競合商材 有", "Done"],
  ])("%s is yes", (cell) => expect(seenYesNo(yesNo("競合取扱", [cell, "無", "有"]))[0]).toBe("yes"));

  it.each([
    ...[
      "FALSE",
      false,
      "いいえ",
      "無",
      "無し",
      "なし",
      "×",
      "✕",
      "no",
      "n",
      0,
      "未",
      "不可",
      "していない",
      "非対応",
      "していません",
    ],
    ...[
      "取扱なし",
      "未受講",
      "未導入",
      "受講未",
      "無(過去に取扱)",
      "取り扱っていない",
      "対応不可",
      "非該当",
      "特になし",
      "ﾅｼ",
    ],
  ])("%s is no", (cell) => expect(seenYesNo(yesNo("競合取扱", [cell, "無", "有"]))[0]).toBe("no"));

  it.each(["検討中", "予定あり", "製品X", "非常に良い", "△", "要確認", "一部あり", 2, "2025/4/10", "有(予定)"])(
    "%s is neither",
    (cell) => expect(seenYesNo(yesNo("競合取扱", [cell, "無", "有"]))[0]).toBe("badYesNo"),
  );

  it("x is no beside a circle, yes as a tick", () => {
    expect(seenYesNo(yesNo("競合取扱", ["○", "x", ""]))).toEqual(["yes", "no", null]);
    expect(seenYesNo(yesNo("競合取扱", ["o", "x", ""]))).toEqual(["yes", "no", null]);
    expect(seenYesNo(yesNo("Trained", ["x", "", "X"]))).toEqual(["yes", "no", "yes"]);
  });
});

describe("a tick list", () => {
  it.each(["○", "●", "✓", "レ", "x", "済", "yes", "Y", "有", "◎", "★", true, 1])(
    "of %s and blanks has its blanks as no",
    (mark) => {
      const values = yesNo("競合取扱", [mark, "", mark, null]);
      expect(seenYesNo(values)).toEqual(["yes", "no", "yes", "no"]);
      expect(decided(values)).toEqual(["ticks B3 B5"]);
    },
  );

  it.each(["×", "無", "なし", "製品X", false, 0])("is none of %s and blanks", (mark) => {
    expect(seenYesNo(yesNo("競合取扱", [mark, ""]))[1]).toBeNull();
  });

  it("is none where there are two marks", () => {
    expect(seenYesNo(yesNo("競合取扱", ["○", "×", ""]))).toEqual(["yes", "no", null]);
  });

  it("is in doubt beside dashes: nothing is assumed, that is told, and the user may say no", () => {
    const values = yesNo("競合取扱", ["○", "-", "", "○"]);
    expect(seenYesNo(values)).toEqual(["yes", null, null, "yes"]);
    expect(decided(values)).toEqual(["blanks B3 B4"]);
    expect(seenYesNo(yesNo("競合取扱", ["○", "-", ""], { choice: { blanks: "no" } }))).toEqual(["yes", "no", "no"]);
  });

  it("can have no data in its blanks", () => {
    expect(seenYesNo(yesNo("競合取扱", ["○", ""], { choice: { blanks: "missing" } }))).toEqual(["yes", null]);
    expect(seenYesNo(yesNo("競合取扱", ["○", "×", ""], { choice: { blanks: "no" } }))).toEqual(["yes", "no", "no"]);
  });
});

describe("names or days under a header of yes and no", () => {
  const names = ["製品X", "", "製品Y", "製品Z"];
  it("are offered as 'what is filled is yes'", () => {
    expect(refused(yesNo("競合取扱", names))).toBe("offered B2");
    expect(refused(yesNo("研修受講", ["2025/4/10", "", new Date(2025, 5, 1)]))).toBe("offered B2");
    expect(refused(yesNo("Competing product", ["Acme", ""]))).toBe("offered B2");
  });

  it("are yes when the user takes the offer", () => {
    const values = yesNo("競合取扱", names, { choice: { blanks: "no" } });
    expect(seenYesNo(values)).toEqual(["yes", "no", "yes", "yes"]);
    expect(refused(values)).toBeNull();
  });
});

describe("a word that the user has given a meaning", () => {
  it("has it", () => {
    const words = [
      { text: "検討中", means: "no" },
      { text: "商談中", means: 50 },
      { text: "他", means: "missing" },
    ] as const;
    const values = yesNo("競合取扱", ["検討中", "商談中", "他", "有"], { choice: { words } });
    expect(seenYesNo(values)).toEqual(["no", null, null, "yes"]);
    expect([...values.given]).toEqual([[1, 50]]);
    expect(values.faults).toEqual([]);
  });
});
