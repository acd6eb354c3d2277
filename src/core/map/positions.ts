/** Where each partner is drawn: inside its segment's quadrant, in the order of the scores along each axis. */

import { oncePer } from "../cells/lazily";
import type { Evaluation } from "../evaluate/evaluation";
import type { Axis } from "../model/axis";
import type { Partner } from "../model/partner";
import { isHighPotential, isHighResults, type SegmentKey } from "../model/segment";
import { cutOf } from "../model/settings";
import { cutThreshold } from "../place/cut";
import { keyShare } from "./key-share";
import { spreadFirst, spreadShares } from "./spread";
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

/** So many by priority have a number or a name at any size, and room for it. */
const firstFew = 10;
/** More partners than this with one score, in one quadrant, leave no room for names on a line. */
const lineful = 7;
/** A thinner band, in percent of the map, would be no wider than a mark. */
const thinnest = 1.2;
/** Marks of a band keep so far inside of it, in percent of the map, or as a part of a thin one; a tall one has words below. */
const margin = { most: 1.5, part: 0.25, words: 4.5, tall: 20 } as const;
/** What a mark takes of the map's height, in percent, and at most the number of one of the first few. */
const markRoom = 1.6;
const numberRoom = 6;
/** On a map with more, marks cannot all keep apart: each stands where its own key puts it, whoever else is there. */
const mostApart = 150;
/** Of the way to the next score, what a band may take. */
const towardsNext = 0.45;

/** Partners of one quadrant with the same scores on both axes would lie on one point. */
interface Spot {
  readonly name: string;
  readonly members: readonly number[];
}

export const mapPositions = (evaluation: Evaluation): readonly MapPosition[] => mapPlaces(evaluation).positions;

export const mapPlaces: (evaluation: Evaluation) => MapPlaces = oncePer(placesOf);

function placesOf(evaluation: Evaluation): MapPlaces {
  const { partners, order } = evaluation;
  const partner = (index: number) => partners[index] as Partner;
  const placed = order.filter((index) => partner(index).segment !== null);
  const spots = [...grouped(placed, (index) => spotName(partner(index)))].map(
    ([name, members]): Spot => ({ name, members }),
  );
  const shared = new Map(spots.flatMap((spot) => spot.members.map((index) => [index, spot])));
  const isAlone = (index: number) => shared.get(index)?.members.length === 1;
  const spotOf = (index: number) => shared.get(index) as Spot;
  const results = along(evaluation, placed, "results", spotOf, null, (members) => {
    const inQuadrant = grouped(members, (index) => partner(index).segment);
    return [...inQuadrant.values()].some(({ length }) => length > lineful) || !members.every(isAlone);
  });
  // What a band of equal results sets apart needs no second band.
  const setApart = (index: number): boolean => {
    const band = results.bandOf.get(index);
    const needed = markRoom * (spotOf(index).members.length - 1);
    return band !== undefined && needed <= lengthOf(inner(band)) + 1e-9;
  };
  const potential = along(
    evaluation,
    placed,
    "potential",
    spotOf,
    results,
    (members) => !members.every((index) => isAlone(index) || setApart(index)),
  );
  return {
    positions: placed.map((index) => ({
      index,
      x: potential.at.get(index) as number,
      y: results.at.get(index) as number,
    })),
    bands: [...results.bands, ...potential.bands],
  };
}

const scoreOf = (partner: Partner, axis: Axis): number => partner[axis] ?? 0;

const spotName = (partner: Partner) =>
  `${partner.segment} ${scoreOf(partner, "potential")} ${scoreOf(partner, "results")}`;

interface Along {
  readonly at: ReadonlyMap<number, number>;
  readonly bands: readonly MapBand[];
  readonly bandOf: ReadonlyMap<number, MapBand>;
}

/** Places along one axis, and the bands of those who would crowd. */
function along(
  evaluation: Evaluation,
  placed: readonly number[],
  axis: Axis,
  spotOf: (index: number) => Spot,
  across: Along | null,
  crowds: (members: readonly number[]) => boolean,
): Along {
  const { partners } = evaluation;
  const isLarge = placed.length > mostApart;
  const isFirst = (index: number) => (partners[index]?.priority ?? 0) <= firstFew;
  const at = new Map<number, number>();
  const bands: MapBand[] = [];
  for (const high of [false, true]) {
    const isHigh = axis === "potential" ? isHighPotential : isHighResults;
    const inHalf = placed.filter((index) => isHigh(partners[index]?.segment as SegmentKey) === high);
    if (inHalf.length === 0) continue;
    const ties = [...grouped(inHalf, (index) => scoreOf(partners[index] as Partner, axis))]
      .map(
        ([score, members]): Tie => ({
          score,
          members,
          first: members.filter(isFirst).length,
        }),
      )
      .sort((a, b) => a.score - b.score);
    const half = halves[high ? "high" : "low"];
    const inPercent = (part: number) => half.from + (half.to - half.from) * part;
    const rooms = stretchesOf(ties, rangeOf(evaluation, axis, high), placed.length).map(
      ({ from, to }): Stretch => ({ from: inPercent(from), to: inPercent(to) }),
    );
    rooms.forEach((room, tie) => {
      const { score, members } = ties[tie] as Tie;
      const isCrowd = members.length > 1 && crowds(members);
      const next = { from: rooms[tie - 1]?.to ?? half.from, to: rooms[tie + 1]?.from ?? half.to };
      const together = Math.max(...members.map((index) => spotOf(index).members.length));
      const most = isLarge ? Math.min(together, 2) : together;
      const wide = isCrowd ? widened(room, next, bandFor((most - 1) * markRoom)) : room;
      const band = { axis, score, high, members, from: wide.from, to: wide.to };
      const isBand = isCrowd && lengthOf(band) >= thinnest;
      if (isBand) bands.push(band);
      const { from, to } = inner(band);
      // Those that need their number keep apart, and those that would lie on one point.
      const groups = isBand ? grouped(members, (index) => (isFirst(index) ? null : spotOf(index))) : [];
      for (const index of members) at.set(index, (from + to) / 2);
      for (const [spot, group] of groups) {
        const keys = group.map((index) => partners[index]?.key ?? "");
        const gap = (spot ? markRoom : numberRoom) / (to - from);
        const others = across && group.map((index) => across.at.get(index) as number);
        const shares = !spot
          ? spreadFirst(keys, axis, gap, others)
          : isLarge
            ? keys.map((key) => keyShare(key, axis))
            : spreadShares(keys, `${axis} ${spot.name}`, gap);
        group.forEach((index, one) => {
          at.set(index, from + (to - from) * (shares[one] as number));
        });
      }
    });
  }
  return { at, bands, bandOf: new Map(bands.flatMap((band) => band.members.map((index) => [index, band]))) };
}

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

const lengthOf = ({ from, to }: Stretch): number => to - from;

/** Which scores a half of the map is for. Where any result counts, the low half is for those without. */
function rangeOf({ settings, scores }: Evaluation, axis: Axis, high: boolean): Stretch {
  const cut = cutOf(settings, axis);
  const score =
    cut.kind === "any"
      ? 0
      : cutThreshold(
          cut,
          scores[axis].filter((each) => !Number.isNaN(each)),
        );
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
