/**
 * The bound behind a plan's proof. "One owner a partner" is given a price a partner instead: everybody packs their own
 * hours with what is worth more than its price, all together pack the partners of the highest prices, and no plan has
 * more points than the two come to. A Lagrangian relaxation with a surrogate knapsack of all hours.
 * Source: M. L. Fisher, "The Lagrangian relaxation method for solving integer programming problems" (1981).
 */
import { forcedLosses, type Knapsack, type Packed, pack } from "./knapsack";
import type { OpenPart, Shelf } from "./open-part";

export interface Relaxed {
  /** No plan of this part has more points. */
  readonly bound: number;
  /** By partner: 1 where all together want it, less one for everyone who packs it; the way to better prices. */
  readonly surplus: Float64Array;
}

/** Profits below this are rounding. */
const nothing = 1e-12;

interface PackedShelf {
  readonly packed: Packed;
  readonly chosen: Uint8Array;
  readonly knapsack: Knapsack;
  /** Positions on the shelf of the knapsack's items. */
  readonly positions: Int32Array;
}

/** Packs a shelf with the partners that bring a profit. */
function packShelf(shelf: Shelf, profitOf: (partner: number) => number): PackedShelf {
  const { partners, capacity, most } = shelf;
  const positions = new Int32Array(partners.length);
  const weights = new Int32Array(partners.length);
  const profits = new Float64Array(partners.length);
  let count = 0;
  for (let position = 0; position < partners.length; position += 1) {
    const profit = profitOf(partners[position] as number);
    if (profit <= nothing) continue;
    positions[count] = position;
    weights[count] = shelf.weights[position] as number;
    profits[count] = profit;
    count += 1;
  }
  const knapsack = { capacity, most, count, weights, profits };
  const chosen = new Uint8Array(count);
  return { packed: pack(knapsack, chosen), chosen, knapsack, positions: positions.subarray(0, count) };
}

export function relaxed(part: OpenPart, prices: Float64Array): Relaxed {
  const { partners, people, points } = part.problem;
  const surplus = new Float64Array(partners);
  const priceOf = (partner: number) => prices[partner] as number;
  let bound = part.settled;
  for (const group of part.groups) {
    for (const partner of group.sure) {
      bound += priceOf(partner);
      surplus[partner] = 1;
    }
    if (group.packs) {
      const { packed, chosen, positions } = packShelf(group, priceOf);
      bound += packed.value;
      positions.forEach((position, item) => {
        surplus[group.partners[position] as number] = chosen[item] as number;
      });
    } else {
      for (const partner of group.partners) {
        if (priceOf(partner) > 0) bound += priceOf(partner);
        surplus[partner] = priceOf(partner) > 0 ? 1 : 0;
      }
    }
  }
  part.shelves.forEach((shelf, person) => {
    const profitOf = (partner: number) => (points[partner * people + person] as number) - priceOf(partner);
    const { packed, chosen, positions } = packShelf(shelf, profitOf);
    bound += packed.value;
    for (let item = 0; item < positions.length; item += 1) {
      if (!chosen[item]) continue;
      const partner = shelf.partners[positions[item] as number] as number;
      surplus[partner] = (surplus[partner] as number) - 1;
    }
  });
  return { bound, surplus };
}

/** By partner: what a shelf loses when it must have the partner, and when it must not. */
interface ShelfLosses {
  readonly value: number;
  readonly having: Float64Array;
  readonly lacking: Float64Array;
}

function shelfLosses(shelf: Shelf, partners: number, profitOf: (partner: number) => number): ShelfLosses {
  const { packed, knapsack, positions } = packShelf(shelf, profitOf);
  const having = new Float64Array(partners);
  const lacking = new Float64Array(partners);
  shelf.partners.forEach((partner, position) => {
    having[partner] = packed.value - profitOf(partner) - packed.besides(shelf.weights[position] as number);
  });
  const losses = forcedLosses(knapsack, packed.value);
  positions.forEach((position, item) => {
    const partner = shelf.partners[position] as number;
    having[partner] = losses.having[item] as number;
    lacking[partner] = losses.lacking[item] as number;
  });
  return { value: packed.value, having, lacking };
}

/** What no plan of this part with that one option exceeds, at the options' own indexes; 0 where one is closed. */
export function optionBounds(part: OpenPart, prices: Float64Array): Float64Array {
  const { partners, people, points } = part.problem;
  const across = people + 1;
  const priceOf = (partner: number) => prices[partner] as number;
  let bound = part.settled;
  const together = { having: new Float64Array(partners), lacking: new Float64Array(partners) };
  for (const group of part.groups) {
    for (const partner of group.sure) bound += priceOf(partner);
    const losses = group.packs ? shelfLosses(group, partners, priceOf) : null;
    bound += losses?.value ?? 0;
    for (const partner of group.partners) {
      const price = priceOf(partner);
      if (!losses) bound += Math.max(0, price);
      together.having[partner] = losses ? (losses.having[partner] as number) : Math.max(0, -price);
      together.lacking[partner] = losses ? (losses.lacking[partner] as number) : Math.max(0, price);
    }
  }
  const each = part.shelves.map((shelf, person) =>
    shelfLosses(shelf, partners, (partner) => (points[partner * people + person] as number) - priceOf(partner)),
  );
  for (const { value } of each) bound += value;
  const bounds = new Float64Array(partners * across);
  for (const partner of part.open) {
    let lacking = 0;
    for (const losses of each) lacking += losses.lacking[partner] as number;
    each.forEach((losses, person) => {
      const at = partner * across + person;
      if (!part.options[at]) return;
      const others = lacking - (losses.lacking[partner] as number);
      bounds[at] = bound - (losses.having[partner] as number) - others - (together.having[partner] as number);
    });
    const spare = partner * across + people;
    if (part.options[spare]) bounds[spare] = bound - lacking - (together.lacking[partner] as number);
  }
  return bounds;
}
