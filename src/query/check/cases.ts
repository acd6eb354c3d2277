/** The cases whose results Google's evaluator has given once, kept beside the tests. */
import { createHash } from "node:crypto";
import { hostileCase } from "./hostile";
import { type RandomCase, randomCase } from "./random-case";
import type { ResultRow } from "./typed-table";

/** By number: what the analyser accepted, known again by its digest, and what the evaluator returned. */
export interface AnalysedCase {
  readonly seed: number;
  /** Of the query. */
  readonly query: string;
  /** Null: it stopped, as it has to. */
  readonly rows: readonly ResultRow[] | null;
}

/** The same of what the query promises by itself. */
export interface AnalysedContract {
  readonly says: string;
  readonly query: string;
  /** A text: what it stopped with; null: the analyser refused it. */
  readonly found: readonly ResultRow[] | string | null;
}

export interface Analysed {
  readonly contract: readonly AnalysedContract[];
  readonly cases: readonly AnalysedCase[];
}

export const analysedFile = "test/core/sql/analysed.json";

/** Without its texts: a new word for yes makes no new query. */
export const digestOf = (query: string): string =>
  createHash("sha256")
    .update(query.replace(/`[^`]*`|'(?:[^'\\]|\\.)*'/gs, (found) => (found.startsWith("`") ? found : "''")))
    .digest("hex")
    .slice(0, 16);

/** Small tables, with the letters that only GoogleSQL folds. */
export const analysedCases = (): RandomCase[] => [
  hostileCase(),
  ...Array.from({ length: 80 }, (_, seed) => randomCase(seed, "any", 12)),
];

/** Numbers shorter than any difference that counts. */
export const shortened = (rows: readonly ResultRow[]): ResultRow[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value,
      ]),
    ),
  );
