/** What stands in one quadrant: marks, the texts that have a place so far, their leaders; and where another would fit. */
import type { Box } from "../box";
import { LeaderEnds, padding } from "./leader-ends";
import { runsThrough } from "./lines";
import {
  away,
  type Blocked,
  type Bounds,
  boundsOf,
  grown,
  type Labelled,
  meets,
  outline,
  overlap,
  type Place,
  type Search,
  touching,
} from "./place";
import { noOpenings, type Room, Rows } from "./rows";
import { Sight } from "./sight";
import { nobody, type Standing, several, standing, TextsAround } from "./texts-around";

/** With more marks than this a close look is less close, in rows and places: each costs more there, and has less room. */
const roomy = 150;
/** Places in an opening are tried this far apart, in pixels; in a crowd farther. */
const strides = { roomy: 4, crowd: 6 } as const;
/** Squared pixels that are none. */
const rounding = 1e-6;
/** The most that anything keeps off a text, and a pixel. */
const besideAny = 6;

export class Quadrant {
  private readonly rows: Rows;
  private readonly sight: Sight;
  private readonly places: (Place | null)[];
  /** Room kept for a point while it has no place. */
  private readonly kept = new Map<number, Place>();
  /** Points that have a place, or room kept, with it. */
  private readonly standing = new Map<number, Standing>();
  /** Those of them that may be in the way of the text that is being placed. */
  private readonly around = new TextsAround();
  private readonly found = noOpenings();
  private readonly ends = new LeaderEnds();

  constructor(
    readonly points: readonly Labelled[],
    readonly frame: Box,
    private readonly captions: readonly Box[],
    readonly height: number,
    /** The longest leader, in pixels. */
    readonly longest: number,
    rooms: readonly Room[],
    /** One with the same marks. */
    other?: Quadrant,
  ) {
    this.rows = new Rows(frame, height, rooms);
    this.places = points.map(() => null);
    const marks = points.map(({ mark }) => grown(mark, outline));
    this.sight = other?.sight ?? new Sight(points, marks, longest);
    for (const caption of captions) this.rows.addStill(caption);
    marks.forEach((mark, owner) => {
      this.rows.addMark(mark, owner);
    });
  }

  private get isRoomy(): boolean {
    return this.points.length <= roomy;
  }

  point = (owner: number): Labelled => this.points[owner] as Labelled;

  /** Whether a point has a place, or room kept. */
  isStanding = (owner: number): boolean => this.standing.has(owner);

  placeOf = (owner: number): Place | null => this.places[owner] ?? null;

  isOnCaption = (box: Box): boolean => this.captions.some((caption) => overlap(box, caption));

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
    this.standing.set(owner, standing(owner, place, boundsOf(place)));
    this.mark(place);
  }

  private mark({ box, line }: Place): void {
    this.rows.addText(box);
    if (line) this.rows.addLine(line);
  }

  private remove(owner: number): void {
    const text = this.standing.get(owner);
    if (!text) return;
    this.standing.delete(owner);
    const { left, right, upper, lower } = text.bounds;
    this.rows.clear(left - besideAny, right + besideAny, upper, lower);
    for (const other of this.standing.values()) {
      if (meets(other.bounds, text.bounds, 2 * besideAny, this.height + 1)) this.mark(other);
    }
  }

  /** A certain place, if it is free and has a leader where it needs one. */
  placeAt(owner: number, x: number, top: number, room: Room): Place | null {
    const row = Math.round(top - this.frame.y);
    if (row < 0 || row >= this.rows.count) return null;
    this.rows.openings(row, x, x, this.point(owner).width, room, owner, this.found);
    return this.found.count > 0 ? this.led(owner, row, x) : null;
  }

  /** A free place, the nearest that has a leader where it needs one: of every opening the nearest place and its ends. */
  find(owner: number, search: Search): Place | null {
    const { x, width } = this.point(owner);
    const candidates: Candidate[] = [];
    this.visit(owner, search, { withTexts: true, closely: false }, (row, first, last, dy) => {
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
      const place = this.led(owner, candidate.row, candidate.x);
      if (place) return place;
    }
    return null;
  }

  /** A free place, looked for closely. */
  findClosely(owner: number, search: Search): Place | null {
    let place: Place | null = null;
    this.visit(owner, search, { withTexts: true, closely: this.isRoomy }, (row, first, last) =>
      this.each(owner, first, last, (x) => {
        place = this.led(owner, row, x);
        return place !== null;
      }),
    );
    return place;
  }

  /**
   * A free place, looked for closely. Where there is none, `behind` has those that would be free with one other text away:
   * one for each of those that may go.
   */
  findBehind(owner: number, search: Search, mayGo: (other: number) => boolean, behind: Blocked[]): Place | null {
    const { rows, around, height } = this;
    const { width } = this.point(owner);
    let place: Place | null = null;
    const isOf = (other: number) => !behind.some(({ blocker }) => blocker === other) && mayGo(other);
    this.visit(owner, search, { withTexts: false, closely: this.isRoomy }, (row, first, last) => {
      const top = rows.topOf(row);
      around.lookAt(top, top + height, width);
      const take = (x: number): boolean => {
        const blocker = around.blockerAt(x);
        if (blocker === several || (blocker !== nobody && !isOf(blocker))) return false;
        const found = this.ledBehind(owner, row, x, blocker);
        if (found?.blocker === nobody) place = { box: found.box, line: found.line };
        else if (found && isOf(found.blocker)) behind.push(found);
        return place !== null;
      };
      return this.each(owner, first, last, take) || around.edges(first, last, take);
    });
    return place;
  }

  /** Whether a place is within reach of a point's text. */
  isNear = (owner: number, place: Place): boolean => meets(boundsOf(place), this.windowOf(owner));

  /** What a point's text and its leader may take, and what they keep off. */
  private windowOf(owner: number): Bounds {
    const { x, y, width, radius } = this.point(owner);
    const seen = this.sight.extentOf(owner);
    const [near, wide, high] = [radius + touching, width + besideAny, this.height];
    return {
      left: x - Math.max(near, -seen.left) - wide,
      right: x + Math.max(near, seen.right) + wide,
      upper: y - Math.max(near, -seen.top) - high,
      lower: y + Math.max(near, seen.bottom) + high,
    };
  }

  /**
   * Goes through the openings within reach of a mark, row by row from its own; where it is not done closely, farther rows by
   * twos. Ends when a visit says so.
   */
  private visit(
    owner: number,
    { room, reach }: Search,
    { withTexts, closely }: { readonly withTexts: boolean; readonly closely: boolean },
    visited: (row: number, first: number, last: number, dy: number) => boolean,
  ): void {
    const { rows, found } = this;
    const { x, y, width, radius } = this.point(owner);
    const home = rows.rowAt(y);
    const near = radius + touching;
    const seen = reach > near ? this.sight.extentOf(owner) : null;
    if (seen) this.around.look(this.standing.values(), owner, this.windowOf(owner));
    let [up, down] = [true, true];
    for (let off = 0; up || down; off = off > 0 ? -off : closely || -off < this.height ? 1 - off : 2 - off) {
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
      const left = x - width - (seen ? Math.min(dx, Math.max(near, -seen.left)) : dx);
      const right = x + (seen ? Math.min(dx, Math.max(near, seen.right)) : dx);
      rows.openings(row, left, right, width, room, owner, found, withTexts);
      for (let at = 0; at < found.count; at += 1) {
        const [first, last] = [Math.max(left, found.firsts[at] as number), Math.min(right, found.lasts[at] as number)];
        if (first <= last && visited(row, first, last, dy)) return;
      }
    }
  }

  /** Tries an opening: nearest to the mark, just beside it, then to both sides; until a try says that it is enough. */
  private each(owner: number, first: number, last: number, take: (x: number) => boolean): boolean {
    const { x, width } = this.point(owner);
    const nearest = Math.min(Math.max(x - width / 2, first), last);
    if (take(nearest)) return true;
    const isTaken = (at: number) => first <= at && at <= last && take(at);
    // Just beside the mark, or with the text's end at it: there a leader may slip through between two others.
    if (isTaken(x + 1) || isTaken(x - width - 1)) return true;
    if (this.isRoomy && (isTaken(x - padding) || isTaken(x - width + padding))) return true;
    const stride = this.isRoomy ? strides.roomy : strides.crowd;
    for (let at = nearest - stride; at > first; at -= stride) if (take(at)) return true;
    for (let at = nearest + stride; at < last; at += stride) if (take(at)) return true;
    return (first < nearest && take(first)) || (last > nearest && take(last));
  }

  /** The place with its leader; null where it needs a leader and there is none that passes through nothing else. */
  private led(owner: number, row: number, x: number): Place | null {
    const found = this.ledBehind(owner, row, x, nobody);
    return found?.blocker === nobody ? { box: found.box, line: found.line } : null;
  }

  /** Likewise with the text of `blocker` away. Where nobody's is: also a place whose leader one other text is in the way of. */
  private ledBehind(owner: number, row: number, x: number, blocker: number): Blocked | null {
    const { longest, ends, height } = this;
    const { x: x1, y: y1, radius, width } = this.point(owner);
    const y = this.rows.topOf(row);
    const [aside, off] = [away(x1, x, width), away(y1, y, height)];
    const distance = aside * aside + off * off;
    if (distance <= (radius + touching) ** 2 + rounding) return { box: { x, y, width, height }, line: null, blocker };
    if (distance > longest * longest) return null;
    ends.find(x1, y1, x, y, width, height);
    let behind: Blocked | null = null;
    for (let end = 0; end < ends.count; end += 1) {
      const [dx, dy] = [(ends.xs[end] as number) - x1, (ends.ys[end] as number) - y1];
      if (dx * dx + dy * dy > longest * longest || !this.sight.isClear(owner, dx, dy)) continue;
      const line = ends.line(x1, y1, end);
      if (this.captions.some((caption) => runsThrough(line, caption))) continue;
      const other = this.around.inTheWay(line);
      if (other === nobody || other === blocker) return { box: { x, y, width, height }, line, blocker };
      if (other !== several && blocker === nobody) {
        behind ??= { box: { x, y, width, height }, line, blocker: other };
      }
    }
    return behind;
  }
}

interface Candidate {
  readonly row: number;
  readonly x: number;
  /** Squared. */
  readonly distance: number;
}
