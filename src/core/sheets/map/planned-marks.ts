/** The row and the column of hidden marks, the headers, and the mark of the looks: what of them is written, and what first. */

import { cellText } from "../../cells/cell";
import type { Locale } from "../../model/locale";
import { words } from "../../words/words";
import { columnAfter, columnBefore, type Now } from "./cells-now";
import { type Field, ownColumns } from "./layout";
import { isLookMark } from "./look-mark";
import type { Inserted, MapLayout, MapPlan } from "./map-plan";
import { chartColumnMark, claimMark, tokens } from "./marks";
import { marksOf } from "./marks-of";
import { numbersFrom } from "./numbers-from";
import type { CellNow, PlannedCells } from "./planned-cells";
import type { MapRead } from "./read-map-sheet";
import { type CellBlock, covers, crosses, rectanglesOf } from "./rectangles";
import { isNothing } from "./table-rows";

/** Where columns are put in: so that a build that dies in the middle leaves them known. */
export function firstMarksOf(
  layout: MapLayout,
  read: MapRead | undefined,
  inserted: Inserted | null,
  blocks: readonly CellBlock[],
): Pick<MapPlan, "firstMarks" | "newMarks"> {
  if (!read) return { firstMarks: [], newMarks: null };
  const row = layout.markRow;
  const all = [...marksOf(layout.columns)].sort(([a], [b]) => a - b);
  const there = all.filter(([column]) => !inserted || column < inserted.before);
  const marks = read.markRow === null ? [] : (read.values[read.markRow] ?? []);
  const formulas = read.markRow === null ? [] : (read.formulas[read.markRow] ?? []);
  // In one write where nothing stands between them: by some of its marks alone the row would tell of fewer columns.
  const own = new Set(there.map(([column]) => column));
  const [from, to] = [Math.min(...own), Math.max(...own)];
  const between = numbersFrom(from, to - from).filter((at) => !own.has(at));
  const isFree = between.every((column) => isNothing(marks[column]) && (formulas[column] ?? "") === "");
  const blanks = isFree ? between.map((column) => ({ row, column, value: "", isNew: false })) : [];
  if (!inserted) {
    const pieces = blocks.filter((block) => crosses(block, row) && [...own].some((column) => covers(block, column)));
    const isInPieces = read.markRow === null && pieces.length > 1;
    const cells = there.map(([column, value]) => ({ row, column, value, isNew: true }));
    return { firstMarks: isInPieces ? rectanglesOf([...cells, ...blanks]) : [], newMarks: null };
  }
  const cells = there.map(([column, mark], at) => ({
    row,
    column,
    value: at === there.length - 1 ? claimMark(mark, inserted.count, read.values[0]?.length ?? 0) : mark,
    isNew: marks[column] !== mark || at === there.length - 1,
  }));
  const last = there[there.length - 1];
  const put = all.filter(([column]) => column >= inserted.before).map(([, mark]) => mark);
  const newMarks = last ? { row, column: last[0], values: [[last[1], ...put]] } : null;
  return { firstMarks: rectanglesOf([...cells, ...blanks]), newMarks };
}

/** The row of marks, texts in any format, and the headers that are not there: one that somebody reworded stays as it is. */
export function writeMarks(planned: PlannedCells, layout: MapLayout, { cell, holds }: Now, locale: Locale): void {
  const { columns, markRow, headerRow, chart } = layout;
  // Where somebody typed over it the chart's headers tell.
  const isFree = !holds(markRow, chart.column) || cell(markRow, chart.column) === chartColumnMark;
  if (isFree) planned.set(markRow, chart.column, chartColumnMark, "@", true);
  for (const [column, mark] of marksOf(layout.columns)) planned.set(markRow, column, mark, "@", true);
  planned.set(headerRow, columns.key, tokens.key, "@", true);
  planned.set(headerRow, columns.order, tokens.order, "@", true);
  for (const [field, column] of Object.entries(columns.table) as [Field, number][]) {
    if (!holds(headerRow, column)) planned.set(headerRow, column, words[locale].mapHeaders[field], "@");
  }
}

/** Columns that are put in, also by a build that died: the texts in the header by which they are known come last. */
export function columnsToHide(
  { columns: { key, order }, headerRow }: MapLayout,
  inserted: Inserted | null,
  cell: CellNow,
): number[] {
  const before = columnBefore(inserted);
  const isNew = (column: number, text: string) =>
    before(column) === null || ![text, undefined].includes(cell(headerRow, column) as string | undefined);
  return [...(isNew(key, tokens.key) ? [key] : []), ...(isNew(order, tokens.order) ? [order] : [])].sort(
    (a, b) => a - b,
  );
}

/** The look's mark is where it was, else in the first column of the marks' row in which nothing else stands or will stand. */
export function lookOf(
  read: MapRead | undefined,
  { columns, markRow, chart }: MapLayout,
  inserted: Inserted | null,
  holds: Now["holds"],
): Pick<MapPlan, "look" | "lookColumn"> {
  const marks = read?.markRow == null ? [] : (read.values[read.markRow] ?? []);
  const at = marks.findIndex(isLookMark);
  if (at >= 0) return { look: cellText(marks[at]), lookColumn: columnAfter(inserted, at) };
  const own = new Set([...ownColumns(columns), chart.column]);
  let lookColumn = 0;
  while (own.has(lookColumn) || holds(markRow, lookColumn)) lookColumn += 1;
  return { look: null, lookColumn };
}

/**
 * Keys before all other cells, and the first column of the chart's data before the others: a row that is put in, and where the
 * data begin, is known by then, should the build die in between.
 */
export function keysFirst(blocks: readonly CellBlock[], { columns, chart }: MapLayout): CellBlock[] {
  const rank = (block: CellBlock) => (covers(block, columns.key) ? 0 : covers(block, chart.column) ? 1 : 2);
  return [...blocks].sort((a, b) => rank(a) - rank(b));
}
