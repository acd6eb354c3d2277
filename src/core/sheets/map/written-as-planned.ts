/** Whether rows were moved by somebody else while a build wrote: what people filled then stands in other rows than planned. */
import { cellText, type Grid } from "../../cells/cell";
import { grouped } from "./grouped";
import { ownColumns } from "./layout";
import type { MapPlan } from "./plan-map-sheet";
import { isNothing } from "./table-rows";

/** Which partner's cells stand in which row now; null where every row is as planned, or only cells in it were typed. */
export function movedMeanwhile(plan: MapPlan, now: Grid): ReadonlyMap<number, number> | null {
  const { read, layout, rowsFrom, insertColumns, table } = plan;
  if (!read) return null;
  const own = new Set(ownColumns(read.columns));
  const columns = (read.values[0] ?? []).flatMap((_, column) => (own.has(column) ? [] : [column]));
  const columnNow = (column: number) =>
    insertColumns && column >= insertColumns.before ? column + insertColumns.count : column;
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
  if (moved.length === 0) return null;
  const owners = new Map<number, number>();
  for (const { row, seen, planned, partner } of rows) {
    const owner = planned === seen ? partner : (wanted.get(seen)?.shift()?.partner ?? null);
    if (owner !== null && seen !== "") owners.set(row, owner);
  }
  return owners;
}
