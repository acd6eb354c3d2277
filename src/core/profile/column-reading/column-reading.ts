/** How a column is read, decided once from its header and all its cells: a value that all who look at the column share. */
import type { Notation } from "../../cells/amount";
import type { Cell } from "../../cells/cell";
import type { Day, DayOrder } from "../../cells/day";
import type { Place } from "../../cells/source";
import type { Unit } from "../../cells/unit";
import type { ColumnChoice } from "../../model/column-choice";
import type { Locale } from "../../model/locale";
import type { HeaderValues } from "./header-values";

/** Why a filled cell counts as missing. */
export type FaultCode =
  | "errorCell"
  | "badNumber"
  | "dayAmongNumbers"
  | "otherNotation"
  | "otherCurrency"
  | "bareAmongPercents"
  | "badYesNo"
  | "badDay"
  | "numberAmongDays"
  | "otherDayOrder"
  | "dayAhead";

export interface Fault {
  /** Of the partner, in the profile's order. */
  readonly index: number;
  readonly code: FaultCode;
}

/** Where a decision comes from: the user, the header, a line above the table, the column's cells, another column's, or a default. */
export type Origin = "choice" | "header" | "line" | "cells" | "list" | "default";

/** What was decided about a column, with the cells that show it. */
export type Decision =
  | { readonly what: "unit"; readonly unit: Unit; readonly from: Origin; readonly own: readonly Place[] }
  | {
      readonly what: "separators";
      readonly notation: Notation;
      readonly from: Origin;
      readonly places: readonly Place[];
    }
  | { readonly what: "dayOrder"; readonly order: DayOrder; readonly from: Origin; readonly places: readonly Place[] }
  | { readonly what: "currency"; readonly currency: string; readonly places: readonly Place[] }
  | { readonly what: "ranges"; readonly places: readonly Place[] }
  | { readonly what: "ticks"; readonly mark: string; readonly places: readonly Place[] }
  | { readonly what: "filledIsYes"; readonly places: readonly Place[] }
  | { readonly what: "blanks"; readonly as: "zero" | "notYet" | "no" | "missing"; readonly places: readonly Place[] }
  | { readonly what: "smallerIsBetter" };

/** Why a column is not used until somebody answers. */
export type Refusal =
  | { readonly why: "empty" }
  /** Nobody knows what the bare numbers are: one cell with a unit, one without. */
  | { readonly why: "unit"; readonly places: readonly Place[] }
  | { readonly why: "separators"; readonly places: readonly Place[] }
  | { readonly why: "dayOrder"; readonly places: readonly Place[] }
  | { readonly why: "currencies"; readonly places: readonly Place[] }
  /** Too few cells can be read; the first that cannot. */
  | {
      readonly why: "unreadable";
      readonly read: number;
      readonly filled: number;
      readonly text: string;
      readonly places: readonly Place[];
    }
  /** A header of yes or no over names or days: "what is filled is yes" is offered. */
  | { readonly why: "offered"; readonly text: string; readonly places: readonly Place[] };

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
  /** Address of a partner's cell in this column. */
  readonly placeOf: (index: number) => Place;
}

/** A column is used when this share of its filled cells can be read. */
export const enough = 0.6;
