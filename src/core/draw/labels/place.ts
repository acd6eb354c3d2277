/** A text's place at its mark, and what a search for one may do. */
import type { Box } from "../box";
import type { Line } from "./lines";
import type { Room } from "./rows";

/** A mark that wants a text. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What its mark takes. */
  readonly mark: Box;
  /** Width of its text in pixels. */
  readonly width: number;
  /** 1 comes first among all on the map. */
  readonly rank: number;
}

/** Where a text stands; a leader runs from the mark's centre to one that does not stand beside it. */
export interface Place {
  readonly box: Box;
  readonly line: Line | null;
}

/** What a search may do. */
export interface Search {
  readonly room: Room;
  /** From the mark's centre to the text, in pixels. */
  readonly reach: number;
}

/** A place that is free with the text of `blocker` away. */
export interface Blocked extends Place {
  readonly blocker: number;
}

/** Names beside their marks, as long as there is room. */
export const comfortable: Room = { besideOwn: 1.5, besideMarks: 4, besideTexts: 3 };
/** Names on leaders stand farther from the marks of others: they would be taken for theirs. */
export const wellApart: Room = { besideOwn: 1.5, besideMarks: 8, besideTexts: 4 };

/** Marks have an outline, which belongs to nobody else. */
export const outline = 0.3;
/** A text this near to its mark needs no leader. */
export const touching = 3.5;

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly upper: number;
  readonly lower: number;
}

/** What a text and its leader take together. */
export function boundsOf({ box: { x, y, width, height }, line }: Place): Bounds {
  if (!line) return { left: x, right: x + width, upper: y, lower: y + height };
  const { x1, x2, y1, y2 } = line;
  return {
    left: Math.min(x, x1, x2),
    right: Math.max(x + width, x1, x2),
    upper: Math.min(y, y1, y2),
    lower: Math.max(y + height, y1, y2),
  };
}

/** Whether two of them meet, with some pixels between them allowed for. */
export const meets = (a: Bounds, b: Bounds, wide = 0, high = 0): boolean =>
  a.left - wide < b.right && a.right + wide > b.left && a.upper - high < b.lower && a.lower + high > b.upper;

export const around = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** How far a value is from a stretch; 0 inside of it. */
export const away = (value: number, from: number, length: number): number =>
  value < from ? from - value : value > from + length ? value - from - length : 0;
