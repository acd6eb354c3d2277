/** What stands in a box, pixel by pixel: whether a line from a mark passes through another, and how far one sees from it. */
import type { Box } from "../box";

/** Directions that are looked into. */
const directions = Array.from({ length: 96 }, (_, at) => {
  const angle = (2 * Math.PI * at) / 96;
  return [Math.cos(angle), Math.sin(angle)] as const;
});
/** Between two of them one may see a little farther. */
const more = 4;

/** How far one sees from a place to each side. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export class Sight {
  private readonly columns: number;
  private readonly rows: number;
  /** How many marks stand at each pixel. */
  private readonly marks: Uint16Array;

  constructor(
    private readonly frame: Box,
    private readonly boxes: readonly Box[],
  ) {
    this.columns = Math.ceil(frame.width) + 2;
    this.rows = Math.ceil(frame.height) + 2;
    this.marks = new Uint16Array(this.columns * this.rows);
    for (const box of boxes) {
      const [left, right, top, bottom] = this.pixelsOf(box);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const at = row * this.columns + column;
          this.marks[at] = (this.marks[at] as number) + 1;
        }
      }
    }
  }

  /** Whether a line from the middle of a mark passes through no other. */
  isClear(owner: number, x1: number, y1: number, x2: number, y2: number): boolean {
    const length = Math.hypot(x2 - x1, y2 - y1);
    return this.seen(owner, x1, y1, (x2 - x1) / length, (y2 - y1) / length, length) >= length;
  }

  /** How far one sees from the middle of a mark, up to some pixels. */
  extentOf(owner: number, x: number, y: number, most: number): Extent {
    let [left, right, top, bottom] = [0, 0, 0, 0];
    for (const [dx, dy] of directions) {
      const far = this.seen(owner, x, y, dx, dy, most);
      left = Math.min(left, far * dx);
      right = Math.max(right, far * dx);
      top = Math.min(top, far * dy);
      bottom = Math.max(bottom, far * dy);
    }
    return { left: left - more, right: right + more, top: top - more, bottom: bottom + more };
  }

  /** How far it is to the next mark in a direction, at most `most`. */
  private seen(owner: number, x: number, y: number, dx: number, dy: number, most: number): number {
    const { columns, marks, frame } = this;
    const [left, right, top, bottom] = this.pixelsOf(this.boxes[owner] as Box);
    for (let far = 0; far < most; far += 1) {
      const column = Math.floor(x + far * dx - frame.x);
      const row = Math.floor(y + far * dy - frame.y);
      if (column < 0 || row < 0 || column >= columns || row >= this.rows) return far;
      const own = column >= left && column <= right && row >= top && row <= bottom ? 1 : 0;
      if ((marks[row * columns + column] as number) > own) return far;
    }
    return most;
  }

  private pixelsOf({ x, y, width, height }: Box): readonly [left: number, right: number, top: number, bottom: number] {
    const { frame, columns, rows } = this;
    return [
      Math.max(0, Math.round(x - frame.x)),
      Math.min(columns, Math.round(x + width - frame.x)) - 1,
      Math.max(0, Math.round(y - frame.y)),
      Math.min(rows, Math.round(y + height - frame.y)) - 1,
    ];
  }
}
