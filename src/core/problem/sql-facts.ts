/** What can stand in the way of the map as a query: the facts of each message. */

export interface SqlProblemFacts {
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

export type SqlProblemTexts = {
  readonly [Code in keyof SqlProblemFacts]: (facts: SqlProblemFacts[Code]) => string;
};
