/** The picture in thin rows, each with what is taken in it: room for a label is found without looking around. */
import type { Box } from "./box";

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The point whose label it is; -1 for what cannot move. */
  readonly owner: number;
}

/** A free stretch as high as a label. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Rows to a label: it can stand at as many heights between two lines. */
export const fine = 2;

export class Rows {
  private readonly rows: Stretch[][];
  private readonly known: (readonly Gap[] | null)[];
  private readonly step: number;
  /** How many places a label has from top to bottom. */
  readonly count: number;

  constructor(
    private readonly frame: Box,
    height: number,
  ) {
    this.step = height / fine;
    const rows = Math.max(0, Math.floor(frame.height / this.step));
    this.rows = Array.from({ length: rows }, () => []);
    this.count = Math.max(0, rows - fine + 1);
    this.known = Array.from({ length: this.count }, () => null);
  }

  topOf = (row: number): number => this.frame.y + row * this.step;

  /** The place whose label has its middle nearest to a height. */
  placeAt = (y: number): number =>
    Math.min(this.count - 1, Math.max(0, Math.round((y - this.frame.y) / this.step - fine / 2)));

  add({ x, y, width, height }: Box, owner: number): void {
    // What only touches a row does not take it.
    const first = Math.max(0, Math.floor((y - this.frame.y + 0.01) / this.step));
    const last = Math.min(this.rows.length - 1, Math.floor((y + height - this.frame.y - 0.01) / this.step));
    for (let row = first; row <= last; row += 1) this.rows[row]?.push({ from: x, to: x + width, owner });
    this.forget(first, last);
  }

  /** Takes a label away that stands at a place. */
  remove(owner: number, place: number): void {
    for (let row = place; row < place + fine; row += 1) {
      const line = this.rows[row];
      const at = line?.findIndex((stretch) => stretch.owner === owner) ?? -1;
      if (at >= 0) line?.splice(at, 1);
    }
    this.forget(place, place + fine - 1);
  }

  /** Free stretches at a place, as if the label of `ignored` were not there. */
  gapsAt(place: number, ignored: number): readonly Gap[] {
    if (ignored >= 0) return this.found(place, ignored);
    const known = this.known[place] ?? this.found(place, -1);
    this.known[place] = known;
    return known;
  }

  private forget(first: number, last: number): void {
    const to = Math.min(this.count - 1, last);
    for (let place = Math.max(0, first - fine + 1); place <= to; place += 1) this.known[place] = null;
  }

  private found(place: number, ignored: number): Gap[] {
    const taken: Stretch[] = [];
    for (let row = place; row < place + fine; row += 1) {
      for (const stretch of this.rows[row] ?? []) if (stretch.owner !== ignored || ignored < 0) taken.push(stretch);
    }
    taken.sort((a, b) => a.from - b.from);
    const gaps: Gap[] = [];
    let from = this.frame.x;
    for (const stretch of taken) {
      if (stretch.from > from) gaps.push({ from, to: stretch.from });
      if (stretch.to > from) from = stretch.to;
    }
    const end = this.frame.x + this.frame.width;
    if (end > from) gaps.push({ from, to: end });
    return gaps;
  }
}
