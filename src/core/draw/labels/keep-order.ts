/** By priority: nobody is named in the place of an earlier partner that is neither named nor numbered. */
import { firstFew } from "./place-numbers";
import type { Blocked, Place, Quadrant, Search } from "./quadrant";
import { tight } from "./rows";

/**
 * Goes through those that have neither, the first first. Where one's name would fit if that of a later partner were away,
 * its number is put on a leader; where that has no room, it takes the place of the later one. Ends when nobody is left who
 * could: with each step somebody who comes earlier has a name or a number.
 */
export function keepOrder(names: Quadrant, numbers: Quadrant, put: (owner: number, place: Place) => void): void {
  const search: Search = { reach: names.longest, room: tight };
  const rank = (owner: number) => names.point(owner).rank;
  const order = [...names.points.keys()]
    .filter((owner) => names.point(owner).width > 0)
    .sort((a, b) => rank(a) - rank(b));
  const hopeless = new Set<number>();
  /** What was taken away or put somewhere, in this order. */
  const changes: Place[] = [];
  const lookedAt = new Map<number, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const owner of order) {
      if (names.isStanding(owner) || hopeless.has(owner)) continue;
      const last = lookedAt.get(owner);
      if (last !== undefined && !changes.slice(last).some((place) => names.isNear(owner, place))) continue;
      if (last === undefined && !names.hasRoom(owner, search)) {
        hopeless.add(owner);
        continue;
      }
      lookedAt.set(owner, changes.length);
      const behind: Blocked[] = [];
      const free = names.findClosely(owner, search, behind);
      if (!free) {
        const number = numbers.find(owner, { reach: numbers.longest, room: tight });
        if (number) {
          put(owner, number);
          continue;
        }
      }
      // The first few keep their names: whoever comes before them has a number.
      const isLater = (other: number) => rank(other) > Math.max(firstFew, rank(owner)) && names.placeOf(other) !== null;
      const place = free
        ? { ...free, blocker: null }
        : (behind.find(({ blocker }) => isLater(blocker)) ??
          first(names.blocked(owner, search, order.filter(isLater))));
      if (!place) continue;
      if (place.blocker !== null) {
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

function first<T>(all: Iterable<T>): T | null {
  for (const one of all) return one;
  return null;
}
