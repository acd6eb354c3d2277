/** Whether rows were moved by somebody else while a build wrote: what people filled then stands in other rows than planned. */
import { cellText, type Grid } from "../../cells/cell";
import { grouped } from "./grouped";
import { ownColumns } from "./layout";
import { fieldIn, keyColumnMark } from "./marks";
import { marksOf } from "./marks-of";
import type { MapPlan } from "./plan-map-sheet";
import { isNothing } from "./table-rows";

/** What somebody moved. */
export interface Moved {
  /** Which partner's cells stand in which row now. */
  readonly owners: ReadonlyMap<number, number>;
  /** Whether columns were put in or moved: some cells of ours may then stand where nothing tells them from the users'. */
  readonly areColumns: boolean;
}

/** Null where every row is as planned, or only cells in it were typed. */
export function movedMeanwhile(plan: MapPlan, now: Grid): Moved | null {
  const { read, layout, rowsFrom, insertColumns, table } = plan;
  if (!read) return null;
  const own = new Set(ownColumns(read.columns));
  const columns = (read.values[0] ?? []).flatMap((_, column) => (own.has(column) ? [] : [column]));
  const shifts = columnShifts(plan, now);
  const columnNow = (column: number) => {
    const planned = insertColumns && column >= insertColumns.before ? column + insertColumns.count : column;
    const left = shifts.filter((each) => each.column <= planned);
    return planned + ((left[left.length - 1] ?? shifts[0])?.by ?? 0);
  };
  const areColumns = shifts.some(({ by }) => by !== 0);
  // What formulas show changes with the rows around them.
  const isPlain = (column: number) => read.rows.every(({ at }) => (read.formulas[at]?.[column] ?? "") === "");
  const plain = columns.filter(isPlain);
  const text = (cells: Grid[number] | undefined, at: (column: number) => number) => {
    const filled = plain.map((column) => cells?.[at(column)]);
    return filled.every(isNothing) ? "" : filled.map((cell) => cellText(cell)).join("\u0000");
  };
  const first = layout.headerRow + 1;
  const rows = table.rows.map(({ partner }, at) => ({
    row: first + at,
    partner,
    planned: text(read.values[rowsFrom[first + at] ?? -1], (column) => column),
    seen: text(now[first + at], columnNow),
  }));
  const stray = rows.filter(({ planned, seen }) => planned !== seen);
  const wanted = grouped(
    stray.filter(({ planned }) => planned !== ""),
    ({ planned }) => planned,
  );
  const moved = stray.filter(({ seen }) => seen !== "" && wanted.has(seen));
  if (moved.length === 0 && !areColumns) return null;
  const owners = new Map<number, number>();
  for (const { row, seen, planned, partner } of rows) {
    const owner = planned === seen ? partner : (wanted.get(seen)?.shift()?.partner ?? null);
    const isKnown = seen !== "" || (stray.length === 0 && planned === seen);
    if (owner !== null && isKnown) owners.set(row, owner);
  }
  return { owners, areColumns };
}

/** How far each column of ours is from where it was written, by its mark, from left to right. */
function columnShifts({ layout }: MapPlan, now: Grid): { readonly column: number; readonly by: number }[] {
  const isColumnMark = (cell: Grid[number][number]) => cell === keyColumnMark || fieldIn(cell) !== undefined;
  const marks = now.find((line) => new Set(line.filter(isColumnMark)).size >= 2) ?? [];
  return [...marksOf(layout.columns)]
    .map(([column, mark]) => ({ column, at: marks.indexOf(mark) }))
    .filter(({ at }) => at >= 0)
    .map(({ column, at }) => ({ column, by: at - column }))
    .sort((a, b) => a.column - b.column);
}
