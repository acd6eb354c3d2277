import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { sentGrid } from "../../../src/core/cells/sent";
import { unitIn } from "../../../src/core/cells/unit";
import type { Settings } from "../../../src/core/model/settings";
import { openChoice } from "../../../src/core/settings/choice-text";
import { defaultOptions } from "../../../src/core/settings/default-options";
import { defaultSegments } from "../../../src/core/settings/default-segments";
import { readSettings } from "../../../src/core/settings/read-settings";
import { settingsGrid } from "../../../src/core/settings/settings-grid";
import { withEdits } from "../../../src/core/tune/edit";
import { settingsEdits } from "../../../src/core/tune/settings-edits";
import { sheetSourceOf } from "../../../src/core/wire/snapshot";

const criterion = { weight: 1, scale: "linear", low: null, high: null, levels: [] } as const;
const before: Settings = {
  ...defaultOptions,
  criteria: [
    { ...criterion, column: "年商", axis: "potential" },
    { ...criterion, column: "受注件数", axis: "results" },
  ],
  segments: defaultSegments("ja"),
  locale: "ja",
};
const millions = { ...openChoice("年商"), unit: unitIn("百万円") ?? null };

/** Settings read from a sheet after the edits that lead from some to others. */
function reread(from: Settings, to: Settings, cells: readonly (readonly Cell[])[] = settingsGrid(from)): Settings {
  const sheet = { name: "マップ設定", cells: sentGrid(cells) };
  const edited = withEdits(sheet.cells, settingsEdits(sheet, from, to));
  const read = readSettings(sheetSourceOf({ ...sheet, cells: edited }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.settings;
}

describe("what is decided about columns and rows", () => {
  it("is written to rows of its own and read back", () => {
    const after: Settings = { ...before, readings: [millions], rows: [{ name: "合計社", as: "partner" }] };
    const { readings, rows } = reread(before, after);
    expect([readings, rows]).toEqual([after.readings, after.rows]);
  });

  it("replaces what was decided before, and taken back it is decided no longer", () => {
    const decided: Settings = { ...before, readings: [millions], rows: [{ name: "合計社", as: "partner" }] };
    const changed: Settings = {
      ...decided,
      readings: [{ ...millions, blanks: "no", words: [{ text: "検討中", means: 50 }] }],
      rows: [{ name: "合計社", as: "skip" }],
    };
    expect(reread(decided, changed)).toMatchObject({ readings: changed.readings, rows: changed.rows });
    expect(reread(decided, before)).toMatchObject({ readings: [], rows: [] });
  });

  it("finds the row in the other language", () => {
    const cells = settingsGrid({ ...before, readings: [millions] }).map((row) =>
      row.map((cell) => (cell === "読み方: 年商" ? "Reading: 年商" : cell)),
    );
    const decided: Settings = { ...before, readings: [millions] };
    const edits = settingsEdits({ name: "マップ設定", cells: sentGrid(cells) }, decided, before);
    expect(edits.map(({ was, value }) => [was, value])).toEqual([["百万円", ""]]);
  });

  it("does not share a row with a new cut", () => {
    const after: Settings = { ...before, readings: [millions], potentialCut: { kind: "number", value: 77 } };
    const cells = settingsGrid(before).map((row) => row.map((cell, at) => (at === 8 || at === 9 ? "" : cell)));
    expect(reread(before, after, cells)).toMatchObject({
      readings: [millions],
      potentialCut: { kind: "number", value: 77 },
    });
  });
});
