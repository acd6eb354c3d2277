import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/core/cells/cell";
import { type SentCell, sentGrid } from "../../../src/core/cells/sent";
import { settingsGrid } from "../../../src/core/settings/settings-grid";
import { withEdits } from "../../../src/core/tune/edit";
import { settingsRepair } from "../../../src/core/tune/repair";
import { evaluateSnapshot, type Snapshot } from "../../../src/core/wire/snapshot";

const profile: Grid = [
  ["企業名", "営業人数", "競合取扱", "受注件数"],
  ["東都システム", 40, "有", 0],
  ["北浜商事", 50, "無", 8],
  ["瀬戸内テック", 10, "無", 0],
];

const snapshotWith = (settings: Grid | null): Snapshot => ({
  profile: { name: "一覧", cells: sentGrid(profile) },
  settings: settings && { name: "マップ設定", cells: sentGrid(settings) },
  today: 20_000,
  locale: "ja",
});

const inferred = evaluateSnapshot(snapshotWith(null));
if (!inferred.ok) throw new Error("the profile must evaluate");
const sound = settingsGrid(inferred.value.settings);

const set = (cells: Readonly<Record<string, SentCell>>) =>
  withEdits(
    sentGrid(sound),
    Object.entries(cells).map(([cell, value]) => ({ cell, value })),
  ) as Grid;

describe("repairing settings", () => {
  it("has nothing to do where they can be read", () => {
    expect(settingsRepair(snapshotWith(sound))).toEqual([]);
  });

  it("sets back only the cells that are broken, to what is inferred or the default", () => {
    const broken = set({ B2: "横", C2: "重い", D3: "まっすぐ", J4: "上位300%", N3: "" });
    expect(settingsRepair(snapshotWith(broken))).toEqual([
      { cell: "B2", was: "横", value: "ポテンシャル" },
      { cell: "C2", was: "重い", value: 1 },
      { cell: "D3", was: "まっすぐ", value: "有無" },
      { cell: "J4", was: "上位300%", value: 50 },
    ]);
  });

  it("keeps an entry that it does not know as a comment", () => {
    expect(settingsRepair(snapshotWith(set({ I4: "来期の目標", J4: 100 })))).toEqual([
      { cell: "I4", was: "来期の目標", value: "※ 来期の目標" },
    ]);
  });

  it("restores the one header that was lost, and writes a lost block anew beside everything", () => {
    expect(settingsRepair(snapshotWith(set({ A1: "項目名" })))).toEqual([{ cell: "A1", was: "項目名", value: "列" }]);
    const gone = sound.map((row) => row.map((cell, at) => (at < 7 ? "" : cell)));
    const edits = settingsRepair(snapshotWith(gone)) ?? [];
    expect(edits[0]).toEqual({ cell: "S1", was: "", value: "列" });
    expect(edits.every(({ was }) => was === "")).toBe(true);
  });

  it.each([
    ["I1", "項目"],
    ["J1", "値"],
    ["L1", "セグメント"],
  ])("puts back the header in %s, and what stands under it counts again", (cell, header) => {
    const damaged = set({ J4: 80, M2: "最優先", [cell]: "メモ" });
    expect(settingsRepair(snapshotWith(damaged))).toEqual([{ cell, was: "メモ", value: header }]);
  });

  it("names the column that a criterion was meant to be", () => {
    expect(settingsRepair(snapshotWith(set({ A2: "営業人数数" })))).toEqual([
      { cell: "A2", was: "営業人数数", value: "営業人数" },
    ]);
  });

  it.each<[string, Record<string, SentCell>]>([
    ["a lost axis header and a row without a name", { B1: "", A2: "" }],
    ["a lost first header and the only results column renamed to none", { A1: "", A4: "実績" }],
    ["a format that is no number", { A1: "", J9: "％" }],
    ["a lost weight header and a column that the profile lacks", { A1: "", C1: "", A2: -1 }],
  ])("mends %s (found by trying)", (_what, cells) => {
    expect(settingsRepair(snapshotWith(set(cells)))).not.toBeNull();
  });

  it("makes any damaged sheet readable, and leaves alone every cell that it does not name", () => {
    const cell = fc.tuple(
      fc.nat(sound.length - 1),
      fc.nat(16),
      fc.constantFrom<SentCell>("", "abc", -1, "％", "実績", "grow", 0),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (damages) => {
        const grid = sound.map((row) => [...row]) as SentCell[][];
        for (const [row, column, value] of damages) (grid[row] as SentCell[])[column] = value;
        const snapshot = snapshotWith(grid as Grid);
        const edits = settingsRepair(snapshot);
        if (edits === null) throw new Error("nothing mends it");
        const mended = withEdits(grid, edits);
        expect(evaluateSnapshot({ ...snapshot, settings: { name: "マップ設定", cells: mended } }).ok).toBe(true);
        const named = new Set(edits.map((edit) => edit.cell));
        expect(evaluateSnapshot(snapshot).ok).toBe(named.size === 0);
      }),
      { numRuns: 400, seed: 20_261_125 },
    );
  });
});
