/** What a user decided about how one column is read, where the cells leave it open. */
import type { Notation } from "../cells/amount";
import type { DayOrder } from "../cells/day";
import type { Unit } from "../cells/unit";

/** What a word in a column means; a number is points 0–100. */
export type WordMeaning = "yes" | "no" | "missing" | number;

export interface ChosenWord {
  readonly text: string;
  readonly means: WordMeaning;
}

/** Null: left to the column itself. */
export interface ColumnChoice {
  readonly column: string;
  /** Of bare numbers. */
  readonly unit: Unit | null;
  readonly dayOrder: DayOrder | null;
  readonly notation: Notation | null;
  /** What a blank says: no (0, none yet), or nothing. */
  readonly blanks: "no" | "missing" | null;
  readonly smallerIsBetter: boolean;
  readonly words: readonly ChosenWord[];
}
