/** A solved plan in the terms of its partners: who looks after whom, why, and what that changes. */
import type { OwnerChange } from "../../model/plan-terms";
import { type GainFigures, gainFigures, isCandidate, type PlanPartner } from "./plan-partner";
import { gainOf, type PlanProblem, timeOf } from "./plan-problem";
import { nobody, type Owners } from "./solve/assignment";
import type { Best } from "./solve/search";
import type { Hundredths } from "./team";

/** Why a partner is in the plan or is not; `gain` is the most that it would bring. */
export type Why =
  | { readonly kind: "figures"; readonly figures: GainFigures }
  | { readonly kind: "noTime" | "noPlace"; readonly gain: number }
  | { readonly kind: "pinned" | "nobodyAble" | "noGain" | "notCandidate" | "noData" };

export interface PlanRow {
  readonly partner: PlanPartner;
  /** Persons by their place in the team. */
  readonly owner: number | null;
  readonly now: number | null;
  readonly time: Hundredths;
  readonly gain: number;
  readonly change: OwnerChange | null;
  readonly why: Why;
}

export interface PersonLoad {
  readonly time: Hundredths;
  readonly partners: number;
}

export interface Plan {
  readonly problem: PlanProblem;
  /** In the order of the problem's partners. */
  readonly rows: readonly PlanRow[];
  readonly owners: Owners;
  readonly points: number;
  readonly bound: number;
  readonly proven: boolean;
  readonly gain: number;
  readonly ownersKept: number;
  /** By person. */
  readonly loads: readonly PersonLoad[];
  readonly candidates: number;
}

export function planOf(problem: PlanProblem, best: Best): Plan {
  const { team, partners, pinned, pinnedPoints } = problem;
  const owners = best.owners.map((owner, index) =>
    (pinned[index] as number) === nobody ? owner : (pinned[index] as number),
  );
  const loads = team.people.map((_, person): PersonLoad => {
    const held = partners.flatMap((_partner, index) => (owners[index] === person ? [index] : []));
    return { time: held.reduce((sum, index) => sum + timeOf(problem, index, person), 0), partners: held.length };
  });
  const rows = partners.map((partner, index) => rowOf(problem, loads, partner, index, owners[index] as number));
  return {
    problem,
    rows,
    owners,
    points: best.points + pinnedPoints,
    bound: best.bound + pinnedPoints,
    proven: best.proven,
    gain: rows.reduce((sum, { gain }) => sum + gain, 0),
    ownersKept: rows.filter(({ change }) => change === "kept").length,
    loads,
    candidates: partners.filter((partner) => isCandidate(partner, team.support)).length,
  };
}

function rowOf(
  problem: PlanProblem,
  loads: readonly PersonLoad[],
  partner: PlanPartner,
  index: number,
  person: number,
): PlanRow {
  const owner = person === nobody ? null : person;
  const { now } = partner;
  return {
    partner,
    owner,
    now,
    time: owner === null ? 0 : timeOf(problem, index, owner),
    gain: owner === null ? 0 : gainOf(problem, index, owner),
    change: changeOf(now, owner),
    why: whyOf(problem, loads, partner, index, owner),
  };
}

function changeOf(now: number | null, owner: number | null): OwnerChange | null {
  if (owner === null) return now === null ? null : "released";
  if (now === null) return "new";
  return now === owner ? "kept" : "changed";
}

function whyOf(
  problem: PlanProblem,
  loads: readonly PersonLoad[],
  partner: PlanPartner,
  index: number,
  owner: number | null,
): Why {
  const { support, people } = problem.team;
  if (partner.pin) return { kind: "pinned" };
  if (owner !== null) {
    return { kind: "figures", figures: gainFigures(partner, owner, support) as GainFigures };
  }
  if (lacksData(partner)) return { kind: "noData" };
  if (!isCandidate(partner, support)) return { kind: "notCandidate" };
  const { points } = problem.assignment;
  const able = people.flatMap((_, person) =>
    Number.isNaN(points[index * people.length + person] as number) ? [] : [person],
  );
  const gain = Math.max(
    0,
    ...(able.length > 0 ? able : [...people.keys()]).map((person) => gainOf(problem, index, person)),
  );
  if (able.length === 0) return { kind: gain > 0 ? "nobodyAble" : "noGain" };
  const isFull = (person: number) => loads[person]?.partners === people[person]?.most;
  return { kind: able.every(isFull) ? "noPlace" : "noTime", gain };
}

/** Without a segment or without both scores, and without what the profile could say in their place. */
export function lacksData({ segment, potential, results, people }: PlanPartner): boolean {
  const isGiven = people.some(({ time, gain }) => gain !== null && (segment !== null || time !== null));
  return (segment === null || potential === null || results === null) && !isGiven;
}
