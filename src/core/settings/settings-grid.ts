/** Settings as the cells of the settings sheet: three blocks side by side, with a blank column between. */

import type { Cell, Grid } from "../cells/cell";
import { dayText } from "../cells/day";
import type { Criterion } from "../model/criterion";
import type { Locale } from "../model/locale";
import { segmentKeys } from "../model/segment";
import { type OptionKey, type Options, optionKeys, type Settings } from "../model/settings";
import { words } from "../words/words";
import { cutCell } from "./cut-text";
import { levelsText } from "./levels-text";

/** First column of each block and its width, from 0. */
export const settingsBlocks = {
  criteria: { at: 0, width: 7 },
  options: { at: 8, width: 2 },
  segments: { at: 11, width: 6 },
} as const;

export const settingsWidth = settingsBlocks.segments.at + settingsBlocks.segments.width;

/** The grid with one header row; reading it back gives the same settings. */
export function settingsGrid(settings: Settings): Grid {
  const { criteria, options, segments } = blocksOf(settings);
  const rows = Math.max(criteria.length, options.length, segments.length);
  return Array.from({ length: rows }, (_, row) => [
    ...padded(criteria[row], settingsBlocks.criteria.width),
    "",
    ...padded(options[row], settingsBlocks.options.width),
    "",
    ...padded(segments[row], settingsBlocks.segments.width),
  ]);
}

/** Number formats of the grid: text stays text whatever it begins with, numbers stay numbers. */
export const settingsFormats = (grid: Grid): string[][] =>
  grid.map((row) => row.map((cell) => (typeof cell === "string" && cell !== "" ? "@" : "General")));

const padded = (cells: readonly Cell[] | undefined, width: number): Cell[] =>
  Array.from({ length: width }, (_, at) => cells?.[at] ?? "");

function blocksOf(settings: Settings): Readonly<Record<keyof typeof settingsBlocks, Cell[][]>> {
  const language = words[settings.locale];
  return {
    criteria: [
      Object.values(language.criteriaHeaders),
      ...settings.criteria.map((criterion) => Object.values(criterionCells(criterion, settings.locale))),
    ],
    options: [
      Object.values(language.optionHeaders),
      ...optionKeys.map((key) => [language.options[key], optionCell(settings, key)]),
      ...settings.rows.map(({ name, as }) => [`${language.rowOption}: ${name}`, language.rowRoles[as]]),
    ],
    segments: [
      Object.values(language.segmentHeaders),
      ...segmentKeys.map((key) => {
        const { name, support, priority, colour, playbook } = settings.segments[key];
        return [key, name, support, priority, colour, playbook];
      }),
    ],
  };
}

/** A criterion's row by field, in the order of the headers. */
export function criterionCells({ column, axis, weight, scale, low, high, levels }: Criterion, locale: Locale) {
  const { axes, scales } = words[locale];
  return {
    column,
    axis: axes[axis],
    weight,
    scale: scales[scale],
    low: low ?? "",
    high: high ?? "",
    levels: levelsText(levels),
  };
}

export function optionCell(settings: Options & Pick<Settings, "locale">, key: OptionKey): string | number {
  const { locale } = settings;
  switch (key) {
    case "potentialCut":
    case "resultsCut":
      return cutCell(settings[key], locale);
    case "missing":
      return words[locale].missing[settings.missing];
    case "asOf":
      return settings.asOf === null ? "" : dayText(settings.asOf);
    default:
      return settings[key] ?? "";
  }
}
