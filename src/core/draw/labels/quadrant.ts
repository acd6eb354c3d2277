/** What stands in one quadrant: marks, the texts that have a place so far, their leaders; and where another would fit. */
import type { Box } from "../box";
import { cross, type Line, runsThrough } from "./lines";
import { Rays } from "./rays";
import { nobody, noOpenings, Rows, rowHeight, type Seeker } from "./rows";

/** A mark that wants a text. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What its mark takes. */
  readonly mark: Box;
  /** Width of its text in pixels. */
  readonly width: number;
  /** 1 comes first among all on the map. */
  readonly rank: number;
}

/** Where a text stands; a leader runs from the mark's centre to one that does not stand beside it. */
export interface Place {
  readonly box: Box;
  readonly line: Line | null;
}

/** From a text to its own mark, to the marks of others and to other texts, left and right, in pixels. */
export interface Room {
  readonly besideOwn: number;
  readonly besideMarks: number;
  readonly besideTexts: number;
}

/** What a search may do. */
export interface Search extends Room {
  /** From the mark's centre to the text, in pixels. */
  readonly reach: number;
}

/** A place that is free with the text of `blocker` away. */
export interface Blocked extends Place {
  readonly blocker: number;
}

interface Candidate {
  readonly row: number;
  readonly x: number;
  readonly distance: number;
  readonly blocker: number;
}

/** Marks have an outline, which belongs to nobody else. */
export const outline = 0.3;
/** A text this near to its mark needs no leader. */
export const touching = 3.5;
/** As near to everything as can be read. */
export const tight = { besideOwn: 0.75, besideMarks: 0, besideTexts: 0 } as const;
/** Places in an opening are tried this far apart, in pixels. */
const stride = 7;
/** More than one is in the way, or something that stays. */
const several = -2;

export class Quadrant {
  readonly rows: Rows;
  private readonly places: (Place | null)[];
  /** Room kept for a point while it has no place. */
  private readonly kept = new Map<number, Place>();
  private readonly marks: readonly Box[];
  private readonly rays: (Rays | null)[];
  /** Points that have a place, or room kept. */
  private readonly standing = new Set<number>();
  private readonly found = noOpenings();

  constructor(
    readonly points: readonly Labelled[],
    readonly frame: Box,
    private readonly captions: readonly Box[],
    readonly height: number,
    /** The longest leader, in pixels. */
    readonly longest: number,
  ) {
    this.rows = new Rows(frame, height);
    this.places = points.map(() => null);
    this.rays = points.map(() => null);
    this.marks = points.map(({ mark }) => grown(mark, outline));
    for (const caption of captions) this.rows.addStill(caption);
    this.marks.forEach((mark, owner) => {
      this.rows.addStill(mark, owner);
    });
  }

  point = (owner: number): Labelled => this.points[owner] as Labelled;

  /** Whether a point has a place, or room kept. */
  isStanding = (owner: number): boolean => this.standing.has(owner);

  placeOf = (owner: number): Place | null => this.places[owner] ?? null;

  boxAt = (owner: number, row: number, x: number): Box => ({
    x,
    y: this.rows.topOf(row),
    width: this.point(owner).width,
    height: this.height,
  });

  /** Keeps room for a point's other text, as long as it has none here. */
  keep(owner: number, place: Place): void {
    this.kept.set(owner, place);
    this.stand(owner, place);
  }

  /** Keeps no more room for a point. */
  release(owner: number): void {
    this.kept.delete(owner);
    this.lift(owner);
  }

  put(owner: number, place: Place): void {
    this.rows.remove(owner);
    this.places[owner] = place;
    this.stand(owner, place);
  }

  lift(owner: number): void {
    this.rows.remove(owner);
    this.standing.delete(owner);
    this.places[owner] = null;
    const kept = this.kept.get(owner);
    if (kept) this.stand(owner, kept);
  }

  private stand(owner: number, { box, line }: Place): void {
    this.standing.add(owner);
    this.rows.addText(box, owner);
    if (line) this.rows.addLine(line, owner);
  }

  /** A certain place, if it is free and has a leader where it needs one. */
  placeAt(owner: number, x: number, top: number, room: Room): Place | null {
    const row = Math.round((top - this.frame.y) / rowHeight);
    if (row < 0 || row >= this.rows.count) return null;
    this.rows.openings(row, x, x, this.seeker(owner, room), null, this.found);
    if (this.found.count === 0) return null;
    const place = this.led(owner, row, x, nobody);
    return place?.blocker === nobody ? place : null;
  }

  private seeker = (owner: number, { besideOwn, besideMarks, besideTexts }: Room): Seeker => ({
    owner,
    width: this.point(owner).width,
    besideOwn,
    besideMarks,
    besideTexts,
  });

  /** Goes through the openings within reach of a mark, row by row from its own; ends when a visit says so. */
  private visit(
    owner: number,
    search: Search,
    mayGive: ((owner: number) => boolean) | null,
    visited: (row: number, first: number, last: number, blocker: number, dy: number) => boolean,
  ): void {
    const { rows, found } = this;
    const { firsts, lasts, blockers } = found;
    const { reach } = search;
    const { x, y, width, radius } = this.point(owner);
    const seeker = this.seeker(owner, search);
    const home = rows.rowAt(y);
    const near = radius + touching;
    const seen = reach > near ? this.raysOf(owner).extent : null;
    let [up, down] = [true, true];
    for (let off = 0; up || down; off = off > 0 ? -off : off === 0 || -off < this.height ? 1 - off : 2 - off) {
      const row = home + off;
      if (off > 0 ? !down : !up) continue;
      const top = rows.topOf(row);
      const dy = row < 0 || row >= rows.count ? Number.POSITIVE_INFINITY : away(y, top, this.height);
      // Leaders reach no farther than one sees from the mark.
      const isHidden = seen !== null && dy > near && (top > y + seen.bottom || top + this.height < y + seen.top);
      if (dy > reach || isHidden) {
        if (off > 0) down = false;
        else up = false;
        if (off === 0) return;
        continue;
      }
      const dx = Math.sqrt(reach * reach - dy * dy);
      const left = seen ? Math.min(dx, Math.max(near, -seen.left)) : dx;
      const right = seen ? Math.min(dx, Math.max(near, seen.right)) : dx;
      rows.openings(row, x - left - width, x + right, seeker, mayGive, found);
      for (let at = 0; at < found.count; at += 1) {
        if (visited(row, firsts[at] as number, lasts[at] as number, blockers[at] as number, dy)) return;
      }
    }
  }

  /** Places within reach, the nearest first: of every opening the nearest place and its ends. */
  private candidates(owner: number, search: Search, mayGive: ((owner: number) => boolean) | null): Candidate[] {
    const { x, width } = this.point(owner);
    const candidates: Candidate[] = [];
    this.visit(owner, search, mayGive, (row, first, last, blocker, dy) => {
      const add = (at: number) => {
        candidates.push({ row, x: at, distance: Math.hypot(away(x, at, width), dy), blocker });
      };
      const nearest = Math.min(Math.max(x - width / 2, first), last);
      add(nearest);
      if (first < nearest) add(first);
      if (last > nearest) add(last);
      return false;
    });
    return candidates.sort((a, b) => a.distance - b.distance);
  }

  /** A free place, the nearest that has a leader where it needs one. */
  find(owner: number, search: Search): Place | null {
    for (const { row, x } of this.candidates(owner, search, null)) {
      const place = this.led(owner, row, x, nobody);
      if (place?.blocker === nobody) return place;
    }
    return null;
  }

  /** Places that are free with the text of one other away, the nearest first, each with whose it is. */
  *blocked(owner: number, search: Search): Generator<Blocked> {
    for (const { row, x, blocker } of this.candidates(owner, search, () => true)) {
      const place = this.led(owner, row, x, blocker);
      if (place && place.blocker !== nobody) yield place;
    }
  }

  /** A place, looked for closely: a free one, or one that the text of another is in the way of that `mayGive` it. */
  findClosely(owner: number, search: Search, mayGive: ((owner: number) => boolean) | null): Blocked | null {
    const { x, width } = this.point(owner);
    let place: Blocked | null = null;
    const take = (row: number, at: number, blocker: number): boolean => {
      const found = this.led(owner, row, at, blocker);
      if (!found || (found.blocker !== nobody && !mayGive?.(found.blocker))) return false;
      place = found;
      return true;
    };
    this.visit(owner, search, mayGive, (row, first, last, blocker) => {
      const nearest = Math.min(Math.max(x - width / 2, first), last);
      if (take(row, nearest, blocker)) return true;
      // Just right and just left of the mark, where a leader may slip through between two texts.
      if (first <= x + 1 && x + 1 <= last && take(row, x + 1, blocker)) return true;
      if (first <= x - width - 1 && x - width - 1 <= last && take(row, x - width - 1, blocker)) return true;
      for (let at = nearest - stride; at > first; at -= stride) if (take(row, at, blocker)) return true;
      for (let at = nearest + stride; at < last; at += stride) if (take(row, at, blocker)) return true;
      return (first < nearest && take(row, first, blocker)) || (last > nearest && take(row, last, blocker));
    });
    return place;
  }

  /**
   * The place with its leader, and whose text is in the way of one of them; null where it needs a leader and there is none
   * that passes through nothing else. `without` is not looked at.
   */
  private led(owner: number, row: number, x: number, without: number): Blocked | null {
    const { x: x1, y: y1, radius, width } = this.point(owner);
    const top = this.rows.topOf(row);
    const distance = Math.hypot(away(x1, x, width), away(y1, top, this.height));
    if (distance <= radius + touching) return { box: this.boxAt(owner, row, x), line: null, blocker: without };
    const rays = this.raysOf(owner);
    const box = this.boxAt(owner, row, x);
    let second: Blocked | null = null;
    for (const [x2, y2] of leaderEnds(x1, y1, box)) {
      if (Math.hypot(x2 - x1, y2 - y1) > this.longest) continue;
      const isClear = rays.isClear(x2 - x1, y2 - y1);
      if (isClear === false) continue;
      const line = { x1, y1, x2, y2 };
      if (isClear === null && !this.passesNoMark(line, owner)) continue;
      const inTheWay = this.inTheWay(line, owner, without);
      if (inTheWay === nobody) return { box, line, blocker: without };
      if (inTheWay !== several && without === nobody) second ??= { box, line, blocker: inTheWay };
    }
    return second;
  }

  private raysOf(owner: number): Rays {
    const { x, y } = this.point(owner);
    const rays = this.rays[owner] ?? new Rays(x, y, this.longest, this.marks, owner);
    this.rays[owner] = rays;
    return rays;
  }

  private passesNoMark(line: Line, owner: number): boolean {
    for (let other = 0; other < this.marks.length; other += 1) {
      if (other !== owner && runsThrough(line, this.marks[other] as Box)) return false;
    }
    return true;
  }

  /** Whose text a leader would pass through, or whose leader it would cross. */
  private inTheWay(line: Line, owner: number, without: number): number {
    if (this.captions.some((caption) => runsThrough(line, caption))) return several;
    let found = nobody;
    for (const other of this.standing) {
      if (other === owner || other === without) continue;
      const place = (this.places[other] ?? this.kept.get(other)) as Place;
      const isHit = runsThrough(line, grown(place.box, apart)) || (place.line !== null && cross(line, place.line));
      if (!isHit) continue;
      if (found !== nobody) return several;
      found = other;
    }
    return found;
  }

  isOnCaption = (box: Box): boolean => this.captions.some((caption) => overlap(box, caption));
}

export const around = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A text is no wider than its box, and may be narrower: a leader does not end at its very corners. */
function leaderEnds(x: number, y: number, box: Box): (readonly [number, number])[] {
  const [right, bottom, middle] = [box.x + box.width, box.y + box.height, box.y + box.height / 2];
  const between = (at: number, from: number, to: number) => Math.min(Math.max(at, from), to);
  if (x < box.x || x > right) {
    const side = x < box.x ? box.x : right;
    return [
      [side, middle],
      [side, between(y, box.y + 1, bottom - 1)],
    ];
  }
  const edge = y < box.y ? box.y : bottom;
  const [first, last] = [box.x + 0.15 * box.width, right - 0.15 * box.width];
  return [
    [between(x, first, last), edge],
    [between(x, box.x + 1.5, right - 1.5), edge],
    [box.x + box.width / 2, edge],
    [first, edge],
    [last, edge],
  ];
}

/** A leader keeps off the texts of others by so much. */
const apart = 0.3;

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** How far a value is from a stretch; 0 inside of it. */
const away = (value: number, from: number, length: number): number =>
  value < from ? from - value : value > from + length ? value - from - length : 0;
