/**
 * A quadrant in thin rows, each with what a text whose top stands there would run into: free room is found row by row,
 * without looking at every other text and mark.
 */
import type { Box } from "../box";
import type { Line } from "./lines";

/** Part of a row that is taken. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The point whose text or leader it is; -1 where it belongs to nobody and stays. */
  readonly owner: number;
  /** The point whose mark it is, else -1. */
  readonly mark: number;
}

/**
 * Where the left end of a text may stand in a row, opening by opening; `blockers` are whose text is in the way, -1 if none
 * is. One is filled again and again: there are many rows.
 */
export interface Openings {
  count: number;
  readonly firsts: number[];
  readonly lasts: number[];
  readonly blockers: number[];
}

export const noOpenings = (): Openings => ({ count: 0, firsts: [], lasts: [], blockers: [] });

/** A text that looks for room, and what it keeps off. */
export interface Seeker {
  readonly owner: number;
  readonly width: number;
  /** From its own mark, from the marks of others, and from other texts. */
  readonly besideOwn: number;
  readonly besideMarks: number;
  readonly besideTexts: number;
}

export const nobody = -1;
/** Height of a row in pixels. */
export const rowHeight = 1;
/** Leaders keep off texts by so much. */
const besideLeader = 0.5;

export class Rows {
  /** For each row, what is in the way of a text with its top there, from left to right. */
  private readonly taken: Stretch[][];
  private readonly reach = new Map<number, [first: number, last: number]>();
  readonly count: number;
  private widest = 0;
  private readonly barred: Barred = { count: 0, firsts: [], lasts: [], owners: [] };

  /** For texts of one height inside of a frame. */
  constructor(
    readonly frame: Box,
    readonly height: number,
  ) {
    this.count = Math.max(0, Math.floor((frame.height - height) / rowHeight) + 1);
    this.taken = Array.from({ length: this.count }, () => []);
  }

  topOf = (row: number): number => this.frame.y + row * rowHeight;

  /** The row whose text has its middle nearest to a height. */
  rowAt = (middle: number): number =>
    Math.min(this.count - 1, Math.max(0, Math.round((middle - this.height / 2 - this.frame.y) / rowHeight)));

  /** Takes the place of something that stays: a caption, or a point's mark. */
  addStill({ x, y, width, height }: Box, mark = nobody): void {
    const [first, last] = this.rowsOf(y, y + height);
    const stretch = { from: x, to: x + width, owner: nobody, mark };
    for (let row = first; row <= last; row += 1) this.insert(row, stretch);
  }

  addText({ x, y, width, height }: Box, owner: number): void {
    const [first, last] = this.rowsOf(y, y + height);
    const stretch = { from: x, to: x + width, owner, mark: nobody };
    for (let row = first; row <= last; row += 1) this.insert(row, stretch);
    this.note(owner, first, last);
  }

  addLine({ x1, y1, x2, y2 }: Line, owner: number): void {
    const [upper, lower] = y1 < y2 ? [y1, y2] : [y2, y1];
    const [first, last] = this.rowsOf(upper, lower + 0.02);
    const slope = y1 === y2 ? 0 : (x2 - x1) / (y2 - y1);
    for (let row = first; row <= last; row += 1) {
      const top = Math.max(upper, this.topOf(row));
      const bottom = Math.min(lower, this.topOf(row) + this.height);
      const [a, b] = y1 === y2 ? [x1, x2] : [x1 + (top - y1) * slope, x1 + (bottom - y1) * slope];
      const [from, to] = [Math.min(a, b) - besideLeader, Math.max(a, b) + besideLeader];
      this.insert(row, { from, to, owner, mark: nobody });
    }
    this.note(owner, first, last);
  }

  /** Takes away text and leader of a point. */
  remove(owner: number): void {
    const reach = this.reach.get(owner);
    if (!reach) return;
    for (let row = reach[0]; row <= reach[1]; row += 1) {
      const taken = this.taken[row] as Stretch[];
      let kept = 0;
      for (const stretch of taken) if (stretch.owner !== owner) taken[kept++] = stretch;
      taken.length = kept;
    }
    this.reach.delete(owner);
  }

  /**
   * Openings for a text in a row, its left end between two places; also those that the text or leader of one other point
   * is in the way of, if it `mayGive` them.
   */
  openings(
    row: number,
    left: number,
    right: number,
    seeker: Seeker,
    mayGive: ((owner: number) => boolean) | null,
    found: Openings,
  ): void {
    found.count = 0;
    const barred = this.barredIn(row, left, right, seeker);
    open(barred, left, right, nobody, found);
    if (!mayGive) return;
    const { count, owners } = barred;
    for (let at = 0; at < count; at += 1) {
      const owner = owners[at] as number;
      if (owner === nobody || owners.indexOf(owner) < at || !mayGive(owner)) continue;
      open(barred, left, right, owner, found);
    }
  }

  /** What keeps the left end of a text out of places between two others, by where that begins. */
  private barredIn(row: number, left: number, right: number, seeker: Seeker): Barred {
    const { barred, frame } = this;
    const { owner, width, besideOwn, besideMarks, besideTexts } = seeker;
    const most = Math.max(besideOwn, besideMarks, besideTexts);
    barred.count = 0;
    add(barred, Number.NEGATIVE_INFINITY, frame.x, nobody);
    const taken = this.taken[row] as Stretch[];
    for (let at = this.firstFrom(taken, left - most - this.widest); at < taken.length; at += 1) {
      const stretch = taken[at] as Stretch;
      if (stretch.from - most - width >= right) break;
      if (stretch.owner === owner && owner !== nobody) continue;
      const apart =
        stretch.owner !== nobody
          ? besideTexts
          : stretch.mark === nobody
            ? 0
            : stretch.mark === owner
              ? besideOwn
              : besideMarks;
      if (stretch.to + apart > left) add(barred, stretch.from - apart - width, stretch.to + apart, stretch.owner);
    }
    add(barred, frame.x + frame.width - width, Number.POSITIVE_INFINITY, nobody);
    return barred;
  }

  /** The first stretch that begins at a place or after it. */
  private firstFrom(taken: readonly Stretch[], place: number): number {
    let [low, high] = [0, taken.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle] as Stretch).from < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The rows of the texts that something between two heights is in the way of; what only touches them is not. */
  private rowsOf(top: number, bottom: number): [number, number] {
    const first = Math.floor((top - this.height - this.frame.y + 0.01) / rowHeight) + 1;
    const last = Math.ceil((bottom - this.frame.y - 0.01) / rowHeight) - 1;
    return [Math.max(0, first), Math.min(this.count - 1, last)];
  }

  private insert(row: number, stretch: Stretch): void {
    this.widest = Math.max(this.widest, stretch.to - stretch.from);
    const taken = this.taken[row] as Stretch[];
    let at = taken.length;
    while (at > 0 && (taken[at - 1] as Stretch).from > stretch.from) at -= 1;
    taken.splice(at, 0, stretch);
  }

  private note(owner: number, first: number, last: number): void {
    const known = this.reach.get(owner);
    this.reach.set(owner, known ? [Math.min(known[0], first), Math.max(known[1], last)] : [first, last]);
  }
}

/** Places that the left end of a text may not have, ends excluded, by where they begin; used again for every row. */
interface Barred {
  count: number;
  readonly firsts: number[];
  readonly lasts: number[];
  readonly owners: number[];
}

function add(barred: Barred, first: number, last: number, owner: number): void {
  const { firsts, lasts, owners } = barred;
  let at = barred.count;
  barred.count += 1;
  for (; at > 0 && (firsts[at - 1] as number) > first; at -= 1) {
    firsts[at] = firsts[at - 1] as number;
    lasts[at] = lasts[at - 1] as number;
    owners[at] = owners[at - 1] as number;
  }
  firsts[at] = first;
  lasts[at] = last;
  owners[at] = owner;
}

/** What is left between two places with the text of one point away; of that, what this text was in the way of. */
function open(barred: Barred, left: number, right: number, away: number, found: Openings): void {
  const { count, firsts, lasts, owners } = barred;
  let from = left;
  for (let at = 0; at <= count && from <= right; at += 1) {
    if (at < count && away !== nobody && owners[at] === away) continue;
    const to = at === count ? right : Math.min(right, firsts[at] as number);
    if (to >= from) {
      if (away === nobody) note(found, from, to, nobody);
      else {
        for (let own = 0; own < count; own += 1) {
          if (owners[own] !== away) continue;
          note(found, Math.max(from, firsts[own] as number), Math.min(to, lasts[own] as number), away);
        }
      }
    }
    if (at < count && (lasts[at] as number) > from) from = lasts[at] as number;
  }
}

function note(found: Openings, first: number, last: number, blocker: number): void {
  if (first > last) return;
  const at = found.count;
  found.count += 1;
  found.firsts[at] = first;
  found.lasts[at] = last;
  found.blockers[at] = blocker;
}
