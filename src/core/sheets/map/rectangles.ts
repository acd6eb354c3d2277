/** Cells joined into as few rectangles as possible, each written in one call. */
import type { Cell } from "../../cells/cell";
import { grouped } from "./grouped";

/** Row and column count from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

/** A cell to write, and whether it is not already there. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly isNew: boolean;
}

/** Rectangles of cells that all may be written, as far as anything in them is new. */
export function rectanglesOf(cells: readonly PlannedCell[]): CellBlock[] {
  const open = new Map<string, PlannedCell[][]>();
  const closed: PlannedCell[][][] = [];
  for (const [, line] of [...grouped(cells, ({ row }) => row)].sort(([a], [b]) => a - b)) {
    for (const run of runsIn(line)) {
      const [first] = run as [PlannedCell];
      const key = `${first.column} ${run.length}`;
      const above = open.get(key);
      if (above?.[above.length - 1]?.[0]?.row === first.row - 1) above.push(run);
      else {
        if (above) closed.push(above);
        open.set(key, [run]);
      }
    }
  }
  return [...closed, ...open.values()].flatMap(trimmed).sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Cells of one row that stand side by side. */
function runsIn(line: readonly PlannedCell[]): PlannedCell[][] {
  const runs: PlannedCell[][] = [];
  for (const cell of [...line].sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]?.column === cell.column - 1) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** A rectangle from the first row and column with something new to the last. */
function trimmed(rectangle: readonly (readonly PlannedCell[])[]): CellBlock[] {
  const rows = rectangle.filter((line) => line.some(({ isNew }) => isNew));
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last) return [];
  const columns = rows.flat().flatMap(({ isNew, column }) => (isNew ? [column] : []));
  const [left, right] = [columns.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.max(a, b))];
  const part = rectangle.slice(rectangle.indexOf(first), rectangle.indexOf(last) + 1);
  const values = part.map((line) =>
    line.filter(({ column }) => column >= left && column <= right).map(({ value }) => value),
  );
  return [{ row: first[0]?.row ?? 0, column: left, values }];
}
