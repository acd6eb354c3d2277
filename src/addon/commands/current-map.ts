/** The map as the sheets stand now: which profile, which settings, and what they come to. */

import { fold } from "../../core/cells/cell";
import { sentGrid } from "../../core/cells/sent";
import type { Source } from "../../core/cells/source";
import { evaluate } from "../../core/evaluate/evaluate";
import type { Evaluation } from "../../core/evaluate/evaluation";
import { readSettings } from "../../core/settings/read-settings";
import type { Snapshot } from "../../core/wire/snapshot";
import { today } from "../edge/days";
import { refuse } from "../edge/refusal";
import { type Sheet, type Spreadsheet, sheetsByName, sourceOf, spreadsheetRegion } from "../edge/spreadsheet";
import { newerMap } from "../sheets/map/newer-map";
import { profileCandidates, type Suggestion, suggestedProfile } from "../sheets/profile/profile-sheet";
import { type SettingsSheet, settingsSheetIn } from "../sheets/settings/settings-sheet";

/** The sheets that matter, before anything is read from the profile. */
export interface Surface {
  readonly spreadsheet: Spreadsheet;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly settings: SettingsSheet | null;
  /** The sheet that a build reads when nobody chooses another. */
  readonly suggested: Suggestion | null;
  /** The profile sheet that the settings name, there or not. */
  readonly named: string | null;
}

export interface CurrentMap extends Surface {
  readonly profile: Source;
  readonly evaluation: Evaluation;
}

export function readSurface(): Surface {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = sheetsByName(spreadsheet);
  const settings = settingsSheetIn(sheets);
  // Settings that cannot be read are told by the build itself; here they only fail to name a sheet.
  const read = settings && readSettings(settings.source);
  const named = read?.ok ? read.value.settings.profileSheet : null;
  const suggested = suggestedProfile(sheets, named, spreadsheet.getActiveSheet().getName());
  return { spreadsheet, sheets, settings, suggested, named };
}

/** The cells of the chosen sheet, null for the suggested one. Refuses where there is none. */
export function profileSource({ sheets, suggested, named }: Surface, chosen: string | null): Source {
  const newer = newerMap(sheets);
  if (newer) return refuse(newer);
  const candidates = profileCandidates(sheets);
  const profileName =
    chosen === null ? (suggested?.name ?? null) : (candidates.find((name) => fold(name) === fold(chosen)) ?? null);
  const sheet = profileName === null ? undefined : sheets.get(profileName);
  if (profileName === null || !sheet)
    return refuse({ code: "noProfileSheet", name: chosen ?? named, sheets: candidates });
  return sourceOf(sheet, profileName);
}

/** Reads and evaluates; `chosen` null takes the suggested sheet. Refuses what cannot be read. */
export function readCurrentMap(chosen: string | null): CurrentMap {
  const surface = readSurface();
  const profile = profileSource(surface, chosen);
  const outcome = evaluate({
    profile,
    settings: surface.settings?.source ?? null,
    today: today(),
    ...spreadsheetRegion(surface.spreadsheet),
    headerFirst: false,
  });
  return outcome.ok ? { ...surface, profile, evaluation: outcome.value } : refuse(...outcome.problems);
}

const sent = ({ sheet, cells }: Source) => ({ name: sheet ?? "", cells: sentGrid(cells) });

export const snapshotOf = ({ settings, spreadsheet }: Surface, profile: Source): Snapshot => ({
  profile: sent(profile),
  settings: settings && sent(settings.source),
  today: today(),
  ...spreadsheetRegion(spreadsheet),
});
