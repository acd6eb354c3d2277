/** One click: reads the profile, writes the settings when there are none, and writes the map. */
import { cellText } from "../../core/cells/cell";
import type { SheetFinding } from "../../core/problem/sheet-finding";
import type { MapPlan } from "../../core/sheets/map/map-plan";
import { notesIn } from "../../core/sheets/map/notes";
import { renamedPartners } from "../../core/sheets/map/renamed-partners";
import type { BuiltMap, Decisions } from "../api";
import { oneAtATime, unlessBusy } from "../edge/one-at-a-time";
import type { InsertSheet } from "../edge/spreadsheet";
import { keepInHistory } from "../sheets/history/history-sheet";
import { refreshFormulas } from "../sheets/live-formulas";
import { type MapSheet, mapSheetIn, newMapSheet } from "../sheets/map/map-sheet";
import { dressBlankSheet, makeRoomOnNewSheet, writeMap } from "../sheets/map/write-map-sheet";
import {
  markSettingsSheet,
  newSettingsSheet,
  rememberProfileSheet,
  writeSettings,
} from "../sheets/settings/settings-sheet";
import { arranged, type MapWork, planForBlank, plannedWithRoom, settled } from "./carry-out";
import { type CurrentMap, readCurrentMap, readSurface, snapshotOf } from "./current-map";
import { editSettings } from "./edit-settings";
import { refuseObstacles } from "./obstacles";
import { withRoom } from "./room";

/** Builds from the chosen sheet, or null for the suggested one; refuses with everything that stands in the way. */
export function buildMap(
  chosen: string | null,
  { answers = {}, edits = [], draft, wait = true }: Decisions = {},
): BuiltMap {
  return (wait ? oneAtATime : unlessBusy)((allIsWritten) => {
    editSettings(chosen, edits);
    const current = readCurrentMap(chosen, draft);
    const { spreadsheet, settings, profile, evaluation, own } = current;
    const found = mapSheetIn(current);
    refuseObstacles(current, found?.cells?.maxRows, profile.sheet);
    const work: MapWork = { current, answers };
    // First of all, so that a file without room for it stays as it is.
    const room = withRoom(spreadsheet, profile, (insert) => roomFor(work, found, insert));
    const { sheet, settingsSheet } = room;
    if (settings) {
      markSettingsSheet(settings);
      rememberProfileSheet(settings, profile.sheet ?? "");
    } else writeSettings(settingsSheet, evaluation.settings);
    if (!room.plan.read) dressBlankSheet(sheet, room.plan, evaluation, found === null);
    const { plan, found: there } = arranged(work, sheet, room.plan);
    const isDrawn = writeMap(sheet, plan, evaluation, there);
    if (spreadsheet.getActiveSheet().getSheetId() !== sheet.getSheetId()) spreadsheet.setActiveSheet(sheet);
    // The first look is at the title, not at what a new sheet happens to select.
    if (!plan.read) sheet.getRange(1, plan.layout.columns.table.partner + 1).activate();
    refreshFormulas(spreadsheet);
    const kept = own.history && keepInHistory(own.history, evaluation, renamedPartners(plan, evaluation));
    // It reads after the last write: what was buffered is written then.
    const { values, moved } = settled(work, sheet, plan);
    if (plan.read) allIsWritten();
    return {
      partners: evaluation.partners.length,
      // The settings that a draft was written to are not inferred again.
      snapshot: snapshotOf(draft && !settings ? readSurface() : current, profile),
      notes: notesIn(values),
      renames: plan.table.questions,
      findings: findingsOf(current, plan, { unread: room.unread, moved, isDrawn }),
      kept,
    };
  });
}

/** The sheets with all the rows and columns that are needed: new ones stand beside the profile. */
function roomFor(work: MapWork, found: MapSheet | null, insert: InsertSheet) {
  const { settings, own, evaluation, profileSheet } = work.current;
  const isNew = found === null || (!settings && !own.settings);
  const after = isNew ? profileSheet.getIndex() : 0;
  const map = mapWithRoom(work, found, insert, after);
  const settingsSheet = settings?.sheet ?? own.settings ?? newSettingsSheet(insert, evaluation, after + 1);
  return { ...map, settingsSheet };
}

function mapWithRoom(work: MapWork, found: MapSheet | null, insert: InsertSheet, after: number) {
  if (found?.cells) return { ...found, plan: plannedWithRoom(work, found.sheet, found.cells) };
  const plan = planForBlank(work);
  const { sheet, unread } = found ?? newMapSheet(insert, work.current, after);
  makeRoomOnNewSheet(sheet, plan, found === null);
  return { sheet, plan, unread };
}

interface Outcome {
  readonly unread: MapSheet["unread"];
  readonly moved: ReturnType<typeof settled>["moved"];
  readonly isDrawn: boolean;
}

/** What has to be told about the map sheet. */
function findingsOf({ own }: CurrentMap, plan: MapPlan, { unread, moved, isDrawn }: Outcome): SheetFinding[] {
  const typedOver = [...plan.table.matched.reasons].flatMap(([row, reason]) => {
    const name = plan.read?.rows.find(({ at }) => at === row)?.name ?? "";
    const planned = plan.table.rows.find(({ from }) => from === row);
    const now = cellText(planned?.cells?.partner);
    return reason !== "owner" && reason !== "answer" && name !== now ? [{ from: name, to: now }] : [];
  });
  return [
    ...(unread ? [{ code: "mapUnread", ...unread } as const] : []),
    ...(own.copies.length > 0
      ? [{ code: "copiedSheets", sheets: own.copies.map((copy) => copy.getName()) } as const]
      : []),
    ...(typedOver.length > 0 ? [{ code: "namesTakenFor", names: typedOver } as const] : []),
    ...(plan.sheetSort ? [{ code: "sheetPutInOrder", rows: plan.sheetSort.usersRows } as const] : []),
    ...(moved ? [{ code: "rowsMoved", ...moved } as const] : []),
    ...(isDrawn ? [] : [{ code: "chartRefused" } as const]),
  ];
}
