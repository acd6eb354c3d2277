/** Scores, segments and priorities of the partners of a scored profile under some settings. Cells are never looked at. */
import type { Day } from "../cells/day";
import { lazily } from "../cells/lazily";
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
  /** By partner; null, or none at all: the scores decide. */
  readonly overrides: readonly (SegmentKey | null)[];
  /** By partner: what it is known by. No two are the same. */
  readonly keys: readonly string[];
  /** The day that recency counts to where the settings name none. */
  readonly today: Day;
}

/** Partners and order are worked out when asked for: who only wants segments does not wait for them. */
export interface Placement {
  /** By partner, in row order; null: it needs data before it can be placed. */
  readonly segments: readonly (SegmentKey | null)[];
  /** By axis and partner; NaN: no score. */
  readonly scores: Readonly<Record<Axis, Float64Array>>;
  /** By axis and partner: 1 on the high side, else 0; without a score it says nothing. */
  readonly sides: Readonly<Record<Axis, Uint8Array>>;
  /** The criteria with a weight that the profile has a column for. */
  readonly criteria: readonly ScoredCriterion[];
  /** In row order. */
  readonly partners: readonly Partner[];
  /** Indexes of the partners by priority; those that need data last, in row order. */
  readonly order: readonly number[];
  /** By partner, from 1 on: its place in that order. */
  readonly priorities: Int32Array;
  /** By partner: share of the weight that has data, in whole percent. */
  readonly data: Float64Array;
}

export function placePartners(placeable: Placeable, settings: Settings): Placement {
  const { scored, overrides, today } = placeable;
  const asOf = settings.asOf ?? today;
  const criteria = settings.criteria.flatMap((criterion): ScoredCriterion[] => {
    const scores = criterion.weight > 0 ? scored.scoresOf(criterion, asOf) : undefined;
    return scores && scores.refusal === null ? [{ criterion, points: scores.points, shows: scores.shows }] : [];
  });
  const count = scored.profile.partners.length;
  const [potential, results] = axes.map((axis) => sideOf(axis, criteria, settings, count)) as [Side, Side];
  const scoredSegments: (SegmentKey | null)[] = new Array(count);
  for (let index = 0; index < count; index += 1) {
    const hasScores = !Number.isNaN(potential.scores[index]) && !Number.isNaN(results.scores[index]);
    scoredSegments[index] = hasScores ? segmentAt(potential.high[index] === 1, results.high[index] === 1) : null;
  }
  const segments =
    overrides.length === 0 ? scoredSegments : scoredSegments.map((segment, index) => overrides[index] ?? segment);
  const scores = { potential: potential.scores, results: results.scores };
  const order = lazily(() => supportOrder(segments, scores, settings.segments));
  const priorities = lazily(() => placesIn(order()));
  const data = lazily(() => dataShares(criteria, count));
  const partners = lazily(() =>
    partnersOf(placeable, { scoredSegments, segments, scores, priorities: priorities(), data: data() }),
  );
  return {
    segments,
    scores,
    sides: { potential: potential.high, results: results.high },
    criteria,
    get partners() {
      return partners();
    },
    get order() {
      return order();
    },
    get priorities() {
      return priorities();
    },
    get data() {
      return data();
    },
  };
}

function placesIn(order: readonly number[]): Int32Array {
  const places = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) places[order[at] as number] = at + 1;
  return places;
}

interface Facts extends Pick<Placement, "segments" | "scores" | "priorities" | "data"> {
  readonly scoredSegments: Placement["segments"];
}

function partnersOf(
  { scored, overrides, keys }: Placeable,
  { scoredSegments, segments, scores, priorities, data }: Facts,
): Partner[] {
  return scored.profile.partners.map(({ row, name }, index) => {
    const segment = segments[index] ?? null;
    return {
      key: keys[index] ?? name,
      row,
      name,
      potential: scoreAt(scores.potential, index),
      results: scoreAt(scores.results, index),
      segment,
      scoredSegment: scoredSegments[index] ?? null,
      overridden: (overrides[index] ?? null) !== null,
      priority: segment === null ? null : (priorities[index] as number),
      data: data[index] as number,
    };
  });
}

/** One axis: every partner's score (NaN: none) and, as 1, whether it is on the high side. */
interface Side {
  readonly scores: Float64Array;
  readonly high: Uint8Array;
}

function sideOf(axis: Axis, criteria: readonly ScoredCriterion[], settings: Settings, count: number): Side {
  const own = criteria.filter(({ criterion }) => criterion.axis === axis);
  const weighted = own.map(({ criterion, points }) => ({ weight: criterion.weight, points }));
  const scores = axisScores(weighted, settings.missing, count);
  const high = new Uint8Array(count);
  const cut = cutOf(settings, axis);
  if (cut.kind === "any") {
    for (const { shows } of own) for (let index = 0; index < count; index += 1) if (shows[index] === 1) high[index] = 1;
    return { scores, high };
  }
  const isHigh = highBy(cut, scores);
  for (let index = 0; index < count; index += 1) if (isHigh(scores[index] as number)) high[index] = 1;
  return { scores, high };
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
