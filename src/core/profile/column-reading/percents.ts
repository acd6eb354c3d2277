/** What a bare number is in a column of rates: 95 beside 85%, 95 under 研修修了率(%). */
import type { ColumnFacts } from "./column-reading";
import { hasOwnUnit, type NumberCells } from "./number-cells";

export interface BareRule {
  /** What a bare number is multiplied by. */
  readonly factor: number;
  /** A bare number above it cannot be read. */
  readonly most: number;
  /** Whether a bare number is a fraction already: a spreadsheet makes 0.85 of a typed 85%. */
  readonly isPlain: (value: number) => boolean;
}

/** A rate that may exceed 100 % is hardly above this as a fraction. */
const mostExceeding = 10;
/** Fractions so much smaller than the least percentage are not percentages of a small size. */
const apart = 10;

export function bareRule({ says }: ColumnFacts, cells: NumberCells): BareRule {
  const { unit, amounts } = cells;
  const factor = unit?.unit.factor ?? 1;
  const never = () => false;
  if (unit?.unit.percent) {
    const sizes = bareSizes(cells);
    const largestFraction = sizes.reduce((most, size) => (size < 1 ? Math.max(most, size) : most), 0);
    const least = sizes.reduce((low, size) => (size > 1 ? Math.min(low, size) : low), Number.POSITIVE_INFINITY);
    // Without a number above 1 the spreadsheet has made fractions of what was typed with %.
    const areFractions =
      least === Number.POSITIVE_INFINITY || (largestFraction > 0 && least >= apart * largestFraction);
    return { factor, most: Number.POSITIVE_INFINITY, isPlain: areFractions ? (value) => Math.abs(value) <= 1 : never };
  }
  const hasPercents = amounts.some(({ amount }) => amount.percent);
  if (!hasPercents && says.kind !== "rate") return { factor, most: Number.POSITIVE_INFINITY, isPlain: never };
  const hasFractions = hasPercents || bareSizes(cells).some((size) => size > 0 && size < 1);
  const most = says.canExceed ? mostExceeding : 1;
  return { factor, most: hasFractions ? most : Number.POSITIVE_INFINITY, isPlain: never };
}

/** Sizes of the numbers that do not say themselves what they are. */
function bareSizes({ values, amounts, unit }: NumberCells): number[] {
  const sizes: number[] = [];
  for (const value of values) if (!Number.isNaN(value)) sizes.push(Math.abs(value));
  for (const { amount } of amounts) if (!hasOwnUnit(amount, unit?.unit ?? null)) sizes.push(Math.abs(amount.value));
  return sizes;
}
