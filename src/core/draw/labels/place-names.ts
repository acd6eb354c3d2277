/** Gives the marks of a quadrant their names: beside them, else on short leaders, the first by priority before the others. */
import {
  type Blocked,
  comfortable,
  type Labelled,
  outline,
  type Quadrant,
  type Search,
  touching,
  wellApart,
} from "./quadrant";
import { tight } from "./rows";

/** Others move aside for so many, and only where there are no more marks than this: in a crowd they would move others. */
const lastOnes = 8;
const spacious = 40;
/** Names that could move aside: so many of them are tried. */
const mostTries = 24;
/** So many move aside for each other. */
const deepest = 2;
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
  for (const owner of left) moveAside(quadrant, owner, search, []);
}

/** Another name moves to a free place, or has another one moved, so that all are named. `settled` stay. */
function moveAside(quadrant: Quadrant, owner: number, search: Search, settled: readonly number[]): boolean {
  let tries = 0;
  const stuck = new Set(settled);
  const behind: Blocked[] = [];
  const free = quadrant.findClosely(owner, search, behind);
  if (free) {
    quadrant.put(owner, free);
    return true;
  }
  for (const place of [...quadrant.blocked(owner, search, nearest(quadrant, owner)), ...behind]) {
    const { blocker } = place;
    const before = quadrant.placeOf(blocker);
    if (!before || stuck.has(blocker)) continue;
    if (tries++ === mostTries) return false;
    quadrant.lift(blocker);
    quadrant.put(owner, place);
    const elsewhere = quadrant.findClosely(blocker, search);
    if (elsewhere) quadrant.put(blocker, elsewhere);
    if (elsewhere || (settled.length < deepest && moveAside(quadrant, blocker, search, [...settled, owner])))
      return true;
    quadrant.lift(owner);
    quadrant.put(blocker, before);
    stuck.add(blocker);
  }
  return false;
}

/** Those that have a name, the nearest mark first. */
function nearest({ points, point, placeOf }: Quadrant, owner: number): number[] {
  const { x, y } = point(owner);
  const distance = (other: number) => Math.hypot(point(other).x - x, point(other).y - y);
  return [...points.keys()]
    .filter((other) => other !== owner && placeOf(other))
    .sort((a, b) => distance(a) - distance(b));
}
