/** The blocks of the settings sheet: one table says what each is called, holds and looks like. */
import type { Cell } from "../cells/cell";
import { lazily } from "../cells/lazily";
import {
  type CriteriaField,
  criteriaFields,
  type OptionField,
  optionFields,
  type SegmentField,
  segmentFields,
} from "../model/fields";
import type { Locale } from "../model/locale";
import { type NumberOptionKey, numberOptions } from "../model/number-options";
import { segmentKeys } from "../model/segment";
import { type OptionKey, optionKeys, type Settings } from "../model/settings";
import type { SettingsNotes } from "../words/settings-notes";
import { words } from "../words/words";
import { choiceText } from "./choice-text";
import { criterionCells, optionCell } from "./settings-cells";

export interface BlockShape<Field extends string> {
  /** Left to right on a new sheet; the first names a row. */
  readonly fields: readonly Field[];
  /** Whether the first field holds headers of the user's, which may begin as a comment does. */
  readonly isNamedFreely: boolean;
  readonly headers: (locale: Locale) => Readonly<Record<Field, string>>;
  readonly notes: (notes: SettingsNotes) => Readonly<Record<Field, string>>;
  /** Widths of the columns in pixels; 100 is what Sheets gives anyway, and costs no call. */
  readonly widths: Readonly<Record<Field, number>>;
  /** The rows under the headers. */
  readonly rows: (settings: Settings) => readonly Readonly<Record<Field, Cell>>[];
}

export const criteriaBlock: BlockShape<CriteriaField> = {
  fields: criteriaFields,
  isNamedFreely: true,
  headers: (locale) => words[locale].criteriaHeaders,
  notes: (notes) => notes.criteria,
  widths: { column: 140, axis: 100, weight: 100, scale: 100, low: 100, high: 100, levels: 210 },
  rows: ({ criteria, locale }) => criteria.map((criterion) => criterionCells(criterion, locale)),
};

export const optionsBlock: BlockShape<OptionField> = {
  fields: optionFields,
  isNamedFreely: false,
  headers: (locale) => words[locale].optionHeaders,
  notes: (notes) => notes.options,
  widths: { option: 150, value: 100 },
  rows: (settings) => {
    const { options, readingOption, rowOption, rowRoles } = words[settings.locale];
    return [
      ...optionKeys
        .filter((key) => !isUnchanged(settings, key))
        .map((key) => ({ option: options[key], value: optionCell(settings, key) })),
      ...settings.rows.map(({ name, as }) => ({ option: `${rowOption}: ${name}`, value: rowRoles[as] })),
      ...settings.readings.map((choice) => ({
        option: `${readingOption}: ${choice.column}`,
        value: choiceText(choice, settings.locale),
      })),
    ];
  },
};

export const segmentsBlock: BlockShape<SegmentField> = {
  fields: segmentFields,
  isNamedFreely: false,
  headers: (locale) => words[locale].segmentHeaders,
  notes: (notes) => notes.segments,
  widths: { segment: 100, name: 100, support: 100, priority: 100, colour: 100, playbook: 380 },
  rows: ({ segments }) => segmentKeys.map((key) => ({ ...segments[key], segment: key })),
};

/** Options of what follows from the map stand on the sheet only where they are not what they are anyway. */
const isUnchanged = (settings: Settings, key: OptionKey): boolean =>
  (key in numberOptions && settings[key] === numberOptions[key as NumberOptionKey].initial) ||
  (key === "confidenceColumn" && !settings.confidenceColumn);

/** Left to right on a new sheet, a blank column between two. */
export const settingsBlocks: readonly BlockShape<string>[] = [criteriaBlock, optionsBlock, segmentsBlock];

/** Width of the blank columns in pixels. */
export const gapWidth = 16;

/** A column of a new settings sheet: a field of a block, or the gap before the next block (null). */
export interface SettingsColumn {
  readonly block: BlockShape<string>;
  readonly field: string | null;
}

/** The columns of a new settings sheet, left to right. */
export const settingsColumns = lazily((): readonly SettingsColumn[] =>
  settingsBlocks.flatMap((block, index) => [
    ...block.fields.map((field) => ({ block, field })),
    ...(index < settingsBlocks.length - 1 ? [{ block, field: null }] : []),
  ]),
);

/** Formulas in users' sheets pass so many columns: it stays. */
export const settingsWidth = settingsBlocks.reduce(
  (width, { fields }) => width + fields.length,
  settingsBlocks.length - 1,
);

/** Column of a field on a new sheet, from 0. */
export const columnOfField = <Field extends string>(block: BlockShape<Field>, field: Field): number =>
  settingsColumns().findIndex((column) => column.block === block && column.field === field);
