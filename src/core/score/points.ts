/** A column's reading turned into points: the frame that every scale shares. */
import type { Day } from "../cells/day";
import type { Criterion } from "../model/criterion";
import type { Scale } from "../model/scale";
import type { Decision, Refusal } from "../problem/column-facts";
import type { ColumnReading, Fault } from "../profile/column-reading/column-reading";
import { linearPoints, logPoints } from "./scales/bounded";
import { levelPoints } from "./scales/levels";
import { matchPoints } from "./scales/match";
import { rankPoints } from "./scales/rank";
import { recencyPoints } from "./scales/recency";
import { yesNoPoints } from "./scales/yes-no";

/** What a scale sees of one column: how it is read, and the day to count days to. */
export interface ScaleInput {
  readonly criterion: Criterion;
  readonly reading: ColumnReading;
  readonly asOf: Day;
}

/** A column under one criterion, by partner. */
export interface ScaleScores {
  /** 0–100; NaN: no data. */
  readonly points: Float64Array;
  /** 1 where the cell shows something, whatever its points, so that 0 stays 0 whatever the others have. */
  readonly shows: Uint8Array;
  /** What the points were made of, by partner: plain numbers, days, 1 and 0; NaN: none. Null for words. */
  readonly values: Float64Array | null;
  readonly faults: readonly Fault[];
  /** For labels: what would have been allowed. */
  readonly allowed?: readonly string[];
  readonly decisions: readonly Decision[];
  /** Not null: the column is not used, and has no points. */
  readonly refusal: Refusal | null;
}

export type ScalePoints = (input: ScaleInput) => ScaleScores;

/** One entry a scale: its key is its name in code, its words are in the locale tables. */
export const scalePoints = {
  linear: linearPoints,
  log: logPoints,
  rank: rankPoints,
  yesno: yesNoPoints,
  levels: levelPoints,
  match: matchPoints,
  recency: recencyPoints,
} satisfies Readonly<Record<Scale, ScalePoints>>;

/** Points of every partner under one criterion. */
export function pointsOf(input: ScaleInput): ScaleScores {
  const scores = scalePoints[input.criterion.scale](input);
  if (scores.refusal === null) return scores;
  const count = scores.points.length;
  return { ...scores, points: new Float64Array(count).fill(Number.NaN), shows: new Uint8Array(count) };
}
