/** The smallest change of a cell where the cut follows from everybody's scores: the whole axis is scored anew each time. */
import type { Evaluation } from "../../evaluate/evaluation";
import type { Axis } from "../../model/axis";
import type { Condition } from "../../model/condition";
import { cutOf } from "../../model/settings";
import { highBy } from "../../place/cut";
import type { ColumnReading, Values } from "../../profile/column-reading/column-reading";
import { axisScores } from "../../score/axis-scores";
import { pointsOf } from "../../score/points";
import type { ScoredCriterion } from "../../score/scored-profile";
import { type Change, type ColumnFacts, nearestWord, needOf } from "./next-step";

/** Values are looked for to this share of the column's spread. */
const precision = 1e-6;

/** A cut that follows from everybody's scores: the whole axis is scored anew with the changed cell. */
export function changeOfAll(
  evaluation: Evaluation,
  own: readonly ScoredCriterion[],
  column: ColumnFacts,
  axis: Axis,
  partner: number,
  isHigh: boolean,
): Change | null {
  const { scored } = column;
  const after = (changed: Float64Array): { readonly crosses: boolean; readonly points: number } => {
    const points = changed[partner] as number;
    const weighted = own.map((each) => ({
      weight: each.criterion.weight,
      points: each === scored ? changed : each.points,
    }));
    const scores = axisScores(weighted, evaluation.settings.missing, changed.length);
    const high = highBy(cutOf(evaluation.settings, axis), scores)(scores[partner] as number);
    return { crosses: high !== isHigh, points };
  };
  if (!column.own) {
    const words = column.words
      .map((word) => ({ word, ...after(withOwn(scored.points, partner, word.points)) }))
      .filter(({ crosses }) => crosses);
    const texts = new Set(words.map(({ word }) => word.points));
    return nearestWord(column, (points) => texts.has(points));
  }
  const values = column.scores.values ?? new Float64Array(0);
  const pointsWith = (value: number) => pointsOfOwn(evaluation, column, partner, value);
  const present = values.filter((value) => !Number.isNaN(value));
  const [least, most] = [Math.min(0, ...present), Math.max(...present, 0)];
  const spread = Math.max(1, most - least);
  const ends = column.kind === "day" ? [column.asOf - 36_500, column.asOf] : [least - spread, most + spread];
  const now = values[partner] as number;
  const start = Number.isNaN(now) ? (isHigh ? ends[1] : ends[0]) : now;
  const goals = ends.filter((end) => after(pointsWith(end as number)).crosses);
  const goal = goals[0];
  if (goal === undefined || start === undefined) return null;
  let [inside, outside] = [start, goal];
  if (after(pointsWith(inside)).crosses) outside = inside;
  const enough = column.kind === "day" ? 1 : spread * precision;
  while (Math.abs(outside - inside) > enough) {
    const middle = column.kind === "day" ? Math.round((inside + outside) / 2) : (inside + outside) / 2;
    if (after(pointsWith(middle)).crosses) outside = middle;
    else inside = middle;
  }
  const rises = outside >= inside;
  // The edge is between the two: the number that somebody typed, most often, and whether that crosses is tried.
  const edge = column.kind === "day" ? outside : plainest(inside, outside);
  const reaches = after(pointsWith(edge)).crosses;
  const condition: Condition = rises ? (reaches ? "atLeast" : "above") : reaches ? "atMost" : "below";
  return { need: needOf(column, { value: edge, condition }), points: after(pointsWith(outside)).points };
}

/** Of the numbers between two close ones the one with the fewest digits. */
function plainest(one: number, other: number): number {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const most = Math.ceil(Math.log10(Math.max(1, Math.abs(from), Math.abs(to))));
  for (let digits = -most; digits <= 15; digits += 1) {
    // A power with a negative exponent is not exact.
    const [up, down] = digits < 0 ? [1, 10 ** -digits] : [10 ** digits, 1];
    const number = (Math.round(((one + other) / 2 / down) * up) / up) * down;
    if (number >= from && number <= to) return number;
  }
  return other;
}

function withOwn(points: Float64Array, partner: number, own: number): Float64Array {
  const changed = points.slice();
  changed[partner] = own;
  return changed;
}

/** Everybody's points with one partner's number or day changed: it may move the others' bounds and ranks. */
function pointsOfOwn(
  { reading, settings }: Evaluation,
  { scored: { criterion }, scores }: ColumnFacts,
  partner: number,
  value: number,
): Float64Array {
  const column = reading.scored.readings.of(scores.column);
  const asOf = settings.asOf ?? reading.today;
  const withValue = (values: Values): Values => ({
    ...values,
    values: withOwn(scores.values ?? values.values, partner, value),
  });
  const changed: ColumnReading = {
    ...column,
    numbers: withValue(column.numbers),
    days: (day) => withValue(column.days(day)),
  };
  return pointsOf({ criterion, reading: changed, asOf }).points;
}
