/** Values for a rectangle of cells, and columns of values joined into as few rectangles as possible. */
import type { Cell } from "../../cells/cell";

/** Row and column count from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

/** Blocks of adjacent columns, each written in one call. All columns have the same number of values. */
export function blocksOf(row: number, columns: ReadonlyMap<number, readonly Cell[]>): CellBlock[] {
  const blocks: { row: number; column: number; values: Cell[][] }[] = [];
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const cells = columns.get(column) ?? [];
    const last = blocks[blocks.length - 1];
    if (last && last.column + (last.values[0]?.length ?? 0) === column) {
      last.values.forEach((line, at) => {
        line.push(cells[at]);
      });
    } else if (cells.length > 0) {
      blocks.push({ row, column, values: cells.map((cell) => [cell]) });
    }
  }
  return blocks;
}
