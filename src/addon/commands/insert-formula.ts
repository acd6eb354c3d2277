/** Writes the live formula beside the profile: the form that passes both ranges and so follows every change. */

import { addressOf, columnLetters, quotedSheet } from "../../core/cells/address";
import { isBlank } from "../../core/cells/cell";
import { evaluate } from "../../core/evaluate/evaluate";
import type { Profile } from "../../core/profile/profile";
import { settingsWidth } from "../../core/settings/blocks";
import { words } from "../../core/words/words";
import { today } from "../edge/days";
import { oneAtATime } from "../edge/one-at-a-time";
import { refuse } from "../edge/refusal";
import type { Sheet } from "../edge/spreadsheet";
import { readCurrentMap } from "./current-map";
import { writeNewSettings } from "./room";

const liveFormula = /^=\s*PARTNER_SEGMENT\(/i;

/** Where the formula went. */
export interface InsertedFormula {
  readonly sheet: string;
  readonly cell: string;
}

/** Writes settings first when there are none, for the formula to pass. What it throws is for the user. */
export function insertFormula(): InsertedFormula {
  return oneAtATime(() => {
    const current = readCurrentMap(null);
    const { settings, evaluation, profileSheet: sheet } = current;
    const { profile } = evaluation;
    const profileName = profile.source.sheet ?? "";
    const { locale } = evaluation.settings;
    const column = formulaColumn(sheet, profile);
    const table = profile.source.cells.slice(profile.headerRow).map((row) => row.slice(0, column));
    const checked = evaluate({
      profile: { ...profile.source, cells: table, row: profile.headerRow },
      settings: settings?.source ?? null,
      today: today(),
      locale,
      headerFirst: true,
    });
    if (!checked.ok) return refuse(...checked.problems);
    const settingsName = settings ? (settings.source.sheet ?? "") : writeNewSettings(current).getName();
    const columns = sheet.getMaxColumns();
    if (column >= columns) sheet.insertColumnsAfter(columns, column + 1 - columns);
    const profileRange = `${quotedSheet(profileName)}!${rowsFrom(profile.headerRow, column - 1, sheet)}`;
    const settingsRange = `${quotedSheet(settingsName)}!$A:$${columnLetters(settingsWidth - 1)}`;
    const target = sheet.getRange(profile.headerRow + 1, column + 1, 2, 1);
    target.setNumberFormats([["@"], ["General"]]);
    target.setValues([[words[locale].mapHeaders.segment], [`=PARTNER_SEGMENT(${profileRange}, ${settingsRange})`]]);
    return { sheet: profileName, cell: addressOf(profile.headerRow + 1, column) };
  });
}

/** All rows from the header on, so that partners who join are in it: whole columns where the header comes first. */
function rowsFrom(headerRow: number, lastColumn: number, sheet: Sheet): string {
  const last = columnLetters(lastColumn);
  return headerRow === 0 ? `$A:$${last}` : `$A$${headerRow + 1}:$${last}$${sheet.getMaxRows()}`;
}

/** The last column where that holds the formula already, else the first one right of everything on the sheet. */
function formulaColumn(sheet: Sheet, { source, headerRow }: Profile): number {
  let width = 0;
  for (const row of source.cells) {
    while (width < row.length && row.slice(width).some((cell) => !isBlank(cell))) width += 1;
  }
  const last = sheet.getRange(headerRow + 2, width).getFormula();
  return liveFormula.test(last) ? width - 1 : width;
}
