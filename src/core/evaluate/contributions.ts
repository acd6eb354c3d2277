/** Why a partner scores as it does: each criterion's share of its axis score. */
import type { Axis } from "../model/axis";
import type { ScoredCriterion } from "../score/scored-profile";
import type { Evaluation } from "./evaluation";

/** Axis points that a criterion brings; null where it had no data. An axis's contributions add up to its score. */
export interface Contribution {
  readonly scored: ScoredCriterion;
  readonly points: number | null;
}

/** Contributions to both axes, largest first; those without data last, in the settings' order. */
export function contributionsOf({ criteria, settings }: Evaluation, partner: number): Contribution[] {
  const weights: Record<Axis, number> = { potential: 0, results: 0 };
  for (const { criterion, points } of criteria) {
    if (settings.missing === "zero" || !Number.isNaN(points[partner])) weights[criterion.axis] += criterion.weight;
  }
  return criteria
    .map((scored) => {
      const { criterion, points } = scored;
      const own = points[partner] as number;
      const share = Number.isNaN(own) ? null : (criterion.weight * own) / weights[criterion.axis];
      return { scored, points: share };
    })
    .sort((a, b) => (b.points ?? -1) - (a.points ?? -1));
}
