/** The cells that the chart is drawn from: where they stand, what is written there, and what is left where they stood. */

import type { Cell } from "../../cells/cell";
import { columnAfter, type Now } from "./cells-now";
import { chartWidth, newChartColumn } from "./layout";
import type { Inserted, MapLayout, MapPlan } from "./map-plan";
import { chartColumnMark, chartRowMark, keyColumnMark } from "./marks";
import { numbersFrom } from "./numbers-from";
import { type CellNow, isRisky, PlannedCells } from "./planned-cells";
import type { MapRead } from "./read-map-sheet";
import type { CellBlock } from "./rectangles";
import { isNothing } from "./table-rows";

/** Rows for the chart's data come by the dozen: a few partners more or less move nothing. */
const rowsAtOnce = 48;

export const chartRowsFor = (needed: number) => Math.ceil(needed / rowsAtOnce) * rowsAtOnce;

/**
 * Whether the rows from the chart's data to the marks are hidden: the last thing that a build does before it writes them. Where
 * the column of their marks was deleted, data among the last that were put in tell.
 */
export function areRowsHidden(
  { chart, columns, markRow }: MapLayout,
  read: MapRead | undefined,
  rowsFrom: MapPlan["rowsFrom"],
  now: CellNow,
): boolean {
  const last = chart.row + chart.rows - 1;
  if (read?.columns.key !== null) {
    return now(markRow, columns.key) === keyColumnMark && now(last, columns.key) === chartRowMark;
  }
  const isThere = rowsFrom.slice(chart.row, markRow + 1).every((from) => from !== null);
  return isThere && !isNothing(now(last + 1 - rowsAtOnce, chart.column));
}

/** The column that the chart's data begin at now, with columns put in; null where nobody can say. */
export function chartColumnBefore(read: MapRead | undefined, inserted: Inserted | null): number | null {
  const column = read?.chartColumn ?? null;
  return column === null ? null : columnAfter(inserted, column);
}

/** The column that the chart's data begin at: where they were, else where nothing else stands in their rows. */
export function chartColumnOf(
  read: MapRead | undefined,
  { chart, columns }: MapLayout,
  inserted: Inserted | null,
  holds: Now["holds"],
): number {
  if (!read) return newChartColumn;
  const across = (first: number) => numbersFrom(first, chartWidth);
  // A column of keys or of the order that was dragged in among the chart's takes its place there.
  const isApart = (column: number) => column !== columns.key && column !== columns.order;
  const was = chartColumnBefore(read, inserted);
  if (was !== null && across(was).every(isApart)) return was;
  const isFree = (column: number) =>
    isApart(column) && numbersFrom(chart.row, chart.rows).every((row) => !holds(row, column));
  const free = (first: number) => across(first).every(isFree);
  let column = 0;
  while (!free(column)) column += 1;
  return column;
}

/**
 * The chart's data leave the columns that they stood in: their mark first and their headers last, by which they are known,
 * should the build die in between.
 */
export function emptyChart({ chart, columns, markRow }: MapLayout, column: number, now: CellNow): CellBlock[] {
  const emptied = new PlannedCells(now);
  for (let at = 0; at < chart.rows; at += 1) {
    for (let each = column; each < column + chartWidth; each += 1) {
      if (each !== columns.key && each !== columns.order) emptied.set(chart.row + at, each, "", "@");
    }
  }
  const mark = now(markRow, column) === chartColumnMark ? [{ row: markRow, column, values: [[""]] }] : [];
  return [...mark, ...emptied.blocks().reverse()];
}

export function writeChart(
  planned: PlannedCells,
  { chart, columns }: MapLayout,
  data: readonly (readonly Cell[])[],
  now: CellNow,
) {
  for (let at = 0; at < chart.rows; at += 1) {
    // What Sheets copied into a row that a build put in before it died may be plain text.
    const isBare = now(chart.row + at, columns.key) === "";
    for (let column = 0; column < chartWidth; column += 1) {
      const value = data[at]?.[column] ?? "";
      // A name may stand where a number comes to stand later: only what would be taken for a number is plain text.
      planned.set(chart.row + at, chart.column + column, value, isRisky(value) ? "@" : "General", false, isBare);
    }
    planned.set(chart.row + at, columns.key, chartRowMark, "@", true);
  }
}
