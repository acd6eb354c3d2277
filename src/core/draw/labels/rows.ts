/**
 * A box in thin rows of bits, one a pixel: what a text whose top stands in a row would run into. Where a text has room is
 * worked out for a whole row at once.
 */
import type { Box } from "../box";
import type { Line } from "./lines";

/** From a text to its own mark, to the marks of others and to other texts, left and right, in pixels. */
export interface Room {
  readonly besideOwn: number;
  readonly besideMarks: number;
  readonly besideTexts: number;
}

/** Where the left end of a text may stand in a row, opening by opening. One is filled again and again: there are many rows. */
export interface Openings {
  count: number;
  readonly firsts: number[];
  readonly lasts: number[];
}

export const noOpenings = (): Openings => ({ count: 0, firsts: [], lasts: [] });

/** As near to everything as can be read. */
export const tight: Room = { besideOwn: 0.75, besideMarks: 0, besideTexts: 0 };

/** Leaders keep off texts by so much. */
export const besideLeader = 1.25;
/** A text may have so much less room than its box takes, left and right. */
export const inside = 0.5;
/** Bits of a word, and words that stay empty left and right of a row. */
const bits = 32;
const margin = 1;

/** What texts keep off at one distance. */
interface Layer {
  readonly room: Room;
  readonly marks: Uint32Array;
  /** Where more than one mark is in the way. */
  readonly twice: Uint32Array;
  readonly texts: Uint32Array;
}

export class Rows {
  readonly count: number;
  private readonly columns: number;
  /** Words of a row. */
  private readonly stride: number;
  private readonly still: Uint32Array;
  private readonly layers: readonly Layer[];
  private readonly marks = new Map<number, Box>();
  private readonly free: Uint32Array;

  /** For texts of one height inside of a frame. */
  constructor(
    readonly frame: Box,
    readonly height: number,
    rooms: readonly Room[] = [tight],
  ) {
    this.count = Math.max(0, Math.floor(frame.height - height) + 1);
    // A part of a pixel counts: what stands in it is still left of the line beside the frame.
    this.columns = Math.max(0, Math.ceil(frame.width));
    this.stride = Math.ceil(this.columns / bits) + 2 * margin;
    const empty = () => new Uint32Array(this.count * this.stride);
    this.still = empty();
    this.layers = rooms.map((room) => ({ room, marks: empty(), twice: empty(), texts: empty() }));
    this.free = new Uint32Array(this.stride + 1);
  }

  topOf = (row: number): number => this.frame.y + row;

  /** The row whose text has its middle nearest to a height. */
  rowAt = (middle: number): number =>
    Math.min(this.count - 1, Math.max(0, Math.round(middle - this.height / 2 - this.frame.y)));

  /** Takes the place of something that stays, and that texts may touch. */
  addStill({ x, y, width, height }: Box): void {
    const [first, last] = this.rowsOf(y, y + height);
    for (let row = first; row <= last; row += 1) this.fill(this.still, row, x, x + width);
  }

  addMark(box: Box, owner: number): void {
    this.marks.set(owner, box);
    const [first, last] = this.rowsOf(box.y, box.y + box.height);
    for (const { room, marks, twice } of this.layers) {
      const [from, to] = [box.x - room.besideMarks, box.x + box.width + room.besideMarks];
      for (let row = first; row <= last; row += 1) this.fill(marks, row, from, to, twice);
    }
  }

  addText({ x, y, width, height }: Box): void {
    const [first, last] = this.rowsOf(y, y + height);
    for (const { room, texts } of this.layers) {
      const [from, to] = [x - room.besideTexts, x + width + room.besideTexts];
      for (let row = first; row <= last; row += 1) this.fill(texts, row, from, to);
    }
  }

  addLine({ x1, y1, x2, y2 }: Line): void {
    const [upper, lower] = y1 < y2 ? [y1, y2] : [y2, y1];
    const [first, last] = this.rowsOf(upper, lower + 0.02);
    const slope = y1 === y2 ? 0 : (x2 - x1) / (y2 - y1);
    for (const { room, texts } of this.layers) {
      const aside = room.besideTexts + besideLeader;
      for (let row = first; row <= last; row += 1) {
        const top = Math.max(upper, this.topOf(row));
        const bottom = Math.min(lower, this.topOf(row) + this.height);
        const [a, b] = y1 === y2 ? [x1, x2] : [x1 + (top - y1) * slope, x1 + (bottom - y1) * slope];
        this.fill(texts, row, Math.min(a, b) - aside, Math.max(a, b) + aside);
      }
    }
  }

  /** Takes away all texts and leaders between two places and two heights; who keeps some there puts it back. */
  clear(left: number, right: number, upper: number, lower: number): void {
    const [first, last] = this.rowsOf(upper, lower);
    for (const { texts } of this.layers) {
      for (let row = first; row <= last; row += 1) this.fill(texts, row, left, right, null);
    }
  }

  /**
   * Openings in a row for a text of a width, its left end between two places; `owner` is whose mark counts as its own.
   * `room` is one of those that the rows were made for. Without `withTexts`, as if no other text stood there.
   */
  openings(
    row: number,
    left: number,
    right: number,
    width: number,
    room: Room,
    owner: number,
    found: Openings,
    withTexts = true,
  ): void {
    found.count = 0;
    // Bits are half a pixel off at most, and letters end before their box does.
    const wide = Math.max(1, Math.round(width - 2 * inside));
    const first = Math.max(0, Math.ceil(left - this.frame.x));
    const last = Math.min(this.columns - wide, Math.floor(right - this.frame.x + 2 * inside));
    if (last < first) return;
    const base = first >> 5;
    const words = ((last + wide) >> 5) - base + 1;
    if (!this.look(row, base + margin, words, room, owner, withTexts)) return;
    this.narrow(words, wide);
    this.list(base << 5, first, last, found);
  }

  /** The stretches of free bits between two columns. */
  private list(base: number, first: number, last: number, found: Openings): void {
    const { free } = this;
    let from = -1;
    for (let at = (first - base) >> 5; at <= (last - base) >> 5; at += 1) {
      const start = base + (at << 5);
      let word = free[at] as number;
      if (first > start) word &= -1 << (first - start);
      if (last < start + bits - 1) word &= -1 >>> (start + bits - 1 - last);
      if (from < 0 && word === 0) continue;
      // The bits that differ from the one before them: where stretches begin and end.
      let edges = (word ^ ((word << 1) | (from < 0 ? 0 : 1))) >>> 0;
      while (edges !== 0) {
        const column = start + 31 - Math.clz32(edges & -edges);
        if (from < 0) from = column;
        else {
          note(found, this.frame.x + from - inside, this.frame.x + column - 1 - inside);
          from = -1;
        }
        edges &= edges - 1;
      }
    }
    if (from >= 0) note(found, this.frame.x + from - inside, this.frame.x + last - inside);
  }

  /** Which bits of some words of a row are free, and whether any is. */
  private look(row: number, base: number, words: number, room: Room, owner: number, withTexts: boolean): boolean {
    const { free, still, stride } = this;
    const { marks, twice, texts } = this.layers.find((layer) => layer.room === room) as Layer;
    const start = row * stride + base;
    for (let at = 0; at < words; at += 1) {
      free[at] = ~((still[start + at] as number) | (marks[start + at] as number));
    }
    const own = this.marks.get(owner);
    if (own) {
      const top = this.topOf(row);
      if (own.y < top + this.height && own.y + own.height > top) {
        // Its own mark gives way to what only others are in the way of, and to its own distance.
        const [first, last] = [
          this.columnOf(own.x - room.besideMarks),
          this.columnOf(own.x + own.width + room.besideMarks) - 1,
        ];
        const [from, to] = [
          this.columnOf(own.x - room.besideOwn),
          this.columnOf(own.x + own.width + room.besideOwn) - 1,
        ];
        for (let at = 0; at < words; at += 1) {
          const word = base - margin + at;
          if (word < first >> 5 || word > last >> 5) continue;
          const others = (still[start + at] as number) | (twice[start + at] as number);
          free[at] = (free[at] as number) | (maskOf(word, first, last) & ~others);
          if (word >= from >> 5 && word <= to >> 5) free[at] = (free[at] as number) & ~maskOf(word, from, to);
        }
      }
    }
    let any = 0;
    for (let at = 0; at < words; at += 1) {
      if (withTexts) free[at] = (free[at] as number) & ~(texts[start + at] as number);
      any |= free[at] as number;
    }
    return any !== 0;
  }

  /** Leaves of the free bits those that begin so many free ones. */
  private narrow(words: number, wide: number): void {
    const { free } = this;
    for (let length = 1; length < wide; ) {
      const step = Math.min(length, wide - length);
      const [skip, shift] = [step >> 5, step & 31];
      for (let at = 0; at < words; at += 1) {
        const low = at + skip < words ? (free[at + skip] as number) : 0;
        const high = at + skip + 1 < words ? (free[at + skip + 1] as number) : 0;
        const moved = shift === 0 ? low : (low >>> shift) | (high << (bits - shift));
        free[at] = (free[at] as number) & moved;
      }
      length += step;
    }
  }

  /** The rows of the texts that something between two heights is in the way of; what only touches them is not. */
  private rowsOf(top: number, bottom: number): [number, number] {
    const first = Math.floor(top - this.height - this.frame.y + 0.01) + 1;
    const last = Math.ceil(bottom - this.frame.y - 0.01) - 1;
    return [Math.max(0, first), Math.min(this.count - 1, last)];
  }

  /** Sets the bits between two places; those that were set are noted in `twice`. With null, unsets them. */
  private fill(into: Uint32Array, row: number, left: number, right: number, twice?: Uint32Array | null): void {
    const first = this.columnOf(left);
    const last = this.columnOf(right) - 1;
    if (last < first) return;
    const start = row * this.stride + margin;
    for (let word = first >> 5; word <= last >> 5; word += 1) {
      const mask = maskOf(word, first, last);
      const before = into[start + word] as number;
      if (twice) twice[start + word] = (twice[start + word] as number) | (before & mask);
      into[start + word] = twice === null ? before & ~mask : before | mask;
    }
  }

  private columnOf = (place: number): number => Math.min(this.columns, Math.max(0, Math.round(place - this.frame.x)));
}

/** The bits of a word that stand between two columns, both included. */
function maskOf(word: number, first: number, last: number): number {
  const start = word << 5;
  const low = first > start ? -1 << (first - start) : -1;
  return last < start + bits - 1 ? low & (-1 >>> (start + bits - 1 - last)) : low;
}

function note(found: Openings, first: number, last: number): void {
  const at = found.count;
  found.count += 1;
  found.firsts[at] = first;
  found.lasts[at] = last;
}
