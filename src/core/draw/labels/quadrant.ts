/** What stands in one quadrant: marks, the texts that have a place so far, their leaders; and where another would fit. */
import type { Box } from "../box";
import { cross, type Line, runsThrough } from "./lines";
import { noOpenings, type Room, Rows, tight } from "./rows";
import { type Extent, Sight } from "./sight";

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

/** What a search may do. */
export interface Search {
  readonly room: Room;
  /** From the mark's centre to the text, in pixels. */
  readonly reach: number;
}

/** A place that is free with the text of `blocker` away. */
export interface Blocked extends Place {
  readonly blocker: number;
}

/** Names beside their marks, as long as there is room. */
export const comfortable: Room = { besideOwn: 1.5, besideMarks: 4, besideTexts: 3 };
/** Names on leaders stand farther from the marks of others: they would be taken for theirs. */
export const wellApart: Room = { besideOwn: 1.5, besideMarks: 8, besideTexts: 4 };
const rooms = [comfortable, wellApart, tight];

/** Marks have an outline, which belongs to nobody else. */
export const outline = 0.3;
/** A text this near to its mark needs no leader. */
export const touching = 3.5;
/** Places in an opening are tried this far apart, in pixels. */
const stride = 4;
const nobody = -1;
/** More than one is in the way, or something that stays. */
const several = -2;

export class Quadrant {
  private readonly rows: Rows;
  private readonly sight: Sight;
  private readonly places: (Place | null)[];
  /** Room kept for a point while it has no place. */
  private readonly kept = new Map<number, Place>();
  private readonly marks: readonly Box[];
  private readonly extents: (Extent | null)[];
  /** Points that have a place, or room kept, with it. */
  private readonly standing = new Map<number, Place>();
  private readonly texts: Standing[] = [];
  private readonly found = noOpenings();
  /** Of the last place without a leader, the one that would have one with a single other text away. */
  private behind: Blocked | null = null;

  constructor(
    readonly points: readonly Labelled[],
    readonly frame: Box,
    private readonly captions: readonly Box[],
    readonly height: number,
    /** The longest leader, in pixels. */
    readonly longest: number,
  ) {
    this.rows = new Rows(frame, height, rooms);
    this.places = points.map(() => null);
    this.extents = points.map(() => null);
    this.marks = points.map(({ mark }) => grown(mark, outline));
    this.sight = new Sight(frame, this.marks);
    for (const caption of captions) this.rows.addStill(caption);
    this.marks.forEach((mark, owner) => {
      this.rows.addMark(mark, owner);
    });
  }

  point = (owner: number): Labelled => this.points[owner] as Labelled;

  /** Whether a point has a place, or room kept. */
  isStanding = (owner: number): boolean => this.standing.has(owner);

  placeOf = (owner: number): Place | null => this.places[owner] ?? null;

  /** Keeps room for a point's other text, as long as it has none here. */
  keep(owner: number, place: Place): void {
    this.kept.set(owner, place);
    this.remove(owner);
    this.stand(owner, place);
  }

  /** Keeps no more room for a point. */
  release(owner: number): void {
    this.kept.delete(owner);
    this.lift(owner);
  }

  put(owner: number, place: Place): void {
    this.remove(owner);
    this.places[owner] = place;
    this.stand(owner, place);
  }

  lift(owner: number): void {
    this.remove(owner);
    this.places[owner] = null;
    const kept = this.kept.get(owner);
    if (kept) this.stand(owner, kept);
  }

  private stand(owner: number, place: Place): void {
    this.standing.set(owner, place);
    this.texts.push({ owner, box: place.box, line: place.line });
    this.mark(place);
  }

  private mark({ box, line }: Place): void {
    this.rows.addText(box);
    if (line) this.rows.addLine(line);
  }

  private remove(owner: number): void {
    const place = this.standing.get(owner);
    if (!place) return;
    this.standing.delete(owner);
    this.texts.splice(
      this.texts.findIndex((text) => text.owner === owner),
      1,
    );
    const { left, right, upper, lower } = boundsOf(place, besideAny);
    this.rows.clear(left, right, upper, lower);
    const [wide, high] = [besideAny, this.height];
    for (const other of this.standing.values()) {
      const near = boundsOf(other, wide);
      if (near.left > right || near.right < left || near.upper - high > lower || near.lower + high < upper) continue;
      this.mark(other);
    }
  }

  /** A certain place, if it is free and has a leader where it needs one. */
  placeAt(owner: number, x: number, top: number, room: Room): Place | null {
    const row = Math.round(top - this.frame.y);
    if (row < 0 || row >= this.rows.count) return null;
    this.rows.openings(row, x, x, this.point(owner).width, room, owner, this.found);
    return this.found.count > 0 ? this.led(owner, row, x, true) : null;
  }

  /** Goes through the openings within reach of a mark, row by row from its own; ends when a visit says so. */
  private visit(
    owner: number,
    { room, reach }: Search,
    withTexts: boolean,
    within: Bounds | null,
    visited: (row: number, first: number, last: number, dy: number) => boolean,
  ): void {
    const { rows, found } = this;
    const { x, y, width, radius } = this.point(owner);
    const home = rows.rowAt(y);
    const near = radius + touching;
    const seen = reach > near ? this.extentOf(owner) : null;
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
      if (within && (top > within.lower || top + this.height < within.upper)) continue;
      const left = x - width - (seen ? Math.min(dx, Math.max(near, -seen.left)) : dx);
      const right = x + (seen ? Math.min(dx, Math.max(near, seen.right)) : dx);
      const from = within ? Math.max(left, within.left - width) : left;
      const to = within ? Math.min(right, within.right) : right;
      rows.openings(row, from, to, width, room, owner, found, withTexts);
      for (let at = 0; at < found.count; at += 1) {
        if (visited(row, found.firsts[at] as number, found.lasts[at] as number, dy)) return;
      }
    }
  }

  /** A free place, the nearest that has a leader where it needs one: of every opening the nearest place and its ends. */
  find(owner: number, search: Search): Place | null {
    const { x, width } = this.point(owner);
    const candidates: Candidate[] = [];
    this.visit(owner, search, true, null, (row, first, last, dy) => {
      const add = (at: number) => {
        const dx = away(x, at, width);
        candidates.push({ row, x: at, distance: dx * dx + dy * dy });
      };
      const nearest = Math.min(Math.max(x - width / 2, first), last);
      add(nearest);
      if (first < nearest) add(first);
      if (last > nearest) add(last);
      return false;
    });
    candidates.sort((a, b) => a.distance - b.distance);
    for (const candidate of candidates) {
      const place = this.led(owner, candidate.row, candidate.x, true);
      if (place) return place;
    }
    return null;
  }

  /** A free place, looked for closely; places whose leader only one other text is in the way of are noted. */
  findClosely(owner: number, search: Search, onlyBehind: Blocked[] = []): Place | null {
    return this.closely(owner, search, true, null, onlyBehind);
  }

  /** Whether a point would have a place if no other had one. */
  hasRoom(owner: number, search: Search): boolean {
    return this.closely(owner, search, false, null) !== null;
  }

  /** A place, looked for closely; with `within`, one that something there would be in the way of, or of its leader. */
  private closely(
    owner: number,
    search: Search,
    withTexts: boolean,
    within: Bounds | null,
    onlyBehind: Blocked[] = [],
  ): Place | null {
    const { x, width } = this.point(owner);
    let place: Place | null = null;
    const take = (row: number, at: number): boolean => {
      place = this.led(owner, row, at, withTexts);
      if (place === null && this.behind !== null) onlyBehind.push(this.behind);
      return place !== null;
    };
    this.visit(owner, search, withTexts, within, (row, first, last) => {
      const nearest = Math.min(Math.max(x - width / 2, first), last);
      if (take(row, nearest)) return true;
      // Just right and just left of the mark, where a leader may slip through between two texts.
      if (first <= x + 1 && x + 1 <= last && take(row, x + 1)) return true;
      if (first <= x - width - 1 && x - width - 1 <= last && take(row, x - width - 1)) return true;
      for (let at = nearest - stride; at > first; at -= stride) if (take(row, at)) return true;
      for (let at = nearest + stride; at < last; at += stride) if (take(row, at)) return true;
      return (first < nearest && take(row, first)) || (last > nearest && take(row, last));
    });
    return place;
  }

  /** Places that are free with the text of one of some others away, in their order. */
  *blocked(owner: number, search: Search, others: Iterable<number>): Generator<Blocked> {
    for (const blocker of others) {
      const before = this.placeOf(blocker);
      if (!before || !this.isNear(owner, before)) continue;
      const within = boundsOf(before, besideAny);
      this.lift(blocker);
      const place = this.closely(owner, search, true, within);
      this.put(blocker, before);
      if (place) yield { ...place, blocker };
    }
  }

  /** Whether a place is within reach of a point's text. */
  isNear(owner: number, place: Place): boolean {
    const { x, y, width, radius } = this.point(owner);
    const seen = this.extentOf(owner);
    const [near, wide, high] = [radius + touching, width + besideAny, this.height];
    const { left, right, upper, lower } = boundsOf(place, 0);
    return (
      left < x + Math.max(near, seen.right) + wide &&
      right > x - Math.max(near, -seen.left) - wide &&
      upper < y + Math.max(near, seen.bottom) + high &&
      lower > y - Math.max(near, -seen.top) - high
    );
  }

  /** The place with its leader; null where it needs a leader and there is none that passes through nothing else. */
  private led(owner: number, row: number, x: number, withTexts: boolean): Place | null {
    const { x: x1, y: y1, radius, width } = this.point(owner);
    const box = { x, y: this.rows.topOf(row), width, height: this.height };
    const distance = Math.hypot(away(x1, x, width), away(y1, box.y, this.height));
    this.behind = null;
    if (distance <= radius + touching) return { box, line: null };
    if (distance > this.longest) return null;
    for (const [x2, y2] of leaderEnds(x1, y1, box)) {
      if (Math.hypot(x2 - x1, y2 - y1) > this.longest || !this.sight.isClear(owner, x1, y1, x2, y2)) continue;
      const line = { x1, y1, x2, y2 };
      const blocker = withTexts ? this.inTheWay(line, owner) : nobody;
      if (blocker === nobody) return { box, line };
      if (blocker !== several) this.behind ??= { box, line, blocker };
    }
    return null;
  }

  private extentOf(owner: number): Extent {
    const { x, y } = this.point(owner);
    const extent = this.extents[owner] ?? this.sight.extentOf(owner, x, y, this.longest);
    this.extents[owner] = extent;
    return extent;
  }

  /** Whose text a leader would pass through, or whose leader it would cross. */
  private inTheWay(line: Line, owner: number): number {
    for (const caption of this.captions) if (runsThrough(line, caption)) return several;
    let found = nobody;
    const left = Math.min(line.x1, line.x2) - apart;
    const right = Math.max(line.x1, line.x2) + apart;
    const upper = Math.min(line.y1, line.y2) - apart;
    const lower = Math.max(line.y1, line.y2) + apart;
    for (let at = 0; at < this.texts.length; at += 1) {
      const { owner: other, box, line: leader } = this.texts[at] as Standing;
      if (other === owner) continue;
      const isAside = box.x > right || box.x + box.width < left || box.y > lower || box.y + box.height < upper;
      if ((isAside || !runsThrough(line, grown(box, apart))) && (leader === null || !cross(line, leader))) continue;
      if (found !== nobody) return several;
      found = other;
    }
    return found;
  }

  isOnCaption = (box: Box): boolean => this.captions.some((caption) => overlap(box, caption));
}

interface Standing extends Place {
  readonly owner: number;
}

interface Candidate {
  readonly row: number;
  readonly x: number;
  /** Squared. */
  readonly distance: number;
}

/** The most that anything keeps off a text, and a pixel. */
const besideAny = 6;

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly upper: number;
  readonly lower: number;
}

/** What a text and its leader take together. */
function boundsOf({ box, line }: Place, beside: number): Bounds {
  const { x, y, width, height } = box;
  const [x1, x2, y1, y2] = line ? [line.x1, line.x2, line.y1, line.y2] : [x, x, y, y];
  return {
    left: Math.min(x, x1, x2) - beside,
    right: Math.max(x + width, x1, x2) + beside,
    upper: Math.min(y, y1, y2),
    lower: Math.max(y + height, y1, y2),
  };
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
