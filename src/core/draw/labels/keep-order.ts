/** By priority: nobody is named in the place of an earlier partner that is neither named nor numbered. */

import { firstFew } from "../../map/crowded";
import type { Blocked, Place, Search } from "./place";
import type { Quadrant } from "./quadrant";
import { tight } from "./rows";

/**
 * Goes through those that have neither, the first first. Where one's name would fit if that of a later partner were away,
 * its number is put on a leader; where that has no room, it takes the place of the later one, the last that is in its way.
 * Ends when nobody is left who could: with each step somebody who comes earlier has a name or a number.
 */
export function keepOrder(names: Quadrant, numbers: Quadrant, put: (owner: number, place: Place) => void): void {
  const search: Search = { reach: names.longest, room: tight };
  const rank = (owner: number) => names.point(owner).rank;
  const order = [...names.points.keys()]
    .filter((owner) => names.point(owner).width > 0)
    .sort((a, b) => rank(a) - rank(b));
  /** Places that were given up, in this order: only they open others. */
  const givenUp: Place[] = [];
  const lookedAt = new Map<number, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const owner of order) {
      if (names.isStanding(owner)) continue;
      const since = lookedAt.get(owner);
      if (since !== undefined && !givenUp.slice(since).some((place) => names.isNear(owner, place))) continue;
      lookedAt.set(owner, givenUp.length);
      const behind: Blocked[] = [];
      // The first few keep their names: whoever comes before them has a number.
      const least = Math.max(firstFew, rank(owner));
      const isLater = (other: number) => rank(other) > least && names.placeOf(other) !== null;
      const free = names.findBehind(owner, search, isLater, behind);
      const number = free ? null : numbers.find(owner, { reach: numbers.longest, room: tight });
      if (number) {
        put(owner, number);
        continue;
      }
      const place = free ?? last(behind, rank);
      if (!place) continue;
      if (!free) {
        const { blocker } = place as Blocked;
        givenUp.push(names.placeOf(blocker) as Place);
        names.lift(blocker);
        numbers.lift(blocker);
      }
      names.put(owner, place);
      numbers.put(owner, place);
      changed = true;
    }
  }
}

/** The one that comes last by priority of those in the way. */
function last(behind: readonly Blocked[], rank: (owner: number) => number): Blocked | null {
  let found: Blocked | null = null;
  for (const each of behind) if (!found || rank(each.blocker) > rank(found.blocker)) found = each;
  return found;
}
