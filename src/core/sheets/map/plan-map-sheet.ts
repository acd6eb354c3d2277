/**
 * The whole Segment Map sheet as it is to be, as plain data: rows and columns to put in, the order of the rows, cells to
 * write. Nobody's cell but ours is among those that are written.
 */
import { type Cell, cellText } from "../../cells/cell";
import type { Day } from "../../cells/day";
import type { Evaluation } from "../../evaluate/evaluation";
import { type Locale, locales } from "../../model/locale";
import { words } from "../../words/words";
import { chartBlock } from "./chart-block";
import { computedRows } from "./computed-cells";
import { type Columns, chartWidth, type Field, newChartColumn, newColumns, ownColumns, panelFields } from "./layout";
import { isLookMark, lookMark } from "./look-mark";
import { chartColumnMark, chartRowMark, claimMark, keyColumnMark, lineMark, tokens } from "./marks";
import { marksOf } from "./marks-of";
import type { RenameAnswers } from "./match-rows";
import { lineFormat, panelLines } from "./panel";
import { type PlannedRow, planTable, type TablePlan } from "./plan-table";
import { type CellNow, type FormatBlock, isRisky, PlannedCells } from "./planned-cells";
import { type MapRead, type OldPart, readMapSheet, type SheetCells } from "./read-map-sheet";
import { type CellBlock, rectanglesOf } from "./rectangles";
import { rowSequence, type SequenceRow } from "./row-sequence";
import { type SheetOrder, sheetOrder } from "./sheet-order";
import { isNothing } from "./table-rows";

export interface Inserted {
  /** The row or column that they come before, from 0. */
  readonly before: number;
  readonly count: number;
}

/** Where everything stands after the build; rows and columns from 0. */
export interface MapLayout {
  readonly columns: Columns;
  /** Rows by line. */
  readonly lines: ReadonlyMap<number, number>;
  readonly chart: { readonly row: number; readonly rows: number; readonly column: number };
  readonly markRow: number;
  readonly headerRow: number;
  /** Rows under the header that are in the table's order. */
  readonly tableRows: number;
}

/** Every row of the sheet gets a number in a column of ours, by which the whole sheet is sorted. */
export interface SheetSort extends SheetOrder {
  readonly column: number;
  readonly values: readonly number[];
}

/** What no build has written yet, and has no look: a build that dies before its cells are written finds it so again. */
export interface FreshParts {
  readonly lines: ReadonlySet<number>;
  readonly isHeader: boolean;
  readonly fields: ReadonlySet<Field>;
}

export interface MapPlan {
  /** Undefined where there is no map yet; where the whole sheet is sorted first, as it reads then. */
  readonly read: MapRead | undefined;
  /** Puts a sheet that somebody sorted as a whole in order again, before all else; null where it is. */
  readonly sheetSort: SheetSort | null;
  readonly layout: MapLayout;
  readonly table: TablePlan;
  /** From the bottom to the top, so that one does not move the next. */
  readonly insertRows: readonly Inserted[];
  readonly insertColumns: Inserted | null;
  /** How many of them a build that died has put in already. */
  readonly columnsThere: number;
  /** Marks of the columns that are there, before others are put in; and of those, right after. */
  readonly firstMarks: readonly CellBlock[];
  readonly newMarks: CellBlock | null;
  /** What older formats left, emptied before the rows are sorted. */
  readonly clears: readonly CellBlock[];
  /** Number formats of rows that are put in, before the rows are sorted. */
  readonly newFormats: readonly FormatBlock[];
  /** Rows of the table that are put in: they have the colours of the row above them, which are another partner's. */
  readonly freshRows: { readonly row: number; readonly rows: number } | null;
  /** Numbers by which the rows from a row on are sorted in full width; null where they are in order. */
  readonly order: { readonly row: number; readonly column: number; readonly values: readonly number[] } | null;
  readonly formats: readonly FormatBlock[];
  readonly writes: readonly CellBlock[];
  readonly hideRows: { readonly row: number; readonly rows: number } | null;
  readonly hideColumns: { readonly column: number; readonly columns: number } | null;
  /** The column for how sure the placements are, where it is put in. */
  readonly newColumn: number | null;
  /** By which colours the sheet was coloured, null where it was not; and the column of the marks' row to say so. */
  readonly look: string | null;
  readonly lookColumn: number;
  readonly fresh: FreshParts;
  /** Cells of lines above the table in which somebody has something, as `row column`. */
  readonly usersCells: ReadonlySet<string>;
  /** Each row after the build: the row that it was, null for one that is put in. */
  readonly rowsFrom: readonly (number | null)[];
}

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
  const { columns, insertColumns, hidden } = columnsOf(read, confidenceColumn);
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
  writeChart(planned, layout, chart);
  const colours = lookOf(read, layout, insertColumns, now.holds);
  writeMarks(planned, layout, now, locale);
  planned.set(layout.markRow, colours.lookColumn, lookMark(evaluation), "@", true);
  writeTable(planned, layout, table.rows);
  const clears = clearsOf(read, sequence, insertColumns);
  if (read) {
    clearNumbers(planned, now.cell, layout, rowsFrom.length, clears);
    fillNewRows(planned, sequence, columns);
    fillBlanks(planned, sequence, layout, now);
    if (planned.blocks().length > fewBlocks) fillHeaders(planned, layout, now);
  }
  const isMarked = now.cell(layout.markRow, columns.key) === keyColumnMark;
  const lastChart = layout.chart.row + layout.chart.rows - 1;
  const isHidden = isMarked && now.cell(lastChart, columns.key) === chartRowMark;
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
    newFormats: [
      ...(read && !order ? newOrderFormats(layout, now.cell) : []),
      ...newRowFormats(sequence, layout, read, table),
      ...newColumnFormats(layout, newColumn),
    ],
    freshRows: read === undefined ? null : freshRowsOf(sequence),
    order,
    formats: whole ? [whole.formats] : planned.formats(rowsPutIn(sequence)),
    writes: whole
      ? [whole.block]
      : [...(isTakenOver ? firstMarks : []), ...left, ...keysFirst(blocks, layout), ...marked.blocks()],
    hideRows: isHidden ? null : { row: layout.chart.row, rows: layout.markRow - layout.chart.row + 1 },
    columnsThere: read?.openColumns ?? 0,
    firstMarks: isTakenOver ? [] : firstMarks,
    newMarks,
    hideColumns: insertColumns && hidden > 0 ? { column: insertColumns.before, columns: hidden } : null,
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

/** Rows that are put in above the table are written in one rectangle: nothing stands in them yet. */
function fillNewRows(planned: PlannedCells, sequence: readonly SequenceRow[], columns: Columns): void {
  const isPutIn = ({ from, role }: SequenceRow) => from === null && role !== null && role.kind !== "table";
  let first = 0;
  while (first < sequence.length) {
    let end = first;
    while (end < sequence.length && isPutIn(sequence[end] as SequenceRow)) end += 1;
    if (end > first && planned.holds(first, end)) planned.fill(first, end, ownColumns(columns));
    first = end + 1;
  }
}

/** So many writes are few enough. */
const fewBlocks = 3;

/**
 * Blanks between cells of ours are written with them: what is one rectangle is one call, and dies as a whole. In a line only
 * those of the columns in which names come and go: in the others people may type while a build writes.
 */
function fillBlanks(
  planned: PlannedCells,
  sequence: readonly SequenceRow[],
  { columns, chart }: MapLayout,
  { holds }: Now,
): void {
  const own = ownColumns(columns);
  const { partner, potential } = columns.table;
  const filled: Readonly<Record<string, readonly number[]>> = {
    mark: [...own, ...Array.from({ length: chartWidth }, (_, at) => chart.column + at)],
    line: own.filter((column) => [columns.order, partner, potential].includes(column)),
    table: [],
  };
  sequence.forEach(({ role }, row) => {
    for (const column of role === null ? [] : (filled[role.kind] ?? own)) {
      if (!planned.has(row, column) && !holds(row, column)) planned.set(row, column, "", "@");
    }
  });
}

/**
 * Our own words in the header, as they are. What somebody reworded may be more than its text, such as a link, and what a
 * formula beside or above has filled in is none of it any more once it is written.
 */
function fillHeaders(planned: PlannedCells, { columns, headerRow }: MapLayout, { cell, formula }: Now): void {
  const across = Array.from({ length: Math.max(...ownColumns(columns)) + 1 }, (_, column) => column);
  const computedIn = computedRows(new Set());
  let computed: readonly boolean[] = [];
  for (let row = 0; row <= headerRow; row += 1) {
    computed = computedIn(
      across.map((column) => cell(row, column) ?? ""),
      across.map((column) => formula(row, column)),
    );
  }
  for (const [field, column] of Object.entries(columns.table) as [Field, number][]) {
    const word = locales
      .map((locale) => words[locale].mapHeaders[field])
      .find((each) => each === cell(headerRow, column));
    const isLeft = word !== undefined && !computed[column] && !planned.has(headerRow, column);
    if (isLeft) planned.set(headerRow, column, word, "@");
  }
}

const covers = ({ column, values }: CellBlock, at: number) => column <= at && at < column + (values[0]?.length ?? 0);
const crosses = ({ row, values }: CellBlock, at: number) => row <= at && at < row + values.length;

/**
 * Keys before all other cells, and the first column of the chart's data before the others: a row that is put in, and where the
 * data begin, is known by then, should the build die in between.
 */
function keysFirst(blocks: readonly CellBlock[], { columns, chart }: MapLayout): CellBlock[] {
  const rank = (block: CellBlock) => (covers(block, columns.key) ? 0 : covers(block, chart.column) ? 1 : 2);
  return [...blocks].sort((a, b) => rank(a) - rank(b));
}

/** Numbers to sort by that stand for nothing: outside the table, where the sheet was sorted or a build died. */
function clearNumbers(
  planned: PlannedCells,
  now: CellNow,
  { columns: { order } }: MapLayout,
  rows: number,
  clears: readonly CellBlock[],
): void {
  const isCleared = (row: number) => clears.some((block) => crosses(block, row) && covers(block, order));
  for (let row = 0; row < rows; row += 1) {
    const isLeft = !planned.has(row, order) && !isNothing(now(row, order)) && !isCleared(row);
    if (isLeft) planned.set(row, order, "", "General");
  }
}

/** Cells as they are once the rows are sorted: the numbers to sort by stand in their order then. */
function afterSort(now: CellNow, order: MapPlan["order"]): CellNow {
  if (!order) return now;
  const numbers = [...order.values].sort((a, b) => a - b);
  return (row, column) => (column === order.column ? numbers[row - order.row] : undefined) ?? now(row, column);
}

/** The column that the chart's data begin at now, with columns put in; null where nobody can say. */
function chartColumnBefore(read: MapRead | undefined, inserted: Inserted | null): number | null {
  const column = read?.chartColumn ?? null;
  return column === null ? null : column + (inserted && column >= inserted.before ? inserted.count : 0);
}

/** The column that the chart's data begin at: where they were, else where nothing else stands in their rows. */
function chartColumnOf(
  read: MapRead | undefined,
  { chart, columns }: MapLayout,
  inserted: Inserted | null,
  holds: Now["holds"],
): number {
  if (!read) return newChartColumn;
  const across = (first: number) => Array.from({ length: chartWidth }, (_, at) => first + at);
  // A column of keys or of the order that was dragged in among the chart's takes its place there.
  const isApart = (column: number) => column !== columns.key && column !== columns.order;
  const was = chartColumnBefore(read, inserted);
  if (was !== null && across(was).every(isApart)) return was;
  const isFree = (column: number) =>
    isApart(column) &&
    Array.from({ length: chart.rows }, (_, at) => chart.row + at).every((row) => !holds(row, column));
  const free = (first: number) => across(first).every(isFree);
  let column = 0;
  while (!free(column)) column += 1;
  return column;
}

/** The look's mark is where it was, else in the first column of the marks' row in which nothing else stands or will stand. */
function lookOf(
  read: MapRead | undefined,
  { columns, markRow, chart }: MapLayout,
  inserted: Inserted | null,
  holds: Now["holds"],
): Pick<MapPlan, "look" | "lookColumn"> {
  const marks = read?.markRow == null ? [] : (read.values[read.markRow] ?? []);
  const at = marks.findIndex(isLookMark);
  if (at >= 0) {
    const shift = inserted && at >= inserted.before ? inserted.count : 0;
    return { look: cellText(marks[at]), lookColumn: at + shift };
  }
  const own = new Set([...ownColumns(columns), chart.column]);
  let lookColumn = 0;
  while (own.has(lookColumn) || holds(markRow, lookColumn)) lookColumn += 1;
  return { look: null, lookColumn };
}

/** Rows for the chart's data come by the dozen: a few partners more or less move nothing. */
const chartRowsFor = (needed: number) => Math.ceil(needed / 48) * 48;

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
  return looks(after + 1, count).size > 0 ? [] : Array.from({ length: count }, (_, at) => after + 1 + at);
}

/** Columns after the build: lost ones that nothing works without are put in right of ours. */
function columnsOf(read: MapRead | undefined, hasConfidence: boolean) {
  if (!read) {
    const confidence = Math.max(...ownColumns(newColumns)) + 1;
    const columns = hasConfidence ? { ...newColumns, table: { ...newColumns.table, confidence } } : newColumns;
    return { columns, insertColumns: null, hidden: 0 };
  }
  const { key, order, table } = read.columns;
  const before = Math.max(...ownColumns(read.columns)) + 1;
  let count = 0;
  const putIn = () => {
    count += 1;
    return before + count - 1;
  };
  const [ownKey, ownOrder] = [key ?? putIn(), order ?? putIn()];
  const hidden = count;
  const partner = table.partner ?? putIn();
  const asked = hasConfidence ? { confidence: table.confidence ?? putIn() } : {};
  const columns: Columns = { key: ownKey, order: ownOrder, table: { ...table, partner, ...asked } };
  const all = Math.max(count, read.openColumns);
  return { columns, insertColumns: all > 0 ? { before, count: all } : null, hidden };
}

function layoutOf(
  sequence: readonly SequenceRow[],
  columns: Columns,
  tableRows: number,
  read: MapRead | undefined,
): MapLayout {
  const lines = new Map<number, number>();
  const chart: number[] = [];
  let markRow = 0;
  let header = -1;
  let firstTable = -1;
  sequence.forEach(({ role }, row) => {
    if (role?.kind === "line") lines.set(role.line, row);
    else if (role?.kind === "chart") chart.push(row);
    else if (role?.kind === "mark") markRow = row;
    else if (role?.kind === "header") header = row;
    else if (role?.kind === "table" && firstTable < 0) firstTable = row;
  });
  // A header that was sorted among the rows goes back above them.
  const isDisplaced = read !== undefined && firstTable >= 0 && firstTable < header;
  const headerRow = isDisplaced ? firstTable : header;
  return {
    columns,
    lines,
    chart: { row: chart[0] ?? markRow, rows: chart.length, column: 0 },
    markRow,
    headerRow,
    tableRows,
  };
}

/** The rows after everything is put in and sorted. */
function sortedRows(sequence: readonly SequenceRow[], layout: MapLayout, table: readonly PlannedRow[]) {
  const { headerRow } = layout;
  const header = sequence.find(({ role }) => role?.kind === "header")?.from ?? null;
  return sequence.map(({ from }, row) => {
    if (row === headerRow) return header;
    return row > headerRow && row <= headerRow + table.length ? (table[row - headerRow - 1]?.from ?? null) : from;
  });
}

/** The order of the header and the rows under it, where it is not what it is to be. */
function orderOf(
  sequence: readonly SequenceRow[],
  { headerRow, tableRows, columns }: MapLayout,
  rowsFrom: MapPlan["rowsFrom"],
) {
  const isDisplaced = sequence[headerRow]?.role?.kind !== "header";
  const row = isDisplaced ? headerRow : headerRow + 1;
  const count = tableRows + (isDisplaced ? 1 : 0);
  const target = new Map<number, number>();
  const fresh: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const from = rowsFrom[row + at] ?? null;
    if (from === null) fresh.push(at);
    else target.set(from, at);
  }
  const values = Array.from({ length: count }, (_, at) => {
    const from = sequence[row + at]?.from ?? null;
    const place = from === null ? fresh.shift() : target.get(from);
    return (place ?? at) + (isDisplaced ? 0 : 1);
  });
  const isInOrder = values.every((value, at) => at === 0 || value > (values[at - 1] as number));
  return isInOrder ? null : { row, column: columns.order, values };
}

interface Now {
  readonly cell: CellNow;
  /** Whether anything stands in a cell, also a formula that shows nothing. */
  readonly holds: (row: number, column: number) => boolean;
  readonly formula: (row: number, column: number) => string;
}

/** The column that each was before columns are put in; null for one of those. */
export const columnBefore =
  (inserted: Inserted | null) =>
  (column: number): number | null => {
    if (!inserted || column < inserted.before) return column;
    return column < inserted.before + inserted.count ? null : column - inserted.count;
  };

function cellsNow(read: MapRead | undefined, rowsFrom: MapPlan["rowsFrom"], inserted: Inserted | null): Now {
  const before = columnBefore(inserted);
  const cell: CellNow = (row, column) => {
    const [from, at] = [rowsFrom[row] ?? null, before(column)];
    return !read || from === null || at === null ? undefined : (read.values[from]?.[at] ?? "");
  };
  const formula = (row: number, column: number) => {
    const [from, at] = [rowsFrom[row] ?? null, before(column)];
    return from === null || at === null ? "" : (read?.formulas[from]?.[at] ?? "");
  };
  const holds = (row: number, column: number) => !isNothing(cell(row, column)) || formula(row, column) !== "";
  return { cell, holds, formula };
}

const columnOfSlot = ({ columns }: MapLayout, slot: number): number | undefined => {
  const field = panelFields[slot];
  return field === undefined ? undefined : columns.table[field];
};

/** Whether a line has room in one of its cells: it is ours, or nothing stands in it. */
function isFreeIn(layout: MapLayout, read: MapRead | undefined, holds: Now["holds"]) {
  return (line: number, slot: number): boolean => {
    const [row, column] = [layout.lines.get(line), columnOfSlot(layout, slot)];
    if (row === undefined || column === undefined) return false;
    return read?.lines.get(line)?.own.has(slot) || !holds(row, column);
  };
}

function usersCellsIn(layout: MapLayout, read: MapRead | undefined, holds: Now["holds"]): ReadonlySet<string> {
  const isFree = isFreeIn(layout, read, holds);
  return new Set(
    [...layout.lines].flatMap(([line, row]) =>
      panelFields.flatMap((_, slot) => {
        const column = columnOfSlot(layout, slot);
        return column === undefined || isFree(line, slot) ? [] : [`${row} ${column}`];
      }),
    ),
  );
}

/** Each line's cells where there is room for them; which of them were ours, and which are now. */
function writePanel(
  planned: PlannedCells,
  layout: MapLayout,
  panel: ReturnType<typeof panelLines>,
  read: MapRead | undefined,
  holds: Now["holds"],
) {
  const isFree = isFreeIn(layout, read, holds);
  return [...layout.lines].map(([line, row]) => {
    const was = read?.lines.get(line)?.own ?? new Set<number>();
    const cells = panel.get(line) ?? new Map<number, Cell>();
    const own: number[] = [];
    for (let slot = 0; slot < panelFields.length; slot += 1) {
      const column = columnOfSlot(layout, slot);
      const value = cells.get(slot) ?? "";
      if (column === undefined || !isFree(line, slot)) continue;
      if (value !== "") own.push(slot);
      if (value !== "" || was.has(slot)) planned.set(row, column, value, lineFormat(line, slot));
    }
    return { row, line, was, own };
  });
}

/**
 * The chart's data leave the columns that they stood in: their mark first and their headers last, by which they are known,
 * should the build die in between.
 */
function emptyChart({ chart, columns, markRow }: MapLayout, column: number, now: CellNow): CellBlock[] {
  const emptied = new PlannedCells(now);
  for (let at = 0; at < chart.rows; at += 1) {
    for (let each = column; each < column + chartWidth; each += 1) {
      if (each !== columns.key && each !== columns.order) emptied.set(chart.row + at, each, "", "@");
    }
  }
  const mark = now(markRow, column) === chartColumnMark ? [{ row: markRow, column, values: [[""]] }] : [];
  return [...mark, ...emptied.blocks().reverse()];
}

function writeChart(planned: PlannedCells, { chart, columns }: MapLayout, data: readonly (readonly Cell[])[]) {
  for (let at = 0; at < chart.rows; at += 1) {
    for (let column = 0; column < chartWidth; column += 1) {
      const value = data[at]?.[column] ?? "";
      // A name may stand where a number comes to stand later: only what would be taken for a number is plain text.
      planned.set(chart.row + at, chart.column + column, value, isRisky(value) ? "@" : "General");
    }
    planned.set(chart.row + at, columns.key, chartRowMark, "@", true);
  }
}

/** Where columns are put in: so that a build that dies in the middle leaves them known. */
function firstMarksOf(
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
  const between = Array.from({ length: to - from }, (_, at) => from + at).filter((at) => !own.has(at));
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

function freshPartsOf({ columns, headerRow, lines }: MapLayout, read: MapRead | undefined, now: CellNow): FreshParts {
  const isBlank = (column: number) => isNothing(now(headerRow, column));
  const fields = (Object.entries(columns.table) as [Field, number][]).filter(([, column]) => isBlank(column));
  return {
    lines: new Set([...lines.keys()].filter((line) => !read?.lines.has(line))),
    isHeader: ownColumns(columns).every(isBlank),
    // Where the whole header is blank, somebody has only deleted it.
    fields: new Set(fields.length < Object.keys(columns.table).length ? fields.map(([field]) => field) : []),
  };
}

/** The row of marks, texts in any format, and the headers that are not there: one that somebody reworded stays as it is. */
function writeMarks(planned: PlannedCells, layout: MapLayout, { cell, holds }: Now, locale: Locale): void {
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

function newColumnFormats(layout: MapLayout, column: number | null): FormatBlock[] {
  if (column === null || layout.tableRows === 0) return [];
  const formats = Array.from({ length: layout.tableRows }, () => [fieldFormats.confidence]);
  return [{ row: layout.headerRow + 1, column, formats }];
}

const fieldFormats: Readonly<Record<Field, string>> = {
  partner: "@",
  potential: "0.0",
  results: "0.0",
  segment: "@",
  support: "@",
  priority: "General",
  data: "General",
  why: "@",
  confidence: "0%",
};

function writeTable(planned: PlannedCells, { columns, headerRow }: MapLayout, table: readonly PlannedRow[]): void {
  table.forEach(({ key, cells }, at) => {
    const row = headerRow + 1 + at;
    planned.set(row, columns.key, key, "@", true);
    planned.set(row, columns.order, key === "" ? "" : at + 1, "General", true);
    if (!cells) return;
    for (const [field, column] of Object.entries(columns.table) as [Field, number][]) {
      planned.set(row, column, cells[field], fieldFormats[field], true);
    }
  });
}

/** Formats of the table's rows that are put in or taken from below it: they stand together before the rows are sorted. */
function newRowFormats(
  sequence: readonly SequenceRow[],
  { columns }: MapLayout,
  read: MapRead | undefined,
  { below }: TablePlan,
): FormatBlock[] {
  if (!read) return [];
  const formats = new Map<number, string>([
    [columns.key, "@"],
    [columns.order, "General"],
    ...(Object.entries(columns.table) as [Field, number][]).map(([field, at]) => [at, fieldFormats[field]] as const),
  ]);
  const isKnown = new Set(read.rows.map(({ at }) => at));
  const isFresh = (from: number | null) => from === null || below.has(from) || !isKnown.has(from);
  const rows = sequence.flatMap(({ from, role }, row) => (role?.kind === "table" && isFresh(from) ? [row] : []));
  // Those that are put in right under a partner's row have its formats.
  const above = sequence[(rows[0] ?? 0) - 1];
  const isUnderPartner = above?.role?.kind === "table" && above.from !== null;
  if (isUnderPartner && rows.every((row, at) => sequence[row]?.from === null && row === (rows[0] ?? 0) + at)) return [];
  const cells = rows.flatMap((row) => [...formats].map(([column, value]) => ({ row, column, value, isNew: true })));
  return rectanglesOf(cells).map(({ row, column, values }) => ({ row, column, formats: values as string[][] }));
}

/** Rows that are put in above the table: nobody has anything there. */
const rowsPutIn = (sequence: readonly SequenceRow[]): ReadonlySet<number> =>
  new Set(sequence.flatMap(({ from, role }, row) => (from === null && role?.kind !== "table" ? [row] : [])));

function freshRowsOf(sequence: readonly SequenceRow[]): MapPlan["freshRows"] {
  const rows = sequence.flatMap(({ from, role }, row) => (from === null && role?.kind === "table" ? [row] : []));
  return rows.length === 0 ? null : { row: rows[0] as number, rows: rows.length };
}

/** A column that was put in has the formats of the one beside it, of texts: numbers are not to be taken for text there. */
function newOrderFormats({ columns, headerRow, tableRows }: MapLayout, now: CellNow): FormatBlock[] {
  const formats = Array.from({ length: tableRows }, () => ["General"]);
  const isNumbered = formats.some((_, at) => typeof now(headerRow + 1 + at, columns.order) === "number");
  return isNumbered || tableRows === 0 ? [] : [{ row: headerRow + 1, column: columns.order, formats }];
}

function insertsOf(sequence: readonly SequenceRow[]): Inserted[] {
  const inserts: Inserted[] = [];
  let count = 0;
  let last = -1;
  for (const { from } of sequence) {
    if (from === null) count += 1;
    else {
      if (count > 0) inserts.unshift({ before: from, count });
      count = 0;
      last = from;
    }
  }
  return count > 0 ? [{ before: last + 1, count }, ...inserts] : inserts;
}

function clearsOf(read: MapRead | undefined, sequence: readonly SequenceRow[], inserted: Inserted | null): CellBlock[] {
  if (!read || read.old.length === 0) return [];
  const rowOf = new Map(sequence.flatMap(({ from }, row) => (from === null ? [] : [[from, row] as const])));
  const cleared = (parts: readonly OldPart[]) => {
    const cells = parts.flatMap((part) =>
      Array.from({ length: part.rows * part.columns }, (_, at) => {
        const [from, column] = [part.row + Math.floor(at / part.columns), part.column + (at % part.columns)];
        const row = rowOf.get(from) ?? from;
        const shift = inserted && column >= inserted.before ? inserted.count : 0;
        return { row, column: column + shift, value: "", isNew: !isNothing(read.values[from]?.[column]) };
      }),
    );
    // From the bottom up: what is left is known by the titles above it, should the build die here.
    return rectanglesOf(cells).reverse();
  };
  // The chart's data last: by their header an older sheet is known until then.
  const [data, ...others] = read.old;
  return [...cleared(others), ...cleared(data ? [data] : [])];
}
