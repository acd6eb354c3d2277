/**
 * Moves prices to where the relaxation's bound is lowest: a subgradient whose level follows what it has reached.
 * Source: J.-L. Goffin and K. C. Kiwiel, "Convergence of a simple subgradient level method" (1999).
 */
import type { OpenPart } from "./open-part";
import { type Relaxed, relaxed } from "./relaxation";

export interface Descent {
  readonly bound: number;
  readonly prices: Float64Array;
}

/** How much of the last direction goes on into the next. */
const momentum = 0.5;

/** So many rounds that do not reach the level, and the level is too low. */
const patience = 10;

/**
 * The lowest bound found from these prices in at most so many rounds, and its prices; one step a round. The bound cannot
 * fall below `floor`; `seen` looks at each round and says whether its bound is low enough.
 */
export function* descend(
  part: OpenPart,
  start: Float64Array,
  rounds: number,
  floor: number,
  seen: (round: number, result: Relaxed, prices: Float64Array) => boolean,
): Generator<void, Descent> {
  const prices = start.slice();
  const fixed = undisputed(part);
  for (const partner of fixed) prices[partner] = 0;
  const isFixed = new Set(fixed);
  const moving = part.open.filter((partner) => !isFixed.has(partner));
  const direction = new Float64Array(prices.length);
  let best: Descent = { bound: Number.POSITIVE_INFINITY, prices };
  let drop = 0;
  let least = 0;
  let reference = Number.POSITIVE_INFINITY;
  let waited = 0;
  for (let round = 0; round < rounds; round += 1) {
    const result = relaxed(part, prices);
    if (result.bound < best.bound) best = { bound: result.bound, prices: prices.slice() };
    if (seen(round, result, prices)) break;
    waited += 1;
    if (round === 0) {
      drop = (result.bound - floor) / 10;
      least = drop / 1000;
    }
    if (round === 0 || best.bound < reference - drop / 2) {
      reference = best.bound;
      waited = 0;
    } else if (waited >= patience) {
      drop /= 2;
      reference = best.bound;
      waited = 0;
    }
    if (drop < least) break;
    let length = 0;
    for (const partner of moving) {
      const move = (result.surplus[partner] as number) + momentum * (direction[partner] as number);
      direction[partner] = move;
      length += move * move;
    }
    if (length < 1e-12) break;
    const step = (result.bound - best.bound + drop) / length;
    for (const partner of moving) prices[partner] = (prices[partner] as number) - step * (direction[partner] as number);
    yield;
  }
  return best;
}

/** Partners that one person alone may take, in a group that does not pack: nobody competes, so their price is 0. */
function undisputed({ problem: { people }, options, groups }: OpenPart): number[] {
  return groups.flatMap(({ packs, partners }) =>
    packs ? [] : [...partners].filter((partner) => optionCount(options, people, partner) < 2),
  );
}

function optionCount(options: Uint8Array, people: number, partner: number): number {
  let count = 0;
  for (let person = 0; person < people; person += 1) count += options[partner * (people + 1) + person] as number;
  return count;
}
