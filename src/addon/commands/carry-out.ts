/** Carries a plan for the map sheet out while people may be working on it: it is planned anew where the sheet has changed. */
import type { Grid } from "../../core/cells/cell";
import { cellLostBy } from "../../core/sheets/map/check-plan";
import type { MapPlan } from "../../core/sheets/map/map-plan";
import { mapFormat } from "../../core/sheets/map/marks";
import type { RenameAnswers } from "../../core/sheets/map/match-rows";
import { planMapSheet } from "../../core/sheets/map/plan-map-sheet";
import { isArranging, isAsArranged, isAsRead } from "../../core/sheets/map/second-look";
import { movedMeanwhile } from "../../core/sheets/map/written-as-planned";
import { cellsOf, today } from "../edge/days";
import { outcomeOf, refuse } from "../edge/refusal";
import type { Sheet } from "../edge/spreadsheet";
import { looksOf, type MapSheetCells, readCells } from "../sheets/map/read-cells";
import { arrangeRows, foundOn, makeRoom, writeCells } from "../sheets/map/write-map-sheet";
import type { CurrentMap } from "./current-map";
import { refuseFilter, refuseUnsortable } from "./obstacles";

/** What a map is planned from besides the sheet's own cells. */
export interface MapWork {
  readonly current: CurrentMap;
  readonly answers: RenameAnswers;
}

/** How many of the texts that are lost are told. */
const mostLost = 10;

/** How often a sheet that somebody is working on is planned anew. */
const mostRounds = 3;

/** Tries until there is a result; the last attempt has to have one. */
function inRounds<Result>(attempt: (isLast: boolean) => Result | null): Result {
  for (let round = 1; ; round += 1) {
    const result = attempt(round === mostRounds);
    if (result !== null) return result;
  }
}

/** A plan for a sheet that is new or blank. */
export const planForBlank = ({ current, answers }: MapWork): MapPlan =>
  planMapSheet({
    cells: null,
    evaluation: current.evaluation,
    answers,
    day: today(),
    looks: () => new Set(),
    maxRows: 0,
  });

/** Plans the sheet and checks the plan; refuses what cannot be written, before anything is. */
function checkedPlan(
  { current: { evaluation }, answers }: MapWork,
  sheet: Sheet,
  cells: MapSheetCells,
  owners: ReadonlyMap<number, number> = new Map(),
): MapPlan {
  const looks = looksOf(sheet, cells);
  const plan = planMapSheet({ cells, evaluation, answers, day: today(), looks, owners, maxRows: cells.maxRows });
  // Somebody has taken away meanwhile all by which it was known.
  if (!plan.read) return refuse({ code: "sheetScrambled", sheet: sheet.getName() });
  const { format } = plan.read;
  if (format > mapFormat) {
    return refuse({ code: "newerFormat", sheet: sheet.getName(), format: String(format), known: mapFormat });
  }
  refuseUnsortable(sheet, cells, plan);
  const lost = cellLostBy(plan);
  if (lost) refuse({ code: "planLosesCell", text: lost.text, place: { sheet: sheet.getName(), cell: lost.cell } });
  return plan;
}

/** Plans, and puts rows and columns in, once the sheet is looked at again and still is as it was read. */
export function plannedWithRoom(work: MapWork, sheet: Sheet, read: MapSheetCells): MapPlan {
  let cells = read;
  return inRounds((isLast) => {
    const plan = checkedPlan(work, sheet, cells);
    if (isLast || isAsRead(cells, valuesIn(sheet, sizeOf(cells)))) {
      makeRoom(sheet, plan);
      return plan;
    }
    cells = readCells(sheet);
    return null;
  });
}

/**
 * Brings the rows into their order, and looks whether each cell went where it was to go. No name is written until then: where
 * somebody has moved something it is still seen whose each row is, and the sheet is planned anew.
 */
export function arranged(work: MapWork, sheet: Sheet, first: MapPlan) {
  let plan = first;
  return inRounds((isLast) => {
    arrangeRows(sheet, plan);
    // Asked before the look, so that as little as can be comes between it and the cells.
    const found = foundOn(sheet, plan, work.current.evaluation);
    if (!isArranging(plan) || isAsArranged(plan, valuesAfter(sheet, plan))) return { plan, found };
    if (isLast) {
      if (plan.order || plan.sheetSort) refuseFilter(sheet);
      return { plan, found };
    }
    const { sheetSort } = plan;
    const again = plannedWithRoom(work, sheet, readCells(sheet));
    // A sheet that the first plan sorted is told.
    plan = { ...again, sheetSort: again.sheetSort ?? sheetSort };
    return null;
  });
}

/** Reads once more what was written: rows that somebody moved meanwhile are put right. `moved`: what has to be told. */
export function settled(work: MapWork, sheet: Sheet, plan: MapPlan) {
  let now = plan;
  let isSure = true;
  const lost = new Set<string>();
  const told = () => ({ lost: [...lost].slice(0, mostLost) });
  return inRounds((isLast) => {
    const values = valuesAfter(sheet, now);
    const moved = movedMeanwhile(now, values);
    // Rows that were sorted are put right; where all was shifted it is told, since cells of ours may stand beside them.
    if (!moved) return { values, moved: isSure ? null : told() };
    isSure &&= moved.isSure;
    for (const text of moved.missing) lost.add(text);
    const again = isLast ? null : outcomeOf(() => checkedPlan(work, sheet, readCells(sheet), moved.owners));
    if (!again?.ok) return { values, moved: told() };
    now = again.value;
    makeRoom(sheet, now);
    arrangeRows(sheet, now);
    writeCells(sheet, now);
    return null;
  });
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const sizeOf = ({ values }: MapSheetCells): Size => ({ rows: values.length, columns: values[0]?.length ?? 0 });

function valuesAfter(sheet: Sheet, { read, rowsFrom, insertColumns }: MapPlan): Grid {
  if (!read) return [];
  const columns = (read.values[0]?.length ?? 0) + (insertColumns?.count ?? 0);
  return valuesIn(sheet, { rows: rowsFrom.length, columns });
}

/** What stands in so many rows and columns from A1 on, or on the whole sheet where somebody has taken some of them away. */
function valuesIn(sheet: Sheet, { rows, columns }: Size): Grid {
  try {
    return cellsOf(sheet.getRange(1, 1, rows, columns));
  } catch {
    return cellsOf(sheet.getDataRange());
  }
}
