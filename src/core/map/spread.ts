/** Places in a band: they look drawn by lot, keep apart, and stay where they are when somebody comes or goes. */
import { keyShare } from "./key-share";

/** Steps that are all alike would look like data: so much of one is by lot. */
const uneven = 0.3;
/** Those next to each other on one axis, or next but one, have so many ranks between them on the other. */
const farApart = 3;
/** More are not kept so far from each other: it would take long to find how. */
const mostApart = 10;

/** Who is spread: each has its own spot, or shares one with others that it would hide. */
export interface Spread {
  readonly keys: readonly string[];
  /** By key. */
  readonly spots: readonly unknown[];
  /** Places of others that stand already, by spot. */
  readonly standing: ReadonlyMap<unknown, readonly number[]>;
}

/**
 * A place 0–1 for each key, in their order: that of its own, or where somebody stands there the nearest free one. Two are `gap`
 * apart, or as far as there is room; those of one spot before others. `use` is what they are for and whose band it is.
 */
export function spreadShares(who: Spread, use: string, gap: number): number[] {
  const roomy = Math.floor(1 / gap) + 1;
  const { length } = who.keys;
  // Doubled when they run out: one more or less leaves the others where they are.
  return placesOn(who, use, gap, length > roomy ? 2 ** Math.ceil(Math.log2(length)) : roomy);
}

/** `steps` places of which each key takes one. */
function placesOn({ keys, spots, standing }: Spread, use: string, gap: number, steps: number): number[] {
  const length = Math.min(gap, 1 / Math.max(1, steps - 1));
  const start = (1 - length * (steps - 1)) * keyShare("", use);
  const turns = keys.map((key) => keyShare(key, `${use} turn`));
  const apart = Math.floor(gap / length + 1e-9);
  const inSpot = new Map<unknown, number>();
  for (const spot of spots) inSpot.set(spot, (inSpot.get(spot) ?? standing.get(spot)?.length ?? 0) + 1);
  const taken = new Set<number>();
  const takenIn = new Map<unknown, Set<number>>(spots.map((spot) => [spot, new Set()]));
  const places: number[] = [];
  for (const one of orderOf(turns)) {
    const key = keys[one] as string;
    const spot = spots[one];
    const together = takenIn.get(spot) as Set<number>;
    const others = standing.get(spot) ?? [];
    const isFree = (at: number) => !taken.has(at);
    const isApart = (at: number) =>
      at % apart === 0 &&
      !together.has(at) &&
      others.every((other) => Math.abs(start + at * length - other) >= gap * (1 - uneven));
    const own = Math.floor(keyShare(key, use) * steps);
    // Rather where another spot's stands than where one of its own would hide it; where all would, at a place of its own.
    const step =
      ((inSpot.get(spot) as number) > 1
        ? (nearest(own, steps, (at) => isFree(at) && isApart(at)) ?? nearest(own, steps, isApart))
        : null) ??
      nearest(own, steps, isFree) ??
      own;
    taken.add(step);
    together.add(step);
    const aside = uneven * (keyShare(key, `${use} step`) - 0.5);
    places[one] = Math.min(1, Math.max(0, start + (step + aside) * length));
  }
  return places;
}

/** Of more than these in one spot, each stands where its own key puts it: some would hide each other in any band. */
const mostTogether = 40;
/** Parts of the gap between two of one spot that are tried, where there is no room for all of it. */
const lessApart = [1, 0.6, 0.35, 0.25, 0.15] as const;
/** Of the gap, how far the next place that is tried is. */
const tried = 0.2;

/** For partners of one spot on a large map: each where its own key puts it, or as near to that as it hides none of the others. */
export function apartShares(keys: readonly string[], use: string, gap: number, standing: readonly number[]): number[] {
  const own = keys.map((key) => keyShare(key, use));
  if (keys.length > mostTogether || keys.length + standing.length === 1) return own;
  const taken = [...standing].sort((a, b) => a - b);
  const places: number[] = [];
  for (const one of orderOf(keys.map((key) => keyShare(key, `${use} turn`)))) {
    const place = nearestApart(own[one] as number, gap, taken);
    places[one] = place;
    let at = taken.length;
    while (at > 0 && (taken[at - 1] as number) > place) at -= 1;
    taken.splice(at, 0, place);
  }
  return places;
}

/** `taken` ascends. */
function nearestApart(own: number, gap: number, taken: readonly number[]): number {
  for (const part of lessApart) {
    const down = wayOff(own, -1, gap, part, taken);
    const up = wayOff(own, 1, gap, part, taken);
    if (Math.min(down, up) < Number.POSITIVE_INFINITY) return down <= up ? own - down : own + up;
  }
  return own;
}

/** How far down or up from its own place it hides none of the others; infinite: nowhere. A step passes all places near another. */
function wayOff(own: number, towards: 1 | -1, gap: number, part: number, taken: readonly number[]): number {
  const step = tried * gap;
  let way = 0;
  for (let passed = 0; passed < taken.length; passed += 1) {
    const other = towards * ((taken[towards > 0 ? passed : taken.length - 1 - passed] as number) - own);
    if (other - way >= gap * part) break;
    if (way - other < gap * part) way = step * Math.ceil((other + gap * part) / step);
  }
  const place = own + towards * way;
  return place >= 0 && place <= 1 ? way : Number.POSITIVE_INFINITY;
}

function nearest(own: number, steps: number, fits: (step: number) => boolean): number | null {
  for (let off = 0; off < steps; off += 1) {
    if (own - off >= 0 && fits(own - off)) return own - off;
    if (own + off < steps && fits(own + off)) return own + off;
  }
  return null;
}

/**
 * A place for each of a few, as far from each other as there is room; where there are places on the other axis, too, those that
 * are near each other there are far from each other here.
 */
export function spreadFirst(
  keys: readonly string[],
  use: string,
  gap: number,
  across: readonly number[] | null,
): number[] {
  const places = placesOn({ keys, spots: keys, standing: new Map() }, use, gap, keys.length);
  if (!across || keys.length > mostApart) return places;
  const ascending = [...places].sort((a, b) => a - b);
  const order = orderOf(across);
  const wanted = order.map((one) => ascending.indexOf(places[one] as number));
  for (let apart = farApart; apart > 1; apart -= 1) {
    const ranks = ranksApart(wanted, apart);
    ranks?.forEach((rank, at) => {
      places[order[at] as number] = ascending[rank] as number;
    });
    if (ranks) break;
  }
  return places;
}

/** Ranks near the wanted ones, each so far from the two before it, no four on a slant; null: there are none. */
function ranksApart(wanted: readonly number[], apart: number): readonly number[] | null {
  const ranks: number[] = [];
  /** By rank, which one has it; -1: none yet. */
  const places = wanted.map(() => nobody);
  const isNear = (rank: number, before: number) => Math.abs((ranks[ranks.length - before] as number) - rank) < apart;
  /** Whether the last of the ranks makes four at equal steps, which would look like data: of one after the other on either axis. */
  const isSlanted = () => {
    const last = ranks[ranks.length - 1] as number;
    if (isEven(ranks, ranks.length - 4)) return true;
    for (let first = last - 3; first <= last; first += 1) if (isEven(places, first)) return true;
    return false;
  };
  const isFilled = (): boolean => {
    if (ranks.length === wanted.length) return true;
    const own = wanted[ranks.length] as number;
    for (let turn = 0; turn < 2 * wanted.length; turn += 1) {
      // Its own, then those beside it, ever farther.
      const off = Math.ceil(turn / 2);
      const rank = turn % 2 === 1 ? own - off : own + off;
      if (places[rank] !== nobody || isNear(rank, 1) || isNear(rank, 2)) continue;
      places[rank] = ranks.length;
      ranks.push(rank);
      if (!isSlanted() && isFilled()) return true;
      ranks.pop();
      places[rank] = nobody;
    }
    return false;
  };
  return isFilled() ? ranks : null;
}

const nobody = -1;

/** Whether four values from an index on are there and at equal steps. */
function isEven(values: readonly number[], from: number): boolean {
  if (from < 0 || from + 4 > values.length) return false;
  const step = (values[from + 1] as number) - (values[from] as number);
  for (let at = from; at < from + 4; at += 1) {
    if (values[at] === nobody) return false;
    if (at > from && (values[at] as number) - (values[at - 1] as number) !== step) return false;
  }
  return true;
}

function orderOf(values: readonly number[]): number[] {
  return [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
}
