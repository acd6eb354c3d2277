/** The picture in thin rows, each with what is taken in it: room for a label is found without looking around. */
import type { Box } from "./box";

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The point whose label it is; -1 for what is no label. */
  readonly owner: number;
  /** The row in which this label can be moved aside; -1 for what stays where it is. */
  readonly row: number;
}

/** A free stretch as high as a label. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A stretch between what cannot move, with the labels that can and what they leave free together. */
export interface Run extends Gap {
  readonly owners: readonly number[];
  readonly free: number;
}

/** Rows to a label: it can stand at as many heights between two lines. */
export const fine = 2;

export class Rows {
  /** For each height that a label can have, what is in its way, from left to right. */
  private readonly taken: Stretch[][];
  private readonly runs: (readonly Run[] | null)[];
  private readonly step: number;
  /** How many places a label has from top to bottom. */
  readonly count: number;

  constructor(
    private readonly frame: Box,
    height: number,
  ) {
    this.step = height / fine;
    this.count = Math.max(0, Math.floor(frame.height / this.step) - fine + 1);
    this.taken = Array.from({ length: this.count }, () => []);
    this.runs = this.taken.map(() => null);
  }

  topOf = (row: number): number => this.frame.y + row * this.step;

  /** The row whose label has its middle nearest to a height. */
  rowAt = (y: number): number =>
    Math.min(this.count - 1, Math.max(0, Math.round((y - this.frame.y) / this.step - fine / 2)));

  /** Takes the place of a caption, a point or a label for all rows that it reaches into. */
  add({ x, y, width, height }: Box, owner = -1, row = -1): void {
    // What only touches a row does not take it.
    const first = Math.floor((y - this.frame.y + 0.01) / this.step) - fine + 1;
    const last = Math.floor((y + height - this.frame.y - 0.01) / this.step);
    const stretch = { from: x, to: x + width, owner, row };
    for (let near = Math.max(0, first); near <= Math.min(this.count - 1, last); near += 1) {
      const taken = this.taken[near] as Stretch[];
      let at = taken.length;
      while (at > 0 && (taken[at - 1] as Stretch).from > x) at -= 1;
      taken.splice(at, 0, stretch);
      this.runs[near] = null;
    }
  }

  /** Takes a label away that stands in a row. */
  remove(owner: number, row: number): void {
    for (let near = Math.max(0, row - fine + 1); near < Math.min(this.count, row + fine); near += 1) {
      const taken = this.taken[near] as Stretch[];
      const at = taken.findIndex((stretch) => stretch.owner === owner);
      if (at >= 0) taken.splice(at, 1);
      this.runs[near] = null;
    }
  }

  /** Free stretches in a row, at least as long as asked for. */
  gapsIn(row: number, least: number): Gap[] {
    const gaps: Gap[] = [];
    let from = this.frame.x;
    for (const stretch of this.taken[row] as Stretch[]) {
      if (stretch.from - from >= least) gaps.push({ from, to: stretch.from });
      if (stretch.to > from) from = stretch.to;
    }
    const to = this.frame.x + this.frame.width;
    if (to - from >= least) gaps.push({ from, to });
    return gaps;
  }

  /** The stretches of a row in which labels can be moved aside. */
  runsIn(row: number): readonly Run[] {
    const known = this.runs[row] ?? this.runsFound(row);
    this.runs[row] = known;
    return known;
  }

  private runsFound(row: number): Run[] {
    const runs: Run[] = [];
    let from = this.frame.x;
    let [owners, used]: [number[], number] = [[], 0];
    const close = (to: number) => {
      if (to > from) runs.push({ from, to, owners, free: to - from - used });
      [owners, used] = [[], 0];
    };
    for (const stretch of this.taken[row] as Stretch[]) {
      if (stretch.row === row) {
        owners.push(stretch.owner);
        used += stretch.to - stretch.from;
      } else {
        close(stretch.from);
        from = Math.max(from, stretch.to);
      }
    }
    close(this.frame.x + this.frame.width);
    return runs;
  }
}
