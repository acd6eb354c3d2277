/** Makes room in a crowd: labels move aside in their row, trade places, go elsewhere for another's sake, or yield to priority. */
import { away, type Labels, type Place } from "./labels";

/** How often labels trade places for one that is put in, at the most. */
const trades = 12;
/** Rooms that are tried for one label, and for one that another drove out. */
const tries = 30;
const triesElsewhere = 6;
/** Others that may have to go for one label, and how many in all: the search is to take no longer than a blink. */
const nearest = 16;
const goings = 4000;
/** Places that are claimed from others in all. */
const claims = 1000;

/** A stretch of a row with room enough, and where in it a label would like to be. */
interface Room {
  readonly row: number;
  readonly x: number;
}

/** Lets a label that touches its point move round it, for a point that then has room for its own. */
export function jostle(labels: Labels, touch: (owner: number) => boolean): void {
  const labelled = labels.labelled();
  for (const owner of labels.waiting()) {
    const { x, y, width, height } = labels.pointOf(owner);
    for (const other of labelled) {
      const box = labels.boxAt(other);
      if (away(x, box.x, box.width) > width || away(y, box.y, box.height) > height) continue;
      const makeWay = () => {
        labels.lift(other);
        return touch(owner) && touch(other);
      };
      if (!labels.attempt(makeWay)) continue;
      labelled.push(owner);
      break;
    }
  }
}

/** Puts labels into rows that have room for them once those in it move aside. */
export function fill(labels: Labels, reach: number): void {
  for (const owner of labels.waiting()) squeezeAnywhere(labels, owner, reach, tries);
}

/** Puts labels in the place of others that find room elsewhere. */
export function exchange(labels: Labels, reach: number): void {
  let left = goings;
  for (const owner of labels.waiting()) {
    for (const other of leadersAround(labels, owner, reach)) {
      if (left === 0) return;
      left -= 1;
      const goElsewhere = () =>
        takeOver(labels, owner, other, reach) && squeezeAnywhere(labels, other, reach, triesElsewhere);
      if (labels.attempt(goElsewhere)) break;
    }
  }
}

/** Gives places of labels to points that come before theirs: in a crowd priority decides who keeps one. */
export function claim(labels: Labels, reach: number): void {
  let left = claims;
  for (const owner of labels.waiting()) {
    const { rank } = labels.pointOf(owner);
    const later = leadersAround(labels, owner, reach)
      .filter((other) => labels.pointOf(other).rank > rank)
      .sort((a, b) => labels.pointOf(b).rank - labels.pointOf(a).rank);
    for (const other of later.slice(0, triesElsewhere)) {
      if (left === 0) return;
      left -= 1;
      if (labels.attempt(() => takeOver(labels, owner, other, reach))) break;
    }
  }
}

/** Takes a label away, and puts another's where it stood. */
function takeOver(labels: Labels, owner: number, other: number, reach: number): boolean {
  const room = roomOf(labels, other);
  labels.lift(other);
  return squeezeIn(labels, owner, room, reach);
}

/** Where a label stands, as a room for another. */
function roomOf(labels: Labels, owner: number): Room {
  const { row, x } = labels.placeOf(owner) as Place;
  return { row, x: x + labels.pointOf(owner).width / 2 };
}

/** Owners of the nearest labels on leaders. */
function leadersAround(labels: Labels, owner: number, reach: number): number[] {
  const { x, y } = labels.pointOf(owner);
  const distances: [number, number][] = [];
  for (const other of labels.leaders.keys()) {
    const box = labels.boxAt(other);
    const distance = Math.hypot(away(x, box.x, box.width), away(y, box.y, box.height));
    if (distance <= reach) distances.push([distance, other]);
  }
  return distances
    .sort((a, b) => a[0] - b[0])
    .slice(0, nearest)
    .map(([, other]) => other);
}

function squeezeAnywhere(labels: Labels, owner: number, reach: number, most: number): boolean {
  const rooms = roomsFor(labels, owner, reach).slice(0, most);
  return rooms.some((room) => labels.attempt(() => squeezeIn(labels, owner, room, reach)));
}

/** Stretches within reach that have room for a label, nearest first. */
function roomsFor(labels: Labels, owner: number, reach: number): Room[] {
  const { x, y, width, height } = labels.pointOf(owner);
  const found: (Room & { readonly distance: number })[] = [];
  for (let row = 0; row < labels.rows.count; row += 1) {
    const down = away(y, labels.rows.topOf(row), height);
    if (down > reach) continue;
    for (const { from, to, free } of labels.rows.runsIn(row)) {
      const distance = Math.hypot(away(x, from, to - from), down);
      if (free >= width && distance <= reach) found.push({ row, x: Math.min(Math.max(x, from), to), distance });
    }
  }
  return found.sort((a, b) => a.distance - b.distance);
}

/** Puts a label into a room; those whose leaders would cross trade places until none do. */
function squeezeIn(labels: Labels, owner: number, room: Room, reach: number): boolean {
  const moved: number[] = [];
  if (!squeeze(labels, owner, room, reach, moved)) return false;
  for (let left = trades; moved.length > 0; ) {
    const one = moved[moved.length - 1] as number;
    const line = labels.leaders.get(one);
    const other = line && labels.crossing(line);
    if (other === undefined) {
      moved.pop();
      continue;
    }
    left -= 1;
    if (left < 0 || !trade(labels, one, other, reach, moved)) return false;
  }
  return true;
}

/** Lets two labels trade places: of two leaders that cross, the sum gets shorter. */
function trade(labels: Labels, one: number, other: number, reach: number, moved: number[]): boolean {
  const [oneRoom, otherRoom] = [roomOf(labels, one), roomOf(labels, other)];
  labels.lift(one);
  labels.lift(other);
  return squeeze(labels, one, otherRoom, reach, moved) && squeeze(labels, other, oneRoom, reach, moved);
}

/** Puts a label into a row, in the order of the points; the others in it move aside as far as they must. */
function squeeze(labels: Labels, owner: number, { row, x }: Room, reach: number, moved: number[]): boolean {
  const point = labels.pointOf(owner);
  const run = labels.rows.runsIn(row).find(({ from, to }) => from <= x && x <= to);
  if (!run || run.free < point.width) return false;
  const before = run.owners.filter((other) => labels.pointOf(other).x <= point.x).length;
  const owners = [...run.owners.slice(0, before), owner, ...run.owners.slice(before)];
  const wanted = owners.map((other) => labels.placeOf(other)?.x ?? point.x - point.width / 2);
  const lefts = asideTo(
    wanted,
    owners.map((other) => labels.pointOf(other).width),
    run,
  );
  for (const [at, other] of owners.entries()) {
    const place = labels.placeIn(other, row, lefts[at] as number);
    if (labels.placeOf(other)?.x === place.x) continue;
    if (place.distance > reach) return false;
    labels.lift(other);
    const lines = labels.leadersTo(other, place);
    labels.put(other, place, lines.find((line) => labels.crossing(line) === undefined) ?? lines[0] ?? null);
    moved.push(other);
  }
  return true;
}

/** Where labels begin that stand as near as they can to where they want to, none on another. */
function asideTo(wanted: readonly number[], widths: readonly number[], { from, to }: { from: number; to: number }) {
  const lefts: number[] = [];
  let edge = from;
  for (const [at, width] of widths.entries()) {
    lefts[at] = Math.max(edge, wanted[at] as number);
    edge = (lefts[at] as number) + width;
  }
  edge = to;
  for (let at = widths.length - 1; at >= 0; at -= 1) {
    lefts[at] = Math.min(lefts[at] as number, edge - (widths[at] as number));
    edge = lefts[at] as number;
  }
  return lefts;
}
