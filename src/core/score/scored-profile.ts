/** A profile ready to be scored under any criteria: each column's cells are read once, not again for other weights. */
import { cellText, fold } from "../cells/cell";
import type { Day } from "../cells/day";
import { nearest } from "../cells/nearest";
import type { Criterion } from "../model/criterion";
import { goesByDay } from "../model/scale";
import type { FaultCode, Refusal } from "../problem/column-facts";
import type { Finding } from "../problem/finding";
import type { ColumnReading } from "../profile/column-reading/column-reading";
import type { Readings } from "../profile/column-reading/readings";
import type { Column, Profile } from "../profile/profile";
import { columnNamed } from "../profile/read-profile";
import { pointsOf, type ScaleScores } from "./points";

/** A criterion with what it says of every partner, in the profile's order. */
export interface ScoredCriterion {
  readonly criterion: Criterion;
  /** 0–100; NaN: missing. */
  readonly points: Float64Array;
  /** 1 where the cell shows something, whatever its points; what the cut `any` asks for. */
  readonly shows: Uint8Array;
}

/** One column under one criterion, with what there is to report about its cells. */
export interface ColumnScores {
  readonly column: Column;
  readonly points: Float64Array;
  readonly shows: Uint8Array;
  /** What the points were made of, by partner: plain numbers, days, 1 and 0; NaN: none. Null for words. */
  readonly values: Float64Array | null;
  /** Not null: the column is not used. */
  readonly refusal: Refusal | null;
  readonly notices: readonly Finding[];
  readonly problems: readonly Finding[];
}

export interface ScoredProfile {
  readonly profile: Profile;
  /** How the columns are read. */
  readonly readings: Readings;
  /** Points under a criterion, counting days up to `asOf`; undefined where the profile has no such column. */
  readonly scoresOf: (criterion: Criterion, asOf: Day) => ColumnScores | undefined;
}

/** So many answers are kept: a bound on its way under a slider leaves one a step. */
const kept = 256;

export function scoredProfile(readings: Readings): ScoredProfile {
  const { profile } = readings;
  const answers = new Map<string, ColumnScores>();
  /** A criterion is asked about several times in one evaluation: its last answer is found by the object itself. */
  const last = new WeakMap<Criterion, { readonly asOf: Day; readonly scores: ColumnScores }>();
  return {
    profile,
    readings,
    scoresOf(criterion, asOf) {
      const before = last.get(criterion);
      if (before?.asOf === asOf) return before.scores;
      const column = columnNamed(profile.columns, criterion.column);
      if (!column) return undefined;
      const key = questionOf(criterion, asOf);
      let scores = answers.get(key);
      if (!scores) {
        if (answers.size >= kept) answers.clear();
        scores = scoresUnder(column, readings.of(column), criterion, asOf);
        answers.set(key, scores);
      }
      last.set(criterion, { asOf, scores });
      return scores;
    },
  };
}

/** All of a criterion that its points depend on: its weight does not count. */
function questionOf({ column, axis, scale, low, high, written, levels }: Criterion, asOf: Day): string {
  return JSON.stringify([fold(column), axis, scale, low, high, written, levels, goesByDay(scale) ? asOf : 0]);
}

function scoresUnder(column: Column, reading: ColumnReading, criterion: Criterion, asOf: Day): ColumnScores {
  const scores = pointsOf({ criterion, reading, asOf });
  const { points, shows, values } = scores;
  const { header } = column;
  const isEmpty = saysNothing(scores);
  const refusal = refusalOf(criterion, scores);
  if (refusal !== null) {
    return {
      column,
      points,
      shows,
      values,
      refusal,
      notices: [{ code: "columnNotUsed", column: header, refusal }],
      problems: [],
    };
  }
  const { decisions } = scores;
  return {
    column,
    points,
    shows,
    values,
    refusal,
    notices: [
      ...(isEmpty ? [{ code: "emptyColumn", column: header } as const] : []),
      ...(decisions.length > 0 ? [{ code: "columnRead", column: header, decisions } as const] : []),
    ],
    problems: badCells(header, reading, scores),
  };
}

const saysNothing = ({ refusal, faults, points }: ScaleScores): boolean =>
  refusal === null && faults.length === 0 && points.every(Number.isNaN);

/** Why a column under a criterion does not count at all: one of results in which nothing stands yet is about nobody. */
export const refusalOf = ({ axis }: Criterion, scores: ScaleScores): Refusal | null =>
  axis === "results" && saysNothing(scores) ? { why: "empty" } : scores.refusal;

/** Cells that cannot be read, one finding for each reason. */
function badCells(column: string, { cells, context }: ColumnReading, { faults, allowed = [] }: ScaleScores): Finding[] {
  const byCode = new Map<FaultCode, number[]>();
  for (const { index, code } of faults) {
    const known = byCode.get(code);
    if (known) known.push(index);
    else byCode.set(code, [index]);
  }
  return [...byCode].map(([why, indexes]) => ({
    code: "badCells",
    column,
    why,
    allowed,
    texts: [...new Set(indexes.map((index) => cellText(cells[index])))],
    places: indexes.map(context.placeOf),
  }));
}

/** Readings in the settings for columns that the profile lacks. */
export const readingsWithoutColumn = (profile: Profile, readings: readonly { readonly column: string }[]): Finding[] =>
  readings
    .filter(({ column }) => !columnNamed(profile.columns, column))
    .map(({ column }) => {
      const near = nearest(
        column,
        profile.columns.map(({ header }) => header),
      );
      return { code: "readingWithoutColumn", column, near };
    });
