/** Leaders as geometry: which lines meet, and which run through a box. */
import type { Box } from "../box";

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const side = (ax: number, ay: number, bx: number, by: number, x: number, y: number) =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** Whether two lines meet; one that only starts or ends on the other meets it, too. */
export function cross(a: Line, b: Line): boolean {
  if (!isNear(a, b)) return false;
  const a1 = side(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1);
  const a2 = side(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2);
  if (a1 * a2 > 0) return false;
  const b1 = side(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1);
  const b2 = side(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2);
  return b1 * b2 <= 0;
}

const isNear = (a: Line, b: Line) =>
  Math.min(Math.max(a.x1, a.x2), Math.max(b.x1, b.x2)) >= Math.max(Math.min(a.x1, a.x2), Math.min(b.x1, b.x2)) &&
  Math.min(Math.max(a.y1, a.y2), Math.max(b.y1, b.y2)) >= Math.max(Math.min(a.y1, a.y2), Math.min(b.y1, b.y2));

/** Whether a line runs through a box: the box is not beside all of it, nor its corners all on one side of it. */
export function runsThrough({ x1, y1, x2, y2 }: Line, { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height];
  if ((x1 <= x && x2 <= x) || (x1 >= right && x2 >= right)) return false;
  if ((y1 <= y && y2 <= y) || (y1 >= bottom && y2 >= bottom)) return false;
  const first = side(x1, y1, x2, y2, x, y);
  const second = side(x1, y1, x2, y2, right, y);
  const third = side(x1, y1, x2, y2, x, bottom);
  const last = side(x1, y1, x2, y2, right, bottom);
  const above = first > 0 || second > 0 || third > 0 || last > 0;
  const below = first < 0 || second < 0 || third < 0 || last < 0;
  return above && below;
}
