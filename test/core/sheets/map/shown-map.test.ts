import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../../src/core/cells/cell";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import { mapTable } from "../../../../src/core/evaluate/map-table";
import { showsMap } from "../../../../src/core/sheets/map/shown-map";

const evaluationOf = (orders: number): Evaluation => {
  const cells = [
    ["企業名", "営業人数", "受注件数"],
    ["東都システム", 40, orders],
    ["北浜商事", 50, 8],
    ["みなと情報", "", ""],
  ];
  const profile = { sheet: "一覧", cells, row: 0, column: 0 };
  const outcome = evaluate({ profile, settings: null, today: 20_783, locale: "ja", headerFirst: false });
  if (!outcome.ok) throw new Error("the profile is readable");
  return outcome.value;
};

/** A sheet with the table of an evaluation on it, below the headers that tell it from others. */
const sheetOf = (evaluation: Evaluation): Cell[][] => {
  const [header = [], ...rows] = mapTable(evaluation);
  return [
    ["", "", "", ""],
    ["map.x", "map.key", "map.order", ...header],
    ...rows.map((row, at) => ["", `p${at}`, at + 1, ...row]),
  ];
};

describe("whether a sheet shows a map", () => {
  const now = evaluationOf(0);
  const sheet = sheetOf(now);
  const [blank = [], header = [], first = [], ...others] = sheet;

  it.each<[string, Grid, boolean]>([
    ["as it was written", sheet, true],
    ["sorted by its users", [blank, header, ...others, first], true],
    ["with a partner that left and a note of the users'", [...sheet, ["", "map.archive", 9, "対象外のメモ"]], true],
    ["of other scores", sheetOf(evaluationOf(5)), false],
    ["without one of its partners", [blank, header, ...others], false],
    ["with one partner more", [...sheet, [...first.slice(0, 3), "辞めた社", ...first.slice(4)]], false],
    ["that is somebody's own", [["買い物", "値段"]], false],
    ["without anything", [], false],
  ])("is told of a sheet %s", (_, cells, expected) => {
    expect(showsMap(cells, now)).toBe(expected);
  });

  it("does not miss a column that its users deleted", () => {
    const at = header.indexOf("実績");
    const without = sheet.map((row) => row.filter((_, column) => column !== at));
    expect(showsMap(without, now)).toBe(true);
  });
});
