/** What can stand in the way of the map as a query. A table of its own: the add-on, which makes none, does not carry it. */
import type { Locale } from "../model/locale";
import { enQueryProblems } from "./en-query";
import { jaQueryProblems } from "./ja-query";

export interface QueryProblemFacts {
  badTable: { readonly input: "table" | "into"; readonly text: string };
  intoIsTable: { readonly text: string };
  noKey: Record<never, never>;
  badKey: { readonly text: string };
  noPartnerColumnNamed: Record<never, never>;
  /** A header that BigQuery cannot have as a column name. */
  badColumnName: { readonly column: string };
  /** A name that is given for a header's column and BigQuery cannot have. */
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

/** What the places are called where a table, its key and its columns are named: options of a command, or fields of a page. */
export interface QueryInputs {
  readonly table: string;
  readonly into: string;
  readonly key: string;
  /** For a header's column; the name that is given there. */
  readonly column: (header: string, name: string) => string;
}

/** The options of `npm run sql`. */
export const commandInputs: QueryInputs = {
  table: "--table",
  into: "--into",
  key: "--key",
  column: (header, name) => `--column "${header}=${name}"`,
};

/** One language's sentence for every code. */
export type QueryProblemTexts = {
  readonly [Code in QueryProblemCode]: (facts: QueryProblemFacts[Code], inputs: QueryInputs) => string;
};

const texts: Readonly<Record<Locale, QueryProblemTexts>> = { ja: jaQueryProblems, en: enQueryProblems };

/** A problem as a sentence for the user. */
export function queryProblemText(problem: QueryProblem, locale: Locale, inputs = commandInputs): string {
  return (texts[locale][problem.code] as (facts: QueryProblem, inputs: QueryInputs) => string)(problem, inputs);
}

/** A result, or everything that stands in its way. */
export type QueryOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };
