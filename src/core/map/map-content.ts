/** What the map of an evaluation shows. */

import type { Evaluation } from "../evaluate/evaluation";
import type { Locale } from "../model/locale";
import type { Partner } from "../model/partner";
import { type SegmentKey, segmentKeys } from "../model/segment";
import { mapCaptions } from "../words/captions";
import type { MapContent } from "./picture";
import { mapPositions } from "./positions";

/** `locale` is the reader's language; what the vendor named stays as it is. */
export function mapContent(evaluation: Evaluation, locale: Locale): MapContent {
  const { partners, settings } = evaluation;
  const segments = segmentKeys.map((key) => {
    const { name, support, colour } = settings.segments[key];
    return [key, { name, support, colour }];
  });
  return {
    points: mapPositions(evaluation).map(({ index, x, y }) => {
      const { name, segment, priority } = partners[index] as Partner;
      return { name, segment: segment as SegmentKey, priority: priority ?? 0, x, y };
    }),
    segments: Object.fromEntries(segments) as MapContent["segments"],
    captions: mapCaptions[locale],
  };
}
