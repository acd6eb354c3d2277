/** How sure each partner's side is on one axis. */
import type { InParts } from "../../cells/in-parts";
import type { Axis } from "../../model/axis";
import type { Cut } from "../../model/cut";
import { cutOf, type Settings } from "../../model/settings";
import { highBy } from "../../place/cut";
import { axisScores } from "../../score/axis-scores";
import { drawWeights, randomNumbers } from "./draws";
import { roomFor, shareHigh } from "./share-high";

/** What the criteria of one axis say: points by criterion and partner, NaN where there are none. */
export interface AxisPoints {
  readonly weights: Float64Array;
  readonly points: readonly Float64Array[];
  readonly cut: Cut;
  readonly missing: Settings["missing"];
}

export function axisPoints(
  axis: Axis,
  { criteria, settings }: { readonly criteria: readonly Weighted[]; readonly settings: Settings },
): AxisPoints {
  const own = criteria.filter(({ criterion }) => criterion.axis === axis);
  const sum = own.reduce((total, { criterion }) => total + criterion.weight, 0);
  return {
    weights: Float64Array.from(own, ({ criterion }) => criterion.weight / sum),
    points: own.map(({ points }) => points),
    cut: cutOf(settings, axis),
    missing: settings.missing,
  };
}

interface Weighted {
  readonly criterion: { readonly axis: Axis; readonly weight: number };
  readonly points: Float64Array;
}

/**
 * By partner the share, 0–1, of the weightings around the present one under which it is on the side where it is now. Exact for a
 * number; 1 for `any`, which asks no weights; for cuts computed from the scores a share of `draws` weightings.
 */
export function* axisConfidence(
  axis: AxisPoints,
  partners: number,
  spread: number,
  draws: number,
): InParts<Float64Array> {
  const { cut } = axis;
  if (isDrawn(axis, spread)) return yield* drawnConfidence(axis, partners, spread, draws);
  return cut.kind === "number" && axis.weights.length > 1
    ? exactConfidence(axis, cut.value, partners, spread)
    : new Float64Array(partners).fill(1);
}

/** Whether weightings must be drawn: the cut follows from everybody's scores, and weights can change them. */
export const isDrawn = ({ cut, weights }: AxisPoints, spread: number): boolean =>
  cut.kind !== "any" && cut.kind !== "number" && weights.length > 1 && spread > 0;

function exactConfidence(axis: AxisPoints, cut: number, partners: number, spread: number): Float64Array {
  const { weights } = axis;
  const isHigh = highBy(axis.cut, []);
  const scores = scoresOf(axis, weights, partners);
  const confidence = new Float64Array(partners);
  const distances = new Float64Array(weights.length);
  const room = roomFor(weights.length);
  for (let partner = 0; partner < partners; partner += 1) {
    fillDistances(distances, axis, cut, partner);
    const high = shareHigh(distances, weights, spread, room);
    confidence[partner] = isHigh(scores[partner] as number) ? high : 1 - high;
  }
  return confidence;
}

/** Points minus the cut; a criterion without data has no say, or counts as 0 points. */
export function fillDistances(
  distances: Float64Array,
  { points, missing }: AxisPoints,
  cut: number,
  partner: number,
): void {
  for (let at = 0; at < points.length; at += 1) {
    const own = points[at]?.[partner] as number;
    distances[at] = Number.isNaN(own) ? (missing === "zero" ? -cut : 0) : own - cut;
  }
}

/** A draw is a part. */
function* drawnConfidence(axis: AxisPoints, partners: number, spread: number, draws: number): InParts<Float64Array> {
  const { weights } = axis;
  const now = sidesUnder(axis, weights, partners);
  const same = new Float64Array(partners);
  const random = randomNumbers();
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = drawWeights(weights.length, random);
    const near = weights.map((weight, at) => (1 - spread) * weight + spread * (drawn[at] as number));
    const sides = sidesUnder(axis, near, partners);
    for (let partner = 0; partner < partners; partner += 1) {
      if (sides[partner] === now[partner]) same[partner] = (same[partner] as number) + 1;
    }
    yield;
  }
  return same.map((count) => count / draws);
}

/** 1 for every partner that is high under some weights. */
function sidesUnder(axis: AxisPoints, weights: Float64Array, partners: number): Uint8Array {
  const scores = scoresOf(axis, weights, partners);
  const isHigh = highBy(axis.cut, scores);
  return Uint8Array.from(scores, (score) => (isHigh(score) ? 1 : 0));
}

const scoresOf = ({ points, missing }: AxisPoints, weights: Float64Array, partners: number): Float64Array =>
  axisScores(
    points.map((own, at) => ({ weight: weights[at] as number, points: own })),
    missing,
    partners,
  );
