/** Where each partner is drawn: inside its segment's quadrant, in the order of the scores along each axis. */

import type { Evaluation } from "../evaluate/evaluation";
import type { Partner } from "../model/partner";
import { isHighPotential, isHighResults, type SegmentKey } from "../model/segment";

/** Position in percent of the map, y upwards: the low half is below 50, the high half above. */
export interface MapPosition {
  /** Index of the partner in the evaluation. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** Points keep off the crosshair and the border. */
const low = { from: 3, to: 46 };
const high = { from: 54, to: 97 };

/**
 * Steps of the R2 sequence, which spreads points evenly over a square: partners with equal scores on both axes do not
 * pile up. Source: M. Roberts, "The Unreasonable Effectiveness of Quasirandom Sequences" (2018).
 */
const xStep = 0.7548776662466927;
const yStep = 0.5698402909980532;

/**
 * Positions of all partners with a segment, by priority. Within a half, half of the way is the score and half the rank,
 * so that crowded scores open up and gaps still show; equal scores share the room of their ranks.
 */
export function mapPositions({ partners, order }: Evaluation): MapPosition[] {
  const placed = order.filter((index) => partners[index]?.segment !== null);
  const along = (isHigh: (key: SegmentKey) => boolean, score: (partner: Partner) => number | null, step: number) => {
    const positions = new Map<number, number>();
    for (const side of [true, false]) {
      const inHalf = placed.filter((index) => isHigh(partners[index]?.segment as SegmentKey) === side);
      const scores = inHalf.map((index) => score(partners[index] as Partner) ?? 0);
      const spread = spreadOf(scores, step);
      const { from, to } = side ? high : low;
      inHalf.forEach((index, at) => {
        positions.set(index, from + (to - from) * (spread[at] as number));
      });
    }
    return positions;
  };
  const xs = along(isHighPotential, ({ potential }) => potential, xStep);
  const ys = along(isHighResults, ({ results }) => results, yStep);
  return placed.map((index) => ({ index, x: xs.get(index) as number, y: ys.get(index) as number }));
}

/** 0–1 for each score, in the scores' order. */
function spreadOf(scores: readonly number[], step: number): number[] {
  const shuffled = (at: number) => ((at + 1) * step) % 1;
  const order = scores
    .map((_, at) => at)
    .sort((a, b) => (scores[a] as number) - (scores[b] as number) || shuffled(a) - shuffled(b));
  const least = scores[order[0] ?? 0] ?? 0;
  const most = scores[order[order.length - 1] ?? 0] ?? 0;
  const spread = scores.map(() => 0.5);
  if (scores.length < 2) return spread;
  order.forEach((at, rank) => {
    const byRank = rank / (scores.length - 1);
    const byScore = most > least ? ((scores[at] as number) - least) / (most - least) : byRank;
    spread[at] = (byRank + byScore) / 2;
  });
  return spread;
}
