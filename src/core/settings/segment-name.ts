/** Reads a segment as people write it: by the vendor's name for it, by its key, or by a default name. */

import { fold } from "../cells/cell";
import { locales } from "../model/locale";
import { type SegmentKey, type Segments, segmentKeys } from "../model/segment";
import { words } from "../words/words";

/** The vendor's own names come first: one may be another segment's default name. */
export function segmentNamed(text: string, segments: Segments): SegmentKey | undefined {
  const wanted = fold(text);
  return (
    segmentKeys.find((key) => fold(segments[key].name) === wanted) ??
    segmentKeys.find(
      (key) => key === wanted || locales.some((locale) => fold(words[locale].segments[key].name) === wanted),
    )
  );
}
