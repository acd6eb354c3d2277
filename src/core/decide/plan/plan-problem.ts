/** The integer programme of a plan: who may look after whom, with what the pins already take away from everybody. */
import { gainFigures, isCandidateFor, type PlanPartner, timeFor } from "./plan-partner";
import { type Assignment, nobody, type Owners } from "./solve/assignment";
import type { Hundredths, Team } from "./team";

export interface PlanProblem {
  readonly team: Team;
  readonly partners: readonly PlanPartner[];
  /** Plan points for leaving a partner with its present owner. */
  readonly keepOwner: number;
  /** What is left to decide beside the pins. */
  readonly assignment: Assignment;
  /** Partners pinned to somebody, and the points they bring. */
  readonly pinned: Owners;
  readonly pinnedPoints: number;
}

/** The gain of a pair as the plan counts it; a pinned partner may have none. */
export const gainOf = ({ team, partners }: Pick<PlanProblem, "team" | "partners">, partner: number, person: number) =>
  gainFigures(partners[partner] as PlanPartner, person, team.support)?.gain ?? 0;

/** Its time; a pinned partner without any is refused before. */
export const timeOf = ({ team, partners }: Pick<PlanProblem, "team" | "partners">, partner: number, person: number) =>
  timeFor(partners[partner] as PlanPartner, person, team.support) ?? 0;

export function planProblem(team: Team, partners: readonly PlanPartner[], keepOwner: number): PlanProblem {
  const people = team.people.length;
  const parts = { team, partners };
  const points = new Float64Array(partners.length * people).fill(Number.NaN);
  const hours = new Float64Array(partners.length * people);
  const capacity = Float64Array.from(team.people, ({ time }) => time);
  const most = Float64Array.from(team.people, (person) => person.most ?? Number.POSITIVE_INFINITY);
  const pinned: Owners = new Int32Array(partners.length).fill(nobody);
  const keeping = (partner: PlanPartner, person: number) => (partner.now === person ? keepOwner : 0);
  let pinnedPoints = 0;
  partners.forEach((partner, index) => {
    if (partner.pin?.kind === "person") {
      const { person } = partner.pin;
      pinned[index] = person;
      pinnedPoints += gainOf(parts, index, person) + keeping(partner, person);
      capacity[person] = (capacity[person] as number) - timeOf(parts, index, person);
      most[person] = (most[person] as number) - 1;
    } else if (partner.pin === null) {
      partner.people.forEach(({ uncovered, excluded }, person) => {
        const gain = gainOf(parts, index, person);
        if (uncovered || excluded || gain <= 0 || !isCandidateFor(partner, person, team.support)) return;
        points[index * people + person] = gain + keeping(partner, person);
        hours[index * people + person] = timeOf(parts, index, person);
      });
    }
  });
  const assignment = { partners: partners.length, people, points, hours, capacity, most };
  return { ...parts, keepOwner, assignment, pinned, pinnedPoints };
}

/** Whether two problems ask the same, read at whatever time. */
export const isSameProblem = (one: PlanProblem, other: PlanProblem): boolean =>
  [one, other]
    .map(({ team, partners, keepOwner }) => JSON.stringify([team, partners, keepOwner]))
    .every((text, _, [first]) => text === first);

/** The same with so much more time for one person. */
export function withMoreTime(problem: PlanProblem, person: number, more: Hundredths): PlanProblem {
  const capacity = problem.assignment.capacity.slice();
  capacity[person] = (capacity[person] as number) + more;
  return { ...problem, assignment: { ...problem.assignment, capacity } };
}

/** A person whose pins take more than there is: the time or the number of partners, and who is pinned. */
export interface Overfull {
  readonly person: number;
  readonly by: "hours" | "most";
  readonly taken: number;
  readonly limit: number;
  readonly partners: readonly PlanPartner[];
}

export function overfullPins({ team, partners, assignment, pinned }: PlanProblem): Overfull[] {
  return team.people.flatMap(({ time, most }, person): Overfull[] => {
    const held = partners.filter((_, index) => pinned[index] === person);
    const left = assignment.capacity[person] as number;
    if (held.length > 0 && left < 0) return [{ person, by: "hours", taken: time - left, limit: time, partners: held }];
    if (most === null || held.length <= most) return [];
    return [{ person, by: "most", taken: held.length, limit: most, partners: held }];
  });
}
