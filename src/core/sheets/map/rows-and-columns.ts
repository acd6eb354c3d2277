/** The rows and columns of the sheet as they are to be: which are put in, and in what order the rows come. */
import { type Columns, newColumns, ownColumns } from "./layout";
import type { Inserted, MapLayout, MapPlan } from "./map-plan";
import type { PlannedRow, TablePlan } from "./plan-table";
import type { CellNow } from "./planned-cells";
import type { MapRead } from "./read-map-sheet";
import type { SequenceRow } from "./row-sequence";

/** Columns after the build: lost ones that nothing works without are put in right of ours. */
export function columnsOf(read: MapRead | undefined, hasConfidence: boolean) {
  if (!read) {
    const confidence = Math.max(...ownColumns(newColumns)) + 1;
    const columns = hasConfidence ? { ...newColumns, table: { ...newColumns.table, confidence } } : newColumns;
    return { columns, insertColumns: null };
  }
  const { key, order, table } = read.columns;
  const before = Math.max(...ownColumns(read.columns)) + 1;
  let count = 0;
  const putIn = () => {
    count += 1;
    return before + count - 1;
  };
  const [ownKey, ownOrder] = [key ?? putIn(), order ?? putIn()];
  const partner = table.partner ?? putIn();
  const asked = hasConfidence ? { confidence: table.confidence ?? putIn() } : {};
  const columns: Columns = { key: ownKey, order: ownOrder, table: { ...table, partner, ...asked } };
  const all = Math.max(count, read.openColumns);
  return { columns, insertColumns: all > 0 ? { before, count: all } : null };
}

export function layoutOf(
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
export function sortedRows(sequence: readonly SequenceRow[], layout: MapLayout, table: readonly PlannedRow[]) {
  const { headerRow } = layout;
  const header = sequence.find(({ role }) => role?.kind === "header")?.from ?? null;
  return sequence.map(({ from }, row) => {
    if (row === headerRow) return header;
    return row > headerRow && row <= headerRow + table.length ? (table[row - headerRow - 1]?.from ?? null) : from;
  });
}

/** The order of the header and the rows under it, where it is not what it is to be. */
export function orderOf(
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

/** Cells as they are once the rows are sorted: the numbers to sort by stand in their order then. */
export function afterSort(now: CellNow, order: MapPlan["order"]): CellNow {
  if (!order) return now;
  const numbers = [...order.values].sort((a, b) => a - b);
  return (row, column) => (column === order.column ? numbers[row - order.row] : undefined) ?? now(row, column);
}

export function insertsOf(sequence: readonly SequenceRow[]): Inserted[] {
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

/** Rows that are put in above the table: nobody has anything there. */
export const rowsPutIn = (sequence: readonly SequenceRow[]): ReadonlySet<number> =>
  new Set(sequence.flatMap(({ from, role }, row) => (from === null && role?.kind !== "table" ? [row] : [])));

export const freshRowsOf = (sequence: readonly SequenceRow[], { blank }: TablePlan): MapPlan["freshRows"] =>
  sequence.flatMap(({ from, role }, row) =>
    role?.kind === "table" && (from === null || blank.has(from)) ? [row] : [],
  );
