/** The map as the sheets stand now: which profile, which settings, and what they come to. */
import { receivedGrid, type SentGrid, sentGrid } from "../../core/cells/sent";
import { type Source, sheetSource } from "../../core/cells/source";
import { evaluate } from "../../core/evaluate/evaluate";
import type { Evaluation } from "../../core/evaluate/evaluation";
import { readSettings } from "../../core/settings/read-settings";
import type { Snapshot } from "../../core/wire/snapshot";
import { today } from "../edge/days";
import { type OwnSheets, ownSheets } from "../edge/own-sheets";
import { refuse } from "../edge/refusal";
import { type Sheet, type Spreadsheet, sourceOf, spreadsheetLocale, spreadsheetRegion } from "../edge/spreadsheet";
import { profileCandidates, type Suggestion, sheetNamed, suggestedProfile } from "../sheets/profile/profile-sheet";
import { type SettingsSheet, settingsSheetIn } from "../sheets/settings/settings-sheet";

/** The sheets that matter, before anything is read from the profile. */
export interface Surface {
  readonly spreadsheet: Spreadsheet;
  readonly own: OwnSheets;
  readonly settings: SettingsSheet | null;
  /** The profile sheet that the settings name, there or not. */
  readonly named: string | null;
}

export interface CurrentMap extends Surface {
  readonly profileSheet: Sheet;
  readonly profile: Source;
  readonly evaluation: Evaluation;
}

export function readSurface(): Surface {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = ownSheets(spreadsheet);
  const settings = settingsSheetIn(own);
  // Settings that cannot be read are told by the build itself; here they only fail to name a sheet.
  const read = settings && readSettings(settings.source);
  return { spreadsheet, own, settings, named: read?.ok ? read.value.settings.profileSheet : null };
}

/** The sheet that a build reads when nobody chooses another. */
export const suggestionIn = ({ spreadsheet, own, named }: Surface): Suggestion | null =>
  suggestedProfile(spreadsheet, own, named);

/** The chosen sheet with its cells, null for the suggested one. Refuses where there is none. */
export function chosenProfile(surface: Surface, chosen: string | null) {
  const { spreadsheet, own, named } = surface;
  const found: Suggestion | null =
    chosen === null ? suggestionIn(surface) : withLikely(sheetNamed(spreadsheet, own, chosen));
  if (!found) {
    const sheets = profileCandidates(spreadsheet, own).map(({ name }) => name);
    return refuse({ code: "noProfileSheet", name: chosen ?? named, sheets });
  }
  return { sheet: found.sheet, profile: found.source ?? sourceOf(found.sheet, found.name) };
}

const withLikely = (found: Omit<Suggestion, "likely"> | null): Suggestion | null => found && { ...found, likely: true };

/**
 * Reads and evaluates; `chosen` null takes the suggested sheet. Refuses what cannot be read. `draft` has settings for a file
 * that has none.
 */
export function readCurrentMap(chosen: string | null, draft?: SentGrid): CurrentMap {
  const surface = readSurface();
  const { sheet, profile } = chosenProfile(surface, chosen);
  const outcome = evaluate({
    profile,
    settings: surface.settings?.source ?? (draft ? sheetSource(receivedGrid(draft), "") : null),
    today: today(),
    ...spreadsheetRegion(surface.spreadsheet),
    headerFirst: false,
  });
  return outcome.ok
    ? { ...surface, profileSheet: sheet, profile, evaluation: outcome.value }
    : refuse(...outcome.problems);
}

const sent = ({ sheet, cells }: Source) => ({ name: sheet ?? "", cells: sentGrid(cells) });

export const snapshotOf = (
  { settings, spreadsheet }: Pick<Surface, "settings" | "spreadsheet">,
  profile: Source,
): Snapshot => ({
  profile: sent(profile),
  settings: settings && sent(settings.source),
  today: today(),
  locale: spreadsheetLocale(spreadsheet),
});
