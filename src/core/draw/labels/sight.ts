/** How far one sees from the middle of each mark before another is in the way: a leader passes through none. */
import type { Box } from "../box";

/** Directions that are told apart: a quarter of them from right to down, and so on. */
const directions = 1024;
const quarter = directions / 4;
/** Between two of them one may see a little farther. */
const more = 4;

/** How far one sees from a place to each side. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface View {
  /** Pixels to the nearest of the others, by direction; more than any leader has where there is none. */
  readonly far: Float32Array;
  readonly extent: Extent;
}

export class Sight {
  private readonly views: (View | null)[];

  /** From some places, each the middle of a box, up to `most` pixels. */
  constructor(
    private readonly middles: readonly { readonly x: number; readonly y: number }[],
    private readonly boxes: readonly Box[],
    private readonly most: number,
  ) {
    this.views = boxes.map(() => null);
  }

  /** Whether a line from the middle of a mark passes through no other. */
  isClear(owner: number, dx: number, dy: number): boolean {
    const far = this.viewOf(owner).far[Math.floor(directionOf(dx, dy)) % directions] as number;
    return far * far >= dx * dx + dy * dy;
  }

  extentOf = (owner: number): Extent => this.viewOf(owner).extent;

  private viewOf(owner: number): View {
    const view = this.views[owner] ?? this.look(owner);
    this.views[owner] = view;
    return view;
  }

  private look(owner: number): View {
    const { boxes, most } = this;
    const { x, y } = this.middles[owner] as { x: number; y: number };
    const far = new Float32Array(directions).fill(most + 1);
    for (let other = 0; other < boxes.length; other += 1) {
      const box = boxes[other] as Box;
      const [left, right, top, bottom] = [box.x - x, box.x + box.width - x, box.y - y, box.y + box.height - y];
      if (other === owner || left > most || right < -most || top > most || bottom < -most) continue;
      const [dx, dy] = [Math.max(left, 0, -right), Math.max(top, 0, -bottom)];
      const near = Math.sqrt(dx * dx + dy * dy);
      if (near === 0) far.fill(0);
      else if (near <= most) shade(far, left, right, top, bottom, near);
    }
    return { far, extent: extentOf(far, most) };
  }
}

/** Notes a box that the place is outside of, in all directions between its corners. */
function shade(far: Float32Array, left: number, right: number, top: number, bottom: number, near: number): void {
  const [a, b] = [directionOf(left, top), directionOf(right, top)];
  const [c, d] = [directionOf(left, bottom), directionOf(right, bottom)];
  let [first, last] = [Math.min(a, b, c, d), Math.max(a, b, c, d)];
  if (last - first > directions / 2) {
    // Across the direction that counting begins with.
    first = Math.min(...[a, b, c, d].filter((one) => one > directions / 2));
    last = directions + Math.max(...[a, b, c, d].filter((one) => one <= directions / 2));
  }
  for (let at = Math.floor(first); at <= last; at += 1) {
    const direction = at % directions;
    if ((far[direction] as number) > near) far[direction] = near;
  }
}

/** Grows with the angle, from 0 up to `directions`; without the cost of an angle. */
function directionOf(dx: number, dy: number): number {
  const part = quarter / (Math.abs(dx) + Math.abs(dy));
  if (dy >= 0) return dx >= 0 ? dy * part : quarter - dx * part;
  return dx < 0 ? 2 * quarter - dy * part : 3 * quarter + dx * part;
}

function extentOf(far: Float32Array, most: number): Extent {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (let at = 0; at < directions; at += 1) {
    const seen = Math.min(far[at] as number, most);
    const x = seen * (cosines[at] as number);
    const y = seen * (sines[at] as number);
    if (x < left) left = x;
    else if (x > right) right = x;
    if (y < top) top = y;
    else if (y > bottom) bottom = y;
  }
  return { left: left - more, right: right + more, top: top - more, bottom: bottom + more };
}

/** Of the middle of each direction. */
const angles = Array.from({ length: directions }, (_, at) => {
  const along = (at + 0.5) / quarter;
  const [part, turn] = [along % 1, Math.floor(along)];
  const angle = Math.atan2(part, 1 - part) + (turn * Math.PI) / 2;
  return [Math.cos(angle), Math.sin(angle)] as const;
});
const cosines = Float32Array.from(angles, ([cosine]) => cosine);
const sines = Float32Array.from(angles, ([, sine]) => sine);
