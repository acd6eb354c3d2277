/** Names and numbers for all marks of a map, each quadrant apart. */
import type { Box } from "../box";
import { keepOrder } from "./keep-order";
import type { Line } from "./lines";
import { comfortable, type Place, wellApart } from "./place";
import { placeNames } from "./place-names";
import { keepFirstNumbers, type Numbered, type NumberedMark, placeNumbers } from "./place-numbers";
import { Quadrant } from "./quadrant";
import { tight } from "./rows";

/** What stands at a mark: its name or its number, and the leader to it. `mark` is set where it stands in its own mark. */
export interface Label {
  readonly kind: "name" | "number";
  readonly box: Box;
  readonly leader: Line | null;
  readonly mark: NumberedMark | null;
}

export interface Wanted extends Numbered {
  /** Width of its number in pixels. */
  readonly numberWidth: number;
}

export interface LabelSizes {
  readonly nameHeight: number;
  readonly numberHeight: number;
  readonly longestLeader: number;
}

/** A label for each mark of a quadrant, in their order; null for those that have no room for either. */
export function placeLabels(
  wanted: readonly Wanted[],
  frame: Box,
  captions: readonly Box[],
  { nameHeight, numberHeight, longestLeader }: LabelSizes,
): (Label | null)[] {
  const names = new Quadrant(wanted, frame, captions, nameHeight, longestLeader, [comfortable, wellApart, tight]);
  const withNumbers = wanted.map((each) => ({ ...each, width: each.numberWidth }));
  const numbers = new Quadrant(withNumbers, frame, captions, numberHeight, longestLeader, [tight], names);
  const first = keepFirstNumbers(names, numbers, wanted);
  placeNames(names);
  wanted.forEach((_, owner) => {
    const place = names.placeOf(owner);
    if (place) numbers.put(owner, place);
  });
  const others = new Map<number, Place>();
  const putNumber = (owner: number, place: Place) => {
    others.set(owner, place);
    numbers.put(owner, place);
    names.keep(owner, place);
  };
  placeNumbers(numbers, putNumber);
  keepOrder(names, numbers, putNumber);
  return wanted.map((_, owner): Label | null => {
    const place = names.placeOf(owner);
    if (place) return { kind: "name", box: place.box, leader: place.line, mark: null };
    const kept = first.get(owner);
    const number = kept ?? others.get(owner);
    return number ? { kind: "number", box: number.box, leader: number.line, mark: kept?.mark ?? null } : null;
  });
}
