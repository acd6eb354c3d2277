/** The segments as they are until a vendor renames them. */
import { defaultColours } from "../model/colours";
import type { Locale } from "../model/locale";
import { type SegmentKey, type Segments, segmentKeys } from "../model/segment";
import { words } from "../words/words";

/** The method's order: potential without results first. */
const priorities: Readonly<Record<SegmentKey, number>> = { activate: 1, grow: 2, nurture: 3, sustain: 4 };

export function defaultSegments(locale: Locale): Segments {
  const entries = segmentKeys.map((key) => [
    key,
    { key, ...words[locale].segments[key], priority: priorities[key], colour: defaultColours[key] },
  ]);
  return Object.fromEntries(entries) as Segments;
}
