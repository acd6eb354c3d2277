/**
 * Whether a plan keeps everything that people filled: every such cell stays as it is, and in the row of the same partner or
 * in the archive. It trusts nothing of how the plan came about; where it finds a cell that would be lost, nothing is written.
 */
import { addressOf } from "../../cells/address";
import { type Cell, cellText, fold } from "../../cells/cell";
import type { MapPlan } from "./map-plan";
import { plainName } from "./plain-name";
import { isOurs, type MapRead } from "./read-map-sheet";
import { isNothing } from "./table-rows";

/** A filled cell that would be lost, by its address before the build. */
export interface LostCell {
  readonly cell: string;
  readonly text: string;
}

/** Null where all is kept; else the first cell that is not. */
export function cellLostBy(plan: MapPlan): LostCell | null {
  const { read, layout, rowsFrom } = plan;
  if (!read) return null;
  const after = new Map(rowsFrom.flatMap((from, row) => (from === null ? [] : [[from, row] as const])));
  const written = writtenCells(plan);
  const columnAfter = (column: number) =>
    plan.insertColumns && column >= plan.insertColumns.before ? column + plan.insertColumns.count : column;
  const partnerAfter = (row: number): string | null => {
    const column = layout.columns.table.partner;
    const [from, block] = [rowsFrom[row] ?? null, written.get(`${row} ${column}`)];
    if (block !== undefined) return cellText(block);
    const before = read.columns.table.partner;
    return from === null || before === undefined ? null : cellText(read.values[from]?.[before]);
  };
  const lost = usersCells(plan).find(({ row, column }) => {
    const to = after.get(row);
    const isKept = to !== undefined && !written.has(`${to} ${columnAfter(column)}`);
    return !isKept || !isBesideTheSame(plan, row, to, partnerAfter);
  });
  return lost
    ? {
        cell: addressOf(plan.sheetSort?.from[lost.row] ?? lost.row, lost.column),
        text: cellText(read.values[lost.row]?.[lost.column]),
      }
    : null;
}

/** Rows and columns, before the build, of every cell that a person filled. */
export function usersCells(plan: MapPlan): { readonly row: number; readonly column: number }[] {
  const { read } = plan;
  if (!read) return [];
  const ours = isOurs(read, tableRowsOf(plan));
  return read.values.flatMap((line, row) =>
    line.flatMap((_, column) => (isFilled(read, row, column) && !ours(row, column) ? [{ row, column }] : [])),
  );
}

const isFilled = ({ values, formulas }: MapRead, row: number, column: number): boolean =>
  !isNothing(values[row]?.[column]) || (formulas[row]?.[column] ?? "") !== "";

/** Rows in which the table's columns are ours. */
function tableRowsOf({ read, table }: MapPlan): ReadonlySet<number> {
  const ours = new Set((read?.rows ?? []).flatMap(({ at, key, kind }) => (key || kind === "archive" ? [at] : [])));
  for (const at of table.matched.leftKeys.keys()) ours.add(at);
  for (const at of table.matched.foreign) ours.delete(at);
  for (const at of table.matched.rows.values()) ours.add(at);
  return ours;
}

function writtenCells({ writes, clears }: MapPlan): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { row, column, values } of [...clears, ...writes]) {
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        cells.set(`${row + down} ${column + right}`, value);
      });
    });
  }
  return cells;
}

/** A row of the table goes on showing its name, or there is a reason why it shows another. */
function isBesideTheSame(
  { read, table }: MapPlan,
  row: number,
  to: number,
  partnerAfter: (row: number) => string | null,
): boolean {
  const old = read?.rows.find(({ at }) => at === row);
  if (!old) return true;
  const name = partnerAfter(to);
  if (name === null || fold(name) === fold(old.name) || table.matched.reasons.has(row)) return true;
  return plainName(name) === plainName(old.name);
}
