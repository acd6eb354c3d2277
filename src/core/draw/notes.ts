/** What is said under the map: names left out, hollow marks, bands. */
import type { MapPicture } from "../map/picture";
import { fitted, textWidth } from "./svg-text";

/** Part of a letter's height. */
export const noteFont = 0.9;
const between = "  ·  ";

/** The lines, in as few as the width allows; a note is never broken. */
export function noteLines(notes: readonly string[], width: number, fontSize: number): string[] {
  const room = width / (fontSize * noteFont) - 1;
  const lines: string[] = [];
  for (const note of notes) {
    const joined = lines.length === 0 ? note : `${lines[lines.length - 1]}${between}${note}`;
    if (lines.length > 0 && textWidth(joined) <= room) lines[lines.length - 1] = joined;
    else lines.push(fitted(note, room));
  }
  return lines;
}

export interface Said {
  /** Partners without a name on the map. */
  readonly unnamed: number;
  /** Whether a band has no words in it. */
  readonly mutedBands: boolean;
}

export function notesOf({ captions, points }: MapPicture, { unnamed, mutedBands }: Said): string[] {
  const doubtful = points.filter(({ doubts }) => doubts.length > 0).length;
  const counted = (text: string, count: number) => text.replace("{n}", String(count));
  return [
    ...(doubtful > 0 ? [counted(captions.check, doubtful)] : []),
    ...(unnamed > 0 ? [counted(captions.unlabelled, unnamed)] : []),
    ...(mutedBands ? [captions.bands] : []),
  ];
}

/** How many lines there may be, whatever finds room: the map does not move when one name more is left out. */
export const mostNoteLines = (picture: MapPicture): number =>
  noteLines(
    notesOf(picture, { unnamed: picture.points.length, mutedBands: picture.bands.length > 0 }),
    picture.width,
    picture.fontSize,
  ).length;
