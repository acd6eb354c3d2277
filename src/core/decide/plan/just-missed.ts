/** Candidates outside the plan that were nearest to it, by gain per hour, and the least of those in it. */
import type { Plan } from "./plan";
import type { PlanPartner } from "./plan-partner";
import { gainOf, timeOf } from "./plan-problem";
import type { Hundredths } from "./team";

export interface Missed {
  readonly partner: PlanPartner;
  /** Of those who could look after it, the one who needs the fewest hours. */
  readonly person: number;
  readonly time: Hundredths;
  readonly gain: number;
  /** Infinite where it takes no time. */
  readonly gainPerHour: number;
}

const shown = 5;

/** Those with the most gain per hour, in that order; equal ones by priority as they come. */
export function justMissed(plan: Plan): Missed[] {
  const { problem, rows } = plan;
  const { people, points } = problem.assignment;
  const missed = rows.flatMap(({ partner, owner }, index): Missed[] => {
    if (owner !== null) return [];
    const able = problem.team.people
      .map((_, person) => person)
      .filter((person) => !Number.isNaN(points[index * people + person] as number))
      .sort((a, b) => timeOf(problem, index, a) - timeOf(problem, index, b) || a - b);
    const [person] = able;
    return person === undefined ? [] : [missedBy(plan, index, partner, person)];
  });
  return missed.sort((a, b) => b.gainPerHour - a.gainPerHour || order(a) - order(b)).slice(0, shown);
}

/** The one in the plan with the least gain per hour, pins aside; null where there is none. */
export function leastInPlan(plan: Plan): Missed | null {
  const held = plan.rows.flatMap(({ partner, owner }, index) =>
    owner === null || partner.pin ? [] : [missedBy(plan, index, partner, owner)],
  );
  return held.sort((a, b) => a.gainPerHour - b.gainPerHour || order(b) - order(a))[0] ?? null;
}

const order = ({ partner }: Missed) => partner.priority ?? Number.POSITIVE_INFINITY;

function missedBy({ problem }: Plan, index: number, partner: PlanPartner, person: number): Missed {
  const time = timeOf(problem, index, person);
  const gain = gainOf(problem, index, person);
  return { partner, person, time, gain, gainPerHour: (100 * gain) / time };
}
