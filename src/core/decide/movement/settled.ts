/** Settled sides: a partner changes sides when its score is far enough beyond the cut, not when it wavers around it. */
import type { Evaluation } from "../../evaluate/evaluation";
import { type Axis, axes } from "../../model/axis";
import { isHighPotential, isHighResults, type SegmentKey, segmentAt } from "../../model/segment";
import { cutOf, type Settings } from "../../model/settings";
import { cutThreshold } from "../../place/cut";

/** By axis, whether a partner is on the high side; null where nothing is known. */
export type Sides = Readonly<Record<Axis, boolean | null>>;

export interface Placed {
  readonly evaluation: Evaluation;
  /** By partner, as the map showed it. */
  readonly segments: readonly (SegmentKey | null)[];
  /** By partner: its row was changed by hand, its scores say nothing. */
  readonly isDoubtful: (partner: number) => boolean;
}

const highIn: Readonly<Record<Axis, (segment: SegmentKey) => boolean>> = {
  potential: isHighPotential,
  results: isHighResults,
};

/** The segment of settled sides. */
export const segmentOf = ({ potential, results }: Sides): SegmentKey | null =>
  potential === null || results === null ? null : segmentAt(potential, results);

/** Where a partner stands in a build, settled or not. */
export function sidesNow({ evaluation, segments }: Placed, partner: number): Sides {
  const segment = segments[partner] ?? null;
  const side = (axis: Axis) => {
    if (segment !== null) return highIn[axis](segment);
    return Number.isNaN(evaluation.scores[axis][partner]) ? null : evaluation.sides[axis][partner] === 1;
  };
  return { potential: side("potential"), results: side("results") };
}

/** What a build does to settled sides; `before` is the build before it. */
export function settling(before: Placed, after: Placed): (settled: Sides, was: number, is: number) => Sides {
  const { settings } = after.evaluation;
  const rules = {
    potential: settleRule(before.evaluation.settings, after.evaluation, "potential"),
    results: settleRule(before.evaluation.settings, after.evaluation, "results"),
  };
  return (settled, was, is) => {
    const now = sidesNow(after, is);
    const isSetByHand = (placed: Placed, partner: number) =>
      placed.isDoubtful(partner) || placed.evaluation.reading.overrides[partner] != null;
    const atOnce = isSetByHand(after, is) || isSetByHand(before, was);
    const sideOn = (axis: Axis): boolean | null => {
      const [old, side] = [settled[axis], now[axis]];
      if (side === old || side === null || old === null || atOnce) return side;
      const beyond = rules[axis];
      return beyond === null || beyond(after.evaluation.scores[axis][is] as number, side) >= settings.cutMargin - 1e-9
        ? side
        : old;
    };
    return { potential: sideOn("potential"), results: sideOn("results") };
  };
}

/** Points beyond the cut on a side; null where every change of sides counts at once. */
function settleRule(
  before: Settings,
  { settings, scores }: Evaluation,
  axis: Axis,
): ((score: number, high: boolean) => number) | null {
  const cut = cutOf(settings, axis);
  if (cut.kind === "any" || isDecidedAnew(before, settings, axis)) return null;
  const threshold = cutThreshold(cut, scores[axis]);
  if (threshold === null) return null;
  return (score, high) => {
    // A computed cut never calls 0 high, however low it is itself.
    if (cut.kind !== "number" && score === 0 && !high) return Number.POSITIVE_INFINITY;
    return high ? score - threshold : threshold - score;
  };
}

/** Whether the settings changed the axis's cut or criteria. */
export function isDecidedAnew(before: Settings, after: Settings, axis: Axis): boolean {
  const decided = (settings: Settings) =>
    JSON.stringify([cutOf(settings, axis), settings.criteria.filter((criterion) => criterion.axis === axis)]);
  return decided(before) !== decided(after);
}

export const isSame = (one: Sides, other: Sides): boolean => axes.every((axis) => one[axis] === other[axis]);
