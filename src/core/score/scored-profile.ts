/** A profile ready to be scored under any criteria: each column's cells are read once, not again for other weights. */
import { cellText, fold } from "../cells/cell";
import type { Day } from "../cells/day";
import type { Criterion } from "../model/criterion";
import type { Finding } from "../problem/finding";
import { type Column, columnCells, type PartnerRow, type Profile, partnerCell, partnerPlace } from "../profile/profile";
import { columnNamed } from "../profile/read-profile";
import { type BadCell, pointsOf } from "./points";
import { showsOf } from "./shows";

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
  readonly notices: readonly Finding[];
  readonly problems: readonly Finding[];
}

export interface ScoredProfile {
  readonly profile: Profile;
  /** Points under a criterion, counting days up to `asOf`; undefined where the profile has no such column. */
  readonly scoresOf: (criterion: Criterion, asOf: Day) => ColumnScores | undefined;
}

/** So many answers are kept: a bound on its way under a slider leaves one a step. */
const kept = 256;

export function scoredProfile(profile: Profile): ScoredProfile {
  const answers = new Map<string, ColumnScores>();
  return {
    profile,
    scoresOf(criterion, asOf) {
      const column = columnNamed(profile.columns, criterion.column);
      if (!column) return undefined;
      const key = questionOf(criterion, asOf);
      const known = answers.get(key);
      if (known) return known;
      if (answers.size >= kept) answers.clear();
      const scores = scoresUnder(profile, column, criterion, asOf);
      answers.set(key, scores);
      return scores;
    },
  };
}

/** All of a criterion that its points depend on: its weight does not count. */
function questionOf({ column, axis, scale, low, high, levels }: Criterion, asOf: Day): string {
  return JSON.stringify([fold(column), axis, scale, low, high, levels, scale === "recency" ? asOf : 0]);
}

function scoresUnder(profile: Profile, column: Column, criterion: Criterion, asOf: Day): ColumnScores {
  const cells = columnCells(profile, column);
  const problems: Finding[] = [];
  const points = pointsOf({
    criterion,
    cells,
    today: asOf,
    bad: (index, cell) => void problems.push(badCellFinding(profile, column, index, cell)),
  });
  const isEmpty = problems.length === 0 && points.every(Number.isNaN);
  return {
    column,
    points,
    shows: showsOf(criterion, cells, points, asOf),
    notices: isEmpty ? [{ code: "emptyColumn", column: column.header }] : [],
    problems,
  };
}

function badCellFinding(profile: Profile, column: Column, index: number, { code, allowed }: BadCell): Finding {
  const partner = profile.partners[index] as PartnerRow;
  const text = cellText(partnerCell(profile, partner, column));
  const place = partnerPlace(profile, partner, column);
  return { code, column: column.header, text, place, allowed: allowed ?? [] };
}
