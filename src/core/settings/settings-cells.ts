/** Single settings as the cells of the settings sheet hold them. */
import type { Cell } from "../cells/cell";
import { dayText } from "../cells/day";
import type { Criterion, WrittenBound } from "../model/criterion";
import type { CriteriaField } from "../model/fields";
import type { Locale } from "../model/locale";
import type { OptionKey, Options, Settings } from "../model/settings";
import { words } from "../words/words";
import { cutCell } from "./cut-text";
import { levelsText } from "./levels-text";

/** A criterion's row by field. */
export function criterionCells(
  { column, axis, weight, scale, low, high, written, levels }: Criterion,
  locale: Locale,
): Readonly<Record<CriteriaField, string | number>> {
  const { axes, scales } = words[locale];
  return {
    column,
    axis: axes[axis],
    weight,
    scale: scales[scale],
    low: boundCell(low, written?.low),
    high: boundCell(high, written?.high),
    levels: levelsText(levels),
  };
}

/** What was written, as long as the bound is still that. */
const boundCell = (bound: number | null, written: WrittenBound | undefined): string | number =>
  bound === null ? "" : written?.value === bound ? written.text : bound;

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
    case "weightSpread":
      return `${Math.round(settings.weightSpread * 1e8) / 1e6}%`;
    case "confidenceColumn":
      return words[locale][settings.confidenceColumn ? "yes" : "no"];
    default:
      return settings[key] ?? "";
  }
}

/** Number formats of cells: text stays text whatever it begins with, numbers stay numbers. */
export const settingsFormats = (grid: readonly (readonly Cell[])[]): string[][] =>
  grid.map((row) => row.map((cell) => (typeof cell === "string" && cell !== "" ? "@" : "General")));
