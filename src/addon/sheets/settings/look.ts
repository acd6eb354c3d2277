/** How the settings sheet looks: headers, widths, colour samples, choices and notes. */

import { segmentKeys } from "../../../core/model/segment";
import type { Settings } from "../../../core/model/settings";
import { settingsBlocks, settingsWidth } from "../../../core/settings/settings-grid";
import { type SettingsNotes, settingsNotes } from "../../../core/words/settings-notes";
import { type Words, words } from "../../../core/words/words";
import type { Sheet } from "../../edge/spreadsheet";
import { headerBackground } from "../colours";

/** Rows that offer choices: room for criteria that people add. */
const offeredRows = 100;

const widths: readonly number[] = [140, 96, 50, 64, 56, 56, 210, 16, 150, 110, 16, 80, 90, 96, 60, 80, 380];

export function dressSettings(sheet: Sheet, settings: Settings, rows: number): void {
  const language = words[settings.locale];
  sheet.setFrozenRows(1);
  const header = sheet.getRange(1, 1, 1, settingsWidth);
  header.setFontWeight("bold");
  header.setNotes([headerNotes(settingsNotes[settings.locale])]);
  header.setBackgrounds([Array.from({ length: settingsWidth }, (_, at) => (isGap(at) ? null : headerBackground))]);
  widths.forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
  sheet.getRange(1, 1, rows, settingsWidth).setVerticalAlignment("top");
  sheet.getRange(1, settingsBlocks.options.at + 2, rows, 1).setHorizontalAlignment("left");
  offerChoices(sheet, language);
  const { at } = settingsBlocks.segments;
  sheet
    .getRange(2, at + 5, segmentKeys.length, 1)
    .setBackgrounds(segmentKeys.map((key) => [settings.segments[key].colour]));
  sheet.getRange(2, at + 5, segmentKeys.length, 1).setFontColor("#ffffff");
}

const isGap = (at: number) =>
  Object.values(settingsBlocks).every((block) => at < block.at || at >= block.at + block.width);

function headerNotes(notes: SettingsNotes): string[] {
  const { criteria, options, segments } = notes;
  return [...Object.values(criteria), "", ...Object.values(options), "", ...Object.values(segments)];
}

/** Choices only help with typing: other words that the product reads stay allowed. */
function offerChoices(sheet: Sheet, language: Words): void {
  const { at } = settingsBlocks.criteria;
  const offer = (column: number, choices: readonly string[]) => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(2, column, offeredRows, 1).setDataValidation(rule);
  };
  offer(at + 2, Object.values(language.axes));
  offer(at + 4, Object.values(language.scales));
}
