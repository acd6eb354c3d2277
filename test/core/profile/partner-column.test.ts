import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { columnByLetters, namesWithoutHeader, partnerColumnAmong } from "../../../src/core/profile/partner-column";

/** The letter of the column that names the partners in a list whose header is its first row. */
function among(...list: Grid): string | undefined {
  const columns = (list[0] ?? []).flatMap((cell, at) => (cell === "" ? [] : [{ header: String(cell), at }]));
  const found = partnerColumnAmong(sheetSource(list, "一覧"), 0, columns);
  return found && "ABCDEF"[found.at];
}

const rows = (count: number, row: (at: number) => readonly Cell[]): Grid =>
  Array.from({ length: count }, (_, at) => row(at));

describe("the column that names the partners", () => {
  it("is the one whose header says it best, not the first", () => {
    expect(among(["取引先名", "代理店名"], ["青葉", "北浜"], ["みなと", "東都"])).toBe("B");
    expect(among(["Account", "Partner", "Name"], ["Aoba", "Kita", "Mina"])).toBe("B");
    expect(among(["会社名", "代理店名"], ["青葉", "東都"], ["北浜", "東都"], ["みなと", "東都"])).toBe("B");
  });

  it.each<[string, readonly Cell[]]>([
    ["codes", [101, 102, 103]],
    ["numbers as text", ["1", "2", "３"]],
    ["days", [new Date(2026, 3, 1), new Date(2026, 3, 2), new Date(2026, 3, 3)]],
    ["days as text", ["2026/4/1", "2026/4/2", "2026年4月3日"]],
    ["ticks", ["○", "×", "○"]],
    ["nothing", ["", "", ""]],
    ["numbers and one name", [101, "青葉", 103]],
  ])("is not one with %s under a header that names partners", (_, cells) => {
    expect(among(["パートナー", "会社名"], ...["青葉", "北浜", "東都"].map((name, at) => [cells[at], name]))).toBe("B");
  });

  it("may have blanks and a few numbers among the names", () => {
    expect(among(["パートナー", "会社名"], ["青葉", "甲"], ["", "乙"], ["北浜", "丙"], [365, "丁"])).toBe("A");
    // Half of them are no more than the others.
    expect(among(["パートナー", "会社名"], ["青葉", "甲"], [365, "乙"])).toBe("B");
  });

  it("is decided by the first 500 rows that have something", () => {
    const list = (names: number) => [
      ["パートナー", "会社名"],
      ...rows(names, (at) => [`甲${at}社`, `青葉${at}商会`]),
      ...rows(2000, (at) => [at, `北浜${at}商会`]),
    ];
    expect(among(...list(500))).toBe("A");
    expect(among(...list(240))).toBe("B");
  });

  it("is of two alike the one that tells the rows apart, else the first", () => {
    const first = ["東都", "東都", "東都", "西国"];
    const second = ["青葉", "北浜", "みなと", "瀬戸内"];
    const list = (one: readonly Cell[], other: readonly Cell[]) =>
      among(["一次代理店名", "二次代理店名"], ...one.map((name, at) => [name, other[at]]));
    expect(list(first, second)).toBe("B");
    expect(list(second, first)).toBe("A");
    expect(list(second, second)).toBe("A");
    // Nearly as many different ones, and names that differ in width and case only, are no reason.
    expect(list(["甲社", "乙社", "丙社", "丁社", "丁社"], ["青葉", "北浜", "みなと", "瀬戸内", "東都"])).toBe("A");
    expect(list(["甲社", "乙社", "丙社"], ["Aoba", "ＡＯＢＡ", "aoba"])).toBe("A");
    expect(list(["甲社", "乙社", "乙社"], ["Aoba", "ＡＯＢＡ", "aoba"])).toBe("A");
  });

  it("is, where no header names partners, the first one of different names whose header says nothing else", () => {
    expect(among(["所在地", "先", "別"], ["東京", "青葉", "甲"], ["大阪", "北浜", "乙"])).toBe("B");
    expect(among(["番", "先"], [1, "青葉"], [2, "北浜"])).toBe("B");
    expect(among(["日", "先"], [new Date(2026, 3, 1), "青葉"], [new Date(2026, 3, 2), "北浜"])).toBe("B");
    expect(among(["所在地", "担当"], ["東京", "佐藤"])).toBeUndefined();
  });

  it.each<[string, readonly Cell[], string]>([
    ["one in five is a number", ["青葉", "北浜", "東都", "みなと", 5], "A"],
    ["two in five are numbers", ["青葉", "北浜", "東都", 4, 5], "B"],
    ["two in five are not known", ["青葉", "北浜", "東都", "未定", "不明"], "B"],
    ["one in five is there twice", ["青葉", "北浜", "東都", "みなと", "みなと"], "A"],
    ["two in five are the same but for width and case", ["Aoba", "AOBA", "ａｏｂａ", "みなと", "東都"], "B"],
    ["blanks do not count", ["青葉", "", "", "", "北浜"], "A"],
    ["there is nothing", ["", "", "", "", ""], "B"],
  ])("may hold something else if little: %s", (_, cells, column) => {
    const others = ["甲社", "乙社", "丙社", "丁社", "戊社"];
    expect(among(["先", "別"], ...cells.map((cell, at) => [cell, others[at]]))).toBe(column);
  });

  it("is one that names partners, for want of names even with numbers in it", () => {
    expect(among(["代理店", "受注件数"], [101, 3], [102, 5])).toBe("A");
    expect(among(["営業人数", "受注件数"], [101, 3], [102, 5])).toBeUndefined();
  });
});

describe("names under no header", () => {
  const found = (...list: Grid) => namesWithoutHeader(sheetSource(list, "一覧"), 0)?.header;
  const [first, second] = [
    ["青葉", 3],
    ["北浜", 5],
  ];

  it.each<[string, Grid, string | undefined]>([
    ["left of the first header", [["", "受注件数"], first, second] as Grid, "A"],
    [
      "right of row numbers",
      [
        ["", "", "受注件数"],
        [1, "青葉", 3],
        [2, "北浜", 5],
      ],
      "B",
    ],
    [
      "in the first gap after the first header",
      [
        ["受注件数", "", "営業人数"],
        [3, "青葉", 8],
        [5, "北浜", 9],
      ],
      "B",
    ],
    [
      "beside addresses",
      [
        ["所在地", "", "受注件数"],
        ["東京", "青葉", 3],
        ["大阪", "北浜", 5],
      ],
      "B",
    ],
    [
      "not in a later gap",
      [
        ["受注件数", "", "営業人数", ""],
        [3, "", 8, "青葉"],
        [5, "", 9, "北浜"],
      ],
      undefined,
    ],
    [
      "not right of the first header where blanks stand left of it",
      [
        ["", "受注件数", ""],
        [1, 3, "青葉"],
      ],
      undefined,
    ],
    ["not under a header", [["先", "受注件数"], first, second] as Grid, undefined],
    [
      "not where numbers stand",
      [
        ["", "受注件数"],
        [1, 3],
        [2, 5],
      ],
      undefined,
    ],
  ])("%s", (_, list, column) => expect(found(...list)).toBe(column));

  it("are found again by the column's letters on the sheet", () => {
    const source = { ...sheetSource([["", "", "受注件数"]], "一覧"), row: 11, column: 25 };
    expect(columnByLetters(source, 0, "AA")).toEqual({ header: "AA", at: 1 });
    expect(columnByLetters(source, 0, "Z")).toEqual({ header: "Z", at: 0 });
    // It has a header by now, or is not there.
    expect(columnByLetters(source, 0, "AB")).toBeUndefined();
    expect(columnByLetters(source, 0, "A")).toBeUndefined();
  });
});
