/** What can be decided about how a column is read, and why a cell or a whole column is not, as data. */
import type { Notation } from "../cells/amount";
import type { DayOrder } from "../cells/day";
import type { Place } from "../cells/source";
import type { Unit } from "../cells/unit";

/** Why a filled cell counts as missing. */
export type FaultCode =
  | "errorCell"
  | "badNumber"
  | "dayAmongNumbers"
  | "otherNotation"
  | "otherCurrency"
  | "bareAmongPercents"
  | "negativeLog"
  | "badYesNo"
  | "badLabel"
  | "badDay"
  | "numberAmongDays"
  | "otherDayOrder"
  | "dayAhead";

/** Where a decision comes from: the user, the header, a line above the table, the column's cells, another column's, a default. */
export type Origin = "choice" | "header" | "line" | "cells" | "list" | "default";

/** What a blank stands for: 0, a day that has not come yet, no, or nothing. */
export type BlankMeaning = "zero" | "notYet" | "no" | "missing";

/** What was decided about a column, with the cells that show it. */
export type Decision =
  /** `own` are the cells with a unit of their own. */
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
  | { readonly what: "blanks"; readonly as: BlankMeaning; readonly places: readonly Place[] }
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

export interface RefusedColumn {
  readonly column: string;
  readonly refusal: Refusal;
}

/** Texts about columns in one language: all of a kind by the same key. */
export interface ColumnTexts {
  readonly faults: Readonly<Record<FaultCode, (allowed: readonly string[]) => string>>;
  readonly decisions: { readonly [What in Decision["what"]]: (decision: Extract<Decision, { what: What }>) => string };
}

/** Why a column is not used, in one language: also where no other texts about columns are needed. */
export type RefusalTexts = {
  readonly [Why in Refusal["why"]]: (refusal: Extract<Refusal, { why: Why }>, column: string) => string;
};

export const decisionText = (texts: ColumnTexts, decision: Decision): string =>
  (texts.decisions[decision.what] as (decision: Decision) => string)(decision);

export const refusalText = (texts: RefusalTexts, { column, refusal }: RefusedColumn): string =>
  (texts[refusal.why] as (refusal: Refusal, column: string) => string)(refusal, column);
