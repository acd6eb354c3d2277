/** Which sheet is the partner profile. */
import { fold } from "../../core/read/cell";
import { knownHeaders } from "../../core/read/header-row";
import { type Source, sheetSource } from "../../core/read/source";
import { isMapSheet, isSettingsSheet, type Sheet } from "../book/sheets";

/** A title row or two may stand above the header, not more than this. */
const searchedRows = 30;

/** Names of the sheets that can hold a profile: all but the add-on's own. */
export const profileCandidates = (sheets: ReadonlyMap<string, Sheet>): string[] =>
  [...sheets.keys()].filter((name) => !isSettingsSheet(name) && !isMapSheet(name));

/**
 * The sheet that a build reads when nobody chooses: the one that the settings name, else the open one when it looks like
 * a profile, else the one with most usual headers; null when none has any.
 */
export function suggestedProfile(
  sheets: ReadonlyMap<string, Sheet>,
  named: string | null,
  active: string,
): string | null {
  const candidates = profileCandidates(sheets);
  if (named !== null) return candidates.find((name) => fold(name) === fold(named)) ?? null;
  let best: string | null = null;
  let most = 1;
  for (const name of candidates) {
    const headers = knownHeaders(topOf(sheets.get(name) as Sheet, name));
    if (headers < 2) continue;
    if (name === active) return name;
    if (headers > most) {
      best = name;
      most = headers;
    }
  }
  return best ?? (candidates.length === 1 ? (candidates[0] ?? null) : candidates.includes(active) ? active : null);
}

function topOf(sheet: Sheet, name: string): Source {
  const rows = Math.min(searchedRows, sheet.getLastRow());
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return sheetSource([], name);
  return sheetSource(sheet.getRange(1, 1, rows, columns).getValues(), name);
}
