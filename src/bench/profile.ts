/** A profile of numbers to measure with: as many partners as asked, ten criteria, the same in every run. */
import type { Cell } from "../core/cells/cell";
import { sheetSource } from "../core/cells/source";
import type { MapSources } from "../core/evaluate/read-map";
import type { Criterion } from "../core/model/criterion";
import type { Settings } from "../core/model/settings";
import { defaultOptions } from "../core/settings/default-options";
import { defaultSegments } from "../core/settings/default-segments";
import { settingsGrid } from "../core/settings/settings-grid";

export const criteriaCount = 10;

/** Numbers 0–99 that look shuffled. */
const value = (row: number, column: number) => (row * 7919 + column * 104_729) % 100;

export interface BenchProfile {
  readonly rows: Cell[][];
  readonly settings: Settings;
  readonly settingsCells: Cell[][];
  readonly sources: MapSources;
}

export function benchProfile(partners: number): BenchProfile {
  const header = ["企業名", ...Array.from({ length: criteriaCount }, (_, at) => `項目${at + 1}`)];
  const rows: Cell[][] = [
    header,
    ...Array.from({ length: partners }, (_, row) => [
      `パートナー${row}`,
      ...Array.from({ length: criteriaCount }, (_, at) => value(row, at)),
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
  const settingsCells = settingsGrid(settings).map((row) => [...row]) as Cell[][];
  const sources = {
    profile: sheetSource(rows, "パートナー"),
    settings: sheetSource(settingsCells, "マップ設定"),
    today: 0,
    locale: "ja",
    headerFirst: true,
  } as const;
  return { rows, settings, settingsCells, sources };
}
