/** The texts around a mark that have a place: which of them another text, or its leader, would run into. */
import type { Box } from "../box";
import { cross, type Line, runsThrough } from "./lines";
import { type Bounds, grown, meets, type Place } from "./place";
import { besideLeader, inside } from "./rows";

/** Nobody is in the way. */
export const nobody = -1;
/** More than one is. */
export const several = -2;

/** A leader keeps off the texts of others by so much. */
const apart = 0.3;

/** A text that has its place. */
export interface Standing extends Place {
  readonly owner: number;
  /** Of text and leader. */
  readonly bounds: Bounds;
  /** The text with what leaders keep off. */
  readonly grown: Box;
}

export const standing = (owner: number, place: Place, bounds: Bounds): Standing => ({
  owner,
  ...place,
  bounds,
  grown: grown(place.box, apart),
});

export class TextsAround {
  private count = 0;
  private readonly texts: Standing[] = [];
  /** In a row: whose text or leader is in the way, and where. */
  private taken = 0;
  private readonly owners: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];

  /** Notes those that something of one point may run into. */
  look(all: Iterable<Standing>, owner: number, window: Bounds): void {
    this.count = 0;
    for (const text of all) {
      if (text.owner === owner || !meets(text.bounds, window)) continue;
      this.texts[this.count] = text;
      this.count += 1;
    }
  }

  /** Whose text a leader would pass through, or whose leader it would cross. */
  inTheWay(line: Line): number {
    let found = nobody;
    const left = Math.min(line.x1, line.x2);
    const right = Math.max(line.x1, line.x2);
    const upper = Math.min(line.y1, line.y2);
    const lower = Math.max(line.y1, line.y2);
    for (let at = 0; at < this.count; at += 1) {
      const { owner, grown: box, line: leader, bounds } = this.texts[at] as Standing;
      if (bounds.left - apart > right || bounds.right + apart < left) continue;
      if (bounds.upper - apart > lower || bounds.lower + apart < upper) continue;
      if (!runsThrough(line, box) && (leader === null || !cross(line, leader))) continue;
      if (found !== nobody) return several;
      found = owner;
    }
    return found;
  }

  /** Works out where in a row, between two heights, the left end of a text of a width may not stand. */
  lookAt(top: number, bottom: number, width: number): void {
    this.taken = 0;
    for (let at = 0; at < this.count; at += 1) {
      const { owner, box, line, bounds } = this.texts[at] as Standing;
      if (bounds.upper >= bottom || bounds.lower <= top) continue;
      if (box.y < bottom && box.y + box.height > top) {
        this.take(owner, box.x - width + inside, box.x + box.width - inside);
      }
      if (line) this.takeLine(owner, line, top, bottom, width);
    }
  }

  /** Whose text or leader is in the way of a text in that row. */
  blockerAt(x: number): number {
    let found = nobody;
    for (let at = 0; at < this.taken; at += 1) {
      if (x <= (this.from[at] as number) || x >= (this.to[at] as number) || this.owners[at] === found) continue;
      if (found !== nobody) return several;
      found = this.owners[at] as number;
    }
    return found;
  }

  /** The places in that row, between two others, where a text is just beside one that stands there; until one is taken. */
  edges(first: number, last: number, take: (x: number) => boolean): boolean {
    for (let at = 0; at < this.taken; at += 1) {
      const [from, to] = [this.from[at] as number, this.to[at] as number];
      if ((from > first && from < last && take(from)) || (to > first && to < last && take(to))) return true;
    }
    return false;
  }

  private takeLine(owner: number, { x1, y1, x2, y2 }: Line, top: number, bottom: number, width: number): void {
    const upper = Math.max(top, Math.min(y1, y2));
    const lower = Math.min(bottom, Math.max(y1, y2));
    if (upper > lower) return;
    const slope = y1 === y2 ? 0 : (x2 - x1) / (y2 - y1);
    const a = y1 === y2 ? x1 : x1 + (upper - y1) * slope;
    const b = y1 === y2 ? x2 : x1 + (lower - y1) * slope;
    this.take(owner, Math.min(a, b) - besideLeader - width, Math.max(a, b) + besideLeader);
  }

  private take(owner: number, from: number, to: number): void {
    this.owners[this.taken] = owner;
    this.from[this.taken] = from;
    this.to[this.taken] = to;
    this.taken += 1;
  }
}
