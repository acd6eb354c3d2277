/** Places in a band: they look drawn by lot, keep apart, and stay where they are when somebody comes or goes. */
import { keyShare } from "./key-share";

/** Steps that are all alike would look like data: so much of one is by lot. */
const uneven = 0.3;
/** Those next to each other on one axis, or next but one, have so many ranks between them on the other. */
const farApart = 3;
/** More are not kept so far from each other: it would take long to find how. */
const mostApart = 10;

/**
 * A place 0–1 for each key, in their order: that of its own, or where somebody stands there the nearest free one. Two are `gap`
 * apart, or as far as there is room. `use` is what they are for and whose band it is.
 */
export function spreadShares(keys: readonly string[], use: string, gap: number): number[] {
  const roomy = Math.floor(1 / gap) + 1;
  // Doubled when they run out: one more or less leaves the others where they are.
  return placesOn(keys, use, gap, keys.length > roomy ? 2 ** Math.ceil(Math.log2(keys.length)) : roomy);
}

/** `steps` places of which each key takes one. */
function placesOn(keys: readonly string[], use: string, gap: number, steps: number): number[] {
  const length = Math.min(gap, 1 / Math.max(1, steps - 1));
  const start = (1 - length * (steps - 1)) * keyShare("", use);
  const turns = keys.map((key) => keyShare(key, `${use} turn`));
  const taken = new Set<number>();
  const places: number[] = [];
  for (const one of orderOf(turns)) {
    const key = keys[one] as string;
    const step = nearestFree(Math.floor(keyShare(key, use) * steps), taken, steps);
    taken.add(step);
    const aside = uneven * (keyShare(key, `${use} step`) - 0.5);
    places[one] = Math.min(1, Math.max(0, start + (step + aside) * length));
  }
  return places;
}

function nearestFree(own: number, taken: ReadonlySet<number>, steps: number): number {
  for (let off = 0; ; off += 1) {
    if (own - off >= 0 && !taken.has(own - off)) return own - off;
    if (own + off < steps && !taken.has(own + off)) return own + off;
  }
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
  const places = placesOn(keys, use, gap, keys.length);
  if (!across || keys.length > mostApart) return places;
  const ascending = [...places].sort((a, b) => a - b);
  const order = orderOf(across);
  const wanted = order.map((one) => ascending.indexOf(places[one] as number));
  for (let apart = farApart; apart > 1; apart -= 1) {
    const ranks = ranksApart(wanted, apart, []);
    ranks?.forEach((rank, at) => {
      places[order[at] as number] = ascending[rank] as number;
    });
    if (ranks) break;
  }
  return places;
}

/** Ranks near the wanted ones, each so far from the two before it; null: there are none that begin like this. */
function ranksApart(wanted: readonly number[], apart: number, begun: readonly number[]): readonly number[] | null {
  if (begun.length === wanted.length) return begun;
  const own = wanted[begun.length] as number;
  const left = [...wanted.keys()].filter((rank) => !begun.includes(rank));
  left.sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  for (const rank of left) {
    if (begun.slice(-2).some((before) => Math.abs(before - rank) < apart)) continue;
    const ranks = ranksApart(wanted, apart, [...begun, rank]);
    if (ranks) return ranks;
  }
  return null;
}

function orderOf(values: readonly number[]): number[] {
  return [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
}
