/** What is taken on the map: boxes in a grid of buckets, so that a look costs little however many there are. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something on the map; `owner` is the point it belongs to, -1 for what belongs to none. */
export interface Taken extends Box {
  readonly owner: number;
  readonly kind: "point" | "label" | "leader" | "caption";
}

const bucket = 24;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export class Occupied {
  private readonly buckets = new Map<number, Taken[]>();

  add(taken: Taken): void {
    forKeys(taken, (key) => {
      const known = this.buckets.get(key);
      if (known) known.push(taken);
      else this.buckets.set(key, [taken]);
      return false;
    });
  }

  remove(taken: Taken): void {
    forKeys(taken, (key) => {
      const known = this.buckets.get(key);
      const at = known?.indexOf(taken) ?? -1;
      if (at >= 0) known?.splice(at, 1);
      return false;
    });
  }

  /** Whether any that overlaps the box passes the test; one over several buckets may be asked more than once. */
  some(box: Box, test: (taken: Taken) => boolean): boolean {
    return forKeys(box, (key) => {
      const known = this.buckets.get(key);
      if (!known) return false;
      for (let at = 0; at < known.length; at += 1) {
        const taken = known[at] as Taken;
        if (overlaps(taken, box) && test(taken)) return true;
      }
      return false;
    });
  }
}

/** Calls with the key of each bucket that a box lies over, until a call gives true. */
function forKeys({ x, y, width, height }: Box, visit: (key: number) => boolean): boolean {
  const [lastRow, lastColumn] = [Math.floor((y + height) / bucket), Math.floor((x + width) / bucket)];
  for (let row = Math.floor(y / bucket); row <= lastRow; row += 1) {
    for (let column = Math.floor(x / bucket); column <= lastColumn; column += 1) {
      if (visit(row * 4096 + column)) return true;
    }
  }
  return false;
}
