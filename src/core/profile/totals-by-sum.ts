/** Knows a total that no word names by its numbers: every count or amount is the sum or the mean of the rows above. */
import type { Cell } from "../cells/cell";
import { parseNumber } from "../cells/number";

/** So many columns must agree before it is no accident. */
const fewestColumns = 3;

interface Sums {
  rows: number;
  readonly sums: number[];
}

/** Fed row by row; the numbers of a row by column, undefined where a cell holds none. */
export class RowSums {
  private readonly all: Sums = { rows: 0, sums: [] };
  private sinceHeading: Sums = { rows: 0, sums: [] };
  private readonly seen = new Set<string>();

  /** What a row is of those above it: their sum, their mean, or neither. */
  kindOf(values: readonly (number | undefined)[]): "sum" | "mean" | null {
    if (values.filter((value) => value !== undefined && value !== 0).length < fewestColumns) return null;
    if (this.seen.has(keyOf(values))) return null;
    for (const { rows, sums } of [this.sinceHeading, this.all]) {
      if (rows < 2) continue;
      if (values.every((value, at) => value === undefined || isNear(value, sums[at] ?? 0))) return "sum";
      if (values.every((value, at) => value === undefined || isMean(value, (sums[at] ?? 0) / rows))) return "mean";
    }
    return null;
  }

  /** A row that is a partner's. */
  add(values: readonly (number | undefined)[]): void {
    this.seen.add(keyOf(values));
    for (const into of [this.all, this.sinceHeading]) {
      into.rows += 1;
      values.forEach((value, at) => {
        into.sums[at] = (into.sums[at] ?? 0) + (value ?? 0);
      });
    }
  }

  /** A heading or a total: what follows may be summed by itself. */
  restart(): void {
    this.sinceHeading = { rows: 0, sums: [] };
  }
}

const keyOf = (values: readonly (number | undefined)[]) => values.map((value) => value ?? "").join("|");

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** As written: 7.7 is the mean 7.666…, but 8 is not: small counts come out alike by accident. */
function isMean(value: number, mean: number): boolean {
  if (isNear(value, mean)) return true;
  const decimals = /\.(\d{1,6})$/.exec(String(value))?.[1]?.length ?? 0;
  return decimals > 0 && Math.abs(value - mean) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** A cell's number where it is one that can be summed. */
export const summable = (cell: Cell): number | undefined =>
  typeof cell === "string" && cell.includes("%") ? undefined : parseNumber(cell);
