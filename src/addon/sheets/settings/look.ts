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
  header.setBackgrounds([byColumn<string | null>(() => headerBackground, null)]);
  byColumn((block, field) => block.widths[field] ?? gapWidth, gapWidth).forEach((width, at) => {
    if (width !== usualWidth) sheet.setColumnWidth(at + 1, width);
  });
  offerChoices(sheet, language);
  const colours = columnOfField(segmentsBlock, "colour") + 1;
  sheet
    .getRange(2, colours, segmentKeys.length, 1)
    .setBackgrounds(segmentKeys.map((key) => [settings.segments[key].colour]));
  sheet.getRange(2, colours, segmentKeys.length, 1).setFontColor("#ffffff");
}

/** A value for every column of the sheet; gaps between blocks get one of their own. */
const byColumn = <Value>(value: (block: BlockShape<string>, field: string) => Value, gap: Value): Value[] =>
  settingsColumns.map(({ block, field }) => (field === null ? gap : value(block, field)));

/** Choices only help with typing: other words that the product reads stay allowed. */
function offerChoices(sheet: Sheet, language: Words): void {
  const offer = (column: number, choices: readonly string[]) => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(2, column, offeredRows, 1).setDataValidation(rule);
  };
  offer(
    columnOfField(criteriaBlock, "axis") + 1,
    axes.map((axis) => language.axes[axis]),
  );
  offer(
    columnOfField(criteriaBlock, "scale") + 1,
    scales.map((scale) => language.scales[scale]),
  );
}
