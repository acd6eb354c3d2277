/** By priority: nobody is named in the place of an earlier partner that is neither named nor numbered. */
import { firstFew } from "./place-numbers";
import { type Place, type Quadrant, type Search, tight } from "./quadrant";
import { nobody } from "./rows";

/**
 * Goes through those that have neither, the first first. Where one's name would fit if that of a later partner were away,
 * its number is put on a leader; where that has no room, it takes the place of the later one. Ends when nobody is left who
 * could: with each step somebody who comes earlier has a name or a number.
 */
export function keepOrder(names: Quadrant, numbers: Quadrant, put: (owner: number, place: Place) => void): void {
  const search: Search = { reach: names.longest, ...tight };
  const rank = (owner: number) => names.point(owner).rank;
  const order = [...names.points.keys()]
    .filter((owner) => names.point(owner).width > 0)
    .sort((a, b) => rank(a) - rank(b));
  /** What was taken away or put somewhere, in this order. */
  const changes: Place[] = [];
  const lookedAt = new Map<number, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const owner of order) {
      if (names.isStanding(owner)) continue;
      const last = lookedAt.get(owner);
      if (last !== undefined && !changes.slice(last).some((place) => isNear(names, owner, place))) continue;
      lookedAt.set(owner, changes.length);
      // The first few keep their names: whoever comes before them has a number.
      const mayGive = (other: number) => names.placeOf(other) !== null && rank(other) > Math.max(firstFew, rank(owner));
      const isLater = order.some((other) => mayGive(other) && isNear(names, owner, names.placeOf(other) as Place));
      const place = isLater ? names.findClosely(owner, search, mayGive) : null;
      if (!place) continue;
      const number = place.blocker === nobody ? null : numbers.find(owner, { reach: numbers.longest, ...tight });
      if (number) {
        put(owner, number);
        continue;
      }
      if (place.blocker !== nobody) {
        changes.push(names.placeOf(place.blocker) as Place);
        names.lift(place.blocker);
        numbers.lift(place.blocker);
      }
      names.put(owner, place);
      numbers.put(owner, place);
      changes.push(place);
      changed = true;
    }
  }
}

/** Whether a place is within reach of a point's name. */
function isNear({ point, longest, height }: Quadrant, owner: number, { box, line }: Place): boolean {
  const { x, y, width } = point(owner);
  const [wide, high] = [longest + width, longest + height];
  const ends = line ?? { x1: box.x, y1: box.y };
  return (
    Math.min(box.x, ends.x1) < x + wide &&
    Math.max(box.x + box.width, ends.x1) > x - wide &&
    Math.min(box.y, ends.y1) < y + high &&
    Math.max(box.y + box.height, ends.y1) > y - high
  );
}
