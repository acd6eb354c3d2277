/** Settings for a file that has none and whose headers leave open what a map needs: answers are made to them. */
import type { Snapshot } from "../../addon/api";
import { type SentGrid, sentGrid } from "../../core/cells/sent";
import type { Settings } from "../../core/model/settings";
import { settingsGrid } from "../../core/settings/settings-grid";
import { type ColumnsView, columnsView } from "../../core/view/columns";
import { sheetSourceOf } from "../../core/wire/snapshot";
import { remembered } from "./remembered";

export const draftOf = (settings: Settings): SentGrid => sentGrid(settingsGrid(settings));

/** The file as it would be with some settings on a sheet of their own. */
export const withDraft = remembered(
  (snapshot: Snapshot, settings: Settings): Snapshot => ({
    ...snapshot,
    settings: { name: "", cells: draftOf(settings) },
  }),
);

/** Every column of the profile and what is still to be asked; null where there is no list at all. */
export const columnsIn = remembered((snapshot: Snapshot): ColumnsView | null => {
  const { profile, settings, today, locale, dayOrder } = snapshot;
  const view = columnsView({
    profile: sheetSourceOf(profile),
    settings: settings && sheetSourceOf(settings),
    today,
    locale,
    headerFirst: false,
    ...(dayOrder ? { dayOrder } : {}),
  });
  return view.ok ? view.value : null;
});

/** Partners and further columns that make a list of what nobody recognises. */
const fewest = { partners: 5, columns: 2 } as const;

/** Whether a sheet has a list of partners: names, and something to judge them by or at least to ask about. */
export function isList({ columns, questions }: ColumnsView): boolean {
  if (questions.includes("partner")) return false;
  const names = columns.find(({ use }) => use === "partner");
  const others = columns.filter(({ use }) => use === "could");
  const isUsed = columns.some(({ use }) => use === "used");
  return isUsed || ((names?.filled ?? 0) >= fewest.partners && others.length >= fewest.columns);
}

/** The settings that the answers are made to; null where nothing could be asked. */
export function openSettings(snapshot: Snapshot): Settings | null {
  if (snapshot.settings) return null;
  const view = columnsIn(snapshot);
  if (!view) return null;
  return view.questions.includes("partner") ? { ...view.settings, partnerColumn: null } : view.settings;
}
