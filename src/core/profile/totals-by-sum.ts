/** Knows a total that no word names by its numbers: every count or amount is the sum or the mean of the rows above. */
import type { Cell } from "../cells/cell";
import { parseNumber } from "../cells/number";

/** So many columns must agree before it is no accident. */
const fewestColumns = 3;

/** A group of more rows than this is not looked through. */
const longestTail = 500;

interface Sums {
  rows: number;
  readonly sums: Float64Array;
}

/** Fed row by row, always by the same columns; NaN where a cell holds no number. */
export class RowSums {
  private readonly all: Sums;
  private sinceHeading: Sums;
  /** Rows that were added, to be looked at again only where a total might be one of them. */
  private readonly added: number[] = [];

  /** `fill` puts the numbers of a row into an array by column. */
  constructor(
    private readonly columns: number,
    private readonly fill: (row: number, into: Float64Array) => void,
  ) {
    this.all = { rows: 0, sums: new Float64Array(columns) };
    this.sinceHeading = { rows: 0, sums: new Float64Array(columns) };
  }

  /** What a row is of those above it: their sum, their mean, or neither. */
  kindOf(values: Float64Array): "sum" | "mean" | null {
    const kind = this.sumOrMean(values);
    if (kind === null || filledIn(values) < fewestColumns) return null;
    return this.isRepeated(values) ? null : kind;
  }

  /** Whether a row is the sum of the rows right above it, however many: for one whose name says that it is a sum. */
  endIn(values: Float64Array): boolean {
    if (filledIn(values) === 0) return false;
    const [tail, other] = [new Float64Array(this.columns), new Float64Array(this.columns)];
    let negative = false;
    for (let last = this.added.length - 1; last >= Math.max(0, this.added.length - longestTail); last -= 1) {
      this.fill(this.added[last] as number, other);
      for (let at = 0; at < tail.length; at += 1) tail[at] = (tail[at] as number) + (other[at] || 0);
      if (values.every((value, at) => Number.isNaN(value) || isNear(value, tail[at] as number))) return true;
      // Among amounts that are not negative a sum that is too large only grows.
      if (other.some((value) => value < 0)) negative = true;
      if (!negative && values.some((value, at) => (tail[at] as number) > value + 1e-6 * Math.abs(value))) return false;
    }
    return false;
  }

  private sumOrMean(values: Float64Array): "sum" | "mean" | null {
    const since = kindAmong(values, this.sinceHeading);
    return since ?? (this.all.rows > this.sinceHeading.rows ? kindAmong(values, this.all) : null);
  }

  private isRepeated(values: Float64Array): boolean {
    const other = new Float64Array(this.columns);
    return this.added.some((row) => {
      this.fill(row, other);
      return values.every((value, at) => Object.is(value, other[at]));
    });
  }

  /** A row that is a partner's. */
  add(row: number, values: Float64Array): void {
    this.added.push(row);
    this.all.rows += 1;
    this.sinceHeading.rows += 1;
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] as number;
      if (Number.isNaN(value)) continue;
      this.all.sums[at] = (this.all.sums[at] as number) + value;
      this.sinceHeading.sums[at] = (this.sinceHeading.sums[at] as number) + value;
    }
  }

  /** A heading or a total: what follows may be summed by itself. */
  restart(): void {
    this.sinceHeading = { rows: 0, sums: new Float64Array(this.columns) };
  }
}

/** Whether every number of a row is the sum, or every one the mean, of so many rows. */
function kindAmong(values: Float64Array, { rows, sums }: Sums): "sum" | "mean" | null {
  if (rows < 2) return null;
  let [isSum, areMeans] = [true, true];
  for (let at = 0; (isSum || areMeans) && at < values.length; at += 1) {
    const value = values[at] as number;
    if (Number.isNaN(value)) continue;
    const sum = sums[at] as number;
    isSum &&= isNear(value, sum);
    areMeans &&= isMean(value, sum / rows);
  }
  return isSum ? "sum" : areMeans ? "mean" : null;
}

function filledIn(values: Float64Array): number {
  let filled = 0;
  for (let at = 0; at < values.length; at += 1) if (values[at] !== 0 && !Number.isNaN(values[at])) filled += 1;
  return filled;
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** As written: 7.7 is the mean 7.666…, but 8 is not: small counts come out alike by accident. */
function isMean(value: number, mean: number): boolean {
  if (isNear(value, mean)) return true;
  if (Number.isInteger(value)) return false;
  const decimals = /\.(\d{1,6})$/.exec(String(value))?.[1]?.length ?? 0;
  return decimals > 0 && Math.abs(value - mean) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** A cell's number where it is one that can be summed; NaN where it is none. */
export function summable(cell: Cell): number {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : Number.NaN;
  if (typeof cell !== "string" || cell === "" || cell.includes("%")) return Number.NaN;
  return parseNumber(cell) ?? Number.NaN;
}
