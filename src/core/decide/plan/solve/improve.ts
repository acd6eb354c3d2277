/** Makes a plan better by giving one person after the other the best they could have, also from others. */
import { type Assignment, leftBeside, nobody, type Owners, pointsOf } from "./assignment";
import { pack } from "./knapsack";
import type { Units } from "./units";

/**
 * A plan in which one person after the other, from `first` on, packs what nobody has yet: worth its points less its price
 * where somebody after them may take it, too.
 */
export function packedInTurn(
  problem: Assignment,
  units: Units,
  given: Owners,
  prices: Float64Array,
  first: number,
): Owners {
  const { partners, people, points, hours } = problem;
  const owners = given.slice();
  const { time, places } = leftBeside(problem, owners);
  const turns = Array.from({ length: people }, (_, turn) => (first + turn) % people);
  turns.forEach((person, turn) => {
    const later = turns.slice(turn + 1);
    const size = units.size[person] as number;
    const able = new Int32Array(partners);
    const weights = new Int32Array(partners);
    const profits = new Float64Array(partners);
    let count = 0;
    for (let partner = 0; partner < partners; partner += 1) {
      const value = points[partner * people + person] as number;
      if (owners[partner] !== nobody || Number.isNaN(value)) continue;
      const isWanted = later.some((other) => !Number.isNaN(points[partner * people + other] as number));
      const profit = isWanted ? value - (prices[partner] as number) : value;
      if (profit <= 1e-12) continue;
      able[count] = partner;
      weights[count] = Math.ceil((hours[partner * people + person] as number) / size);
      profits[count] = profit;
      count += 1;
    }
    const chosen = new Uint8Array(count);
    const capacity = Math.floor((time[person] as number) / size);
    pack({ capacity, most: places[person] as number, count, weights, profits }, chosen);
    for (let item = 0; item < count; item += 1) if (chosen[item]) owners[able[item] as number] = person;
  });
  return owners;
}

/**
 * One person's best hours, where others' partners count what they would bring more and, with `rates`, what the others'
 * hours are then worth (points a hundredth of an hour); null: nothing gets better by that count.
 */
function repacked(
  problem: Assignment,
  units: Units,
  owners: Owners,
  person: number,
  rates: Float64Array | null,
): Owners | null {
  const { partners, people, points, hours, capacity, most } = problem;
  const size = units.size[person] as number;
  const able = new Int32Array(partners);
  const weights = new Int32Array(partners);
  const profits = new Float64Array(partners);
  let count = 0;
  let now = 0;
  for (let partner = 0; partner < partners; partner += 1) {
    const value = points[partner * people + person] as number;
    if (Number.isNaN(value)) continue;
    const owner = owners[partner] as number;
    if (owner === person) now += value;
    const free = owner === person || owner === nobody;
    const more = free
      ? value
      : value -
        (points[partner * people + owner] as number) +
        (rates ? (rates[owner] as number) * (hours[partner * people + owner] as number) : 0);
    if (more <= 1e-12) continue;
    able[count] = partner;
    weights[count] = Math.ceil((hours[partner * people + person] as number) / size);
    profits[count] = more;
    count += 1;
  }
  const chosen = new Uint8Array(count);
  const room = Math.floor((capacity[person] as number) / size);
  const { value } = pack({ capacity: room, most: most[person] as number, count, weights, profits }, chosen);
  if (value <= now + 1e-9) return null;
  const next = owners.map((owner) => (owner === person ? nobody : owner));
  for (let item = 0; item < count; item += 1) if (chosen[item]) next[able[item] as number] = person;
  return next;
}

/** The plan after everybody has had their best, until nobody gains; one step a person. */
export function* settled(problem: Assignment, units: Units, given: Owners): Generator<void, Owners> {
  let owners = given;
  let unchanged = 0;
  for (let person = 0; unchanged < problem.people; person = (person + 1) % problem.people) {
    const next = repacked(problem, units, owners, person, null);
    unchanged = next ? 0 : unchanged + 1;
    owners = next ?? owners;
    yield;
  }
  return owners;
}

/** The same from where one person after the other takes also what costs points now but frees hours worth more. */
export function* improved(
  problem: Assignment,
  units: Units,
  given: Owners,
  rates: Float64Array,
): Generator<void, Owners> {
  let owners = given;
  let points = pointsOf(problem, owners);
  let unchanged = 0;
  for (let person = 0; unchanged < problem.people; person = (person + 1) % problem.people) {
    const taken = repacked(problem, units, owners, person, rates);
    const next = taken ? yield* settled(problem, units, taken) : owners;
    const reached = pointsOf(problem, next);
    unchanged = reached > points + 1e-9 ? 0 : unchanged + 1;
    if (unchanged === 0) [owners, points] = [next, reached];
  }
  return owners;
}
