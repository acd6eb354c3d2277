/** Cells as google.script.run carries them: it takes no Date. */
import { type Cell, type Grid, isDate } from "./cell";
import { type Day, dateOfDay, dayOf } from "./day";

export type SentCell = string | number | boolean | { readonly day: Day };
export type SentGrid = readonly (readonly SentCell[])[];

export const sentGrid = (cells: Grid): SentGrid => cells.map((row) => row.map(sentCell));

/** A date that is none is text nobody can read: it is reported as such. */
function sentCell(cell: Cell): SentCell {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? String(cell) : { day: dayOf(cell) };
  return cell ?? "";
}

export const receivedGrid = (cells: SentGrid): Grid => cells.map((row) => row.map(receivedCell));

export const receivedCell = (cell: SentCell): Cell => (typeof cell === "object" ? dateOfDay(cell.day) : cell);
