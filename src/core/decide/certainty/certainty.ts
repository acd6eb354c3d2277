/** How sure each placement is: under which share of nearby weightings a partner would stand in the same segment. */
import { atOnce, type InParts } from "../../cells/in-parts";
import { lazily, oncePer } from "../../cells/lazily";
import type { Evaluation } from "../../evaluate/evaluation";
import { type Axis, axes } from "../../model/axis";
import type { Criterion } from "../../model/criterion";
import { type AxisPoints, axisConfidence, axisPoints, isDrawn } from "./axis-confidence";
import { weightEdge } from "./hangs-on";

/** Below it, more than one weighting in five would place the partner elsewhere. */
export const borderlineBelow = 0.8;

/** What a placement hangs on: the weight of one criterion, as shares 0–1 of its axis's weight. */
export interface HangsOn {
  readonly criterion: Criterion;
  readonly now: number;
  readonly edge: number;
  readonly falls: boolean;
}

export interface Certainty {
  /** By partner 0–1, the product of both axes; 1 for an override; null: it needs data. */
  readonly confidence: readonly (number | null)[];
  /** By axis and partner 0–1; null where `confidence` is, and for an override. */
  readonly byAxis: Readonly<Record<Axis, readonly (number | null)[]>>;
  readonly isBorderline: (partner: number) => boolean;
  /** Null where the placement is sure, where no single weight changes it, and for cuts computed from the scores. */
  readonly hangsOn: (partner: number) => HangsOn | null;
}

/** Once an evaluation: the same each time. */
export const certaintyOf = oncePer((evaluation: Evaluation): Certainty => atOnce(certaintyInParts(evaluation)));

/** Whether it is a formula's value and known at once: no cut follows from everybody's scores. */
export const isExact = (evaluation: Evaluation): boolean =>
  axes.every((axis) => !isDrawn(axisPoints(axis, evaluation), evaluation.settings.weightSpread));

/** The same a draw at a time: a thousand of them are too slow for a page that must not freeze. */
export function* certaintyInParts(evaluation: Evaluation): InParts<Certainty> {
  const { settings, segments, reading, scores, criteria } = evaluation;
  const partners = segments.length;
  const points: Readonly<Record<Axis, AxisPoints>> = {
    potential: axisPoints("potential", evaluation),
    results: axisPoints("results", evaluation),
  };
  const shares = (axis: Axis) => axisConfidence(points[axis], partners, settings.weightSpread, settings.draws);
  const sure: Readonly<Record<Axis, Float64Array>> = {
    potential: yield* shares("potential"),
    results: yield* shares("results"),
  };
  const isOverridden = (partner: number) => (reading.overrides[partner] ?? null) !== null;
  const scored = (axis: Axis) =>
    segments.map((segment, partner) =>
      segment === null || isOverridden(partner) ? null : (sure[axis][partner] as number),
    );
  const byAxis = lazily(() => ({ potential: scored("potential"), results: scored("results") }));
  const confidence = segments.map((segment, partner) => {
    if (segment === null) return null;
    return isOverridden(partner) ? 1 : (sure.potential[partner] as number) * (sure.results[partner] as number);
  });
  return {
    confidence,
    get byAxis() {
      return byAxis();
    },
    isBorderline: (partner) => (confidence[partner] ?? 1) < borderlineBelow,
    hangsOn: (partner) => {
      if ((confidence[partner] ?? 1) === 1) return null;
      const axis = (sure.potential[partner] as number) <= (sure.results[partner] as number) ? "potential" : "results";
      const { cut } = points[axis];
      const isHigh = cut.kind === "number" && (scores[axis][partner] as number) >= cut.value;
      const edge = weightEdge(points[axis], partner, isHigh);
      const criterion = criteria.filter((each) => each.criterion.axis === axis)[edge?.criterion ?? -1]?.criterion;
      return edge && criterion ? { ...edge, criterion } : null;
    },
  };
}
