/** Scores, segments and priorities of the partners of a scored profile under some settings. Cells are never looked at. */
import type { Day } from "../cells/day";
import { type Axis, axes } from "../model/axis";
import type { Partner } from "../model/partner";
import { type SegmentKey, segmentAt } from "../model/segment";
import { cutOf, type Settings } from "../model/settings";
import { axisScores } from "../score/axis-scores";
import type { ScoredCriterion, ScoredProfile } from "../score/scored-profile";
import { highBy } from "./cut";
import { supportOrder } from "./priorities";

/** What scores, overrides and keys a profile's partners bring, whatever the settings. */
export interface Placeable {
  readonly scored: ScoredProfile;
  /** By partner; null: the scores decide. */
  readonly overrides: readonly (SegmentKey | null)[];
  /** By partner: what it is known by. No two are the same. */
  readonly keys: readonly string[];
  /** The day that recency counts to where the settings name none. */
  readonly today: Day;
}

export interface Placement {
  /** In row order. */
  readonly partners: readonly Partner[];
  /** Indexes of the partners by priority; those that need data last, in row order. */
  readonly order: readonly number[];
  /** The criteria with a weight that the profile has a column for. */
  readonly criteria: readonly ScoredCriterion[];
}

export function placePartners({ scored, overrides, keys, today }: Placeable, settings: Settings): Placement {
  const asOf = settings.asOf ?? today;
  const criteria = settings.criteria.flatMap((criterion): ScoredCriterion[] => {
    const scores = criterion.weight > 0 ? scored.scoresOf(criterion, asOf) : undefined;
    return scores ? [{ criterion, points: scores.points, shows: scores.shows }] : [];
  });
  const rows = scored.profile.partners;
  const [potential, results] = axes.map((axis) => sideOf(axis, criteria, settings, rows.length)) as [Side, Side];
  const data = dataShares(criteria, rows.length);
  const partners = rows.map(({ row, name }, index): Mutable<Partner> => {
    const overridden = overrides[index] ?? null;
    const hasScores = !Number.isNaN(potential.scores[index]) && !Number.isNaN(results.scores[index]);
    const scoredSegment = hasScores ? segmentAt(potential.isHigh(index), results.isHigh(index)) : null;
    return {
      key: keys[index] ?? name,
      row,
      name,
      potential: scoreAt(potential.scores, index),
      results: scoreAt(results.scores, index),
      segment: overridden ?? scoredSegment,
      scoredSegment,
      overridden: overridden !== null,
      priority: null,
      data: data[index] as number,
    };
  });
  const order = supportOrder(partners, settings.segments);
  order.forEach((index, at) => {
    const partner = partners[index];
    if (partner && partner.segment !== null) partner.priority = at + 1;
  });
  return { partners, order, criteria };
}

type Mutable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** One axis: every partner's score (NaN: none) and whether it is on the high side. */
interface Side {
  readonly scores: Float64Array;
  readonly isHigh: (index: number) => boolean;
}

function sideOf(axis: Axis, criteria: readonly ScoredCriterion[], settings: Settings, partners: number): Side {
  const own = criteria.filter(({ criterion }) => criterion.axis === axis);
  const weighted = own.map(({ criterion, points }) => ({ weight: criterion.weight, points }));
  const scores = axisScores(weighted, settings.missing, partners);
  const cut = cutOf(settings, axis);
  if (cut.kind === "any") return { scores, isHigh: (index) => own.some(({ shows }) => shows[index] === 1) };
  const isHigh = highBy(cut, cut.kind === "number" ? [] : scores.filter((score) => !Number.isNaN(score)));
  return { scores, isHigh: (index) => isHigh(scores[index] as number) };
}

const scoreAt = (scores: Float64Array, index: number): number | null => {
  const score = scores[index] as number;
  return Number.isNaN(score) ? null : score;
};

/** Share of the weight that has data, in whole percent, by partner. */
function dataShares(criteria: readonly ScoredCriterion[], partners: number): Float64Array {
  const total = criteria.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const shares = new Float64Array(partners);
  for (const { criterion, points } of criteria) {
    for (let index = 0; index < partners; index += 1) {
      if (!Number.isNaN(points[index])) shares[index] = (shares[index] as number) + criterion.weight;
    }
  }
  return shares.map((share) => Math.round((100 * share) / total));
}
