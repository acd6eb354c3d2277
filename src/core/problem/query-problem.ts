/** What can stand in the way of the map as a query. A table of its own: the add-on, which makes none, does not carry it. */
import type { Locale } from "../model/locale";
import { enQueryProblems } from "./en-query";
import { jaQueryProblems } from "./ja-query";

export interface QueryProblemFacts {
  badTable: { readonly option: "--table" | "--into"; readonly text: string };
  intoIsTable: { readonly text: string };
  noKey: Record<never, never>;
  badKey: { readonly text: string };
  noPartnerColumnNamed: Record<never, never>;
  /** A header that BigQuery cannot have as a column name. */
  badColumnName: { readonly column: string };
  /** A name that `--column` gives and BigQuery cannot have. */
  badColumnGiven: { readonly column: string; readonly text: string };
  badColumnOption: { readonly text: string };
  unknownColumnOption: { readonly text: string; readonly near: string | null; readonly headers: readonly string[] };
  columnOptionTwice: { readonly column: string };
  badTimeZone: { readonly text: string };
}

export type QueryProblemCode = keyof QueryProblemFacts;

export type QueryProblem = {
  readonly [Code in QueryProblemCode]: { readonly code: Code } & QueryProblemFacts[Code];
}[QueryProblemCode];

/** One language's sentence for every code. */
export type QueryProblemTexts = { readonly [Code in QueryProblemCode]: (facts: QueryProblemFacts[Code]) => string };

const texts: Readonly<Record<Locale, QueryProblemTexts>> = { ja: jaQueryProblems, en: enQueryProblems };

/** A problem as a sentence for the user. */
export function queryProblemText(problem: QueryProblem, locale: Locale): string {
  return (texts[locale][problem.code] as (facts: QueryProblem) => string)(problem);
}

/** A result, or everything that stands in its way. */
export type QueryOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };
