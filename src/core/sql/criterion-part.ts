/** What one criterion adds to the steps of the query: its cell read, its facts over the column, its points. */
import { fold } from "../cells/cell";
import type { ColumnChoice } from "../model/column-choice";
import type { Criterion } from "../model/criterion";
import { pointsOfMeaning } from "../profile/column-reading/chosen-words";
import { type ColumnReading, enough } from "../profile/column-reading/column-reading";
import { readColumn } from "../profile/column-reading/read-column";
import { byWord } from "./cell-text";
import { numberLiteral } from "./literal";

/** A column of a step: its name, and the expression that makes it. */
export type StepColumn = readonly [name: string, expression: string];

/** A criterion with all that its expressions are made from. */
export interface CriterionInput {
  readonly criterion: Criterion;
  /** The names of its columns end in this number. */
  readonly index: number;
  /** The name of its column in the first step. */
  readonly cell: string;
  readonly reading: ColumnReading;
  readonly choice: ColumnChoice | null;
  /** The day to count to, as an expression. */
  readonly asOf: string;
}

/**
 * Columns by step, each step knowing those before it. After `marks` there stand t (the text, where there is no number or day), v
 * (the value, NULL: none), b (a blank that may count), u (filled, and not read), and g (points of words that the
 * settings give a meaning, where they do).
 */
export interface CriterionPart {
  readonly input: CriterionInput;
  readonly cells: readonly StepColumn[];
  readonly texts: readonly StepColumn[];
  /** v. */
  readonly values: readonly StepColumn[];
  readonly marks: readonly StepColumn[];
  /** Aggregates over the column besides those that every criterion has. */
  readonly facts: readonly StepColumn[];
  /** What follows from the facts, in one row. */
  readonly limits: readonly StepColumn[];
  /** The value as the points count it, with blanks filled in. */
  readonly filled: readonly StepColumn[];
  /** 0–100, NULL: none; words of the settings aside. */
  readonly points: string;
  readonly shows: string;
  readonly unread: string;
  /** Whether blanks count, as an expression over the facts; null: never. */
  readonly blanksCount: string | null;
  /** Whether blanks count where nothing else stands in the column. */
  readonly blanksAlone: boolean;
  /** Whether the query stops where too few cells can be read. */
  readonly stops: boolean;
}

/** Whether enough of a column's filled cells can be read, over its facts. */
export const isEnough = (index: number): string =>
  `(CAST(r${index} AS FLOAT64) >= ${numberLiteral(enough)} * CAST(r${index} + x${index} AS FLOAT64))`;

/** A column of the table read as the sheet's would be, as far as its header and the settings say. */
export const readingOf = (header: string, choice: ColumnChoice | null): ColumnReading =>
  readColumn(header, [], {
    region: { locale: "ja", dayOrder: "mdy" },
    list: () => ({ notation: null, dayOrder: null, unit: null }),
    choice,
    unitBelow: null,
    placeOf: () => ({ sheet: null, cell: "" }),
  });

/** Points of the words that the settings give a meaning. */
export function givenPoints({ choice, index }: CriterionInput): readonly StepColumn[] {
  const words = (choice?.words ?? []).flatMap(({ text, means }) => {
    const points = pointsOfMeaning(means);
    return points === undefined ? [] : [[fold(text), numberLiteral(points)] as const];
  });
  return words.length === 0 ? [] : [[`g${index}`, byWord(`t${index}`, words)]];
}

export const hasWords = ({ choice }: CriterionInput): boolean => (choice?.words.length ?? 0) > 0;

/** Whether the settings give the text a meaning, "no data" among them. */
export const isGiven = ({ choice, index }: CriterionInput): string =>
  hasWords({ choice } as CriterionInput)
    ? `COALESCE(${byWord(
        `t${index}`,
        (choice?.words ?? []).map(({ text }) => [fold(text), "TRUE"] as const),
      )}, FALSE)`
    : "FALSE";
