/** What ten more hours of one person would bring, and for whom. */
import { type Plan, planOf } from "./plan";
import type { PlanPartner } from "./plan-partner";
import { type PlanProblem, withMoreTime } from "./plan-problem";
import { nobody, type Owners } from "./solve/assignment";
import type { Best } from "./solve/search";
import { solved } from "./solve/solve";
import type { Hundredths } from "./team";

export const tenHours: Hundredths = 1000;

export interface MoreHours {
  readonly person: number;
  /** Plan points more: at least, and at most; the same once both plans are proven. Never below 0. */
  readonly least: number;
  readonly most: number;
  readonly proven: boolean;
  /** Partners that the plan would take in. */
  readonly joining: readonly PlanPartner[];
  /** The person has as many partners as allowed. */
  readonly placesFull: boolean;
}

/** The plan's problem with more hours for one person, and the plan as what to begin from. */
export function problemWithMore(plan: Plan, person: number, more = tenHours): { problem: PlanProblem; known: Owners } {
  const known = plan.owners.map((owner, partner) => (plan.problem.pinned[partner] === nobody ? owner : nobody));
  return { problem: withMoreTime(plan.problem, person, more), known };
}

/** What a search over that problem has come to. */
export function moreHoursOf(plan: Plan, person: number, problem: PlanProblem, best: Best): MoreHours {
  const { points, bound, proven, rows } = planOf(problem, best);
  const isProven = proven && plan.proven;
  const gained = Math.max(0, points - (isProven ? plan.points : plan.bound));
  // Rounding in two sums of the same partners is no gain.
  const least = gained < 1e-9 ? 0 : gained;
  return {
    person,
    least,
    most: isProven ? least : Math.max(least, bound - plan.points),
    proven: isProven,
    joining: rows.flatMap(({ partner, owner }, index) =>
      owner !== null && plan.rows[index]?.owner === null ? [partner] : [],
    ),
    placesFull: plan.loads[person]?.partners === plan.problem.team.people[person]?.most,
  };
}

/** The same at once, for as long as `goesOn` says. */
export function moreHours(plan: Plan, person: number, goesOn: () => boolean = () => true): MoreHours {
  const { problem, known } = problemWithMore(plan, person);
  return moreHoursOf(plan, person, problem, solved(problem.assignment, goesOn, known));
}
