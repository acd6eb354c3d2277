/** Who could look after whom, for how many hours and plan points: the integer programme behind a plan, as numbers. */

/** At most one person a partner; nobody over capacity or most; the most points. */
export interface Assignment {
  readonly partners: number;
  readonly people: number;
  /** At partner × people + person: plan points; NaN where this person may not look after this partner. */
  readonly points: Float64Array;
  /** At the same index: whole numbers, hundredths of an hour. */
  readonly hours: Float64Array;
  /** By person, in hundredths of an hour. */
  readonly capacity: Float64Array;
  /** By person: the most partners; infinite without a limit. */
  readonly most: Float64Array;
}

/** The person of each partner; -1: nobody. */
export type Owners = Int32Array;

export const nobody = -1;

export function pointsOf({ people, points }: Assignment, owners: Owners): number {
  let sum = 0;
  for (let partner = 0; partner < owners.length; partner += 1) {
    const person = owners[partner] as number;
    if (person !== nobody) sum += points[partner * people + person] as number;
  }
  return sum;
}

/** Hours and places that each person has left beside what the owners take; negative where they take too much. */
export function leftBeside({ people, hours, capacity, most }: Assignment, owners: Owners) {
  const time = capacity.slice();
  const places = most.slice();
  for (let partner = 0; partner < owners.length; partner += 1) {
    const person = owners[partner] as number;
    if (person === nobody) continue;
    time[person] = (time[person] as number) - (hours[partner * people + person] as number);
    places[person] = (places[person] as number) - 1;
  }
  return { time, places };
}

/** Points per hour, the best first, as long as it fits: the rule of thumb that a plan is measured against. */
export function greedyOwners(problem: Assignment): Owners {
  const { partners, people, points, hours } = problem;
  const owners: Owners = new Int32Array(partners).fill(nobody);
  const { time, places } = leftBeside(problem, owners);
  const worth = points.map((value, at) => value / Math.max(hours[at] as number, 1e-9));
  const options = Array.from(points.keys()).filter((at) => (points[at] as number) > 0);
  options.sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b);
  for (const at of options) {
    const partner = Math.floor(at / people);
    const person = at % people;
    if (owners[partner] !== nobody || (hours[at] as number) > (time[person] as number)) continue;
    if ((places[person] as number) < 1) continue;
    owners[partner] = person;
    time[person] = (time[person] as number) - (hours[at] as number);
    places[person] = (places[person] as number) - 1;
  }
  return owners;
}
