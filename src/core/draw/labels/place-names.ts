/** Gives the marks of a quadrant their names: beside them, else on short leaders, the first by priority before the others. */
import { type Blocked, comfortable, type Labelled, outline, type Search, touching, wellApart } from "./place";
import type { Quadrant } from "./quadrant";
import { tight } from "./rows";

/** Others move aside for so many, and only where there are no more marks than this: in a crowd they would move others. */
const lastOnes = 8;
const spacious = 40;
/** Names that could move aside: so many of them are tried. */
const mostTries = 24;
/** So many move aside for one. */
const mostMoved = 3;
/** With more of the names left over than this part, hardly one is in the way of another that could stand elsewhere. */
const nearlyAll = 0.35;

/** All names are tried at one kind of place before any is at the next: then one partner's change moves few others. */
export function placeNames(quadrant: Quadrant): void {
  const { points, longest } = quadrant;
  const order = [...points.keys()].filter((owner) => (points[owner] as Labelled).width > 0);
  order.sort((a, b) => quadrant.point(a).rank - quadrant.point(b).rank);
  const waiting = () => order.filter((owner) => !quadrant.placeOf(owner));
  const beside = Math.max(0, ...points.map(({ radius }) => radius)) + touching;
  for (const side of sides) {
    for (const owner of waiting()) {
      const { x, top } = side(quadrant.point(owner), quadrant.height);
      const place = quadrant.placeAt(owner, x, top, comfortable);
      if (place) quadrant.put(owner, place);
    }
  }
  const passes: readonly Search[] = [
    { reach: beside, room: comfortable },
    { reach: beside, room: tight },
    { reach: 0.5 * longest, room: wellApart },
    { reach: longest, room: wellApart },
  ];
  for (const search of passes) {
    for (const owner of waiting()) {
      const place = quadrant.find(owner, search);
      if (place) quadrant.put(owner, place);
    }
  }
  makeRoom(quadrant, waiting());
}

type Side = (point: Labelled, height: number) => { readonly x: number; readonly top: number };

const ownGap = outline + comfortable.besideOwn;

/** Where a name is looked for first: right of its mark, left, above, below. */
const sides: readonly Side[] = [
  ({ x, y, radius }, height) => ({ x: x + radius + ownGap, top: y - height / 2 }),
  ({ x, y, radius, width }, height) => ({ x: x - radius - ownGap - width, top: y - height / 2 }),
  ({ x, y, radius, width }, height) => ({ x: x - width / 2, top: y - radius - ownGap - height }),
  ({ x, y, radius, width }) => ({ x: x - width / 2, top: y + radius + ownGap }),
];

/** Where nearly all are named, others move aside for the last ones. */
function makeRoom(quadrant: Quadrant, waiting: readonly number[]): void {
  const search: Search = { reach: quadrant.longest, room: tight };
  if (waiting.length > nearlyAll * quadrant.points.length) return;
  for (const owner of waiting) {
    const place = quadrant.findClosely(owner, search);
    if (place) quadrant.put(owner, place);
  }
  const left = waiting.filter((owner) => !quadrant.placeOf(owner));
  if (left.length > lastOnes || quadrant.points.length > spacious) return;
  // As few as can be: one other where that is enough.
  for (let most = 1; most <= mostMoved; most += 1) {
    for (const owner of left) if (!quadrant.placeOf(owner)) moveAside(quadrant, owner, search, [], most);
  }
}

/** Another name moves to a free place, or has others moved, at most so many in all. `settled` stay. */
function moveAside(
  quadrant: Quadrant,
  owner: number,
  search: Search,
  settled: readonly number[],
  most: number,
): boolean {
  let tries = 0;
  const behind: Blocked[] = [];
  const mayGo = (other: number) => quadrant.placeOf(other) !== null && !settled.includes(other);
  const free = quadrant.findBehind(owner, search, mayGo, behind);
  if (free) {
    quadrant.put(owner, free);
    return true;
  }
  for (const place of behind) {
    const { blocker } = place;
    const before = quadrant.placeOf(blocker);
    if (!before) continue;
    if (tries++ === mostTries) return false;
    quadrant.lift(blocker);
    quadrant.put(owner, place);
    const elsewhere = quadrant.findClosely(blocker, search);
    if (elsewhere) quadrant.put(blocker, elsewhere);
    if (elsewhere || (most > 1 && moveAside(quadrant, blocker, search, [...settled, owner], most - 1))) return true;
    quadrant.lift(owner);
    quadrant.put(blocker, before);
  }
  return false;
}
