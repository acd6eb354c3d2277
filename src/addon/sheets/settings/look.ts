/** How the settings sheet looks: headers, widths, colour samples, choices and notes. */

import { axes } from "../../../core/model/axis";
import { scales } from "../../../core/model/scale";
import { segmentKeys } from "../../../core/model/segment";
import type { Settings } from "../../../core/model/settings";
import {
  type BlockShape,
  columnOfField,
  criteriaBlock,
  gapWidth,
  segmentsBlock,
  settingsColumns,
  settingsWidth,
} from "../../../core/settings/blocks";
import { settingsNotes } from "../../../core/words/settings-notes";
import { type Words, words } from "../../../core/words/words";
import type { Sheet } from "../../edge/spreadsheet";
import { headerBackground } from "../colours";

/** Width of a column of a new sheet. */
const usualWidth = 100;

/** Rows that offer choices: room for criteria that people add. */
const offeredRows = 100;

export function dressSettings(sheet: Sheet, settings: Settings): void {
  const language = words[settings.locale];
  sheet.setFrozenRows(1);
  const header = sheet.getRange(1, 1, 1, settingsWidth);
  header.setFontWeight("bold");
  header.setNotes([byColumn((block, field) => block.notes(settingsNotes[settings.locale])[field] ?? "", "")]);
  byColumn((block, field) => block.widths[field] ?? gapWidth, gapWidth).forEach((width, at) => {
    if (width !== usualWidth) sheet.setColumnWidth(at + 1, width);
  });
  offerChoices(sheet, language);
  const colours = columnOfField(segmentsBlock, "colour") + 1;
  // Headers and colour samples at once.
  const samples = segmentKeys.map((key) =>
    Array.from({ length: settingsWidth }, (_, at) => (at === colours - 1 ? settings.segments[key].colour : null)),
  );
  sheet
    .getRange(1, 1, 1 + samples.length, settingsWidth)
    .setBackgrounds([byColumn<string | null>(() => headerBackground, null), ...samples]);
  sheet.getRange(2, colours, segmentKeys.length, 1).setFontColor("#ffffff");
}

/** A value for every column of the sheet; gaps between blocks get one of their own. */
const byColumn = <Value>(value: (block: BlockShape<string>, field: string) => Value, gap: Value): Value[] =>
  settingsColumns().map(({ block, field }) => (field === null ? gap : value(block, field)));

/** Choices only help with typing: other words that the product reads stay allowed. */
function offerChoices(sheet: Sheet, language: Words): void {
  const ruleOf = (choices: readonly string[]) =>
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build();
  const [axis, scale] = [columnOfField(criteriaBlock, "axis"), columnOfField(criteriaBlock, "scale")];
  const rules = new Map([
    [axis, ruleOf(axes.map((each) => language.axes[each]))],
    [scale, ruleOf(scales.map((each) => language.scales[each]))],
  ]);
  const row = Array.from({ length: scale - axis + 1 }, (_, at) => rules.get(axis + at) ?? null);
  sheet
    .getRange(2, axis + 1, offeredRows, row.length)
    .setDataValidations(Array.from({ length: offeredRows }, () => [...row]));
}
