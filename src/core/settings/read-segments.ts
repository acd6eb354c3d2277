/** Reads the segments block. */

import { fold } from "../cells/cell";
import { parseNumber } from "../cells/number";
import type { Locale } from "../model/locale";
import { type Segment, type SegmentKey, type Segments, segmentKeys } from "../model/segment";
import type { Problem } from "../problem/problem";
import { keyNamed, type SegmentHeaders, type Words } from "../words/words";
import type { Block, BlockRow } from "./block";
import { defaultSegments } from "./default-segments";

type Row = BlockRow<keyof SegmentHeaders>;

/** What names a segment besides its key. */
export const defaultNames = ({ segments }: Words): Record<SegmentKey, string> => ({
  activate: segments.activate.name,
  grow: segments.grow.name,
  nurture: segments.nurture.name,
  sustain: segments.sustain.name,
});

/** The segments, the defaults where a cell is blank; what cannot be read is reported. */
export function readSegments(
  block: Block<keyof SegmentHeaders> | undefined,
  locale: Locale,
  report: (problem: Problem) => void,
): Segments {
  const segments: Record<SegmentKey, Segment> = { ...defaultSegments(locale) };
  const seen = new Set<SegmentKey>();
  for (const row of block?.rows ?? []) {
    const text = row.text("segment");
    const key = keyNamed(text, defaultNames);
    if (!key) {
      report({ code: "unknownSegment", text, place: row.place("segment") });
      continue;
    }
    if (seen.has(key)) report({ code: "segmentTwice", text, place: row.place("segment") });
    seen.add(key);
    segments[key] = readSegment(row, segments[key], report);
    const twin = segmentKeys.find((other) => other !== key && fold(segments[other].name) === fold(segments[key].name));
    if (twin && seen.has(twin)) {
      report({ code: "sameSegmentName", text: segments[key].name, place: row.place("name") });
    }
  }
  return segments;
}

function readSegment(row: Row, initial: Segment, report: (problem: Problem) => void): Segment {
  const name = row.text("name") || initial.name;
  const priority = row.text("priority") === "" ? initial.priority : parseNumber(row.cell("priority"));
  if (priority === undefined || priority <= 0) {
    report({ code: "badPriority", segment: name, text: row.text("priority"), place: row.place("priority") });
  }
  const colour = row.text("colour") === "" ? initial.colour : parseColour(row.text("colour"));
  if (colour === undefined) {
    report({ code: "badColour", segment: name, text: row.text("colour"), place: row.place("colour") });
  }
  return {
    key: initial.key,
    name,
    support: row.text("support") || initial.support,
    priority: priority ?? initial.priority,
    colour: colour ?? initial.colour,
    playbook: row.text("playbook"),
  };
}

/** #rrggbb in lower case; undefined when the text is no such colour. */
function parseColour(text: string): string | undefined {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(fold(text))?.[1];
  if (digits === undefined) return undefined;
  return digits.length === 6 ? `#${digits}` : `#${digits.replace(/./g, "$&$&")}`;
}
