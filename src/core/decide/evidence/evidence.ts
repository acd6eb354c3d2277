/** What partners with results have in common: each potential criterion alone, and all together. Causes are not claimed. */
import { atOnce, type InParts } from "../../cells/in-parts";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Criterion } from "../../model/criterion";
import { isResultsSign } from "../../profile/results-sign";
import type { ScoredCriterion } from "../../score/scored-profile";
import { auc, isAboveChance } from "./auc";
import { type FirthFit, firthFit, profileInterval, type Sample } from "./firth";
import { type Interval, newcombe, type Share } from "./intervals";
import { proposedWeights } from "./proposed-weights";

/** Why a criterion is not in the fit. */
export type LeftOut = "missing" | "noSpread" | "repeats";

export interface CriterionEvidence {
  readonly criterion: Criterion;
  /** Partners that have data here and a side on results. */
  readonly partners: number;
  /** With results, of the partners above the median and of the others; null where a group is empty. */
  readonly groups:
    | ({ readonly upper: Share; readonly lower: Share } & Interval & { readonly difference: number })
    | null;
  /** Log-odds of results for 100 points more, with its 95 % interval; null where it is in no fit. */
  readonly coefficient: (Interval & { readonly value: number }) | null;
  readonly leftOut: LeftOut | null;
  /** Percent of the axis's weight, now and as proposed; null where nothing is proposed. */
  readonly weightNow: number;
  readonly weightProposed: number | null;
}

/** Why nothing is fitted: too few partners, or too many criteria for them (`most` would do). */
export type NoFit =
  | { readonly code: "tooFew"; readonly rows: number; readonly withResults: number; readonly without: number }
  | { readonly code: "tooManyCriteria"; readonly most: number }
  | { readonly code: "nothingToFit" };

export interface Evidence {
  readonly criteria: readonly CriterionEvidence[];
  /** Potential criteria that follow from results: they are never used. */
  readonly leaks: readonly Criterion[];
  /** Partners that are complete in all criteria of the fit. */
  readonly rows: number;
  readonly withResults: number;
  readonly intercept: number | null;
  readonly noFit: NoFit | null;
  /** On the same rows: of the present potential score, and of fits that never saw the partner they judge. */
  readonly aucNow: number | null;
  readonly aucLeaveOneOut: number | null;
  /** Whether the present score, and the fits, tell more than chance would. */
  readonly isAboveChance: { readonly now: boolean; readonly leaveOneOut: boolean };
}

const fewestRows = 20;
const fewestOfAKind = 5;
const fewestPerCriterion = 3;
const mostMissing = 0.3;

/** `chosen` limits the fit to these columns: with few partners only a few criteria can be judged together. */
export const evidenceOf = (evaluation: Evaluation, chosen: ReadonlySet<string> | null = null): Evidence =>
  atOnce(evidenceInParts(evaluation, chosen));

/** The same, a fit or an end of an interval at a time. */
export function* evidenceInParts(evaluation: Evaluation, chosen: ReadonlySet<string> | null): InParts<Evidence> {
  const { criteria, scores } = evaluation;
  const potential = criteria.filter(({ criterion }) => criterion.axis === "potential");
  const weight = potential.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const leaks = potential.filter(({ criterion }) => isResultsSign(criterion.column));
  const usable = potential.filter((each) => !leaks.includes(each));
  const labels = resultsLabels(evaluation);
  const left = new Map<ScoredCriterion, LeftOut>();
  const wanted = usable.filter(({ criterion }) => chosen === null || chosen.has(criterion.column));
  const fitted = criteriaToFit(wanted, labels, left);
  const rows = labels.flatMap((label, partner) =>
    label !== null && fitted.every(({ points }) => !Number.isNaN(points[partner])) ? [partner] : [],
  );
  const sample: Sample = {
    x: rows.map((partner) => Float64Array.from([1, ...fitted.map(({ points }) => (points[partner] as number) / 100)])),
    y: Float64Array.from(rows, (partner) => labels[partner] as number),
  };
  const withResults = sample.y.reduce((sum, each) => sum + each, 0);
  const noFit = reasonAgainst(fitted.length, rows.length, withResults);
  const fit = noFit ? null : firthFit(sample);
  const aucNow = fit
    ? auc(
        rows.map((partner) => scores.potential[partner] as number),
        sample.y,
      )
    : null;
  const aucLeaveOneOut = fit ? yield* leaveOneOut(sample, fit) : null;
  const isAbove = (area: number | null) => area !== null && isAboveChance(area, withResults, rows.length - withResults);
  const isBetter = aucNow !== null && aucLeaveOneOut !== null && aucLeaveOneOut > aucNow;
  const proposal = fit && isBetter ? proposedWeights([...fit.coefficients].slice(1)) : null;
  const intervals = new Map<ScoredCriterion, Interval>();
  for (const [at, each] of fit ? fitted.entries() : []) {
    intervals.set(each, yield* profileInterval(sample, fit as FirthFit, at + 1));
  }
  return {
    criteria: usable.map((each): CriterionEvidence => {
      const at = fitted.indexOf(each);
      const interval = intervals.get(each) ?? null;
      return {
        criterion: each.criterion,
        partners: labels.filter((label, partner) => label !== null && !Number.isNaN(each.points[partner])).length,
        groups: groupsOf(each.points, labels),
        coefficient: interval && fit ? { value: fit.coefficients[at + 1] as number, ...interval } : null,
        leftOut: left.get(each) ?? null,
        weightNow: (100 * each.criterion.weight) / weight,
        weightProposed: at >= 0 ? (proposal?.[at] ?? null) : null,
      };
    }),
    leaks: leaks.map(({ criterion }) => criterion),
    rows: rows.length,
    withResults,
    intercept: fit ? (fit.coefficients[0] as number) : null,
    noFit: noFit ?? (fit ? null : { code: "nothingToFit" }),
    aucNow,
    aucLeaveOneOut,
    isAboveChance: { now: isAbove(aucNow), leaveOneOut: isAbove(aucLeaveOneOut) },
  };
}

/** By partner 1 with results, 0 without, by the scores; null: it has no side. */
function resultsLabels({ scores, sides }: Evaluation): (0 | 1 | null)[] {
  return Array.from(scores.results, (score, partner) =>
    Number.isNaN(score) ? null : sides.results[partner] === 1 ? 1 : 0,
  );
}

/** Criteria that say something, and not the same as one before; what is left out gets its reason. */
function criteriaToFit(
  wanted: readonly ScoredCriterion[],
  labels: readonly (0 | 1 | null)[],
  left: Map<ScoredCriterion, LeftOut>,
): ScoredCriterion[] {
  const sided = labels.flatMap((label, partner) => (label === null ? [] : [partner]));
  const present = wanted.filter((each) => {
    const missing = sided.filter((partner) => Number.isNaN(each.points[partner])).length;
    if (missing <= mostMissing * sided.length) return true;
    left.set(each, "missing");
    return false;
  });
  const complete = sided.filter((partner) => present.every(({ points }) => !Number.isNaN(points[partner])));
  const kept: ScoredCriterion[] = [];
  const directions: Float64Array[] = [];
  for (const each of present) {
    const direction = directionBeside(
      complete.map((partner) => each.points[partner] as number),
      directions,
    );
    if (direction === "none") left.set(each, "noSpread");
    else if (direction === "known") left.set(each, "repeats");
    else {
      kept.push(each);
      directions.push(direction);
    }
  }
  return kept;
}

/** What is left of a column is less than this share of its squares: it follows from the others. */
const nothingLeft = 1e-10;

/**
 * What a column says that those before it do not, at length 1; `known` where it follows from them as a straight line or as a sum
 * does, `none` where it is the same everywhere.
 */
function directionBeside(column: readonly number[], others: readonly Float64Array[]): Float64Array | "none" | "known" {
  if (column.every((value) => value === column[0])) return "none";
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const rest = Float64Array.from(column, (value) => value - mean);
  const squares = dot(rest, rest);
  // Twice, since what is taken out the first time leaves a little behind.
  for (const other of [...others, ...others]) {
    const share = dot(rest, other);
    for (let at = 0; at < rest.length; at += 1) rest[at] = (rest[at] as number) - share * (other[at] as number);
  }
  const left = dot(rest, rest);
  return left <= nothingLeft * squares ? "known" : rest.map((value) => value / Math.sqrt(left));
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);

function reasonAgainst(criteria: number, rows: number, withResults: number): NoFit | null {
  const without = rows - withResults;
  if (rows < fewestRows || Math.min(withResults, without) < fewestOfAKind) {
    return { code: "tooFew", rows, withResults, without };
  }
  const most = Math.floor(Math.min(withResults, without) / fewestPerCriterion);
  if (criteria > most) return { code: "tooManyCriteria", most };
  return criteria === 0 ? { code: "nothingToFit" } : null;
}

/** Partners above the median of those present, or at or above it where none is above, and the others. */
function groupsOf(points: Float64Array, labels: readonly (0 | 1 | null)[]): CriterionEvidence["groups"] {
  const present = labels.flatMap((label, partner) =>
    label === null || Number.isNaN(points[partner]) ? [] : [{ label, points: points[partner] as number }],
  );
  const sorted = present.map((each) => each.points).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  const isAbove = sorted.some((value) => value > median)
    ? (value: number) => value > median
    : (value: number) => value >= median;
  const share = (group: typeof present): Share => ({
    k: group.reduce((sum, { label }) => sum + label, 0),
    n: group.length,
  });
  const upper = share(present.filter((each) => isAbove(each.points)));
  const lower = share(present.filter((each) => !isAbove(each.points)));
  return upper.n === 0 || lower.n === 0 ? null : { upper, lower, ...newcombe(upper, lower) };
}

/** How well fits tell the kinds apart that were made without the partner in question. */
function* leaveOneOut(sample: Sample, fit: FirthFit): InParts<number> {
  const odds = new Float64Array(sample.x.length);
  const withResults = sample.y.reduce((sum, each) => sum + each, 0);
  for (const [out, row] of sample.x.entries()) {
    const without = firthFit(sample, fit.coefficients, out);
    // Where the others alone allow no fit, their share of results is all they say.
    odds[out] = without
      ? row.reduce((sum, cell, at) => sum + cell * (without.coefficients[at] as number), 0)
      : Math.log((withResults - (sample.y[out] as number) + 0.5) / (sample.x.length - 1));
    yield;
  }
  return auc(odds, sample.y);
}
