/** What stands behind a contribution: the cell, and what it was measured against. */
import { type Cell, cellText, isBlank } from "../cells/cell";
import { lazily } from "../cells/lazily";
import type { Locale } from "../model/locale";
import { goesByDay } from "../model/scale";
import type { ScoredCriterion } from "../score/scored-profile";
import { words } from "../words/words";
import type { Evaluation } from "./evaluation";

/** As texts for a reader. `against` is "" where a word or a mark speaks for itself. */
export interface Fact {
  readonly value: string;
  readonly against: string;
}

/** The facts of one criterion. */
export interface CriterionFacts {
  readonly factOf: (partner: number) => Fact;
  readonly cellOf: (partner: number) => Cell;
  /** Whether `against` can differ between partners with the same cell. */
  readonly isOwn: boolean;
}

export function factsOf({ reading, settings }: Evaluation, scored: ScoredCriterion, locale: Locale): CriterionFacts {
  const { criterion } = scored;
  const asOf = settings.asOf ?? reading.today;
  const scores = reading.scored.scoresOf(criterion, asOf);
  const values = scores?.values ?? new Float64Array(0);
  const cells = scores ? reading.scored.readings.of(scores.column).cells : [];
  const language = words[locale].why;
  const shown = (partner: number) => shownCell(cells[partner], language.blank);
  const against = lazily((): ((partner: number) => string) => {
    switch (criterion.scale) {
      case "linear":
      case "log": {
        const text =
          criterion.high === null
            ? language.most(shown(greatest(values)))
            : language.between(grouped(criterion.low ?? 0), grouped(criterion.high));
        return () => text;
      }
      case "rank": {
        const sorted = values.filter((value) => !Number.isNaN(value)).sort();
        return (partner) =>
          language.place(sorted.length - upperEnd(sorted, values[partner] as number) + 1, sorted.length);
      }
      case "recency":
        return (partner) => (Number.isNaN(values[partner]) ? "" : language.daysAgo(asOf - (values[partner] as number)));
      case "yesno":
      case "levels":
      case "match":
        return () => "";
    }
  });
  return {
    factOf: (partner) => ({ value: shown(partner), against: against()(partner) }),
    cellOf: (partner) => cells[partner],
    // A date is another object in every cell.
    isOwn: goesByDay(criterion.scale),
  };
}

function greatest(values: Float64Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) {
    if (Number.isNaN(values[best]) || (values[index] as number) > (values[best] as number)) best = index;
  }
  return best;
}

/** How many of the sorted values are not above a value. */
function upperEnd(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function shownCell(cell: Cell, blank: string): string {
  if (typeof cell === "number") return grouped(cell);
  return isBlank(cell) ? blank : cellText(cell).trim();
}

/** A number with its thousands apart: 1,200 and 0.85. */
export function grouped(value: number): string {
  if (Number.isInteger(value) && value > -1000 && value < 1000) return String(value);
  const text = String(Math.round(value * 1e6) / 1e6);
  const whole = /^-?\d+/.exec(text)?.[0] ?? text;
  if (text.includes("e") || whole.length < 4) return text;
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + text.slice(whole.length);
}
