/** How many partners a plan could look after, does, and leaves to tech-touch. */
import type { Plan } from "./plan";
import { isCandidate } from "./plan-partner";

export interface PlanCounts {
  readonly candidates: number;
  readonly inPlan: number;
  /** Candidates that nobody looks after. */
  readonly left: number;
}

export function planCounts({ problem, rows, candidates }: Plan): PlanCounts {
  const inPlan = rows.filter(({ owner }) => owner !== null).length;
  const left = rows.filter(({ partner, owner }) => owner === null && isCandidate(partner, problem.team.support)).length;
  return { candidates, inPlan, left };
}
