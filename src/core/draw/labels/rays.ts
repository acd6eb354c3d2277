/** How far one sees from a mark in each direction before the next mark: most leaders are decided by it at once. */
import type { Box } from "../box";

const directions = 512;
const whole = 2 * Math.PI;

const turn = (dx: number, dy: number) => (Math.atan2(dy, dx) / whole) * directions;

export class Rays {
  /** By direction, how far it is certainly clear, and how far some line near to it is. */
  private readonly certain = new Float64Array(directions);
  private readonly possible = new Float64Array(directions);

  constructor(x: number, y: number, reach: number, boxes: readonly Box[], own: number) {
    this.certain.fill(reach);
    this.possible.fill(reach);
    for (let at = 0; at < boxes.length; at += 1) {
      const box = boxes[at] as Box;
      const [dx, dy] = [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
      const nearest = Math.hypot(Math.max(0, Math.abs(dx) - box.width / 2), Math.max(0, Math.abs(dy) - box.height / 2));
      if (at === own || nearest > reach) continue;
      if (nearest === 0) {
        this.certain.fill(0);
        continue;
      }
      const middle = turn(dx, dy);
      let [least, most] = [0, 0];
      for (const cornerX of [box.x, box.x + box.width]) {
        for (const cornerY of [box.y, box.y + box.height]) {
          const off = turn(cornerX - x, cornerY - y) - middle;
          const near = off > directions / 2 ? off - directions : off < -directions / 2 ? off + directions : off;
          least = Math.min(least, near);
          most = Math.max(most, near);
        }
      }
      const farthest = Math.hypot(Math.abs(dx) + box.width / 2, Math.abs(dy) + box.height / 2);
      lower(this.certain, Math.floor(middle + least), Math.ceil(middle + most), nearest);
      lower(this.possible, Math.ceil(middle + least) + 1, Math.floor(middle + most) - 1, farthest);
    }
    this.extent = this.extentSeen();
  }

  private extentSeen() {
    let [left, right, top, bottom] = [0, 0, 0, 0];
    for (let at = 0; at < directions; at += coarse) {
      let most = 0;
      for (let near = at; near < at + coarse; near += 1) most = Math.max(most, this.possible[near] as number);
      const angle = ((at + coarse / 2) / directions) * whole;
      const [dx, dy] = [most * Math.cos(angle), most * Math.sin(angle)];
      left = Math.min(left, dx);
      right = Math.max(right, dx);
      top = Math.min(top, dy);
      bottom = Math.max(bottom, dy);
    }
    return { left: left - 2, right: right + 2, top: top - 2, bottom: bottom + 2 };
  }

  /** How far one sees to each side, from the mark. */
  readonly extent: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

  /** Whether a leader so far in a direction passes through no mark; null where one has to look closely. */
  isClear(dx: number, dy: number): boolean | null {
    const index = (Math.round(turn(dx, dy)) + directions) % directions;
    const distance = Math.hypot(dx, dy);
    if (distance <= (this.certain[index] as number)) return true;
    return distance > (this.possible[index] as number) ? false : null;
  }
}

/** Directions that are looked at together for the extent. */
const coarse = directions / 128;

function lower(seen: Float64Array, first: number, last: number, distance: number): void {
  for (let at = first; at <= last; at += 1) {
    const index = (at + 2 * directions) % directions;
    if ((seen[index] as number) > distance) seen[index] = distance;
  }
}
