/** Priority numbers where a name has no room. The first few have theirs for certain: in their mark, if need be enlarged. */
import { firstFew } from "../../map/crowded";
import type { Box } from "../box";
import { runsThrough } from "./lines";
import { around, type Labelled, outline, overlap, type Place, touching } from "./place";
import type { Quadrant } from "./quadrant";
import { tight } from "./rows";

/** A mark as large as its number needs, and the middle of the number in it, from the mark's centre. */
export interface NumberedMark {
  readonly radius: number;
  readonly below: number;
}

/** Where a number stands. */
export interface NumberPlace extends Place {
  /** Set where it stands in its own mark. */
  readonly mark: NumberedMark | null;
}

export interface Numbered extends Labelled {
  readonly inMark: NumberedMark;
}

export type NumberPlaces = ReadonlyMap<number, NumberPlace>;

/** So often those that found no room are put before the others, and all are tried again; after some all are in their marks. */
const mostAttempts = 24;
const notInMark = 16;

/**
 * Room for the numbers of the first few, kept until they have a name: in a mark that covers no other, else beside it or
 * on a leader, else in a mark that covers others. `numbers` has a number's width for each point of `names`.
 */
export function keepFirstNumbers(names: Quadrant, numbers: Quadrant, points: readonly Numbered[]): NumberPlaces {
  const rank = (owner: number) => numbers.point(owner).rank;
  const first = [...points.keys()].filter((owner) => rank(owner) <= firstFew).sort((a, b) => rank(a) - rank(b));
  let best = new Map<number, KeptNumber>();
  let order = first;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const kept = new Map<number, KeptNumber>();
    for (const owner of order) {
      const place = roomForNumber(numbers, points, owner, kept, attempt >= notInMark);
      if (!place) continue;
      kept.set(owner, place);
      numbers.keep(owner, place.room);
    }
    if (kept.size > best.size) best = kept;
    for (const owner of kept.keys()) numbers.release(owner);
    const failed = order.filter((owner) => !kept.has(owner));
    if (failed.length === 0) break;
    order = [...failed, ...order.filter((owner) => kept.has(owner))];
  }
  for (const [owner, { room }] of best) {
    numbers.keep(owner, room);
    names.keep(owner, room);
  }
  return new Map([...best].map(([owner, { number }]) => [owner, number]));
}

/** A number and all that it takes with its mark. */
interface KeptNumber {
  readonly number: NumberPlace;
  readonly room: Place;
}

function roomForNumber(
  numbers: Quadrant,
  points: readonly Numbered[],
  owner: number,
  kept: ReadonlyMap<number, KeptNumber>,
  mayCover: boolean,
): KeptNumber | null {
  const { x, y, inMark: mark, radius } = points[owner] as Numbered;
  const { width } = numbers.point(owner);
  const { height, frame, longest } = numbers;
  const whole = around(x, y, mark.radius + outline);
  const box = { x: x - width / 2, y: y + mark.below - height / 2, width, height };
  const fits =
    isInside(whole, frame) &&
    !numbers.isOnCaption(whole) &&
    [...kept.values()].every(({ number, room }) => {
      const covers = number.mark !== null && overlap(box, room.box);
      return !covers && !overlap(whole, number.box) && !(room.line && runsThrough(room.line, whole));
    });
  const inMark: KeptNumber = { number: { box, line: null, mark }, room: { box: whole, line: null } };
  if (fits && (mayCover || points.every((point, other) => other === owner || !overlap(whole, point.mark))))
    return inMark;
  for (const reach of [radius + touching, longest]) {
    const place = numbers.find(owner, { reach, room: tight });
    if (place) return { number: { ...place, mark: null }, room: place };
  }
  return fits ? inMark : null;
}

/** Numbers beside the marks that have neither a name nor one yet. */
export function placeNumbers(numbers: Quadrant, put: (owner: number, place: Place) => void): void {
  const waiting = [...numbers.points.keys()].filter((owner) => !numbers.isStanding(owner));
  waiting.sort((a, b) => numbers.point(a).rank - numbers.point(b).rank);
  for (const owner of waiting) {
    const place = numbers.find(owner, { reach: numbers.point(owner).radius + touching, room: tight });
    if (place) put(owner, place);
  }
}

const isInside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;
