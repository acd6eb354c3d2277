/** Settings as the history remembers them: criteria and options, in the cells of the settings sheet. */
import type { Cell, Grid } from "../../cells/cell";
import { argumentSource } from "../../cells/source";
import { criteriaFields, optionFields } from "../../model/fields";
import type { Settings } from "../../model/settings";
import { criteriaBlock, optionsBlock } from "../../settings/blocks";
import { readSettings } from "../../settings/read-settings";
import { words } from "../../words/words";

/** Both blocks side by side; options without a value, and what says nothing about the map, are left out. */
export function settingsRecord(settings: Settings): Grid {
  const { locale } = settings;
  const said = optionsBlock
    .rows({ ...settings, profileSheet: null })
    .filter(({ option, value }) => value !== "" && option !== words[locale].options.format);
  const criteria = [criteriaBlock.headers(locale), ...criteriaBlock.rows(settings)];
  const options = [optionsBlock.headers(locale), ...said];
  return Array.from({ length: Math.max(criteria.length, options.length) }, (_, row): Cell[] => [
    ...criteriaFields.map((field) => criteria[row]?.[field] ?? ""),
    "",
    ...optionFields.map((field) => options[row]?.[field] ?? ""),
  ]);
}

/** Undefined where the cells are no settings. */
export function settingsIn(cells: Grid): Settings | undefined {
  const read = readSettings(argumentSource(cells));
  return read.ok ? read.value.settings : undefined;
}

/** Whether two settings would be remembered alike. */
export const isSameRecord = (one: Settings, other: Settings): boolean =>
  JSON.stringify(settingsRecord(one)) === JSON.stringify(settingsRecord(other));
