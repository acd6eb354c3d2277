/** Rows and columns that are inserted, removed or moved, so that what hangs on addresses can move along with the cells. */
import type { ICommandInfo, IDisposable } from "@univerjs/core";
import type { Rectangle } from "../values/a1";
import type { Book } from "./book";

interface Insertion {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  readonly at: number;
  /** How many are inserted; negative where they are removed. */
  readonly count: number;
}

interface Move extends Insertion {
  /** Where the first of them goes, counted before they are taken away. */
  readonly to: number;
}

export type Shift = Insertion | Move;

interface ShiftParams {
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

interface MoveParams {
  readonly subUnitId: string;
  readonly sourceRange: ShiftParams["range"];
  readonly targetRange: ShiftParams["range"];
}

const SHIFTS: Readonly<Record<string, (params: ShiftParams & MoveParams) => Shift>> = {
  "sheet.mutation.move-rows": ({ subUnitId, sourceRange: from, targetRange: to }) => ({
    ...rowShift({ subUnitId, range: from }, 1),
    to: to.startRow,
  }),
  "sheet.mutation.move-columns": ({ subUnitId, sourceRange: from, targetRange: to }) => ({
    ...columnShift({ subUnitId, range: from }, 1),
    to: to.startColumn,
  }),
  "sheet.mutation.insert-row": (params) => rowShift(params, 1),
  "sheet.mutation.remove-rows": (params) => rowShift(params, -1),
  "sheet.mutation.insert-col": (params) => columnShift(params, 1),
  "sheet.mutation.remove-col": (params) => columnShift(params, -1),
};

function rowShift({ subUnitId, range }: ShiftParams, sign: 1 | -1): Shift {
  return { sheetId: subUnitId, axis: "row", at: range.startRow, count: sign * (range.endRow - range.startRow + 1) };
}

function columnShift({ subUnitId, range }: ShiftParams, sign: 1 | -1): Shift {
  const count = sign * (range.endColumn - range.startColumn + 1);
  return { sheetId: subUnitId, axis: "column", at: range.startColumn, count };
}

export function onShift(book: Book, listener: (shift: Shift) => void): IDisposable {
  return book.commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    const shiftOf = SHIFTS[command.id];
    if (shiftOf) listener(shiftOf(command.params as ShiftParams & MoveParams));
  });
}

/** Where a 0-based row or column is after the shift; null when it is gone. */
export function shiftedIndex(index: number, shift: Shift): number | null {
  if ("to" in shift) return movedIndex(index, shift);
  const { at, count } = shift;
  if (index < at) return index;
  if (count > 0) return index + count;
  return index < at - count ? null : index + count;
}

function movedIndex(index: number, { at, count, to }: Move): number {
  if (index >= at && index < at + count) return index - at + (to > at ? to - count : to);
  const without = index >= at + count ? index - count : index;
  const before = to > at ? to - count : to;
  return without >= before ? without + count : without;
}

/** The rectangle after the shift, as a reference in a formula would follow it; null when all of it is gone. */
export function shiftedArea(area: Rectangle, shift: Shift): Rectangle | null {
  const [start, size] = shift.axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  const [newStart, newSize] = shiftedSpan(start, size, shift);
  if (newSize <= 0) return null;
  return shift.axis === "row"
    ? { ...area, row: newStart, rows: newSize }
    : { ...area, column: newStart, columns: newSize };
}

function shiftedSpan(start: number, size: number, shift: Shift): [number, number] {
  if ("to" in shift) return movedSpan(start, size, shift);
  const { at, count } = shift;
  if (count > 0) {
    if (at <= start) return [start + count, size];
    return at < start + size ? [start, size + count] : [start, size];
  }
  const removedEnd = at - count;
  const lost = Math.max(0, Math.min(start + size, removedEnd) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, removedEnd) - at);
  return [start - before, size - lost];
}

/** What is moved out of a rectangle leaves it; what is moved into its middle is in it. */
function movedSpan(start: number, size: number, move: Move): [number, number] {
  const all = Array.from({ length: size }, (_, offset) => start + offset);
  const stay = all.filter((index) => index < move.at || index >= move.at + move.count);
  const moved = (stay.length > 0 ? stay : all).map((index) => movedIndex(index, move));
  const first = Math.min(...moved);
  return [first, Math.max(...moved) - first + 1];
}
