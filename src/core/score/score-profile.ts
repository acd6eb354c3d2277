/** Scores every partner of a profile on both axes. */

import { cellText } from "../cells/cell";
import type { Day } from "../cells/day";
import { placeIn } from "../cells/source";
import { type Axis, axes } from "../model/axis";
import type { Criterion } from "../model/criterion";
import type { Settings } from "../model/settings";
import type { Finding } from "../problem/finding";
import { type Column, columnCells, type Profile } from "../profile/profile";
import { axisScores } from "./axis-scores";
import { type BadCell, pointsOf } from "./points";

/** A criterion that counts, with every partner's points (NaN: missing). */
export interface ScoredCriterion {
  readonly criterion: Criterion;
  readonly points: Float64Array;
}

export interface Scores {
  readonly criteria: readonly ScoredCriterion[];
  /** By axis and partner; NaN where there is no score. */
  readonly axis: Readonly<Record<Axis, Float64Array>>;
  readonly notices: readonly Finding[];
  readonly problems: readonly Finding[];
}

/** A criterion and the profile's column that it reads. */
export interface ResolvedCriterion {
  readonly criterion: Criterion;
  readonly column: Column;
}

export function scoreProfile(
  profile: Profile,
  settings: Settings,
  resolved: readonly ResolvedCriterion[],
  today: Day,
): Scores {
  const problems: Finding[] = [];
  const notices: Finding[] = [];
  const criteria = resolved.map(({ criterion, column }) => {
    const cells = columnCells(profile, column);
    let bad = 0;
    const points = pointsOf({
      criterion,
      cells,
      today: settings.asOf ?? today,
      bad: (index, cell) => {
        bad += 1;
        problems.push(badCellFinding(profile, column, index, cell));
      },
    });
    if (bad === 0 && points.every(Number.isNaN)) notices.push({ code: "emptyColumn", column: column.header });
    return { criterion, points };
  });
  const scoresOn = (axis: Axis) =>
    axisScores(
      criteria
        .filter(({ criterion }) => criterion.axis === axis)
        .map(({ criterion, points }) => ({ weight: criterion.weight, points })),
      settings.missing,
      profile.partners.length,
    );
  const [potential, results] = axes.map(scoresOn) as [Float64Array, Float64Array];
  return { criteria, axis: { potential, results }, notices, problems };
}

function badCellFinding(profile: Profile, column: Column, index: number, { code, allowed }: BadCell): Finding {
  const row = profile.partners[index]?.row ?? 0;
  const text = cellText(profile.source.cells[row]?.[column.at]);
  const place = placeIn(profile.source, row, column.at);
  return { code, column: column.header, text, place, allowed: allowed ?? [] };
}
