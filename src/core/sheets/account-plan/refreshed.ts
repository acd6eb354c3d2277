/** An account plan made anew: only cells that still hold what was written change. */
import { addressOf } from "../../cells/address";
import { type Cell, cellText, type Grid } from "../../cells/cell";

export interface Refreshed {
  /** The cells that are written, each with its place from 0. */
  readonly writes: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[];
  /** Addresses of cells that somebody filled otherwise and that would be others now: they stay. */
  readonly left: readonly string[];
}

/** `written` is what was written then, `there` what stands there now, `next` what would be written now. */
export function refreshed(written: Grid, there: Grid, next: Grid): Refreshed {
  const writes: { row: number; column: number; cell: Cell }[] = [];
  const left: string[] = [];
  const same = (one: Cell, other: Cell) => cellText(one) === cellText(other);
  for (let row = 0; row < Math.max(written.length, next.length); row += 1) {
    const width = Math.max(written[row]?.length ?? 0, next[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const [was, is, cell] = [written[row]?.[column], there[row]?.[column], next[row]?.[column] ?? ""];
      if (same(is, cell)) continue;
      if (same(is, was)) writes.push({ row, column, cell });
      else if (!same(was, cell)) left.push(addressOf(row, column));
    }
  }
  return { writes, left };
}
