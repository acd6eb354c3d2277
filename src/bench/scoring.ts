/** What scoring and segmenting cost, as a ratio to a bare pass over the same cells. */

import type { Cell } from "../core/cells/cell";
import { sheetSource } from "../core/cells/source";
import { evaluate } from "../core/evaluate/evaluate";
import type { Criterion } from "../core/model/criterion";
import type { Settings } from "../core/model/settings";
import { defaultOptions } from "../core/settings/default-options";
import { defaultSegments } from "../core/settings/default-segments";
import { settingsGrid } from "../core/settings/settings-grid";
import { fastest } from "./fastest";

const partners = 100_000;
const criteria = 10;

/** Numbers 0–99 that look shuffled and are the same in every run. */
const value = (row: number, column: number) => (row * 7919 + column * 104_729) % 100;

const header = ["企業名", ...Array.from({ length: criteria }, (_, at) => `項目${at + 1}`)];
const rows: Cell[][] = [
  header,
  ...Array.from({ length: partners }, (_, row) => [
    `パートナー${row}`,
    ...Array.from({ length: criteria }, (_, at) => value(row, at)),
  ]),
];
const settings: Settings = {
  ...defaultOptions,
  partnerColumn: "企業名",
  criteria: header.slice(1).map(
    (column, at): Criterion => ({
      column,
      axis: at % 2 === 0 ? "potential" : "results",
      weight: 1 + (at % 3),
      scale: "linear",
      low: null,
      high: null,
      levels: [],
    }),
  ),
  segments: defaultSegments("ja"),
  locale: "ja",
};
const request = {
  profile: sheetSource(rows, "パートナー"),
  settings: sheetSource(settingsGrid(settings), "マップ設定"),
  today: 0,
  locale: "ja",
  headerFirst: true,
} as const;

export function benchScoring(): void {
  const copying = fastest(() => rows.map((row) => row.slice()));
  const scoring = fastest(() => {
    const outcome = evaluate(request);
    if (!outcome.ok || outcome.value.partners.length !== partners)
      throw new Error("The benchmark's profile must evaluate.");
  });
  console.log(`Copying ${partners.toLocaleString()} rows × ${criteria} criteria: ${copying.toFixed(1)} ms (1×)`);
  console.log(`Scoring and segmenting them: ${scoring.toFixed(1)} ms (${(scoring / copying).toFixed(1)}×)`);
}
