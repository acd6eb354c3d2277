/** Whether enough of a column can be read to use it. */
import { cellText } from "../../cells/cell";
import type { Refusal } from "../../problem/column-facts";
import { type ColumnFacts, enough, type Fault } from "./column-reading";

/** Null: it is used. Otherwise how many of how many are read, and the first cell that is not. */
export function tooFew(
  { cells, context }: ColumnFacts,
  faults: readonly Fault[],
  read: number,
  filled: number,
): Refusal | null {
  if (read >= enough * filled) return null;
  const first = faults.reduce((least, { index }) => Math.min(least, index), Number.POSITIVE_INFINITY);
  return { why: "unreadable", read, filled, text: cellText(cells[first]), places: [context.placeOf(first)] };
}
