/**
 * The whole Segment Map sheet as it is to be, as plain data: rows and columns to put in, the order of the rows, cells to
 * write. Nobody's cell but ours is among those that are written.
 */

import type { Day } from "../../cells/day";
import type { Evaluation } from "../../evaluate/evaluation";
import { clearNumbers, clearsOf, fillBlanks } from "./blanks";
import { cellsNow, freshPartsOf, isFreeIn, usersCellsIn } from "./cells-now";
import { chartBlock } from "./chart-block";
import { lookMark } from "./look-mark";
import type { MapLayout, MapPlan, SheetSort } from "./map-plan";
import { lineMark } from "./marks";
import type { RenameAnswers } from "./match-rows";
import { numbersFrom } from "./numbers-from";
import { panelLines } from "./panel";
import { planTable } from "./plan-table";
import { PlannedCells } from "./planned-cells";
import { areRowsHidden, chartColumnBefore, chartColumnOf, chartRowsFor, emptyChart, writeChart } from "./planned-chart";
import { columnsToHide, firstMarksOf, keysFirst, lookOf, writeMarks } from "./planned-marks";
import { newFormats, writePanel, writeTable } from "./planned-rows";
import { type MapRead, type OldPart, readMapSheet, type SheetCells } from "./read-map-sheet";
import { rowSequence } from "./row-sequence";
import {
  afterSort,
  columnsOf,
  freshRowsOf,
  insertsOf,
  layoutOf,
  orderOf,
  rowsPutIn,
  sortedRows,
} from "./rows-and-columns";
import { sheetOrder } from "./sheet-order";

export interface MapSources {
  /** Null: there is no sheet yet, or a blank one. */
  readonly cells: SheetCells | null;
  readonly evaluation: Evaluation;
  readonly answers: RenameAnswers;
  readonly day: Day;
  /** Those of some rows in which people coloured, commented or merged a cell. */
  readonly looks: (first: number, rows: number) => ReadonlySet<number>;
  /** Rows of the sheet. */
  readonly maxRows: number;
  /** Partners by row of the sheet, where that is known beforehand. */
  readonly owners?: ReadonlyMap<number, number>;
}

export function planMapSheet(sources: MapSources): MapPlan {
  const { evaluation, answers, day, owners, maxRows } = sources;
  const { read: found, sheetSort } = readInOrder(sources.cells);
  const looks = looksInOrder(sources.looks, sheetSort);
  const { confidenceColumn } = evaluation.settings;
  const read = found && (confidenceColumn ? found : withoutConfidence(found));
  const freeBelow = (after: number, count: number) => (read ? rowsBelow(read, after, count, looks, maxRows) : []);
  const table = planTable(evaluation, read?.rows ?? [], {
    answers,
    looks,
    owners,
    freeBelow,
    headerRow: read?.headerRow ?? -1,
  });
  const chart = chartBlock(evaluation);
  const there = table.rows.flatMap(({ from }) => (from === null ? [] : [from])).sort((a, b) => a - b);
  const sequence = rowSequence(read, chartRowsFor(chart.length), there, table.rows.length - there.length);
  const { columns, insertColumns } = columnsOf(read, confidenceColumn);
  const rows = layoutOf(sequence, columns, table.rows.length, read);
  const rowsFrom = sortedRows(sequence, rows, table.rows);
  const now = cellsNow(read, rowsFrom, insertColumns);
  const chartColumn = chartColumnOf(read, rows, insertColumns, now.holds);
  const layout: MapLayout = { ...rows, chart: { ...rows.chart, column: chartColumn } };
  const order = read === undefined ? null : orderOf(sequence, layout, rowsFrom);
  const planned = new PlannedCells(afterSort(now.cell, order));
  const { locale } = evaluation.settings;
  const panel = panelLines(evaluation, day, isFreeIn(layout, read, now.holds));
  const claims = new Map<number, string>();
  const marked = read === undefined ? planned : new PlannedCells((row) => claims.get(row) ?? "");
  for (const { row, line, was, own } of writePanel(planned, layout, panel, read, now.holds)) {
    // Before and after the cells: a build that dies in between finds all that it wrote.
    const claim = lineMark(line, [...new Set([...was, ...own])].sort());
    claims.set(row, claim);
    if (read) planned.set(row, columns.key, claim, "@", true);
    marked.set(row, columns.key, lineMark(line, own), "@", true);
  }
  const chartWas = chartColumnBefore(read, insertColumns);
  const left = chartWas === null || chartWas === chartColumn ? [] : emptyChart(layout, chartWas, now.cell);
  writeChart(planned, layout, chart, now.cell);
  const colours = lookOf(read, layout, insertColumns, now.holds);
  writeMarks(planned, layout, now, locale);
  planned.set(layout.markRow, colours.lookColumn, lookMark(evaluation), "@", true);
  writeTable(planned, layout, table.rows);
  const clears = clearsOf(read, sequence, insertColumns);
  if (read) {
    clearNumbers(planned, now.cell, layout, rowsFrom.length, clears);
    fillBlanks(planned, sequence, layout, now);
  }
  const whole = read === undefined ? planned.whole() : null;
  const blocks = planned.blocks();
  const { firstMarks, newMarks } = firstMarksOf(layout, read, insertColumns, blocks);
  // By its marks it would not be known any more what an older version left.
  const isTakenOver = insertColumns === null && (read?.old.length ?? 0) > 0;
  const newColumn = newColumnOf(layout, read);
  return {
    read,
    sheetSort,
    layout,
    table,
    insertRows: read === undefined ? [] : insertsOf(sequence),
    insertColumns,
    clears,
    newFormats: newFormats(sequence, layout, { read, order, table, newColumn }, now.cell),
    freshRows: read === undefined ? [] : freshRowsOf(sequence, table),
    order,
    formats: whole ? [whole.formats] : planned.formats(rowsPutIn(sequence)),
    writes: whole
      ? [whole.block]
      : [...(isTakenOver ? firstMarks : []), ...left, ...keysFirst(blocks, layout), ...marked.blocks()],
    hideRows:
      colours.look !== null && areRowsHidden(layout, read, rowsFrom, now.cell)
        ? null
        : { row: layout.chart.row, rows: layout.markRow - layout.chart.row + 1 },
    columnsThere: read?.openColumns ?? 0,
    firstMarks: isTakenOver ? [] : firstMarks,
    newMarks,
    hideColumns: read ? columnsToHide(layout, insertColumns, now.cell) : [],
    newColumn,
    ...colours,
    fresh: freshPartsOf(layout, read, now.cell),
    usersCells: usersCellsIn(layout, read, now.holds),
    rowsFrom,
  };
}

/** A sheet that somebody sorted as a whole is read as it will be once it is in order again, where its marks tell the order. */
function readInOrder(cells: SheetCells | null): Pick<MapPlan, "read" | "sheetSort"> {
  const found = cells === null ? undefined : readMapSheet(cells);
  const order = cells !== null && found?.isScrambled ? sheetOrder(cells, found.columns) : null;
  if (!cells || !found || !order) return { read: found, sheetSort: null };
  const inOrder = <Line>(lines: readonly Line[]) => order.from.map((row) => lines[row] as Line);
  const read = readMapSheet({ values: inOrder(cells.values), formulas: inOrder(cells.formulas) });
  const column = found.columns.order;
  if (!read || read.isScrambled || column === null || read.columns.order !== column) {
    return { read: found, sheetSort: null };
  }
  const values = Array.from({ length: order.from.length }, () => 0);
  order.from.forEach((row, at) => {
    values[row] = at + 1;
  });
  const numbered = read.values.map((line, row) => line.map((cell, at) => (at === column ? row + 1 : cell)));
  return { read: { ...read, values: numbered }, sheetSort: { ...order, column, values } };
}

/** Looks are asked for by the rows that the sheet has before it is sorted. */
function looksInOrder(looks: MapSources["looks"], sort: SheetSort | null): MapSources["looks"] {
  if (!sort) return looks;
  return (first, rows) => {
    const wanted = Array.from({ length: rows }, (_, at) => ({
      row: first + at,
      was: sort.from[first + at] ?? first + at,
    }));
    const were = wanted.map(({ was }) => was);
    const [top, bottom] = [Math.min(...were), Math.max(...were)];
    const found = looks(top, bottom - top + 1);
    return new Set(wanted.flatMap(({ row, was }) => (found.has(was) ? [row] : [])));
  };
}

/**
 * Blank rows right under the table, where nobody has anything below it and no formula looks at its rows: then new partners
 * need no rows to be put in. Empty where they do.
 */
function rowsBelow(
  { values, formulas, rows, headerRow }: MapRead,
  after: number,
  count: number,
  looks: MapSources["looks"],
  maxRows: number,
): number[] {
  const isAlone = formulas.every((line) => line.every((formula) => formula === ""));
  const isBlankBelow = (headerRow ?? 0) <= after && rows.every(({ at, isBlank }) => at <= after || isBlank);
  if (count === 0 || !isAlone || !isBlankBelow || after + count >= maxRows || values.length === 0) return [];
  return looks(after + 1, count).size > 0 ? [] : numbersFrom(after + 1, count);
}

/** What nobody asks for any more is emptied, and the column is the users' from then on. */
function withoutConfidence(read: MapRead): MapRead {
  const { confidence, ...table } = read.columns.table;
  if (confidence === undefined) return read;
  const { markRow, headerRow, rows } = read;
  const own = rows.filter(({ key, kind }) => key !== null || kind === "archive").map(({ at }) => at);
  const cells = [markRow, headerRow, ...own].flatMap((row) => (row === null ? [] : [row]));
  const old = cells.map((row): OldPart => ({ row, column: confidence, rows: 1, columns: 1 }));
  return { ...read, columns: { ...read.columns, table }, old: [...read.old, ...old] };
}

const newColumnOf = ({ columns }: MapLayout, read: MapRead | undefined): number | null =>
  read && read.columns.table.confidence === undefined ? (columns.table.confidence ?? null) : null;
