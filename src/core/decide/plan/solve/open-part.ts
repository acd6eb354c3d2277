/** A part of all plans: what is settled in it, and what is still open for whom. */
import { type Assignment, nobody, type Owners } from "./assignment";
import { commonDivisor, type Units } from "./units";

/** At partner × (people + 1) + person 1 where this is still open; the last of a partner is nobody. */
export type Options = Uint8Array;

/** Somebody's open partners, their weights in whole units, and the capacity that is left for them. */
export interface Shelf {
  readonly partners: Int32Array;
  readonly weights: Int32Array;
  readonly capacity: number;
  readonly most: number;
}

/** People who compete for partners, with all their hours as one: what does not fit into that, fits in no plan. */
export interface Group extends Shelf {
  /** Partners of the group that somebody must take; the shelf holds the others. */
  readonly sure: Int32Array;
  /** Whether packing tells more than that every partner is taken at most once. */
  readonly packs: boolean;
}

export interface OpenPart {
  readonly problem: Assignment;
  readonly options: Options;
  /** Partners whose owner is settled, and what they bring. */
  readonly owners: Owners;
  readonly settled: number;
  /** Partners with more than one option. */
  readonly open: Int32Array;
  /** By person. */
  readonly shelves: readonly Shelf[];
  readonly groups: readonly Group[];
}

/** A group's table with more states costs more than it tells. */
const mostGroupStates = 6000;

/** Closes options that no longer fit and settles what has one left; null where no plan is left. Changes `options`. */
export function openPart(problem: Assignment, units: Units, options: Options): OpenPart | null {
  const { partners, people, points, hours } = problem;
  const across = people + 1;
  const owners: Owners = new Int32Array(partners).fill(nobody);
  const done = new Uint8Array(partners);
  const time = problem.capacity.slice();
  const places = problem.most.slice();
  const closeUnfit = (partner: number): { count: number; last: number } => {
    let [count, last] = [0, nobody];
    for (let person = 0; person <= people; person += 1) {
      const at = partner * across + person;
      if (!options[at]) continue;
      const fits =
        person === people ||
        ((hours[partner * people + person] as number) <= (time[person] as number) && (places[person] as number) >= 1);
      if (fits) [count, last] = [count + 1, person];
      else options[at] = 0;
    }
    return { count, last };
  };
  let settled = 0;
  for (let again = true; again; ) {
    again = false;
    for (let partner = 0; partner < partners; partner += 1) {
      if (done[partner]) continue;
      const { count, last } = closeUnfit(partner);
      if (count === 0) return null;
      if (count > 1) continue;
      done[partner] = 1;
      if (last === people) continue;
      owners[partner] = last;
      settled += points[partner * people + last] as number;
      time[last] = (time[last] as number) - (hours[partner * people + last] as number);
      places[last] = (places[last] as number) - 1;
      again = true;
    }
  }
  const open = Int32Array.from({ length: partners }, (_, partner) => partner).filter((partner) => !done[partner]);
  const shelves = Array.from({ length: people }, (_, person): Shelf => {
    const mine = open.filter((partner) => options[partner * across + person]);
    const size = units.size[person] as number;
    return {
      partners: mine,
      weights: mine.map((partner) => Math.floor((hours[partner * people + person] as number) / size)),
      capacity: Math.floor((time[person] as number) / size),
      most: places[person] as number,
    };
  });
  const part = { problem, options, owners, settled, open, shelves };
  const groups = competing(part).map((members) => groupOf(part, units, members));
  return groups.some(({ capacity, most, packs }) => packs && (capacity < 0 || most < 0)) ? null : { ...part, groups };
}

/** People who share an open partner, directly or through others. */
function competing({ problem: { people }, options, open }: Omit<OpenPart, "groups">): number[][] {
  const leader = Int32Array.from({ length: people }, (_, person) => person);
  const leaderOf = (person: number): number =>
    leader[person] === person ? person : leaderOf(leader[person] as number);
  for (const partner of open) {
    const able = peopleFor(options, people, partner);
    for (const person of able) leader[leaderOf(person)] = leaderOf(able[0] as number);
  }
  const groups = Array.from({ length: people }, (): number[] => []);
  for (let person = 0; person < people; person += 1) groups[leaderOf(person)]?.push(person);
  return groups.filter((members) => members.length > 0);
}

function peopleFor(options: Options, people: number, partner: number): number[] {
  const able: number[] = [];
  for (let person = 0; person < people; person += 1) if (options[partner * (people + 1) + person]) able.push(person);
  return able;
}

function groupOf(part: Omit<OpenPart, "groups">, units: Units, members: readonly number[]): Group {
  const { problem, options, open, shelves } = part;
  const { people, hours } = problem;
  const isExact = members.every((person) => units.exact[person]);
  const size = isExact ? members.reduce((shared, person) => commonDivisor(shared, units.size[person] as number), 0) : 1;
  const inGroup = new Set(members);
  const weightOf = (partner: number) =>
    Math.floor(
      Math.min(...peopleFor(options, people, partner).map((person) => hours[partner * people + person] as number)) /
        size,
    );
  const all = open.filter((partner) => inGroup.has(peopleFor(options, people, partner)[0] as number));
  const maySpare = (partner: number) => options[partner * (people + 1) + people] === 1;
  const sure = all.filter((partner) => !maySpare(partner));
  const partners = all.filter(maySpare);
  const sum = (of: (person: number) => number) => members.reduce((total, person) => total + of(person), 0);
  const capacity = sum((person) => ((shelves[person] as Shelf).capacity * (units.size[person] as number)) / size);
  const most = sum((person) => (shelves[person] as Shelf).most) - sure.length;
  const layers = most >= partners.length ? 1 : most + 1;
  const weights = partners.map(weightOf);
  const room = Math.floor(capacity) - sure.reduce((total, partner) => total + weightOf(partner), 0);
  const group = { partners, weights, capacity: room, most, sure, packs: members.length > 1 };
  if (!group.packs || capacity * layers <= mostGroupStates) return group;
  // Hours and places together are too much for a table: the one that binds first still tells a lot.
  const mean = weights.reduce((total, weight) => total + weight, 0) / Math.max(1, weights.length);
  if (layers > 1 && layers <= mostGroupStates && (most * mean <= room || capacity > mostGroupStates))
    return { ...group, weights: weights.fill(0), capacity: 0 };
  if (layers > 1 && capacity <= mostGroupStates) return { ...group, most: Number.POSITIVE_INFINITY };
  return { ...group, packs: false };
}
