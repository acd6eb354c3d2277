import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/core/cells/cell";
import { columnNamed, readProfile } from "../../../src/core/profile/read-profile";
import { outcomeOf, profileOf } from "./read-list";

const list: Grid = [
  ["企業名", "営業人数", "受注件数"],
  ["青葉", 5, 0],
  ["北浜", 6, 8],
];

/** The first problem with a list that cannot be read. */
function problemOf(...given: Parameters<typeof outcomeOf>) {
  const outcome = outcomeOf(...given);
  return outcome.ok ? undefined : outcome.problems[0];
}

describe("a list of partners", () => {
  it("has columns, the one with the names, and a partner a row", () => {
    const profile = profileOf([["第3四半期 一覧", "", ""], ["", "", ""], ...list]);
    expect(profile).toMatchObject({ headerRow: 2, topRow: 2, partnerColumn: { header: "企業名", at: 0 } });
    expect(profile.columns.map(({ header, at }) => `${at} ${header}`)).toEqual([
      "0 企業名",
      "1 営業人数",
      "2 受注件数",
    ]);
    expect(profile.partners).toEqual([
      { row: 3, name: "青葉" },
      { row: 4, name: "北浜" },
    ]);
    expect(profile.leftOut).toEqual([]);
    expect(profile.problems).toEqual([]);
  });

  it("tells which rows above the header are not read, by their numbers on the sheet", () => {
    expect(profileOf([["第3四半期 一覧", "", ""], ["", "", ""], ["社外秘", "", ""], ...list]).notices).toEqual([
      { code: "rowsAboveHeader", row: 4, rows: [1, 3] },
    ]);
    expect(profileOf([["", "", ""], ...list]).notices).toEqual([]);
    expect(profileOf(list).notices).toEqual([]);
  });

  it("counts rows from the sheet's first one where only a range was given", () => {
    const outcome = readProfile(
      { cells: [["社外秘", "", ""], ["パートナー一覧", "", ""], ...list], sheet: "一覧", row: 4, column: 1 },
      { columns: [], partnerColumn: null, headerFirst: false },
    );
    expect(outcome.ok && outcome.value.notices).toEqual([{ code: "rowsAboveHeader", row: 7, rows: [5, 6] }]);
  });

  it("tells of two header rows that they are read as one, and does not count the upper one as a title", () => {
    const profile = profileOf([
      ["社外秘", "", ""],
      ["", "目標", "実績"],
      ["企業名", "受注件数", "受注件数"],
      ["青葉", 5, 0],
    ]);
    expect(profile).toMatchObject({ headerRow: 2, topRow: 1 });
    expect(profile.columns.map(({ header }) => header)).toEqual(["企業名", "目標 受注件数", "実績 受注件数"]);
    expect(profile.notices).toEqual([
      { code: "joinedHeaders", rows: [2, 3] },
      { code: "rowsAboveHeader", row: 3, rows: [1] },
    ]);
  });

  it("names the same company twice with both addresses", () => {
    expect(profileOf([...list, ["株式会社青葉", 3, 1]]).problems).toEqual([
      {
        code: "sameCompany",
        names: ["青葉", "株式会社青葉"],
        places: [
          { sheet: "一覧", cell: "A2" },
          { sheet: "一覧", cell: "A4" },
        ],
      },
    ]);
  });

  it("takes names under no header, and has their column among the others, left to right", () => {
    const profile = profileOf([
      ["", "営業人数", "受注件数"],
      ["青葉", 5, 0],
      ["北浜", 6, 8],
    ]);
    expect(profile.partnerColumn).toEqual({ header: "A", at: 0 });
    expect(profile.columns.map(({ header }) => header)).toEqual(["A", "営業人数", "受注件数"]);
    expect(profile.notices).toEqual([]);
  });

  it("may have a blank in every row", () => {
    expect(
      profileOf([
        ["企業名", "受注件数"],
        ["青葉", ""],
      ]).partners.map(({ name }) => name),
    ).toEqual(["青葉"]);
  });

  it("leaves out what the settings say", () => {
    expect(profileOf(list, { rows: [{ name: "青葉", as: "skip" }] }).partners.map(({ name }) => name)).toEqual([
      "北浜",
    ]);
  });
});

describe("values under no header", () => {
  const places = (...rows: Grid) =>
    profileOf(rows).notices.flatMap((notice) =>
      notice.code === "noHeader" ? notice.places.map(({ cell }) => cell) : [],
    );

  it("are told once a column, with the first partner's", () => {
    expect(
      places(["企業名", "", "受注件数", ""], ["青葉", "", 0, "甲"], ["北浜", 7, 8, ""], ["みなと", 9, 1, "丙"]),
    ).toEqual(["B3", "D2"]);
    expect(places(["企業名", "", "受注件数"], ["青葉", "", 0], ["合計", 5, 0])).toEqual([]);
  });

  it("are no numbers of rows left of the names", () => {
    expect(places(["", "企業名", "受注件数"], [1, "青葉", 0], [2, "北浜", 8])).toEqual([]);
    expect(places(["", "企業名", "受注件数"], ["甲", "青葉", 0], ["乙", "北浜", 8])).toEqual(["A2"]);
  });
});

describe("no list of partners", () => {
  it("where nothing stands", () => {
    expect(problemOf([])).toEqual({ code: "emptyProfile", sheet: "一覧" });
    expect(problemOf([["", null]])).toEqual({ code: "emptyProfile", sheet: "一覧" });
  });

  it("where a header has nothing under it", () => {
    const [header = []] = list;
    const headerOnly = { code: "headerOnly", sheet: "一覧", row: 2, headers: header };
    expect(problemOf([["一覧", "", ""], header])).toEqual(headerOnly);
    expect(problemOf([["一覧", "", ""], header, ["", "", ""]])).toEqual(headerOnly);
  });

  it("where the list has been turned on its side", () => {
    expect(
      problemOf([
        ["", "青葉", "北浜"],
        ["営業人数", 5, 6],
        ["受注件数", 0, 8],
      ]),
    ).toMatchObject({ code: "partnersInColumns" });
  });

  it("where no column has names", () => {
    expect(
      problemOf([
        ["営業人数", "受注件数"],
        [5, 0],
      ]),
    ).toEqual({
      code: "noPartnerColumn",
      headers: ["営業人数", "受注件数"],
    });
  });

  it("where no row has a name", () => {
    expect(
      problemOf([
        ["企業名", "受注件数"],
        ["", 5],
        ["合計", 5],
      ]),
    ).toEqual({
      code: "noPartners",
      sheet: "一覧",
      column: "企業名",
    });
  });

  it("where its formula stands beside the rows and the header is not the range's first one", () => {
    const titled: Grid = [["一覧", "", ""], ...list];
    expect(problemOf(titled, { headerFirst: true })).toEqual({ code: "headerNotFirst", row: 2, firstRow: 1 });
    expect(problemOf(list, { headerFirst: true })).toBeUndefined();
    expect(problemOf(titled)).toBeUndefined();
    const joined: Grid = [
      ["", "目標", "実績"],
      ["企業名", "受注件数", "受注件数"],
      ["青葉", 5, 0],
    ];
    expect(problemOf(joined, { headerFirst: true })).toBeUndefined();
  });

  it("counts those rows on the sheet", () => {
    const outcome = readProfile(
      { cells: [["一覧", "", ""], ...list], sheet: "一覧", row: 9, column: 0 },
      { columns: [], partnerColumn: null, headerFirst: true },
    );
    expect(outcome.ok ? [] : outcome.problems).toEqual([{ code: "headerNotFirst", row: 11, firstRow: 10 }]);
    const alone = readProfile(
      { cells: list.slice(0, 1), sheet: "一覧", row: 9, column: 0 },
      { columns: [], partnerColumn: null, headerFirst: true },
    );
    expect(alone.ok ? [] : alone.problems).toMatchObject([{ code: "headerOnly", row: 10 }]);
  });
});

describe("the column that the settings say has the names", () => {
  const two: Grid = [
    ["企業名", "支店", "受注件数"],
    ["青葉", "東京", 0],
    ["北浜", "大阪", 8],
  ];
  it("is taken, whatever its header", () => {
    expect(profileOf(two, { partnerColumn: "支店" }).partners.map(({ name }) => name)).toEqual(["東京", "大阪"]);
    expect(profileOf(two).partners.map(({ name }) => name)).toEqual(["青葉", "北浜"]);
  });

  it("may be one without a header, by its letters", () => {
    const bare: Grid = [
      ["企業名", "", "受注件数"],
      ["青葉", "東京", 0],
    ];
    const profile = profileOf(bare, { partnerColumn: "B" });
    expect(profile.partners.map(({ name }) => name)).toEqual(["東京"]);
    expect(profile.columns.map(({ header }) => header)).toEqual(["企業名", "B", "受注件数"]);
  });

  it("is asked for where it is not there, with the header that is nearest", () => {
    expect(problemOf(two, { partnerColumn: "企業" })).toEqual({
      code: "missingOptionColumn",
      option: "partnerColumn",
      column: "企業",
      near: "企業名",
      headers: ["企業名", "支店", "受注件数"],
    });
  });

  it("tells the header row from the rest, as do other columns that the settings name", () => {
    const odd: Grid = [
      ["店", "甲", "乙"],
      ["先", "丙", "丁"],
      ["青葉", 1, 2],
    ];
    expect(profileOf(odd, { partnerColumn: "先" }).headerRow).toBe(1);
    expect(profileOf(odd, { columns: ["丙", "丁"] }).headerRow).toBe(1);
    expect(profileOf(odd).headerRow).toBe(0);
  });
});

describe("a column by its header", () => {
  const columns = ["企業名", "受注 件数", "2025年度 売上", "目標 件数", "実績 件数"].map((header, at) => ({
    header,
    at,
  }));
  it.each([
    ["企業名", 0],
    ["　受注　件数", 1],
    // The lower of two header rows, where it is one column's alone.
    ["売上", 2],
    ["件数", undefined],
    ["度 売上", undefined],
    ["名", undefined],
  ])("%s", (header, at) => expect(columnNamed(columns, header)?.at).toBe(at));
});
