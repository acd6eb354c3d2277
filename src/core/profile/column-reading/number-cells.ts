/** A column's numbers before it is decided how they are read. */
import type { Amount } from "../../cells/amount";
import type { Unit } from "../../cells/unit";
import type { Origin } from "../../problem/column-facts";

/** The unit of bare numbers, and where it comes from. */
export interface UnitOrigin {
  readonly unit: Unit;
  readonly from: Origin;
}

/** A text that is an amount. */
export interface IndexedAmount {
  readonly index: number;
  readonly amount: Amount;
}

/** The column's texts as amounts, the numbers among its cells, and the unit of the bare ones. */
export interface NumberCells {
  readonly amounts: readonly IndexedAmount[];
  readonly values: Float64Array;
  readonly unit: UnitOrigin | null;
}

/** Whether a text says itself what it counts: 3億円 and ¥3,500,000 under (百万円). */
export const hasOwnUnit = ({ multiplied, percent, currency, counted }: Amount, unit: Unit | null): boolean =>
  multiplied || percent || currency !== null || (counted && unit !== null && unit.factor !== 1);
