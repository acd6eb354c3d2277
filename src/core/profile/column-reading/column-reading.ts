/** How a column is read, decided once from its header and all its cells: a value that all who look at the column share. */
import type { Notation } from "../../cells/amount";
import type { Cell } from "../../cells/cell";
import type { Day } from "../../cells/day";
import type { Place } from "../../cells/source";
import type { Unit } from "../../cells/unit";
import type { ColumnChoice } from "../../model/column-choice";
import type { Locale } from "../../model/locale";
import type { Decision, FaultCode, Refusal } from "../../problem/column-facts";
import type { HeaderValues } from "./header-values";

export interface Fault {
  /** Of the partner, in the profile's order. */
  readonly index: number;
  readonly code: FaultCode;
}

/** A column's cells as values of one kind, by partner. */
export interface Values {
  /** Plain numbers, days, or 1 and 0 for yes and no; NaN: none. */
  readonly values: Float64Array;
  /** Points 0–100 that a user gave to the word in the cell, in place of a value. */
  readonly given: ReadonlyMap<number, number>;
  readonly faults: readonly Fault[];
  readonly decisions: readonly Decision[];
  readonly refusal: Refusal | null;
  /** Cells that are neither blank nor a word for missing, and how many of them are read. */
  readonly filled: number;
  readonly read: number;
}

/** What a reader of a column goes by. */
export interface ColumnFacts {
  readonly header: string;
  /** The partners' cells, in the profile's order. */
  readonly cells: readonly Cell[];
  readonly says: HeaderValues;
  readonly context: ReadingContext;
}

export interface ColumnReading extends ColumnFacts {
  /** Of bare numbers; null: they are plain. */
  readonly unit: Unit | null;
  readonly numbers: Values;
  readonly yesNo: Values;
  /** Under a header of the past a day after `asOf` is a fault. */
  readonly days: (asOf: Day) => Values;
  /** A bound of the settings in plain units, read as a cell of the column would be; undefined when it cannot be. */
  readonly boundOf: (bound: string | number) => number | undefined;
}

/** What the spreadsheet's locale says where the cells do not. */
export interface Region {
  readonly locale: Locale;
  readonly dayOrder: "dmy" | "mdy";
}

/** What other columns show, for one that shows nothing of its own. */
export interface ListEvidence {
  readonly notation: { readonly notation: Notation; readonly place: Place } | null;
  readonly dayOrder: { readonly order: "dmy" | "mdy"; readonly place: Place } | null;
  /** Of a line above the table, for columns of money. */
  readonly unit: Unit | null;
}

export interface ReadingContext {
  readonly region: Region;
  readonly list: () => ListEvidence;
  readonly choice: ColumnChoice | null;
  /** In a row of units right under the header; null where there is none. */
  readonly unitBelow: Unit | null;
  /** Address of a partner's cell in this column. */
  readonly placeOf: (index: number) => Place;
}

/** A column is used when this share of its filled cells can be read. */
export const enough = 0.6;
