/** One click: reads the profile, writes the settings when there are none, and writes the map. */
import { cellText, type Grid } from "../../core/cells/cell";
import type { SheetFinding } from "../../core/problem/sheet-finding";
import { cellLostBy } from "../../core/sheets/map/check-plan";
import { mapFormat } from "../../core/sheets/map/marks";
import type { RenameAnswers } from "../../core/sheets/map/match-rows";
import { notesIn } from "../../core/sheets/map/notes";
import { type MapPlan, planMapSheet } from "../../core/sheets/map/plan-map-sheet";
import { renamedPartners } from "../../core/sheets/map/renamed-partners";
import { movedMeanwhile } from "../../core/sheets/map/written-as-planned";
import type { BuiltMap, Decisions } from "../api";
import { cellsOf, today } from "../edge/days";
import { oneAtATime, unlessBusy } from "../edge/one-at-a-time";
import { outcomeOf, refuse } from "../edge/refusal";
import type { InsertSheet, Sheet } from "../edge/spreadsheet";
import { keepInHistory } from "../sheets/history/history-sheet";
import { refreshFormulas } from "../sheets/live-formulas";
import { type MapSheet, mapSheetIn, newMapSheet } from "../sheets/map/map-sheet";
import { looksOf, type MapSheetCells, readCells } from "../sheets/map/read-cells";
import {
  dressBlankSheet,
  dressMap,
  makeRoom,
  makeRoomOnNewSheet,
  refuseTypedColumns,
  writeCells,
} from "../sheets/map/write-map-sheet";
import {
  markSettingsSheet,
  newSettingsSheet,
  rememberProfileSheet,
  writeSettings,
} from "../sheets/settings/settings-sheet";
import { type CurrentMap, readCurrentMap, readSurface, snapshotOf } from "./current-map";
import { editSettings } from "./edit-settings";
import { refuseObstacles, refuseUnsortable } from "./obstacles";
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
    refuseObstacles(current);
    const found = mapSheetIn(own);
    const plan = checkedPlan(current, answers, found?.sheet ?? null, found?.cells ?? null);
    // First of all, so that a file without room for it stays as it is.
    const { sheet, settingsSheet } = withRoom(spreadsheet, profile, (insert) => roomFor(current, found, plan, insert));
    if (settings) {
      markSettingsSheet(settings);
      rememberProfileSheet(settings, profile.sheet ?? "");
    } else writeSettings(settingsSheet, evaluation.settings);
    if (!plan.read) dressBlankSheet(sheet, plan, evaluation, found === null);
    writeCells(sheet, plan);
    const isDrawn = dressMap(sheet, plan, evaluation);
    if (spreadsheet.getActiveSheet().getSheetId() !== sheet.getSheetId()) spreadsheet.setActiveSheet(sheet);
    // The first look is at the title, not at what a new sheet happens to select.
    if (!plan.read) sheet.getRange(1, plan.layout.columns.table.partner + 1).activate();
    refreshFormulas(spreadsheet);
    const kept = own.history && keepInHistory(own.history, evaluation, renamedPartners(plan, evaluation));
    // It reads after the last write: what was buffered is written then.
    const { values, isMoved } = settled(current, sheet, plan, answers);
    if (plan.read) allIsWritten();
    return {
      partners: evaluation.partners.length,
      // The settings that a draft was written to are not inferred again.
      snapshot: snapshotOf(draft && !settings ? readSurface() : current, profile),
      notes: notesIn(values),
      renames: plan.table.questions,
      findings: findingsOf(current, plan, isDrawn, isMoved),
      kept,
    };
  });
}

/** The sheets with all the rows and columns that are needed: new ones stand beside the profile. */
function roomFor(current: CurrentMap, found: MapSheet | null, plan: MapPlan, insert: InsertSheet) {
  const { settings, own, evaluation, profileSheet } = current;
  const isNew = found === null || (!settings && !own.settings);
  const after = isNew ? profileSheet.getIndex() : 0;
  const sheet = found?.sheet ?? newMapSheet(insert, current, after);
  if (found?.cells) makeRoom(sheet, plan);
  else makeRoomOnNewSheet(sheet, plan, found === null);
  const settingsSheet = settings?.sheet ?? own.settings ?? newSettingsSheet(insert, evaluation, after + 1);
  return { sheet, settingsSheet };
}

/** Plans the sheet and checks the plan; refuses what cannot be written, before anything is. */
function checkedPlan(
  { evaluation }: CurrentMap,
  answers: RenameAnswers,
  sheet: Sheet | null,
  cells: MapSheetCells | null,
  owners: ReadonlyMap<number, number> = new Map(),
): MapPlan {
  const looks = sheet && cells ? looksOf(sheet, cells) : () => new Set<number>();
  const maxRows = cells?.maxRows ?? 0;
  const plan = planMapSheet({ cells, evaluation, answers, day: today(), looks, owners, maxRows });
  if (!sheet || !cells || !plan.read) return plan;
  const { format } = plan.read;
  if (format > mapFormat) {
    return refuse({ code: "newerFormat", sheet: sheet.getName(), format: String(format), known: mapFormat });
  }
  refuseUnsortable(sheet, cells, plan);
  const lost = cellLostBy(plan);
  if (lost) refuse({ code: "planLosesCell", text: lost.text, place: { sheet: sheet.getName(), cell: lost.cell } });
  refuseTypedColumns(sheet, plan);
  return plan;
}

/** How often rows that somebody moves while they are written are put right. */
const mostRounds = 3;

/** Reads once more what was written: rows that somebody moved meanwhile are put right. */
function settled(current: CurrentMap, sheet: Sheet, plan: MapPlan, answers: RenameAnswers) {
  let now = plan;
  let areColumns = false;
  for (let round = 1; ; round += 1) {
    const values = valuesAfter(sheet, now);
    const moved = movedMeanwhile(now, values);
    // Rows are put right; of columns it is told, since cells of ours may stand beside them.
    if (!moved) return { values, isMoved: areColumns };
    areColumns ||= moved.areColumns;
    const again =
      round < mostRounds ? outcomeOf(() => checkedPlan(current, answers, sheet, readCells(sheet), moved.owners)) : null;
    if (!again?.ok) return { values, isMoved: true };
    now = again.value;
    makeRoom(sheet, now);
    writeCells(sheet, now);
  }
}

function valuesAfter(sheet: Sheet, { read, rowsFrom, insertColumns }: MapPlan): Grid {
  if (!read) return [];
  const columns = (read.values[0]?.length ?? 0) + (insertColumns?.count ?? 0);
  return cellsOf(sheet.getRange(1, 1, rowsFrom.length, columns));
}

/** What has to be told about the map sheet. */
function findingsOf({ own }: CurrentMap, plan: MapPlan, isDrawn: boolean, isMoved: boolean): SheetFinding[] {
  const typedOver = [...plan.table.matched.reasons].flatMap(([row, reason]) => {
    const name = plan.read?.rows.find(({ at }) => at === row)?.name ?? "";
    const planned = plan.table.rows.find(({ from }) => from === row);
    const now = cellText(planned?.cells?.partner);
    return reason !== "owner" && reason !== "answer" && name !== now ? [{ from: name, to: now }] : [];
  });
  return [
    ...(own.copies.length > 0
      ? [{ code: "copiedSheets", sheets: own.copies.map((copy) => copy.getName()) } as const]
      : []),
    ...(typedOver.length > 0 ? [{ code: "namesTakenFor", names: typedOver } as const] : []),
    ...(plan.sheetSort ? [{ code: "sheetPutInOrder", rows: plan.sheetSort.usersRows } as const] : []),
    ...(isMoved ? [{ code: "rowsMoved" } as const] : []),
    ...(isDrawn ? [] : [{ code: "chartRefused" } as const]),
  ];
}
