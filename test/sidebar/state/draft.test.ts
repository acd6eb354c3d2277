import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { columnsIn, isList, openSettings } from "../../../src/sidebar/state/draft";
import { inferredSettings, profile, snapshotOf } from "../profile";

const rows = (header: readonly Cell[], row: (at: number) => readonly Cell[], count: number) => [
  header,
  ...Array.from({ length: count }, (_, at) => row(at)),
];

describe("a list of partners", () => {
  it.each<[string, readonly (readonly Cell[])[], boolean]>([
    ["with columns that are recognised", profile, true],
    [
      "with names and columns that nobody knows",
      rows(["企業名", "指標甲", "指標乙"], (at) => [`社${at}`, (at * 7) % 11, (at * 5) % 9], 6),
      true,
    ],
    [
      "of two rows that nobody knows",
      rows(["企業名", "指標甲", "指標乙"], (at) => [`社${at}`, (at * 7) % 11, (at * 5) % 9], 2),
      false,
    ],
    [
      "that is for shopping",
      [
        ["買い物", "値段"],
        ["牛乳", 200],
      ],
      false,
    ],
    ["that is one cell", [["x"]], false],
  ])("is known when it is seen: one %s", (_, cells, expected) => {
    const view = columnsIn(snapshotOf(cells));
    expect(view !== null && isList(view)).toBe(expected);
  });
});

describe("the settings that answers are made to", () => {
  it("are those proposed, without a name column where none is recognised", () => {
    expect(openSettings(snapshotOf())?.criteria.length).toBeGreaterThan(0);
    const unknown = [
      ["番号札", "営業人数", "受注件数"],
      [3, 10, 4],
      [3, 5, 3],
    ];
    expect(openSettings(snapshotOf(unknown))?.partnerColumn).toBeNull();
  });

  it("are none where there is a settings sheet", () => {
    expect(openSettings(snapshotOf(profile, inferredSettings()))).toBeNull();
  });
});
