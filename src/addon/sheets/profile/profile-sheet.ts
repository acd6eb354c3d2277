/** Which sheet is the partner profile. */
import { fold } from "../../../core/cells/cell";
import { type Source, sheetSource } from "../../../core/cells/source";
import { profileHeaders } from "../../../core/profile/header-row";
import { cellsOf } from "../../edge/days";
import { isMapSheet, isSettingsSheet, type Sheet } from "../../edge/spreadsheet";

/** A title row or two may stand above the header, not more than this. */
const headerRows = 30;
/** Headers that make a profile likely. */
const fewest = 2;

/** Names of the sheets that can hold a profile: all but the add-on's own. */
export const profileCandidates = (sheets: ReadonlyMap<string, Sheet>): string[] =>
  [...sheets.keys()].filter((name) => !isSettingsSheet(name) && !isMapSheet(name));

export interface Suggestion {
  readonly name: string;
  /** Whether it looks like a profile; otherwise it is only what there is. */
  readonly likely: boolean;
}

/**
 * The sheet that a build reads when nobody chooses: the one that the settings name, else the open one when it looks like
 * a profile, else the one with most usual headers, else the open one; null when that is the add-on's own.
 */
export function suggestedProfile(
  sheets: ReadonlyMap<string, Sheet>,
  named: string | null,
  active: string,
): Suggestion | null {
  const candidates = profileCandidates(sheets);
  if (named !== null) {
    const name = candidates.find((each) => fold(each) === fold(named));
    return name === undefined ? null : { name, likely: true };
  }
  let best: string | null = null;
  let most = fewest - 1;
  for (const name of candidates) {
    const headers = profileHeaders(topOf(sheets.get(name) as Sheet, name));
    if (headers >= fewest && name === active) return { name, likely: true };
    if (headers > most) {
      best = name;
      most = headers;
    }
  }
  if (best !== null) return { name: best, likely: true };
  const only = candidates.length === 1 ? candidates[0] : candidates.find((name) => name === active);
  return only === undefined ? null : { name: only, likely: false };
}

/** The first rows of a sheet: enough for titles and the header. */
export function topOf(sheet: Sheet, name: string, most = headerRows): Source {
  const rows = Math.min(most, sheet.getLastRow());
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return sheetSource([], name);
  return sheetSource(cellsOf(sheet.getRange(1, 1, rows, columns)), name);
}
