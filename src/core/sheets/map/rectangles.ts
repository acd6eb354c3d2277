/** Cells joined into as few rectangles as possible, each written in one call. */
import type { Cell } from "../../cells/cell";
import { grouped } from "./grouped";

/** Row and column count from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

export const covers = ({ column, values }: CellBlock, at: number): boolean =>
  column <= at && at < column + (values[0]?.length ?? 0);

export const crosses = ({ row, values }: CellBlock, at: number): boolean => row <= at && at < row + values.length;

/** A cell to write, and whether it is not already there. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly isNew: boolean;
}

type Lines = ReadonlyMap<number, ReadonlyMap<number, PlannedCell>>;

/** Rectangles of cells that all may be written, and that hold everything new: from the top, each as large as brings most. */
export function rectanglesOf(cells: readonly PlannedCell[]): CellBlock[] {
  if (!cells.some(({ isNew }) => isNew)) return [];
  const lines = new Map(
    [...grouped(cells, ({ row }) => row)].map(([row, line]) => [row, new Map(line.map((cell) => [cell.column, cell]))]),
  );
  const open = new Map([...lines].map(([row, line]) => [row, new Set([...line.values()].flatMap(newColumn))]));
  const found: CellBlock[] = [];
  for (const row of [...lines.keys()].sort((a, b) => a - b)) {
    const left = open.get(row) as Set<number>;
    while (left.size > 0) found.push(largestFrom(lines, open, row, Math.min(...left)));
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

const newColumn = ({ isNew, column }: PlannedCell) => (isNew ? [column] : []);

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly last: number;
}

/** The rectangle from a row down, around a column of it, with most of what is new; it is taken from `open`. */
function largestFrom(lines: Lines, open: ReadonlyMap<number, Set<number>>, row: number, column: number): CellBlock {
  const newIn = (at: number, left: number, right: number) =>
    [...(open.get(at) ?? [])].filter((each) => each >= left && each <= right);
  // How many cells of each column are new, down to the row that is looked at.
  const counts = new Map<number, number>();
  let best: (Rectangle & { readonly count: number }) | undefined;
  let now: Rectangle = { left: 0, right: Number.POSITIVE_INFINITY, last: row };
  const keep = () => {
    let count = 0;
    for (const [each, many] of counts) if (each >= now.left && each <= now.right) count += many;
    if (!best || count > best.count) best = { ...now, count };
  };
  for (let at = row; lines.get(at)?.has(column); at += 1) {
    const line = lines.get(at) as ReadonlyMap<number, PlannedCell>;
    let [left, right] = [column, column];
    while (left > now.left && line.has(left - 1)) left -= 1;
    while (right < now.right && line.has(right + 1)) right += 1;
    if (at > row && (left > now.left || right < now.right)) keep();
    now = { left, right, last: at };
    for (const each of newIn(at, left, right)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  keep();
  const { left, right, last } = best as Rectangle;
  let [first, end, bottom] = [column, column, row];
  for (let at = row; at <= last; at += 1) {
    for (const each of newIn(at, left, right)) {
      [first, end, bottom] = [Math.min(first, each), Math.max(end, each), at];
    }
  }
  const values: Cell[][] = [];
  for (let at = row; at <= bottom; at += 1) {
    const line = lines.get(at);
    values.push(Array.from({ length: end - first + 1 }, (_, right) => line?.get(first + right)?.value ?? ""));
    for (let each = first; each <= end; each += 1) open.get(at)?.delete(each);
  }
  return { row, column: first, values };
}
