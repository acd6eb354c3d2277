/** Where each partner is drawn: inside its segment's quadrant, in the order of the scores along each axis. */

import { oncePer } from "../cells/lazily";
import type { Evaluation } from "../evaluate/evaluation";
import type { Axis } from "../model/axis";
import type { Partner } from "../model/partner";
import { isHighPotential, isHighResults, type SegmentKey, segmentKeys } from "../model/segment";
import { cutOf } from "../model/settings";
import { cutThreshold } from "../place/cut";
import { crowdedFirst } from "./crowded";
import { apartShares, spreadFirst, spreadShares } from "./spread";
import { type Stretch, stretchesOf, type Tie } from "./stretches";

/** Position in percent of the map, y upwards: the low half is below 50, the high half above. */
export interface MapPosition {
  /** Index of the partner in the evaluation. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Where partners of one score would crowd on a line, they stand in a band instead: where in it, along the axis, says
 * nothing. `from` and `to` are percent of the map along the axis of the score.
 */
export interface MapBand extends Stretch {
  readonly axis: Axis;
  readonly score: number;
  readonly high: boolean;
  /** Indexes of the partners in the evaluation. */
  readonly members: readonly number[];
}

export interface MapPlaces {
  /** Of all partners with a segment, by priority. */
  readonly positions: readonly MapPosition[];
  readonly bands: readonly MapBand[];
}

/** Points keep off the crosshair and the border. */
const halves = { low: { from: 4, to: 46 }, high: { from: 54, to: 96 } } as const;

/** More partners than this with one score, in one quadrant, leave no room for names on a line. */
const lineful = 7;
/** A thinner band, in percent of the map, would be no wider than a mark. */
const thinnest = 1.2;
/** Marks of a band keep so far inside of it, in percent of the map, or as a part of a thin one; a tall one has words below. */
const margin = { most: 1.5, part: 0.25, words: 4.5, tall: 20 } as const;
/** What a mark takes of the map's height, in percent, and at most the number of one of the first few. */
const markRoom = 1.6;
const numberRoom = 6;
/** On a map with more, only marks of one point keep apart: each of the others stands where its own key puts it. */
const mostApart = 150;
/** So few in one point there have room for two: with one more or less a wider band would move all its names. */
const fewTogether = 8;
/** Of the way to the next score, what a band may take. */
const towardsNext = 0.45;

export const mapPositions = (evaluation: Evaluation): readonly MapPosition[] => mapPlaces(evaluation).positions;

export const mapPlaces: (evaluation: Evaluation) => MapPlaces = oncePer(placesOf);

function placesOf(evaluation: Evaluation): MapPlaces {
  const { partners, order } = evaluation;
  const placed = order.filter((index) => (partners[index] as Partner).segment !== null);
  const scores = scoresOf(evaluation);
  const spots = spotsOf(partners, scores, placed);
  const spotOf = (index: number) => spots[index] as Spot;
  const crowded = crowdedFirst(evaluation, placed, (axis, high) => lengthOf(rangeOf(evaluation, axis, high)));
  const isFirst = (index: number) => crowded.has(index);
  const isAlone = (index: number) => spotOf(index).length === 1;
  const results = along(evaluation, scores, placed, "results", spotOf, isFirst, null, (members) => {
    const inQuadrant = grouped(members, (index) => partners[index]?.segment);
    return [...inQuadrant.values()].some(({ length }) => length > lineful) || !members.every(isAlone);
  });
  // What a band of equal results sets apart needs no second band.
  const setApart = (index: number): boolean => {
    const band = results.bandOf.get(index);
    const needed = markRoom * (spotOf(index).length - 1);
    return band !== undefined && needed <= lengthOf(inner(band)) + 1e-9;
  };
  const potential = along(
    evaluation,
    scores,
    placed,
    "potential",
    spotOf,
    isFirst,
    results,
    (members) => !members.every((index) => isAlone(index) || setApart(index)),
  );
  return {
    positions: placed.map((index) => ({
      index,
      x: potential.at[index] as number,
      y: results.at[index] as number,
    })),
    bands: [...results.bands, ...potential.bands],
  };
}

/** By axis and partner; one that is missing, of a partner placed by an override, is drawn as 0. */
type Scores = Readonly<Record<Axis, Float64Array>>;

const scoresOf = ({ scores: { potential, results } }: Evaluation): Scores => ({
  potential: withoutGaps(potential),
  results: withoutGaps(results),
});

function withoutGaps(scores: Float64Array): Float64Array {
  const whole = scores.slice();
  for (let index = 0; index < whole.length; index += 1) if (Number.isNaN(whole[index])) whole[index] = 0;
  return whole;
}

/** Partners of one quadrant with the same scores on both axes, by priority: they would lie on one point. */
type Spot = readonly number[];

/** By partner. */
function spotsOf(
  partners: readonly Partner[],
  { potential, results }: Scores,
  placed: readonly number[],
): readonly (Spot | undefined)[] {
  const quadrants = new Uint8Array(partners.map(({ segment }) => segmentKeys.indexOf(segment as SegmentKey)));
  const compared = (a: number, b: number): number => {
    if (quadrants[a] !== quadrants[b]) return (quadrants[a] as number) - (quadrants[b] as number);
    if (potential[a] !== potential[b]) return (potential[a] as number) > (potential[b] as number) ? -1 : 1;
    if (results[a] !== results[b]) return (results[a] as number) < (results[b] as number) ? -1 : 1;
    return 0;
  };
  const spots: (Spot | undefined)[] = new Array(partners.length);
  for (const spot of runs([...placed].sort(compared), (a, b) => compared(a, b) === 0)) {
    for (const index of spot) spots[index] = spot;
  }
  return spots;
}

/** Those that stand beside each other and are the same. */
function runs(indexes: readonly number[], isSame: (a: number, b: number) => boolean): number[][] {
  const found: number[][] = [];
  let first = 0;
  for (let at = 1; at <= indexes.length; at += 1) {
    if (at < indexes.length && isSame(indexes[at - 1] as number, indexes[at] as number)) continue;
    found.push(indexes.slice(first, at));
    first = at;
  }
  return found;
}

interface Along {
  /** By partner; only those placed have one. */
  readonly at: Float64Array;
  readonly bands: readonly MapBand[];
  readonly bandOf: ReadonlyMap<number, MapBand>;
}

/** Places along one axis, and the bands of those who would crowd. */
function along(
  evaluation: Evaluation,
  scores: Scores,
  placed: readonly number[],
  axis: Axis,
  spotOf: (index: number) => Spot,
  isFirst: (index: number) => boolean,
  across: Along | null,
  crowds: (members: readonly number[]) => boolean,
): Along {
  const { partners } = evaluation;
  const isLarge = placed.length > mostApart;
  const at = new Float64Array(partners.length);
  const bands: MapBand[] = [];

  /** Places in the part of a band where marks stand. */
  const spreadIn = (within: Stretch, members: readonly number[]) => {
    const length = lengthOf(within);
    const keysOf = (group: readonly number[]) => group.map((index) => partners[index]?.key ?? "");
    const put = (group: readonly number[], shares: readonly number[]) => {
      group.forEach((index, one) => {
        at[index] = within.from + length * (shares[one] as number);
      });
    };
    // Those that need their number keep apart.
    const first = members.filter(isFirst);
    const others = across && first.map((index) => across.at[index] as number);
    const shares = spreadFirst(keysOf(first), axis, numberRoom / length, others);
    put(first, shares);
    const standing = new Map<Spot, number[]>();
    first.forEach((index, one) => {
      const spot = spotOf(index);
      standing.set(spot, [...(standing.get(spot) ?? []), shares[one] as number]);
    });
    const gap = markRoom / length;
    const rest = members.filter((index) => !isFirst(index));
    if (isLarge) {
      // So do those that would lie on one point.
      for (const [spot, group] of grouped(rest, spotOf)) {
        put(group, apartShares(keysOf(group), axis, gap, standing.get(spot) ?? []));
      }
      return;
    }
    // So do those whose names share the room of a quadrant.
    for (const [segment, group] of grouped(rest, (index) => partners[index]?.segment)) {
      const who = { keys: keysOf(group), spots: group.map(spotOf), standing };
      put(group, spreadShares(who, `${axis} ${segment}`, gap));
    }
  };

  for (const high of [false, true]) {
    const isHigh = axis === "potential" ? isHighPotential : isHighResults;
    const inHalf = placed.filter((index) => isHigh(partners[index]?.segment as SegmentKey) === high);
    if (inHalf.length === 0) continue;
    const ties = tiesOf(scores[axis], inHalf, isFirst);
    const half = halves[high ? "high" : "low"];
    const inPercent = (part: number) => half.from + (half.to - half.from) * part;
    const rooms = stretchesOf(ties, rangeOf(evaluation, axis, high), placed.length);
    ties.forEach(({ score, members }, tie) => {
      const { from, to } = rooms[tie] as Stretch;
      const room = { from: inPercent(from), to: inPercent(to) };
      if (members.length === 1 || !crowds(members)) {
        const middle = middleOf(inner(room));
        for (const index of members) at[index] = middle;
        return;
      }
      const [before, after] = [rooms[tie - 1], rooms[tie + 1]];
      const next = { from: before ? inPercent(before.to) : half.from, to: after ? inPercent(after.from) : half.to };
      const together = Math.max(...members.map((index) => spotOf(index).length));
      const most = isLarge ? roomOnLarge(together, members.length / new Set(members.map(spotOf)).size) : together;
      const wide = widened(room, next, bandFor((most - 1) * markRoom));
      const band = { axis, score, high, members, from: wide.from, to: wide.to };
      const within = inner(band);
      for (const index of members) at[index] = middleOf(within);
      if (lengthOf(band) < thinnest) return;
      bands.push(band);
      spreadIn(within, members);
    });
  }
  return { at, bands, bandOf: new Map(bands.flatMap((band) => band.members.map((index) => [index, band]))) };
}

/** Those of a half with the same score, ascending by it; the members of each by priority. */
function tiesOf(scores: Float64Array, inHalf: readonly number[], isFirst: (index: number) => boolean): Tie[] {
  // By priority they stand the other way round, mostly.
  const descending = [...inHalf].sort((a, b) => {
    if (scores[a] === scores[b]) return 0;
    return (scores[a] as number) > (scores[b] as number) ? -1 : 1;
  });
  const ties = runs(descending, (a, b) => scores[a] === scores[b]).map(
    (members): Tie => ({
      score: scores[members[0] as number] as number,
      members,
      first: members.reduce((count, index) => (isFirst(index) ? count + 1 : count), 0),
    }),
  );
  return ties.reverse();
}

const middleOf = ({ from, to }: Stretch): number => (from + to) / 2;

/** The part of a band where its marks stand. */
function inner({ from, to }: Stretch): Stretch {
  const edge = Math.min(margin.most, margin.part * (to - from));
  return { from: from + (to - from < margin.tall ? edge : margin.words), to: to - edge };
}

/** How wide a band is that leaves so much for its marks. */
const bandFor = (room: number): number => Math.min(room / (1 - 2 * margin.part), room + 2 * margin.most);

/** Up to a length, as far as the scores next to it leave room. */
function widened(room: Stretch, next: Stretch, length: number): Stretch {
  const more = Math.max(0, length - lengthOf(room)) / 2;
  return {
    from: room.from - Math.min(more, towardsNext * (room.from - next.from)),
    to: room.to + Math.min(more, towardsNext * (next.to - room.to)),
  };
}

/**
 * For how many in one point a band of a large map has room, by the most and the mean: in few steps, since each moves all its
 * names, and by the mean, which one partner more or less hardly moves.
 */
const roomOnLarge = (most: number, mean: number): number =>
  mean <= fewTogether ? Math.min(most, 2) : 2 ** Math.ceil(Math.log2(mean));

const lengthOf = ({ from, to }: Stretch): number => to - from;

/** Which scores a half of the map is for. Where any result counts, the low half is for those without. */
function rangeOf({ settings, scores }: Evaluation, axis: Axis, high: boolean): Stretch {
  const cut = cutOf(settings, axis);
  const score = cut.kind === "any" ? 0 : cutThreshold(cut, scores[axis]);
  const at = Math.min(100, Math.max(0, score ?? 50));
  return high ? { from: at, to: 100 } : { from: 0, to: at };
}

function grouped<Key>(indexes: readonly number[], keyOf: (index: number) => Key): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const index of indexes) {
    const key = keyOf(index);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
