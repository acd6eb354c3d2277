/** Points and the labels they have so far: what stands where, which leaders run between, and the way back. */
import type { Box } from "./box";
import { cross, type Line, runsThrough } from "./leaders";
import { Rows } from "./rows";

/** A point that wants a label. `rank` 0 is the first to get one. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly rank: number;
}

/** Where a label stands; a leader runs from the point to a label that had to move away. */
export interface LabelPlace extends Box {
  readonly leader: { readonly x: number; readonly y: number } | null;
}

/** A place for a label: a row and where in it the label begins. */
export interface Place {
  readonly row: number;
  readonly x: number;
  /** From the point's centre to the label. */
  readonly distance: number;
}

/** A label this far from the edge of its point still touches it. */
export const touching = 5;

/** Up to this many points a map has room for names that nobody can mistake. */
export const few = 100;

/** A label on a leader stays so far left or right of the points of others: it would be taken for theirs. */
const clearanceAmong = (points: number): number => (points > 300 ? 4 : points > few ? 8 : 20);

export class Labels {
  rows: Rows;
  /** The leaders of all labels that have one. */
  readonly leaders = new Map<number, Line>();
  private readonly places: (Place | null)[];
  /** What was before each change since an attempt began. */
  private readonly log: (readonly [number, Place | null, Line | null])[] = [];
  private attempts = 0;

  constructor(
    private readonly points: readonly Labelled[],
    private readonly frame: Box,
    private readonly captions: readonly Box[],
  ) {
    this.places = points.map(() => null);
    this.rows = this.rowsFor(1);
  }

  /** From now on labels are to keep off the points of others. */
  keepOff(): void {
    this.rows = this.rowsFor(clearanceAmong(this.points.length));
    for (const owner of this.labelled()) this.rows.add(this.boxAt(owner), owner);
  }

  private rowsFor(clearance: number): Rows {
    const rows = new Rows(this.frame, Math.max(1, ...this.points.map(({ height }) => height)));
    for (const caption of this.captions) rows.add(caption);
    for (const { x, y, radius } of this.points) {
      rows.add({ x: x - radius - clearance, y: y - radius, width: 2 * (radius + clearance), height: 2 * radius });
    }
    return rows;
  }

  pointOf = (owner: number): Labelled => this.points[owner] as Labelled;

  placeOf = (owner: number): Place | null => this.places[owner] ?? null;

  boxOf(owner: number, { row, x }: Place): Box {
    const { width, height } = this.pointOf(owner);
    return { x, y: this.rows.topOf(row), width, height };
  }

  /** Where the label of a point stands that has one. */
  boxAt = (owner: number): Box => this.boxOf(owner, this.places[owner] as Place);

  /** A place in a row with its distance from the point. */
  placeIn(owner: number, row: number, left: number): Place {
    const { x, y, width, height } = this.pointOf(owner);
    const distance = Math.hypot(away(x, left, width), away(y, this.rows.topOf(row), height));
    return { row, x: left, distance };
  }

  result(owner: number): LabelPlace | null {
    const place = this.placeOf(owner);
    if (!place) return null;
    const line = this.leaders.get(owner);
    return { ...this.boxOf(owner, place), leader: line ? { x: line.x2, y: line.y2 } : null };
  }

  /** Points without a label, the first by rank first. */
  waiting = (): number[] =>
    [...this.points.keys()]
      .filter((owner) => !this.places[owner])
      .sort((a, b) => this.pointOf(a).rank - this.pointOf(b).rank);

  labelled = (): number[] => [...this.points.keys()].filter((owner) => this.places[owner]);

  put(owner: number, place: Place, line: Line | null): void {
    this.lift(owner);
    if (this.attempts > 0) this.log.push([owner, null, null]);
    this.places[owner] = place;
    // A label that touches its point does not move aside: it would have to leave it.
    this.rows.add(this.boxOf(owner, place), owner, line ? place.row : -1);
    if (line) this.leaders.set(owner, line);
  }

  lift(owner: number): void {
    const place = this.placeOf(owner);
    if (!place) return;
    if (this.attempts > 0) this.log.push([owner, place, this.leaders.get(owner) ?? null]);
    this.rows.remove(owner, place.row);
    this.places[owner] = null;
    this.leaders.delete(owner);
  }

  /** Does something that may fail; then everything is as before. */
  attempt(work: () => boolean): boolean {
    const start = this.log.length;
    this.attempts += 1;
    const worked = work();
    this.attempts -= 1;
    if (!worked) this.undo(start);
    if (this.attempts === 0) this.log.length = 0;
    return worked;
  }

  private undo(start: number): void {
    const changes = this.log.splice(start).reverse();
    const attempts = this.attempts;
    this.attempts = 0;
    for (const [owner, place, line] of changes) {
      if (place) this.put(owner, place, line);
      else this.lift(owner);
    }
    this.attempts = attempts;
  }

  /** The owner of a leader that a line would cross. */
  crossing(line: Line): number | undefined {
    for (const other of this.leaders.values()) if (other.owner !== line.owner && cross(line, other)) return other.owner;
    return undefined;
  }

  /** Whether a line would run under a label, or through the point of another. */
  runsBehind = (line: Line): boolean =>
    this.places.some((place, other) => place !== null && runsThrough(line, this.boxOf(other, place))) ||
    this.points.some(
      ({ x, y, radius }, other) =>
        other !== line.owner &&
        runsThrough(line, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }),
    );

  /**
   * Leaders that a label may hang on: to its nearest point first, then to other letters; none for one that touches. The
   * letters may be narrower than they were taken for, so that no leader goes to the very ends.
   */
  leadersTo(owner: number, place: Place): Line[] {
    const { x, y, radius } = this.pointOf(owner);
    if (place.distance - radius <= touching) return [];
    const box = this.boxOf(owner, place);
    const y2 = Math.min(Math.max(y, box.y), box.y + box.height);
    const [first, last] = [box.x + 0.08 * box.width, box.x + 0.88 * box.width];
    const nearest = Math.min(Math.max(x, first), last);
    return [nearest, first, box.x + box.width / 2, last].map((x2) => ({
      x1: x,
      y1: y,
      x2,
      y2,
      owner,
    }));
  }
}

/** How far a value is from a stretch; 0 inside of it. */
export const away = (value: number, from: number, length: number): number =>
  value < from ? from - value : value > from + length ? value - from - length : 0;
