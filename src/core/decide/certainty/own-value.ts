/** A criterion's points as a function of one partner's own value, everybody else's as they are. */
import type { Day } from "../../cells/day";
import type { Condition } from "../../model/condition";
import type { Criterion } from "../../model/criterion";
import { defaultRecency, scaleTraits } from "../../model/scale";

export interface Edge {
  readonly value: number;
  readonly condition: Condition;
}

/** Where points of a number or day reach a wanted number, by changing this value alone. */
export interface OwnValue {
  /** The nearest value with at least so many points; null where none has. */
  readonly reaching: (points: number) => Edge | null;
  /** The nearest value with fewer points; null where none has. */
  readonly under: (points: number) => Edge | null;
}

/** Points differ by rounding before this. */
const rounding = 1e-9;

/** Bounds in plain units, null where the data decide; `others` are the values of all others that have one. */
export interface NumberColumn {
  readonly criterion: Criterion;
  readonly low: number | null;
  readonly high: number | null;
  readonly others: Float64Array;
  /** Whether the user says that smaller is better. */
  readonly smaller: boolean;
}

/** Scales with bounds of values: in proportion on the scale's curve. */
export function boundedValue({ criterion, low, high, others, smaller }: NumberColumn): OwnValue {
  const { of: into, back: outOf } = scaleTraits[criterion.scale].curve;
  let [minimum, maximum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of others) {
    minimum = Math.min(minimum, into(value));
    maximum = Math.max(maximum, into(value));
  }
  const from = low !== null ? into(low) : criterion.axis === "results" ? 0 : Math.min(0, minimum);
  const to = high !== null ? into(high) : maximum;
  const isReversed = low !== null && high !== null && low > high;
  // Fewer points are better for nobody: what is asked is turned round.
  const falls = isReversed || smaller;
  const at = (points: number) => from + ((to - from) * (smaller ? 100 - points : points)) / 100;
  const edge = (value: number, condition: Condition): Edge => ({ value: outOf(value), condition });
  // With the upper end left to the data and nobody above the lower end, whoever is above it has all points.
  const isStep = !isReversed && !(to > from);
  const canStep = isStep && high === null;
  const full = smaller ? 0 : 100;
  const none = smaller ? 100 : 0;
  return {
    reaching(points) {
      if (points <= 0) return anything(from);
      if (points > 100 + rounding) return null;
      const wanted = Math.min(100, points);
      if (isStep) {
        if (none >= wanted) return edge(from, "atMost");
        return canStep && full >= wanted ? edge(from, "above") : null;
      }
      return edge(at(wanted), falls ? "atMost" : "atLeast");
    },
    under(points) {
      if (points > 100) return anything(from);
      if (points <= rounding) return null;
      if (isStep) {
        if (none < points) return edge(from, "atMost");
        return canStep && full < points ? edge(from, "above") : null;
      }
      return edge(at(points), falls ? "above" : "below");
    },
  };

  /** Any value would do: the one with the fewest points is named. */
  function anything(value: number): Edge {
    return edge(value, falls ? "atMost" : "atLeast");
  }
}

/** Rank: (number below + half of those equal) of the others. */
export function rankValue({ others, smaller }: NumberColumn): OwnValue {
  const sorted = Float64Array.from(others).sort();
  const count = sorted.length;
  /** Points at each value that somebody has, and just above it, in ascending order. */
  const steps: { readonly value: number; readonly at: number; readonly above: number }[] = [];
  for (let first = 0; first < count; ) {
    let next = first + 1;
    while (next < count && sorted[next] === sorted[first]) next += 1;
    steps.push({
      value: sorted[first] as number,
      at: (100 * (first + (next - first) / 2)) / count,
      above: (100 * next) / count,
    });
    first = next;
  }
  const rising = (points: number): Edge | null => {
    if (count === 0) return null;
    for (const step of steps) {
      if (step.at >= points - rounding) return { value: step.value, condition: "atLeast" };
      if (step.above >= points - rounding) return { value: step.value, condition: "above" };
    }
    return null;
  };
  const falling = (points: number): Edge | null => {
    if (count === 0) return null;
    for (const step of [...steps].reverse()) {
      const below = steps[steps.indexOf(step) - 1]?.above ?? 0;
      if (step.at < points - rounding) return { value: step.value, condition: "atMost" };
      if (below < points - rounding) return { value: step.value, condition: "below" };
    }
    return null;
  };
  return smaller
    ? {
        // With 100 minus the points, at least so many are at most the rest.
        reaching: (points) => falling(100 - points + 2 * rounding),
        under: (points) => rising(100 - points + 2 * rounding),
      }
    : { reaching: rising, under: falling };
}

/** Recency: the day itself, never after As of. */
export function recencyValue({ low, high }: Pick<Criterion, "low" | "high">, asOf: Day): OwnValue {
  const least = low ?? defaultRecency.low;
  const most = high ?? defaultRecency.high;
  /** The first day with at least so many points. */
  const firstDay = (points: number) => Math.ceil(asOf - most + (points * (most - least)) / 100 - rounding);
  return {
    reaching(points) {
      if (points > 100 + rounding) return null;
      const day = firstDay(Math.max(0, points));
      return day <= asOf ? { value: day, condition: "atLeast" } : null;
    },
    under: (points) => (points <= rounding ? null : { value: Math.min(asOf, firstDay(points)), condition: "below" }),
  };
}
