/** Where on a text its leader may end. One is filled again and again: there are many places. */
import type { Line } from "./lines";

/** From a box to its text, left and right. */
export const padding = 0.75;

export class LeaderEnds {
  count = 0;
  readonly xs = [0, 0, 0, 0, 0, 0];
  readonly ys = [0, 0, 0, 0, 0, 0];

  /** From a mark's centre to a box. A text is no wider than its box, and may be narrower: no leader ends at a very corner. */
  find(x: number, y: number, left: number, top: number, width: number, height: number): void {
    this.count = 0;
    const [right, bottom, middle] = [left + width, top + height, top + height / 2];
    if (x < left || x > right) {
      const side = x < left ? left : right;
      this.add(side, middle);
      this.add(side, between(y, top + 1, bottom - 1));
      return;
    }
    const edge = y < top ? top : bottom;
    const [first, last] = [left + 0.15 * width, right - 0.15 * width];
    this.add(between(x, first, last), edge);
    this.add(between(x, left + 1.5, right - 1.5), edge);
    this.add(left + width / 2, edge);
    this.add(first, edge);
    this.add(last, edge);
    this.add(between(x, left + padding, right - padding), edge);
  }

  line = (x: number, y: number, at: number): Line => ({
    x1: x,
    y1: y,
    x2: this.xs[at] as number,
    y2: this.ys[at] as number,
  });

  private add(x: number, y: number): void {
    const { count, xs, ys } = this;
    if (count > 0 && xs[count - 1] === x && ys[count - 1] === y) return;
    xs[count] = x;
    ys[count] = y;
    this.count += 1;
  }
}

const between = (at: number, from: number, to: number) => Math.min(Math.max(at, from), to);
