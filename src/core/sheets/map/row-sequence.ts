/** The rows of the sheet from top to bottom as they are to be: those that are there, and those to put in. */

import { lines } from "./layout";
import { numbersFrom } from "./numbers-from";
import { isBlankRow, type MapRead } from "./read-map-sheet";

export type Role =
  | { readonly kind: "line"; readonly line: number }
  | { readonly kind: "chart" | "mark" | "header" | "table" }
  | null;

export interface SequenceRow {
  /** Null: to be put in. */
  readonly from: number | null;
  /** Null: a row of the users', or below the table. */
  readonly role: Role;
}

/** `chartRows` and `newRows` are how many rows the chart's data need and how many partners need a row. */
export function rowSequence(
  read: MapRead | undefined,
  chartRows: number,
  tableRows: readonly number[],
  newRows: number,
): SequenceRow[] {
  const put = (role: Role): SequenceRow => ({ from: null, role });
  const allLines = Array.from({ length: lines.count }, (_, line) => put({ kind: "line", line }));
  const chart = Array.from({ length: chartRows }, () => put({ kind: "chart" }));
  const table = Array.from({ length: newRows }, () => put({ kind: "table" }));
  if (!read) return [...allLines, ...chart, put({ kind: "mark" }), put({ kind: "header" }), ...table];
  const { markRow, headerRow, firstRow } = read;
  const isDisplaced = headerRow !== null && headerRow > firstRow;
  const header = headerRow === null || isDisplaced ? firstRow : headerRow;
  const belowChart = markRow ?? header;
  const roles = new Map<number, Role>();
  for (const [line, { row }] of read.lines) roles.set(row, { kind: "line", line });
  const ownChart = chartRowsOf(read, belowChart, chartRows);
  for (const row of ownChart) roles.set(row, { kind: "chart" });
  if (markRow !== null) roles.set(markRow, { kind: "mark" });
  if (headerRow !== null) roles.set(headerRow, { kind: "header" });
  for (const row of tableRows) roles.set(row, { kind: "table" });
  const before = new Map<number, SequenceRow[]>();
  const add = (row: number, rows: readonly SequenceRow[]) => before.set(row, [...(before.get(row) ?? []), ...rows]);
  const panelEnd = ownChart[0] ?? belowChart;
  for (const { first, last, end } of missingLines(read, panelEnd)) {
    // Blank rows that a build put in before it died come first.
    let row = end;
    let line = last;
    while (line >= first && row > 0 && !roles.has(row - 1) && isBlankRow(read, row - 1)) {
      row -= 1;
      roles.set(row, { kind: "line", line });
      line -= 1;
    }
    const rest = Array.from({ length: line - first + 1 }, (_, at) => put({ kind: "line", line: first + at }));
    add(row, rest);
  }
  add(belowChart, chart.slice(ownChart.length));
  if (markRow === null) add(header, [put({ kind: "mark" })]);
  if (headerRow === null) add(firstRow, [put({ kind: "header" })]);
  const last = tableRows[tableRows.length - 1];
  // Before the last row: a sum over the partners then goes on over all of them.
  add(last === undefined ? header + (headerRow === null ? 0 : 1) : tableRows.length > 1 ? last : last + 1, table);
  const rows = Math.max(read.values.length, ...before.keys(), ...tableRows.slice(-1).map((row) => row + 1));
  const sequence: SequenceRow[] = [];
  for (let row = 0; row < rows; row += 1) {
    sequence.push(...(before.get(row) ?? []), { from: row, role: roles.get(row) ?? null });
  }
  return [...sequence, ...(before.get(rows) ?? [])];
}

/** Lines that are not there, by runs, and the row that each run belongs before. */
function missingLines({ lines: there }: MapRead, panelEnd: number) {
  const runs: { first: number; last: number; end: number }[] = [];
  for (let line = 0; line < lines.count; line += 1) {
    if (there.has(line)) continue;
    let next = line + 1;
    while (next < lines.count && !there.has(next)) next += 1;
    runs.push({ first: line, last: next - 1, end: there.get(next)?.row ?? panelEnd });
    line = next;
  }
  return runs;
}

/** The rows of the chart's data, and blank ones under them that a build put in before it died. */
function chartRowsOf(read: MapRead, end: number, needed: number): number[] {
  const own = read.chartRows ? numbersFrom(read.chartRows.first, read.chartRows.count) : [];
  const taken = new Set([...[...read.lines.values()].map(({ row }) => row), ...own]);
  const blank: number[] = [];
  for (let row = end - 1; row >= 0 && own.length + blank.length < needed; row -= 1) {
    if (taken.has(row) || !isBlankRow(read, row)) break;
    blank.unshift(row);
  }
  return [...own, ...blank];
}
