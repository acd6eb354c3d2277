import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import type { RowDecision } from "../../../src/core/model/settings";
import { partnerCell } from "../../../src/core/profile/profile";
import { profileOf, rowsOf } from "./read-list";

const header = ["企業名", "営業人数", "受注件数"];
const blank = ["", "", ""];
const list = (...below: Grid): Grid => [header, ["青葉", 5, 0], ["北浜", 6, 8], ...below];

/** Each partner with what stands under the profile's headers, the rows left out, and what is told of further tables. */
function read(rows: Grid, decisions: readonly RowDecision[] = []) {
  const profile = profileOf(rows, { rows: decisions });
  const { partners, columns, leftOut, notices } = profile;
  return {
    partners: partners.map((partner) =>
      columns.map((column) => partnerCell(profile, partner, column) ?? "?").join(" "),
    ),
    leftOut: leftOut.map(({ row, reason, text }) => `${row + 1} ${reason} ${text}`),
    told: notices.flatMap((notice) => {
      if (notice.code === "secondTable")
        return [`${notice.row} ${notice.place.cell} unread ${notice.unread.join(" ")}`];
      return notice.code === "otherTable"
        ? [`${notice.row} ${notice.place.cell} other ${notice.headers.join(" ")}`]
        : [];
    }),
  };
}

const both = ["青葉 5 0", "北浜 6 8"];

describe("a second table of partners", () => {
  it.each<[string, Grid, string, readonly string[]]>([
    ["with the same columns goes on", [header, ["みなと", 1, 2]], "みなと 1 2", []],
    ["is read by its own header", rowsOf("企業名,受注件数,営業人数 / みなと,2,1"), "みなと 1 2", ["5 A5 unread "]],
    ["may have its names elsewhere", rowsOf("営業人数,受注件数,企業名 / 1,2,みなと"), "みなと 1 2", ["5 C5 unread "]],
    [
      "may call the names otherwise",
      rowsOf("パートナー,受注件数,営業人数 / みなと,2,1"),
      "みなと 1 2",
      ["5 A5 unread "],
    ],
    ["may have fewer columns", rowsOf("企業名,受注件数, / みなと,2"), "みなと ? 2", ["5 A5 unread "]],
    [
      "may have others, which are told",
      rowsOf("企業名,訪問回数,受注件数 / みなと,9,2"),
      "みなと ? 2",
      ["5 A5 unread 訪問回数"],
    ],
    [
      "has each of its columns once",
      rowsOf("企業名,受注件数,受注件数 / みなと,2,3"),
      "みなと ? 2",
      ["5 A5 unread 受注件数"],
    ],
    ["in the other language stands as the first", rowsOf("Partner,Sales reps,Orders / みなと,1,2"), "みなと 1 2", []],
    [
      "may be written in another width and case",
      [
        ["企業名", " 受注 件数".replace(" 件", "件"), "営業人数"],
        ["みなと", 2, 1],
      ],
      "みなと 1 2",
      ["5 A5 unread "],
    ],
  ])("%s", (_, below, partner, told) => {
    const rows = read(list(blank, ...below));
    expect(rows.partners).toEqual([...both, partner]);
    expect(rows.told).toEqual(told);
    expect(rows.leftOut).toEqual([`5 header ${below[0]?.find((cell) => cell !== "")}`]);
  });

  it("goes on under the same header without one for the names", () => {
    const rows = read(list(["", "営業人数", "受注件数"], ["みなと", 1, 2]));
    expect(rows.partners).toEqual([...both, "みなと 1 2"]);
    expect(rows.told).toEqual([]);
  });

  it("may be followed by one that stands as the first again", () => {
    const rows = read(list(["企業名", "受注件数", "営業人数"], ["みなと", 2, 1], header, ["瀬戸内", 3, 4]));
    expect(rows.partners).toEqual([...both, "みなと 1 2", "瀬戸内 3 4"]);
    expect(rows.told).toEqual(["4 A4 unread ", "6 A6 unread "]);
  });

  it("has sums of its own", () => {
    const wide = ["企業名", "営業人数", "従業員数", "受注件数"];
    const turned = ["企業名", "受注件数", "従業員数", "営業人数"];
    const rows = read([wide, ["青葉", 5, 40, 0], turned, ["みなと", 1, 2, 3], ["瀬戸内", 2, 3, 4], ["全部", 3, 5, 7]]);
    expect(rows.leftOut).toEqual(["3 header 企業名", "6 total 全部"]);
  });

  it("may have a title, which is no partner", () => {
    expect(read(list(["西日本のみなさま", "", ""], header, ["みなと", 1, 2]))).toMatchObject({
      partners: [...both, "みなと 1 2"],
      leftOut: ["4 section 西日本のみなさま", "5 header 企業名"],
    });
    // With values, or with a blank row in between, it is one.
    expect(read(list(["西商会", 7, ""], header, ["みなと", 1, 2])).partners).toEqual([
      ...both,
      "西商会 7 ",
      "みなと 1 2",
    ]);
    expect(read(list(["西商会", "", ""], blank, header, ["みなと", 1, 2])).partners).toEqual([
      ...both,
      "西商会  ",
      "みなと 1 2",
    ]);
  });
});

describe("a row of words that is no header", () => {
  it.each<[string, readonly Cell[]]>([
    ["numbers in it", ["代理店", "営業人数", 4]],
    ["days in it", ["代理店", "営業人数", new Date(2026, 3, 1)]],
    ["one header among others", ["みなと", "未定", "受注件数"]],
    ["a name before headers", ["みなと商会", "営業人数", "有"]],
  ])("%s", (_, row) => expect(read(list(row)).leftOut.filter((told) => told.includes("header"))).toEqual([]));

  it("is one with half of it known", () => {
    const wide: Grid = rowsOf("企業名,営業人数,甲,乙 / 青葉,5,1,2 / 企業名,営業人数,丙,丁 / みなと,1,2,3");
    expect(read(wide).leftOut).toEqual(["3 header 企業名"]);
    const most: Grid = rowsOf("企業名,営業人数,甲,乙 / 青葉,5,1,2 / 企業名,営業人数,丙,丁,戊");
    expect(read(most).leftOut).toEqual([]);
    const named: Grid = rowsOf("企業名,営業人数,甲 / 青葉,5,1 / ,営業人数,甲");
    expect(read(named).leftOut).toEqual(["3 header 営業人数"]);
  });
});

describe("a table about something else", () => {
  it.each<[string, Grid, string]>([
    [
      "with other headers where the names stand",
      rowsOf("担当,訪問回数,商談件数 / 佐藤,3,4 / 鈴木,5,6"),
      "5 A5 other 担当 訪問回数 商談件数",
    ],
    [
      "with some of the same headers",
      rowsOf("担当,営業人数,受注件数 / 佐藤,3,4 / 鈴木,5,6"),
      "5 A5 other 担当 営業人数 受注件数",
    ],
    ["with the same headers elsewhere", rowsOf("営業人数,受注件数, / 3,4 / 5,6"), "5 A5 other 営業人数 受注件数"],
    ["by month", rowsOf("月,訪問,売上 / 4月,3,4 / 5月,5,6"), "5 A5 other 月 訪問 売上"],
    [
      "with the same headers in another order and none over the names",
      rowsOf(",受注件数,営業人数 / みなと,3,4 / 瀬戸内,5,6"),
      "5 A5 other 受注件数 営業人数",
    ],
  ])("%s is told and not read", (_, below, told) => {
    const rows = read(list(blank, ...below));
    expect(rows.partners).toEqual(both);
    expect(rows.told).toEqual([told]);
  });

  it("ends where the partners' header comes again", () => {
    const rows = read(list(blank, ["担当", "訪問回数", "商談件数"], ["佐藤", 3, 4], blank, header, ["みなと", 1, 2]));
    expect(rows.partners).toEqual([...both, "みなと 1 2"]);
  });

  it("may have rows that the settings say are partners", () => {
    const below: Grid = [blank, ["月", "訪問", "売上"], ["4月", 3, 4], ["西商会", 5, 6]];
    expect(read(list(...below), [{ name: "西商会", as: "partner" }]).partners).toEqual([...both, "西商会 5 6"]);
  });

  it.each<[string, Grid]>([
    ["no blank row stands above", rowsOf("月,訪問,売上 / 4月,3,4")],
    ["no numbers follow", [blank, ["月", "訪問", "売上"], ["甲", "", ""]]],
    ["the name is no word of headers", [blank, ["青空商会", "訪問", "売上"], ["甲", 3, 4]]],
    ["numbers stand in it", [blank, ["月", "訪問", 4], ["甲", 3, 4]]],
    ["words stand in one column of numbers only", [blank, ["月", "訪問", ""], ["甲", 3, 4]]],
    ["it says that it is not known", [blank, ["月", "未定", "不明"], ["甲", 3, 4]]],
  ])("is none where %s", (_, below) => expect(read(list(...below)).told).toEqual([]));

  it("is none where only one of its words stands in a column of numbers", () => {
    const { told } = read(rowsOf("企業名,営業人数,競合取扱 / 青葉,5,有 / ,, / 月,訪問,無 / 4月,3,有"));
    expect(told).toEqual([]);
  });
});
