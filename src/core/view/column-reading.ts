/** How a column was read, for whoever may want it read otherwise. */
import { cellText, fold } from "../cells/cell";
import type { Day } from "../cells/day";
import type { ColumnChoice } from "../model/column-choice";
import type { Criterion } from "../model/criterion";
import type { Decision, Refusal } from "../problem/column-facts";
import type { ColumnReading } from "../profile/column-reading/column-reading";
import { pointsOf } from "../score/points";

/** A value that cannot be read, however often it stands there: it can be given a meaning. */
export interface UnreadValue {
  readonly text: string;
  readonly count: number;
  /** Address of the first. */
  readonly cell: string;
}

export interface ReadingFacts {
  /** What was decided; `findingText` of a `columnRead` says it in a line. */
  readonly decisions: readonly Decision[];
  /** Not null: the column waits for an answer; `findingText` of a `columnNotUsed` says why. */
  readonly refusal: Refusal | null;
  /** The different values that cannot be read, the most frequent first. */
  readonly unread: readonly UnreadValue[];
  /** What the settings say about its reading. */
  readonly choice: ColumnChoice | null;
}

/** So many different values are listed. */
const listed = 30;

export function readingFacts(reading: ColumnReading, criterion: Criterion, asOf: Day): ReadingFacts {
  const { faults, decisions, refusal } = pointsOf({ criterion, reading, asOf });
  const { cells, context } = reading;
  const values = new Map<string, { text: string; count: number; readonly cell: string }>();
  for (const { index, code } of faults) {
    if (code === "errorCell") continue;
    const text = cellText(cells[index]).trim();
    const known = values.get(fold(text));
    if (known) known.count += 1;
    else values.set(fold(text), { text, count: 1, cell: context.placeOf(index).cell });
  }
  const unread = [...values.values()].sort((a, b) => b.count - a.count).slice(0, listed);
  return { decisions, refusal, unread, choice: context.choice };
}
