import { describe, expect, it } from "vitest";
import { cellsByColumn, columnCells, type Profile, partnerPlace } from "../../../src/core/profile/profile";
import { profileOf } from "./read-list";

/** A second table with fewer columns in another order, and a row without a name that belongs to the one above. */
const profile: Profile = profileOf(
  [
    ["企業名", "営業人数", "受注件数"],
    ["青葉", 5, 1],
    ["", 7, 2],
    ["", 8, 4],
    ["北浜", 6, 8],
    ["受注件数", "企業名", ""],
    [3, "みなと", ""],
  ],
  { rows: [{ name: "青葉", as: "above" }] },
);
const expected = [
  ["青葉", "北浜", "みなと"],
  [20, 6, undefined],
  [7, 8, 3],
];

describe("the cells of a profile", () => {
  it("are each partner's own, wherever its table has them, with what belongs to it added", () => {
    expect(profile.columns.map((column) => columnCells(profile, column))).toEqual(expected);
    expect([...cellsByColumn(profile)]).toEqual(expected.map((cells, at) => [at, cells]));
  });

  it("have the address at which they stand; of a column that its table does not have, that of the header's", () => {
    const [, , last] = profile.partners;
    expect(last && profile.columns.map((column) => partnerPlace(profile, last, column).cell)).toEqual([
      "B7",
      "B7",
      "A7",
    ]);
  });

  it("name a name that comes twice", () => {
    expect(
      profileOf([
        ["企業名", "受注件数"],
        ["青葉", 1],
        ["青葉", 2],
        ["青葉", 3],
      ]).problems,
    ).toEqual([
      { code: "sameName", name: "青葉", places: ["A2", "A3", "A4"].map((cell) => ({ sheet: "一覧", cell })) },
    ]);
  });
});
