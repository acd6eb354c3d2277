/** Other weights on potential: the settings with them, and what they would do. */
import { evaluationOf } from "../evaluate/evaluate";
import type { Evaluation } from "../evaluate/evaluation";
import type { Criterion } from "../model/criterion";
import type { SegmentKey } from "../model/segment";
import type { Settings } from "../model/settings";

export interface NewWeight {
  readonly column: string;
  /** Percent of the axis's weight. */
  readonly now: number;
  readonly next: number;
}

export interface WeightsTried {
  readonly settings: Settings;
  /** Every potential criterion that has a weight, or gets one. */
  readonly weights: readonly NewWeight[];
  /** Who would change segment, by priority. */
  readonly moved: readonly {
    readonly name: string;
    readonly from: SegmentKey | null;
    readonly to: SegmentKey | null;
  }[];
}

/** Percent by criterion, each one of `evaluation.settings.criteria`; a potential criterion that has none here gets 0. */
export function weightsTried(evaluation: Evaluation, percents: ReadonlyMap<Criterion, number>): WeightsTried {
  const { settings, reading, partners, order } = evaluation;
  const isPotential = ({ axis, weight }: Criterion) => axis === "potential" && weight > 0;
  const sum = settings.criteria.reduce((total, each) => (isPotential(each) ? total + each.weight : total), 0);
  const criteria = settings.criteria.map((criterion) =>
    isPotential(criterion) ? { ...criterion, weight: rounded(percents.get(criterion) ?? 0) } : criterion,
  );
  const next = { ...settings, criteria };
  const after = evaluationOf(reading, next);
  return {
    settings: next,
    weights: settings.criteria.flatMap((criterion, at) =>
      isPotential(criterion)
        ? [{ column: criterion.column, now: (100 * criterion.weight) / sum, next: criteria[at]?.weight ?? 0 }]
        : [],
    ),
    moved: order.flatMap((index) => {
      const [from, to] = [partners[index]?.segment ?? null, after.partners[index]?.segment ?? null];
      return from === to ? [] : [{ name: partners[index]?.name ?? "", from, to }];
    }),
  };
}

/** As a settings cell shows it; a weight above 0 stays above it. */
const rounded = (percent: number): number => Math.round(percent * 1e6) / 1e6;
