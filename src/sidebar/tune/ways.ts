/** Moves summed up: how many go from one segment to another. */
import type { SegmentKey } from "../../core/model/segment";
import type { Move } from "./moves";

export interface Way {
  readonly from: SegmentKey | null;
  readonly to: SegmentKey | null;
  readonly count: number;
}

/** Most first. */
export function waysOf(moves: readonly Move[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { from, to } of moves) {
    const key = `${from} ${to}`;
    ways.set(key, { from, to, count: (ways.get(key)?.count ?? 0) + 1 });
  }
  return [...ways.values()].sort((a, b) => b.count - a.count);
}
