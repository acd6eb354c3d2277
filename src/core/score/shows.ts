/** Whether a cell shows something, so that 0 stays 0 whatever the other partners have. */
import type { Cell } from "../cells/cell";
import { type Day, parseDay } from "../cells/day";
import { parseNumber } from "../cells/number";
import type { Criterion } from "../model/criterion";
import type { Scale } from "../model/scale";

type Shows = (cell: Cell, points: number, asOf: Day) => boolean;

const byValue: Shows = (cell) => (parseNumber(cell) ?? 0) > 0;
const byPoints: Shows = (_, points) => points > 0;

const showsByScale: Readonly<Record<Scale, Shows>> = {
  linear: byValue,
  log: byValue,
  rank: byValue,
  yesno: byPoints,
  levels: byPoints,
  match: byPoints,
  recency: (cell, _, asOf) => (parseDay(cell) ?? Number.POSITIVE_INFINITY) <= asOf,
};

/** 1 for each cell that has points and shows something. Where smaller is better nothing does. */
export function showsOf(
  { scale, low, high }: Criterion,
  cells: readonly Cell[],
  points: Float64Array,
  asOf: Day,
): Uint8Array {
  const shows = new Uint8Array(cells.length);
  if (scale !== "recency" && low !== null && high !== null && low > high) return shows;
  for (let index = 0; index < shows.length; index += 1) {
    const own = points[index] as number;
    if (!Number.isNaN(own) && showsByScale[scale](cells[index], own, asOf)) shows[index] = 1;
  }
  return shows;
}
