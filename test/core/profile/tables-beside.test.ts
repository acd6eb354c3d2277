import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/core/cells/cell";
import { profileOf, rowsOf } from "./read-list";

/** The list's own columns, and of each further table beside it the header, the partners and the address that are told. */
function read(list: Grid, said: Parameters<typeof profileOf>[1] = {}) {
  const { columns, notices, partners } = profileOf(list, said);
  return {
    columns: columns.map(({ at }) => "ABCDEFGH"[at]).join(""),
    partners: partners.map(({ name }) => name).join(" "),
    beside: notices.flatMap((notice) =>
      notice.code === "tableBeside" ? [`${notice.column} ${notice.partners} ${notice.place.cell}`] : [],
    ),
  };
}

const own = { columns: "ABC", partners: "東都 青葉" };

describe("beside the list", () => {
  it.each<[string, Grid, readonly string[]]>([
    [
      "a second list is another table",
      rowsOf("企業名,営業人数,受注件数,,企業名,営業人数 / 東都,10,0,,北浜,20 / 青葉,5,1"),
      ["企業名 1 E1"],
    ],
    [
      "so it is without a blank column, where the headers come again",
      rowsOf("企業名,営業人数,受注件数,会社名,営業人数 / 東都,10,0,北浜,20 / 青葉,5,1,みなと,7"),
      ["会社名 2 D1"],
    ],
    [
      "so it is with headers of its own",
      rowsOf("企業名,営業人数,受注件数,,会社名,訪問回数 / 東都,10,0,,北浜,20 / 青葉,5,1,,みなと,7"),
      ["会社名 2 E1"],
    ],
    [
      "so it is under a title that stands over the blank column",
      rowsOf(",,,2026年4月現在 / 企業名,営業人数,受注件数,,月,訪問 / 東都,10,0,,4月,20 / 青葉,5,1,,5月,7 / ,,,,6月"),
      ["月 0 E2"],
    ],
    [
      "a list of customers with the same headers is another table",
      rowsOf("企業名,営業人数,受注件数,,顧客名,受注件数 / 東都,10,0,,北浜,20 / 青葉,5,1,,みなと,7"),
      ["顧客名 2 E1"],
    ],
    [
      "what has rows where the list has none is another table",
      rowsOf("企業名,営業人数,受注件数,,月,訪問 / 東都,10,0,,4月,20 / 青葉,5,1,,5月,7 / ,,,,6月"),
      ["月 0 E1"],
    ],
  ])("%s", (_, list, beside) => expect(read(list)).toEqual({ ...own, beside }));

  it.each<[string, Grid, string]>([
    [
      "further columns with as many rows belong to it",
      rowsOf("企業名,営業人数,受注件数,,訪問,備考 / 東都,10,0,,3 / 青葉,,1,,,新規"),
      "ABCEF",
    ],
    [
      "the same names once more belong to it",
      rowsOf("企業名,営業人数,受注件数,,企業名,訪問 / 東都,10,0,,東都,3 / 青葉,5,1,,青葉,4"),
      "ABCEF",
    ],
    [
      "so do they with one of them blank",
      rowsOf("企業名,営業人数,受注件数,,企業名,訪問 / 東都,10,0,,東都,3 / 青葉,5,1,,,4"),
      "ABCEF",
    ],
    [
      "customers of a partner under headers of their own belong to it",
      rowsOf("企業名,営業人数,受注件数,,顧客名,担当 / 東都,10,0,,北浜,佐藤 / 青葉,5,1,,みなと,鈴木"),
      "ABCEF",
    ],
    [
      "a second name without further headers belongs to it",
      rowsOf("企業名,営業人数,受注件数,取引先名 / 東都,10,0,北浜 / 青葉,5,1,みなと"),
      "ABCD",
    ],
    [
      "what stands in between without a header is no gap",
      rowsOf("企業名,営業人数,受注件数,,企業名,訪問 / 東都,10,0,甲,北浜,3 / 青葉,5,1,,みなと,4"),
      "ABCEF",
    ],
    [
      "nor is a blank column beside one with values",
      rowsOf("企業名,営業人数,受注件数,,,企業名,訪問 / 東都,10,0,甲,,北浜,3 / 青葉,5,1,,,みなと,4"),
      "ABCFG",
    ],
  ])("%s", (_, list, columns) => expect(read(list)).toEqual({ ...own, columns, beside: [] }));

  const after: Grid = rowsOf("月,訪問,,企業名,営業人数,受注件数 / 4月,3,,東都,10,0 / 5月,4,,青葉,5,1 / 6月,5");

  it("a table to the left is another one, too, and its rows are no partners without names", () => {
    expect(read(after)).toEqual({ columns: "DEF", partners: "東都 青葉", beside: ["月 0 A1"] });
    expect(profileOf(after).leftOut).toEqual([]);
  });

  it("a table of customers to the left of the companies is another one", () => {
    const customers: Grid = rowsOf(
      "顧客名,受注金額,,企業名,営業人数,受注件数 / 北浜,3,,東都,10,0 / みなと,4,,青葉,5,1 / 瀬戸内,5",
    );
    expect(read(customers)).toEqual({ columns: "DEF", partners: "東都 青葉", beside: ["顧客名 3 A1"] });
  });

  it("a table with the names of the partners once more belongs to the list, whatever other names stand in that", () => {
    const again: Grid = rowsOf(
      "取引先名,企業名,受注件数,,企業名,訪問回数 / 北浜,東都,10,,東都,3 / みなと,青葉,5,,青葉,4",
    );
    expect(read(again)).toEqual({ columns: "ABCEF", partners: "東都 青葉", beside: [] });
  });

  it("a table leaves the list's own values under no header to be told", () => {
    const { notices } = profileOf(rowsOf("企業名,,受注件数,,会社名,訪問回数 / 東都,甲,10,,北浜,3 / 青葉,,5,,みなと,4"));
    expect(notices.map(({ code }) => code)).toEqual(["tableBeside", "noHeader"]);
  });

  const two: Grid = rowsOf("企業名,営業人数,,顧客名,営業人数 / 東都,10,,北浜,20 / 青葉,5,,みなと,7");

  it("the table is the list whose name the settings give", () => {
    expect(read(two)).toEqual({ columns: "AB", partners: "東都 青葉", beside: ["顧客名 2 D1"] });
    expect(read(two, { partnerColumn: "顧客名" })).toEqual({
      columns: "DE",
      partners: "北浜 みなと",
      beside: ["企業名 2 A1"],
    });
  });

  it("a table belongs to the list where the settings name one of its columns", () => {
    const asked: Grid = rowsOf("企業名,受注件数,,月,訪問 / 東都,10,,4月,20 / ,,,5月,7");
    expect(read(asked).columns).toBe("AB");
    expect(read(asked, { columns: ["訪問"] })).toMatchObject({ columns: "ABDE", beside: [] });
  });

  it("the list is the table with any names where none is of companies", () => {
    const customers: Grid = rowsOf("月,訪問,,顧客名,受注件数 / 4月,3,,東都,10 / 5月,4,,青葉,5 / 6月,5");
    expect(read(customers)).toEqual({ columns: "DE", partners: "東都 青葉", beside: ["月 0 A1"] });
  });
});
