/** Lines from points to labels that had to move away: which of them cross, and which run into a label. */
import type { Box } from "./box";

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly owner: number;
}

const side = (ax: number, ay: number, bx: number, by: number, x: number, y: number) =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** Whether two lines meet; one that only starts or ends on the other meets it, too. */
export function cross(a: Line, b: Line): boolean {
  const a1 = side(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1);
  const a2 = side(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2);
  if (a1 * a2 > 0) return false;
  const b1 = side(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1);
  const b2 = side(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2);
  return b1 * b2 <= 0 && !(a1 === 0 && a2 === 0 && !overlap(a, b));
}

const overlap = (a: Line, b: Line) =>
  Math.min(Math.max(a.x1, a.x2), Math.max(b.x1, b.x2)) >= Math.max(Math.min(a.x1, a.x2), Math.min(b.x1, b.x2)) &&
  Math.min(Math.max(a.y1, a.y2), Math.max(b.y1, b.y2)) >= Math.max(Math.min(a.y1, a.y2), Math.min(b.y1, b.y2));

/** Whether a line runs through a box (Liang–Barsky clipping). */
export function runsThrough({ x1, y1, x2, y2 }: Line, { x, y, width, height }: Box): boolean {
  if ((x1 <= x && x2 <= x) || (x1 >= x + width && x2 >= x + width)) return false;
  if ((y1 <= y && y2 <= y) || (y1 >= y + height && y2 >= y + height)) return false;
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [start, end] = [0, 1];
  for (const [p, q] of [
    [-dx, x1 - x],
    [dx, x + width - x1],
    [-dy, y1 - y],
    [dy, y + height - y1],
  ] as const) {
    if (p === 0) {
      if (q <= 0) return false;
      continue;
    }
    const at = q / p;
    if (p < 0) start = Math.max(start, at);
    else end = Math.min(end, at);
    if (start >= end) return false;
  }
  return true;
}
