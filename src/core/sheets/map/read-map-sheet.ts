/** The Segment Map sheet as it stands: which rows and columns are ours, and which cells people filled. */

import { type Cell, cellText, fold, type Grid, isBlank } from "../../cells/cell";
import { lazily } from "../../cells/lazily";
import { locales } from "../../model/locale";
import { mapCaptions } from "../../words/captions";
import { words } from "../../words/words";
import { columnsByKeys, columnsByWords, headerRowIn, keyColumnIn, orderIn } from "./columns-by-content";
import { chartWidth, type fields, lines, linesBefore5, type OwnColumns, ownColumns, panelFields } from "./layout";
import { type Line, linesByContent } from "./lines-by-content";
import { isLookMark } from "./look-mark";
import {
  chartColumnMark,
  chartRowMark,
  claimIn,
  fieldIn,
  formatIn,
  keyColumnMark,
  lineIn,
  mapFormat,
  tokens,
} from "./marks";
import { isRowKey } from "./row-key";
import { areMarksApart, isSeenElsewhere, isTableAbove, isTableRowAbove } from "./sheet-order";
import { isNothing, type TableRow, tableRowsIn } from "./table-rows";

export interface SheetCells {
  readonly values: Grid;
  /** "" where a cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
}

/** A sheet of ours. Rows and columns count from 0. */
export interface MapRead extends SheetCells {
  readonly format: number;
  readonly columns: OwnColumns;
  /** Null where somebody deleted it, or on a sheet from before there was one. */
  readonly markRow: number | null;
  /** Null where somebody deleted it. */
  readonly headerRow: number | null;
  /** The first row that may be a partner's. */
  readonly firstRow: number;
  readonly lines: ReadonlyMap<number, Line>;
  readonly chartRows: { readonly first: number; readonly count: number } | null;
  /** The first column of the chart's data; null where nobody can say. */
  readonly chartColumn: number | null;
  /** Rectangles in which older formats kept what now stands elsewhere. */
  readonly old: readonly OldPart[];
  readonly rows: readonly TableRow[];
  /** Blank columns right of ours that a build put in before it died; nothing here counts them. */
  readonly openColumns: number;
  /** Whether lines, chart rows or partners are not in their order from top to bottom: somebody sorted the sheet. */
  readonly isScrambled: boolean;
}

export interface OldPart {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Undefined where the sheet is none of ours. */
export function readMapSheet(cells: SheetCells): MapRead | undefined {
  const { values } = cells;
  const marked = markRowIn(values);
  if (marked !== undefined) return readMarked(cells, marked);
  const header = headerRowIn(values);
  if (header !== undefined) return readUnmarked(cells, header);
  const key = keyColumnIn(values);
  if (key === undefined) return readUnhidden(cells);
  const order = orderBeside(values, key);
  const table = columnsByKeys(values, key, order);
  if (table.partner === undefined) return undefined;
  const columns = { key, order, table };
  return finished(cells, { format: 4, columns, markRow: null, headerRow: headerUnder(values, columns, -1), old: [] });
}

/** Numbers beside the keys are the order. */
function orderBeside(values: Grid, key: number): number | null {
  const rows = values.filter((line) => isRowKey(line[key] ?? "") && !isBlank(line[key + 1]));
  return rows.length > 0 && rows.every((line) => typeof line[key + 1] === "number") ? key + 1 : null;
}

function indexOf(line: Grid[number], fits: (cell: Cell) => boolean): number | null {
  const at = line.findIndex(fits);
  return at < 0 ? null : at;
}

/** The row that has most marks of columns, two or more; a partner may be called like one of them, and people type anything. */
export function markRowIn(values: Grid): number | undefined {
  let [found, most]: [number | undefined, number] = [undefined, 1];
  values.forEach((line, row) => {
    const marks = new Set(line.map((cell) => claimIn(cell).mark).filter(isColumnMark)).size;
    if (marks > most) [found, most] = [row, marks];
  });
  return found;
}

const isColumnMark = (cell: Cell) => cellText(cell) === keyColumnMark || fieldIn(cell) !== undefined;

/** The columns that a build put in right of ours before it died, if they are still blank: how many, and from where. */
function openColumnsIn({ values, formulas }: SheetCells, markRow: number) {
  const claims = (values[markRow] ?? []).map(claimIn);
  const at = claims.findIndex(({ count }) => count > 0);
  const { count, width } = claims[at] ?? { count: 0, width: 0 };
  const isBlankIn = (line: readonly unknown[] | undefined) =>
    (line ?? []).slice(at + 1, at + 1 + count).every((cell) => isNothing(cell as Cell));
  const isPutIn = count > 0 && claims.length >= width + count;
  return isPutIn && values.every((line, row) => isBlankIn(line) && isBlankIn(formulas[row]))
    ? { first: at + 1, count }
    : { first: 0, count: 0 };
}

function readMarked(given: SheetCells, markRow: number): MapRead | undefined {
  const open = openColumnsIn(given, markRow);
  const closed = <Value>(line: readonly Value[]) => [
    ...line.slice(0, open.first),
    ...line.slice(open.first + open.count),
  ];
  const cells = open.count === 0 ? given : { values: given.values.map(closed), formulas: given.formulas.map(closed) };
  const { values } = cells;
  const marks = (values[markRow] ?? []).map((cell) => claimIn(cell).mark);
  const table: Partial<Record<(typeof fields)[number], number>> = {};
  marks.forEach((cell, at) => {
    const field = fieldIn(cell);
    if (field !== undefined && table[field] === undefined) table[field] = at;
  });
  const key = indexOf(marks, (cell) => cellText(cell) === keyColumnMark);
  const marked = indexOf(marks, (cell) => formatIn(cell) !== null);
  // A build that died while it sorted the whole sheet has left a number in every row.
  const order = marked ?? indexOf(marks, (cell) => typeof cell === "number");
  const format = marked === null ? (order === null ? 4 : mapFormat) : (formatIn(marks[marked]) ?? 4);
  const columns = { key, order, table };
  const openColumns = open.count;
  const headerRow = headerUnder(values, columns, markRow);
  return finished(cells, { format, columns, markRow, headerRow, old: [], openColumns });
}

/** The header row under the marks: by a hidden text of its own, or where both and all keys are lost by its words. */
function headerUnder(values: Grid, { key, order, table }: OwnColumns, markRow: number): number | null {
  const rowWhere = (fits: (line: Grid[number]) => boolean) =>
    values.findIndex((line, row) => row > markRow && fits(line));
  const byKey = key === null ? -1 : rowWhere((line) => line[key] === tokens.key);
  if (byKey >= 0) return byKey;
  const byOrder = order === null ? -1 : rowWhere((line) => line[order] === tokens.order);
  if (byOrder >= 0) return byOrder;
  const byWords = rowWhere((line) => isHeaderLine(line, table));
  const firstKeyed = key === null ? -1 : rowWhere((line) => isRowKey(line[key]));
  // Where a build died it may have no text of its own, or a partner's key; what is further down is the users'.
  if (firstKeyed >= 0) return byWords >= 0 && byWords <= firstKeyed ? byWords : null;
  return byWords >= 0 ? byWords : key === null && order === null ? markRow + 1 : null;
}

/** Whether half of the cells of ours in a row are headers of ours. */
function isHeaderLine(line: Grid[number], table: OwnColumns["table"]): boolean {
  const entries = Object.entries(table) as [(typeof fields)[number], number][];
  const same = entries.filter(([field, at]) =>
    locales.some((locale) => fold(words[locale].mapHeaders[field]) === fold(cellText(line[at]))),
  );
  return entries.length > 0 && same.length * 2 >= entries.length;
}

/** A sheet from which somebody deleted all that is hidden: by the words of the header and of the lines above it. */
function readUnhidden(cells: SheetCells): MapRead | undefined {
  const { values } = cells;
  const headerRow = values.findIndex((line) => Object.keys(columnsByWords(line, 0)).length >= mostHeaders);
  const table = columnsByWords(values[headerRow] ?? [], 0);
  if (headerRow < 0 || table.partner === undefined) return undefined;
  const found = linesByContent((row, slot) => values[row]?.[table[panelFields[slot] ?? "partner"] ?? -1], headerRow);
  // A list of the same headers, as PARTNER_MAP gives it, is the users' own.
  if (![lines.summary, lines.playbook, lines.board].every((line) => found.has(line))) return undefined;
  const columns = { key: null, order: null, table };
  return finished(cells, { format: 4, columns, markRow: null, headerRow, old: [], lines: found });
}

/** Headers of ours by which the table is known where nothing else tells. */
const mostHeaders = 6;

/** Formats 1 to 3, and a sheet whose marks somebody deleted: by the texts of the hidden columns and the words of the header. */
function readUnmarked(cells: SheetCells, headerRow: number): MapRead | undefined {
  const { values } = cells;
  const header = values[headerRow] ?? [];
  const key = header.indexOf(tokens.key);
  const order = orderIn(header);
  const chart = header.indexOf(tokens.chart);
  const byKeys = columnsByKeys(values.slice(headerRow + 1), key, order);
  const table = { ...columnsByWords(header, Math.max(key, order) + 1, new Set(Object.values(byKeys))), ...byKeys };
  if (table.partner === undefined) return undefined;
  // Directly above the header, unless a build put rows in between and died.
  const noteRow = values.findIndex((line, row) => row < headerRow && formatIn(line[order]) !== null);
  const format = formatIn(values[noteRow]?.[order]);
  const note: OldPart[] = format === null ? [] : [{ row: noteRow, column: key, rows: 1, columns: 2 }];
  const rows = values.length - headerRow;
  const data: OldPart[] = chart < 0 ? [] : [{ row: headerRow, column: chart, rows, columns: key - chart }];
  const found = { format: format ?? (chart < 0 ? 4 : 1), columns: { key, order, table }, markRow: null, headerRow };
  if (chart < panelFields.length) return finished(cells, { ...found, old: [...data, ...note] });
  const { lines: above, old } = panelLeft(values, headerRow);
  return finished(cells, { ...found, old: [...data, ...note, ...old], lines: above });
}

/** Formats 1 and 2 have summary and board left of the table, in its rows: they are written above it from now on. */
function panelLeft(values: Grid, headerRow: number) {
  const found = linesByContent((row, slot) => values[row]?.[slot], values.length, headerRow);
  const title = values.findIndex((line, row) => row < headerRow && isTitle(line[0]));
  const above = title < 0 ? [] : [title, title + 1].filter((row) => row < headerRow);
  const old = [...above.map((row) => ({ row, own: new Set([0]) })), ...found.values()].flatMap(({ row, own }) =>
    [...own].map((column): OldPart => ({ row, column, rows: 1, columns: 1 })),
  );
  return { lines: new Map(above.map((row, line) => [line, { row, own: new Set<number>() }] as const)), old };
}

const titles = lazily(() => new Set(locales.map((locale) => fold(words[locale].mapSheet.title))));

const isTitle = (cell: Cell) => titles().has(fold(cellText(cell)));

type Found = Pick<MapRead, "format" | "columns" | "markRow" | "headerRow" | "old"> &
  Partial<Pick<MapRead, "lines" | "openColumns">>;

function finished(cells: SheetCells, given: Found): MapRead {
  const { values } = cells;
  const { columns } = given;
  const { key } = columns;
  const keys = values.map((line) => (key === null ? "" : cellText(line[key])));
  const found = { ...given, ...headerIn(cells, given, keys) };
  const { markRow, headerRow } = found;
  const chart = keys.flatMap((text, row) => (text === chartRowMark ? [row] : []));
  const end = chart[0] ?? markRow ?? Math.min(found.firstRow, headerRow ?? found.firstRow);
  const lineRows = given.lines ?? linesIn(keys, columns, values, end);
  const places = [...lineRows].sort(([a], [b]) => a - b).map(([, { row }]) => row);
  const parts = [...places, ...chart, ...(markRow === null ? [] : [markRow]), found.firstRow];
  const isOld = (row: number, column: number) => isIn(given.old, row, column);
  const isChartHeader = (cell: Cell) => chartHeaders.has(cellText(cell));
  const markedColumn =
    indexOf(values[markRow ?? -1] ?? [], (cell) => cell === chartColumnMark) ??
    indexOf(values[chart[0] ?? -1] ?? [], isChartHeader);
  const headed = values.slice(0, markRow ?? 0).find((line) => line.some(isChartHeader)) ?? [];
  const column = markedColumn ?? indexOf(headed, isChartHeader);
  const chartRows =
    chart.length > 0
      ? { first: chart[0] as number, count: chart.length }
      : chartRowsByContent(cells, columns, markRow, column);
  const chartColumn = markedColumn ?? (chartRows ? column : null);
  return {
    ...cells,
    openColumns: 0,
    ...found,
    // Its mark may be lost; older formats have fewer lines.
    format: found.format === 4 && [...lineRows.keys()].some(isSince5) ? mapFormat : found.format,
    lines: lineRows,
    chartColumn,
    chartRows,
    rows: tableRowsIn(cells, columns, found.firstRow, headerRow, isOld),
    isScrambled:
      parts.some((row, at) => at > 0 && row <= (parts[at - 1] as number)) ||
      (markRow !== null &&
        (isTableAbove(keys, markRow) ||
          isSeenElsewhere(values, columns) ||
          isTableRowAbove(values, columns, Math.min(headerRow ?? markRow, found.firstRow)) ||
          areMarksApart(values, columns))),
  };
}

const isSince5 = (line: number) => line >= linesBefore5.count;

/** The rows of the chart's data where their marks are lost: from its headers down to the marks, with nothing else in them. */
function chartRowsByContent(
  { values, formulas }: SheetCells,
  own: OwnColumns,
  markRow: number | null,
  column: number | null,
): MapRead["chartRows"] {
  if (markRow === null || column === null) return null;
  const first = values.findIndex((line, row) => row < markRow && chartHeaders.has(cellText(line[column])));
  const isFree = (at: number) => at === own.key || at === own.order || (at >= column && at < column + chartWidth);
  const isAlone = (row: number) =>
    (values[row] ?? []).every((cell, at) => isFree(at) || (isNothing(cell) && (formulas[row]?.[at] ?? "") === ""));
  for (let row = first; row < markRow; row += 1) if (row < 0 || !isAlone(row)) return null;
  return { first, count: markRow - first };
}

/** The rows of marks and headers, and the first that may be a partner's; people sort headers in and delete them. */
function headerIn(cells: SheetCells, { columns, markRow, headerRow, lines: known }: Found, keys: readonly string[]) {
  const { values } = cells;
  // Above a header only what is surely a row's key counts.
  const isKeyed = (text: string, row: number) =>
    row > (markRow ?? -1) && isRowOfTable(text) && (row > (headerRow ?? markRow ?? row) || isRowKey(text));
  const firstKeyed = keys.findIndex(isKeyed);
  if (headerRow === null) {
    const first = markRow === null ? Math.max(0, firstKeyed) : markRow + 1;
    // As well as one for the marks, where there are none.
    const isPutIn = (row: number) => row >= 0 && keys[row] === "" && isBlankBut(cells, row, isMark);
    if (markRow === null && isPutIn(first - 1) && isPutIn(first - 2)) {
      return { markRow: first - 2, headerRow: first - 1, firstRow: first };
    }
    // A build that died has put in a row for the header already.
    return isBlankRow(cells, first) && firstKeyed > first
      ? { markRow, headerRow: first, firstRow: first + 1 }
      : { markRow, headerRow: null, firstRow: first };
  }
  const first = firstKeyed >= 0 ? firstKeyed : firstNumbered(cells, columns, headerRow, keys);
  const firstRow = first < headerRow ? first : headerRow + 1;
  const above = Math.min(headerRow, firstRow) - 1;
  const isLine = [...(known?.values() ?? [])].some(({ row }) => row === above);
  const isMarkRow = markRow === null && !isLine && above >= 0 && isBlankBut(cells, above, isMark);
  const mark = isMarkRow ? above : markRow;
  if (!isHeaderLine(values[headerRow] ?? [], columns.table)) {
    const sorted = values.findIndex(
      (line, row) =>
        row > (mark ?? -1) && row !== headerRow && isRowOfTable(keys[row] ?? "") && isHeaderLine(line, columns.table),
    );
    // Above: a build that died has put it back already, and not yet its key.
    const keyed = keys.findIndex((text, row) => row !== sorted && isKeyed(text, row));
    const firstRow = Math.min(headerRow, sorted + 1, keyed < 0 ? headerRow : keyed);
    if (sorted >= 0) return { markRow: mark, headerRow: sorted, firstRow };
  }
  return { markRow: mark, headerRow, firstRow };
}

/** Where all keys are lost: the first of the rows right above a header that have a name and a number in our order. */
function firstNumbered(cells: SheetCells, { order, table }: OwnColumns, headerRow: number, keys: readonly string[]) {
  const { values } = cells;
  const isNumbered = (row: number) =>
    keys[row] === "" &&
    typeof values[row]?.[order ?? -1] === "number" &&
    cellText(values[row]?.[table.partner ?? -1]) !== "";
  // A build that died has put rows for new partners in between.
  const isPutIn = (row: number) => keys[row] === "" && isBlankBut(cells, row, (cell) => typeof cell === "number");
  let first = headerRow;
  for (let row = headerRow - 1; isNumbered(row) || isPutIn(row); row -= 1) if (isNumbered(row)) first = row;
  return first;
}

export const isBlankRow = (cells: SheetCells, row: number): boolean => isBlankBut(cells, row, () => false);

const isBlankBut = ({ values, formulas }: SheetCells, row: number, isOurs: (cell: Cell) => boolean): boolean =>
  row < values.length &&
  (values[row] ?? []).every((cell) => isNothing(cell) || isOurs(cell)) &&
  (formulas[row] ?? []).every((formula) => formula === "");

/** What stands in the row of marks, also in one that a build began before it died. */
const isMark = (cell: Cell) => isColumnMark(cell) || formatIn(cell) !== null || isChartMark(cell);

const isRowOfTable = (text: string) =>
  text !== "" && text !== tokens.key && text !== keyColumnMark && text !== chartRowMark && lineIn(text) === null;

function linesIn(keys: readonly string[], { table }: OwnColumns, values: Grid, end: number): ReadonlyMap<number, Line> {
  const marked = new Map<number, Line>();
  keys.forEach((text, row) => {
    const found = lineIn(text);
    if (found && found.line < lines.count && !marked.has(found.line)) {
      marked.set(found.line, { row, own: new Set(found.own) });
    }
  });
  if (marked.size > 0) return marked;
  return linesByContent((row, slot) => {
    const at = table[panelFields[slot] ?? "partner"];
    return at === undefined ? "" : values[row]?.[at];
  }, end);
}

/**
 * Whether a cell is ours: written by the build, to be written anew. Everything else is somebody's. `tableRows` are the
 * rows of partners, of the archive and of its heading.
 */
export function isOurs(read: MapRead, tableRows: ReadonlySet<number>): (row: number, column: number) => boolean {
  const { columns, markRow, headerRow, chartRows, chartColumn, old } = read;
  const own = new Set(ownColumns(columns));
  const hidden = new Set([columns.key, columns.order]);
  const lineOf = new Map([...read.lines.values()].map((line) => [line.row, line.own]));
  const slots = new Map(panelFields.map((field, slot) => [columns.table[field] ?? -1, slot]));
  const isMarked = chartRows !== null && read.values[chartRows.first]?.[columns.key ?? -1] === chartRowMark;
  return (row, column) => {
    if (hidden.has(column)) return true;
    if (row === markRow && isChartMark(read.values[row]?.[column])) return true;
    if (row === markRow || row === headerRow || tableRows.has(row)) return own.has(column) || isIn(old, row, column);
    if (chartRows && row >= chartRows.first && row < chartRows.first + chartRows.count) {
      // A row that somebody put in there has no mark.
      if (isMarked && read.values[row]?.[columns.key ?? -1] !== chartRowMark) return false;
      return chartColumn !== null && column >= chartColumn && column < chartColumn + chartWidth;
    }
    return lineOf.get(row)?.has(slots.get(column) ?? -1) || isIn(old, row, column);
  };
}

const chartHeaders = new Set(locales.map((locale) => mapCaptions[locale].xAxis));

const isChartMark = (cell: Cell) => cell === chartColumnMark || isLookMark(cell);

export const isIn = (parts: readonly OldPart[], row: number, column: number) =>
  parts.some(
    (part) =>
      row >= part.row && row < part.row + part.rows && column >= part.column && column < part.column + part.columns,
  );
