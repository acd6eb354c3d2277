import { describe, expect, it } from "vitest";
import { fold, type Grid } from "../../../src/core/cells/cell";
import {
  columnsOf,
  headerRowIn,
  lastHeaderRow,
  namesPartners,
  profileHeaders,
} from "../../../src/core/profile/header-row";
import { rowsOf, sourceOf } from "./read-list";

const rowIn = (list: Grid, ...expected: readonly string[]) => headerRowIn(sourceOf(list), new Set(expected.map(fold)));

const blanks = (count: number): Grid => Array.from({ length: count }, () => ["", "", ""]);

describe("the header row", () => {
  it.each<[string, Grid, number]>([
    ["is the one with the usual headers", rowsOf("一覧,甲 / 企業名,営業人数,受注件数 / 青葉,5,0"), 1],
    ["is that with most of them", rowsOf("企業名,甲,乙 / 企業名,営業人数,受注件数 / 青葉,5,0"), 1],
    ["is the first of two alike", rowsOf("企業名,受注件数, / 青葉,5 / 代理店名,受注件数"), 0],
    [
      "is not that of a second table with one more column",
      rowsOf("企業名,受注件数 / 青葉,5 / 企業名,営業人数,受注件数"),
      0,
    ],
    [
      "is one in which names come once, however often",
      rowsOf("企業名,企業名,企業名 / 企業名,営業人数,備考 / 青葉,5"),
      1,
    ],
    ["is a single word over values", rowsOf("企業名 / 青葉,5,1"), 0],
    ["is the first row of two cells, no more", rowsOf("一覧,, / 先,甲 / 青葉,1"), 1],
    ["is the first row with two cells where nothing is known", rowsOf("一覧 / 先,甲,乙 / 青葉,1,2"), 1],
    ["is the first row with anything in it where no row has two cells", rowsOf(",, / 一覧 / 青葉"), 1],
    ["is looked for in thirty rows", [["甲", "乙", ""], ...blanks(28), ["企業名", "営業人数", "受注件数"]], 29],
    ["is not looked for further down", [["甲", "乙", ""], ...blanks(29), ["企業名", "営業人数", "受注件数"]], 0],
    ["may have years in it", rowsOf("備考 / 企業名,受注件数,2024,2025 / 青葉,1,2,3"), 1],
    ["is nowhere in nothing", blanks(3), -1],
  ])("%s", (_, list, row) => expect(rowIn(list)).toBe(row));

  it.each<[Grid[number]]>([
    [["代理店", 5, 3, ""]],
    [["代理店", new Date(2026, 3, 1), new Date(2026, 3, 2), ""]],
    [["代理店", true, false, ""]],
    [["代理店", 5, 3, "甲"]],
  ])("is not a partner's, be it called %j", (row) => expect(rowIn([["先", "営業人数", "数", "地"], row])).toBe(0));

  it("is told by what the settings name, more than by usual headers", () => {
    const list = rowsOf("企業名,営業人数,甲 / 先,数,丙 / 青葉,5,0");
    expect(rowIn(list)).toBe(0);
    expect(rowIn(list, "先", "ＡＢ", "数", "丙")).toBe(1);
  });

  it("is the table's with more than twice as many headers, though another stands above", () => {
    const small = ["企業名", "営業人数", "", "", "", "", ""];
    const large = ["企業名", "営業人数", "競合取扱", "受注件数", "受注金額", "訪問回数", "研修受講"];
    expect(rowIn([small, ["青葉", 5, "", "", "", "", ""], large, ["青葉", 5, "有", 0, 0, 1, 1]])).toBe(2);
    expect(rowIn([small, ["青葉", 5, "", "", "", "", ""], [...large.slice(0, 5), "", ""]])).toBe(0);
  });
});

describe("a sheet", () => {
  const headers = (...list: Grid) => profileHeaders(sourceOf(list));
  it("has so many headers of a profile, each counted once", () => {
    expect(headers(["企業名", "営業人数", "備考", "営業人数"], ["青葉", 5, "", 5])).toBe(2);
    expect(headers(["表紙"])).toBe(0);
    expect(headers()).toBe(0);
  });

  it("has none where it is the map itself", () => {
    expect(
      headers(
        ["企業名", "販売ポテンシャル", "実績", "セグメント", "支援手法"],
        ["青葉", 50, 0, "重点育成", "ハイタッチ"],
      ),
    ).toBe(0);
    expect(headers(["企業名", "ポテンシャル", "実績"], ["青葉", 50, 0])).toBe(3);
    expect(
      headers(["Partner", "Potential", "Results", "Segment", "Support"], ["Aoba", 50, 0, "Activate", "High-touch"]),
    ).toBe(0);
  });

  it("names partners or sums up by area", () => {
    expect(namesPartners(sourceOf(rowsOf("会社 名,受注件数")))).toBe(true);
    expect(namesPartners(sourceOf(rowsOf("エリア,受注件数")))).toBe(false);
    expect(namesPartners(sourceOf([]))).toBe(false);
  });
});

/** The columns under the last row of headers; `+` where the row above is part of them. */
function columnsIn(headerRow: number, ...list: Grid): string {
  const { columns, upperRow } = columnsOf(sourceOf(list), headerRow);
  expect(upperRow === null || upperRow === headerRow - 1).toBe(true);
  return `${upperRow === null ? "" : "+ "}${columns.map(({ header, at }) => `${"ABCDEF"[at]}:${header}`).join(" ")}`;
}

describe("two rows of headers", () => {
  it.each<[string, Grid, string]>([
    [
      "one row has its texts in one line",
      [
        ["", "", ""],
        ["企業\n名", " 受注  件数 ", ""],
      ],
      "A:企業 名 B:受注 件数",
    ],
    [
      "words that change what is below are joined",
      rowsOf(",目標,実績 / 企業名,受注件数,売上"),
      "+ A:企業名 B:目標 受注件数 C:実績 売上",
    ],
    [
      "so are years",
      rowsOf(",2024年度,2025年度 / 企業名,受注件数,売上"),
      "+ A:企業名 B:2024年度 受注件数 C:2025年度 売上",
    ],
    [
      "so are those over headers that are the same",
      rowsOf(",体制,商圏 / 企業名,人数,人数"),
      "+ A:企業名 B:体制 人数 C:商圏 人数",
    ],
    [
      "so are those over months",
      rowsOf("企業名,受注件数,訪問回数 / ,4月,5月"),
      "+ A:企業名 B:受注件数 4月 C:訪問回数 5月",
    ],
    [
      "so are fiscal years in English",
      rowsOf(",FY24,FY25 / Partner,Orders,Deals won"),
      "+ A:Partner B:FY24 Orders C:FY25 Deals won",
    ],
    ["so is a single one", rowsOf(",FY25 / Partner,Orders,Deals won"), "+ A:Partner B:FY25 Orders C:FY25 Deals won"],
    [
      "so is a figure over months in English",
      rowsOf(",Deals won / Partner,Apr,May"),
      "+ A:Partner B:Deals won Apr C:Deals won May",
    ],
    [
      "a figure over headers that say more than months is not",
      rowsOf("基本,営業人数,訪問回数 / 企業名,4月受注件数,5月受注件数"),
      "A:企業名 B:4月受注件数 C:5月受注件数",
    ],
    ["nor is a dash", rowsOf(",- / 企業名,受注件数,売上"), "A:企業名 B:受注件数 C:売上"],
    [
      "several blanks are not the same header twice",
      rowsOf("企業名,営業人数,成果,活動 / ,,受注件数,訪問回数"),
      "A:企業名 B:営業人数 C:受注件数 D:訪問回数",
    ],
    ["mere groups are not", rowsOf("基本,体制,成果 / 企業名,営業人数,受注件数"), "A:企業名 B:営業人数 C:受注件数"],
    [
      "the same text over and under is one",
      rowsOf("企業名,2025年度 / 企業名,受注件数,売上"),
      "+ A:企業名 B:2025年度 受注件数 C:2025年度 売上",
    ],
    [
      "a blank takes what stands above it where that groups",
      rowsOf("企業名,体制,成果 / ,営業人数,受注件数"),
      "A:企業名 B:営業人数 C:受注件数",
    ],
    ["a title is no header", rowsOf("パートナー一覧 / ,営業人数,受注件数"), "B:営業人数 C:受注件数"],
    [
      "a single year over some columns is one",
      rowsOf(",2025年度 / 企業名,受注件数,売上"),
      "+ A:企業名 B:2025年度 受注件数 C:2025年度 売上",
    ],
    ["so is a single 目標", rowsOf(",,目標 / 企業名,受注件数,売上"), "+ A:企業名 B:受注件数 C:目標 売上"],
    ["so is a figure over months", rowsOf(",受注件数 / 企業名,4月,5月"), "+ A:企業名 B:受注件数 4月 C:受注件数 5月"],
    [
      "a single year over the first column is a title",
      rowsOf("2025年度 / 企業名,受注件数,売上"),
      "A:企業名 B:受注件数 C:売上",
    ],
    [
      "a year with more words is a title",
      rowsOf(",2025年度 営業推進部 / 企業名,受注件数,売上"),
      "A:企業名 B:受注件数 C:売上",
    ],
    [
      "the day of an export is no header",
      rowsOf("2026年4月1日現在,目標 / 企業名,受注件数,売上"),
      "A:企業名 B:受注件数 C:売上",
    ],
    ["nor is a unit", rowsOf(",2025年度,単位:千円 / 企業名,受注件数,売上"), "A:企業名 B:受注件数 C:売上"],
    [
      "nor is when it was updated",
      [
        ["", "FY25", "Updated 4/1"],
        ["Partner", "Orders", "Deals won"],
      ],
      "A:Partner B:Orders C:Deals won",
    ],
    [
      "a group goes on to the right up to the next one",
      rowsOf(",2025年度,,体制 / 企業名,受注件数,売上,人数"),
      "+ A:企業名 B:2025年度 受注件数 C:2025年度 売上 D:体制 人数",
    ],
    [
      "a group ends where a column has no header",
      rowsOf(",2025年度 / 企業名,受注件数,,人数"),
      "+ A:企業名 B:2025年度 受注件数 D:人数",
    ],
    ["and headers stand in no row above the first", rowsOf("企業名,受注件数,"), "A:企業名 B:受注件数"],
  ])("%s", (_, list, columns) => expect(columnsIn(list.length - 1, ...list)).toBe(columns));
});

describe("the last row of headers", () => {
  const last = (...list: Grid) => lastHeaderRow(sourceOf(list), 0);
  const merged = ["企業名", "受注件数", ""];

  it.each<[string, Grid, number]>([
    ["parts a merged header in words", [merged, ["", "目標", "実績"]], 1],
    ["or in years", [merged, ["", 2024, 2025]], 1],
    ["or in periods", [merged, ["", "上期", "FY25"]], 1],
    ["or one that comes over each of its columns", rowsOf("企業名,受注件数,受注件数 / ,目標,実績"), 1],
    ["is the first where a partner follows", [merged, ["青葉", "目標", "実績"]], 0],
    ["or numbers that are no years", [merged, ["", 3, 8]], 0],
    ["or 1989", [merged, ["", 1989, 1990]], 0],
    ["or 2101", [merged, ["", 2100, 2101]], 0],
    ["parts it in years as text", [merged, ["", "2024", "2025"]], 1],
    ["parts it in products", [merged, ["", "製品甲", "製品乙"]], 1],
    ["parts it in what was taken and what was not", rowsOf("企業名,研修 / ,受講済,未受講"), 1],
    ["1990 and 2100 are years", [merged, ["", 1990, 2100]], 1],
    ["or halves of years", [merged, ["", 2024.5, 2025]], 0],
    ["or yes and no", [merged, ["", "有", "無"]], 0],
    ["or dashes", [merged, ["", "-", "未定"]], 0],
    ["or days", [merged, ["", new Date(2025, 3, 1), new Date(2026, 3, 1)]], 0],
    ["or amounts as text", [merged, ["", "300万円", "500万円"]], 0],
    ["or one word", [merged, ["", "", "西支店"]], 0],
    ["or two under headers of their own", rowsOf("企業名,受注件数,支店 / ,目標,実績"), 0],
    ["or two apart", rowsOf("企業名,受注件数,,支店 / ,目標,,,実績"), 0],
    ["or nothing", [merged], 0],
    ["or where the partners' header is not merged over both", rowsOf("担当,受注件数 / ,目標,実績"), 0],
  ])("%s", (_, list, row) => expect(last(...list)).toBe(row));

  it("is looked for under the row of usual headers", () => {
    expect(lastHeaderRow(sourceOf([["一覧", "", ""], merged, ["", "目標", "実績"]]), 1)).toBe(2);
    expect(lastHeaderRow(sourceOf([merged, ["", "目標", "実績"], ["青葉", 1, 2]]), 1)).toBe(1);
  });

  it("joins what it parts, also where one text stands above", () => {
    expect(columnsIn(1, ["企業名", "", "受注件数", ""], ["", "", 2024, 2025])).toBe(
      "+ A:企業名 C:受注件数 2024 D:受注件数 2025",
    );
    expect(columnsIn(1, ["Partner", "Deals won", "", "Notes"], ["", "FY24", "FY25", ""])).toBe(
      "+ A:Partner B:Deals won FY24 C:Deals won FY25 D:Notes",
    );
  });
});
