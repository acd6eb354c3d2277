import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { sentGrid } from "../../../src/core/cells/sent";
import type { Criterion } from "../../../src/core/model/criterion";
import type { Cut } from "../../../src/core/model/cut";
import { scales, scaleTraits } from "../../../src/core/model/scale";
import type { Settings } from "../../../src/core/model/settings";
import { openChoice } from "../../../src/core/settings/choice-text";
import { defaultOptions } from "../../../src/core/settings/default-options";
import { defaultSegments } from "../../../src/core/settings/default-segments";
import { readSettings } from "../../../src/core/settings/read-settings";
import { settingsGrid } from "../../../src/core/settings/settings-grid";
import { withEdits } from "../../../src/core/tune/edit";
import { settingsEdits } from "../../../src/core/tune/settings-edits";
import { type SentSheet, sheetSourceOf } from "../../../src/core/wire/snapshot";

const criterion = (column: string, part: Partial<Criterion>): Criterion => ({
  column,
  axis: "potential",
  weight: 1,
  scale: "linear",
  low: null,
  high: null,
  levels: [],
  ...part,
});

const before: Settings = {
  ...defaultOptions,
  criteria: [
    criterion("営業人数", { weight: 2 }),
    criterion("競合取扱", { scale: "yesno" }),
    criterion("受注件数", { axis: "results" }),
  ],
  segments: defaultSegments("ja"),
  locale: "ja",
};

const cut = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((value): Cut => ({ kind: "number", value })),
  fc.integer({ min: 1, max: 100 }).map((percent): Cut => ({ kind: "top", percent })),
  fc.constantFrom<Cut>({ kind: "any" }, { kind: "median" }, { kind: "mean" }, { kind: "natural" }),
);
/** A scale of targets without any is refused. */
const scale = fc.constantFrom(...scales.filter((each) => scaleTraits[each].levels !== "targets"));

/** Rows put below and columns right of where they were, as people move blocks; null: the options are not there at all. */
const placed = (down: number, right: number, options: boolean): Cell[][] => {
  const grid = settingsGrid(before).map((row) =>
    row.map((cell, at) => (!options && (at === 8 || at === 9) ? "" : cell)),
  );
  const blank = (cells: number) => Array.from({ length: cells }, () => "");
  const width = right + (grid[0]?.length ?? 0);
  return [...Array.from({ length: down }, () => blank(width)), ...grid.map((row) => [...blank(right), ...row])];
};

describe("edits for tuned settings", () => {
  it("are none where nothing was tuned", () => {
    expect(settingsEdits({ name: "マップ設定", cells: sentGrid(settingsGrid(before)) }, before, before)).toEqual([]);
  });

  it("name just the cells that differ, in the sheet's language", () => {
    const [first, ...rest] = before.criteria;
    const after = { ...before, criteria: [{ ...(first as Criterion), weight: 4, scale: "log" as const }, ...rest] };
    expect(settingsEdits({ name: "マップ設定", cells: sentGrid(settingsGrid(before)) }, before, after)).toEqual([
      { cell: "C2", was: 2, value: 4 },
      { cell: "D2", was: "線形", value: "対数" },
    ]);
  });

  it("put further columns in the first rows below that are free, and take the weight from those left out", () => {
    const cells = sentGrid(settingsGrid(before));
    const more = criterion("商談数", { axis: "results", high: 20 });
    expect(
      settingsEdits({ name: "マップ設定", cells }, before, { ...before, criteria: [...before.criteria, more] }),
    ).toEqual([
      { cell: "A5", was: "", value: "商談数" },
      { cell: "B5", was: "", value: "実績" },
      { cell: "C5", was: "", value: 1 },
      { cell: "D5", was: "", value: "線形" },
      { cell: "F5", was: "", value: 20 },
    ]);
    expect(
      settingsEdits({ name: "マップ設定", cells }, before, { ...before, criteria: before.criteria.slice(0, 2) }),
    ).toEqual([{ cell: "C4", was: 1, value: 0 }]);
  });

  it("read back as what was tuned, wherever the blocks stand", () => {
    const change = fc.tuple(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), scale), { minLength: 3, maxLength: 3 }),
      cut,
      cut,
    );
    const bounds = fc.option(fc.tuple(fc.nat(50), fc.integer({ min: 51, max: 400 })));
    const added = fc.subarray([
      criterion("業種", { scale: "match", levels: [{ label: "製造", points: 60 }] }),
      criterion("商談数", { axis: "results", weight: 3, high: 20 }),
    ]);
    fc.assert(
      fc.property(
        change,
        fc.nat(4),
        fc.nat(3),
        fc.boolean(),
        bounds,
        added,
        ([parts, potentialCut, resultsCut], down, right, options, bound, more) => {
          const after: Settings = {
            ...before,
            criteria: [
              ...before.criteria.map((each, at) => ({
                ...each,
                weight: parts[at]?.[0] ?? 1,
                scale: parts[at]?.[1] ?? "linear",
                low: bound?.[0] ?? null,
                high: bound?.[1] ?? null,
              })),
              ...more,
            ],
            potentialCut,
            resultsCut,
            partnerColumn: options ? "略称" : before.partnerColumn,
          };
          const cells = sentGrid(placed(down, right, options));
          const edited = withEdits(cells, settingsEdits({ name: "マップ設定", cells }, before, after));
          const read = readSettings(sheetSourceOf({ name: "マップ設定", cells: edited }));
          expect(read.ok && { ...read.value.settings, criteria: [...read.value.settings.criteria] }).toEqual(after);
        },
      ),
      { numRuns: 300, seed: 20_261_125 },
    );
  });

  it("writes decisions about columns and rows as options of their own, changes them there and takes them back", () => {
    const decided: Settings = {
      ...before,
      readings: [{ ...openChoice("年商"), blanks: "no" }],
      rows: [{ name: "合計電設", as: "partner" }],
    };
    const edited = (sheet: SentSheet, from: Settings, to: Settings): SentSheet => ({
      ...sheet,
      cells: withEdits(sheet.cells, settingsEdits(sheet, from, to)),
    });
    const readingsIn = (sheet: SentSheet) => {
      const outcome = readSettings(sheetSourceOf(sheet));
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      const { readings, rows } = outcome.value.settings;
      return { readings, rows };
    };
    const plain: SentSheet = { name: "マップ設定", cells: sentGrid(settingsGrid(before)) };
    const written = edited(plain, before, decided);
    expect(readingsIn(written)).toEqual({ readings: decided.readings, rows: decided.rows });
    const other: Settings = { ...decided, readings: [{ ...openChoice("年商"), notation: "comma" }], rows: [] };
    const changed = edited(written, decided, other);
    expect(readingsIn(changed)).toEqual({ readings: other.readings, rows: [] });
    expect(changed.cells.length).toBe(written.cells.length);
    expect(readingsIn(edited(changed, other, before))).toEqual({ readings: [], rows: [] });
  });
});
