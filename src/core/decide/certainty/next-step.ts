/** What would have to be otherwise: the smallest change of one cell that takes a partner across a cut. */
import type { Cell } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { type Axis, axes } from "../../model/axis";
import type { Condition } from "../../model/condition";
import type { Criterion } from "../../model/criterion";
import { goesByDay } from "../../model/scale";
import { cutOf } from "../../model/settings";
import { boundsOf } from "../../score/bounds";
import type { ScoredCriterion } from "../../score/scored-profile";
import { cellWords, type Word } from "./cell-words";
import { changeOfAll } from "./computed-step";
import { boundedValue, type Edge, type NumberColumn, type OwnValue, rankValue, recencyValue } from "./own-value";

/** `becomes`: the cell holds just this word. */
export type Need =
  | { readonly kind: "number" | "day"; readonly value: number; readonly condition: Condition }
  | { readonly kind: "word"; readonly value: string; readonly condition: "becomes" };

export interface NextStep {
  readonly axis: Axis;
  readonly criterion: Criterion;
  /** The cell as it is. */
  readonly now: Cell;
  /** Null: this cell alone changes nothing. In the column's own units. */
  readonly need: Need | null;
  /** How many points of the criterion it takes; null where nothing does. */
  readonly points: number | null;
}

/** A partner's steps on both axes, on each those with the fewest points first; none where it has no score or is overridden. */
export function nextSteps(evaluation: Evaluation, partner: number): NextStep[] {
  const { reading, scores } = evaluation;
  if ((reading.overrides[partner] ?? null) !== null) return [];
  return axes.flatMap((axis) => (Number.isNaN(scores[axis][partner]) ? [] : stepsOn(evaluation, axis, partner)));
}

function stepsOn(evaluation: Evaluation, axis: Axis, partner: number): NextStep[] {
  const own = evaluation.criteria.filter(({ criterion }) => criterion.axis === axis);
  const steps = own.map((scored) => stepOf(evaluation, own, scored, axis, partner));
  return steps
    .map((step, at) => ({ step, at }))
    .sort(
      (a, b) =>
        (a.step.points ?? Number.POSITIVE_INFINITY) - (b.step.points ?? Number.POSITIVE_INFINITY) || a.at - b.at,
    )
    .map(({ step }) => step);
}

export interface Change {
  readonly need: Need;
  /** What the criterion would have. */
  readonly points: number;
}

function stepOf(
  evaluation: Evaluation,
  own: readonly ScoredCriterion[],
  scored: ScoredCriterion,
  axis: Axis,
  partner: number,
): NextStep {
  const { settings, reading } = evaluation;
  const { criterion } = scored;
  const column = columnFacts(evaluation, scored, partner);
  const isHigh = evaluation.sides[axis][partner] === 1;
  const cut = cutOf(settings, axis);
  const change =
    cut.kind === "any"
      ? changeOfShowing(own, scored, column, partner, isHigh)
      : cut.kind === "number"
        ? changeOfPoints(column, wantedPoints(evaluation, own, scored, cut.value, partner), isHigh)
        : changeOfAll(evaluation, own, column, axis, partner, isHigh);
  const cells = reading.scored.readings.of(column.scores.column).cells;
  return {
    axis,
    criterion,
    now: cells[partner],
    need: change?.need ?? null,
    points: change ? Math.abs(change.points - column.before) : null,
  };
}

/** The criterion's points at which the axis score is the cut, all else as it is. */
function wantedPoints(
  { settings }: Evaluation,
  own: readonly ScoredCriterion[],
  scored: ScoredCriterion,
  cut: number,
  partner: number,
): number {
  let [rest, weight] = [0, scored.criterion.weight];
  for (const other of own) {
    if (other === scored) continue;
    const points = other.points[partner] as number;
    if (!Number.isNaN(points)) rest += other.criterion.weight * points;
    if (!Number.isNaN(points) || settings.missing === "zero") weight += other.criterion.weight;
  }
  const wanted = (cut * weight - rest) / scored.criterion.weight;
  // 33.3 points are wanted where a sum of thirds misses them by a rounding.
  return Math.abs(wanted - Math.round(wanted)) < 1e-9 ? Math.round(wanted) : wanted;
}

/** What the need of a column is found from. */
export interface ColumnFacts {
  readonly scored: ScoredCriterion;
  /** The criterion's points now, 0 where there are none. */
  readonly before: number;
  readonly scores: NonNullable<ReturnType<Evaluation["reading"]["scored"]["scoresOf"]>>;
  readonly own: OwnValue | null;
  readonly kind: "number" | "day";
  /** What a bare number of the column is multiplied by. */
  readonly factor: number;
  readonly words: readonly Word[];
  /** The largest value of a day. */
  readonly asOf: number;
}

function columnFacts({ reading, settings }: Evaluation, scored: ScoredCriterion, partner: number): ColumnFacts {
  const { criterion } = scored;
  const asOf = settings.asOf ?? reading.today;
  const scores = reading.scored.scoresOf(criterion, asOf);
  if (!scores) throw new Error(`A criterion that counts has a column: ${criterion.column}`);
  const column = reading.scored.readings.of(scores.column);
  const values = scores.values ?? new Float64Array(0);
  const others = values.filter((value, index) => index !== partner && !Number.isNaN(value));
  const number: NumberColumn = {
    criterion,
    ...boundsOf(criterion, column),
    others,
    smaller: column.context.choice?.smallerIsBetter ?? false,
  };
  const ownValues: Readonly<Record<Criterion["scale"], () => OwnValue | null>> = {
    linear: () => boundedValue(number),
    log: () => boundedValue(number),
    rank: () => rankValue(number),
    recency: () => recencyValue(criterion, asOf),
    yesno: () => null,
    levels: () => null,
    match: () => null,
  };
  const before = scored.points[partner] as number;
  return {
    scored,
    before: Number.isNaN(before) ? 0 : before,
    scores,
    own: ownValues[criterion.scale](),
    kind: goesByDay(criterion.scale) ? "day" : "number",
    factor: column.unit?.factor ?? 1,
    words: cellWords(criterion, column, partner, settings.locale),
    asOf,
  };
}

/** From one side of the wanted points to the other. */
function changeOfPoints(column: ColumnFacts, wanted: number, isHigh: boolean): Change | null {
  const { own } = column;
  if (!own) {
    const crosses = (points: number) => (isHigh ? points < wanted - 1e-9 : points >= wanted - 1e-9);
    return nearestWord(column, crosses);
  }
  const edge = isHigh ? own.under(wanted) : own.reaching(wanted);
  return edge ? { need: needOf(column, edge), points: Math.min(100, Math.max(0, wanted)) } : null;
}

/** The word with the fewest points' change that crosses; the first in the settings where two are as near. */
export function nearestWord(column: ColumnFacts, crosses: (points: number) => boolean): Change | null {
  let best: Word | null = null;
  const distance = (word: Word) => Math.abs(word.points - column.before);
  for (const word of column.words) {
    if (crosses(word.points) && (!best || distance(word) < distance(best) - 1e-9)) best = word;
  }
  return best ? { need: { kind: "word", value: best.text, condition: "becomes" }, points: best.points } : null;
}

export const needOf = ({ kind, factor }: ColumnFacts, { value, condition }: Edge): Need => ({
  kind,
  value: kind === "number" ? value / factor : value,
  condition,
});

/** Up: a cell that shows something. Down: one that shows nothing, if no other criterion shows something. */
function changeOfShowing(
  own: readonly ScoredCriterion[],
  scored: ScoredCriterion,
  column: ColumnFacts,
  partner: number,
  isHigh: boolean,
): Change | null {
  const { criterion } = scored;
  const { low, high } = criterion;
  const never = low !== null && high !== null && low > high && column.kind === "number";
  if (isHigh) {
    const alone = scored.shows[partner] === 1 && own.every((other) => other === scored || other.shows[partner] !== 1);
    if (!alone) return null;
    if (column.kind === "day" && column.own) return null;
    return column.own
      ? { need: { kind: "number", value: 0, condition: "atMost" }, points: 0 }
      : nearestWord(column, (points) => points <= 0);
  }
  if (never) return null;
  if (!column.own) return nearestWord(column, (points) => points > 0);
  return column.kind === "day"
    ? { need: { kind: "day", value: column.asOf, condition: "atMost" }, points: 0 }
    : { need: { kind: "number", value: 0, condition: "above" }, points: 0 };
}
