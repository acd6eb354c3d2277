/** What the map of an evaluation shows. */

import type { Certainty } from "../decide/certainty/certainty";
import type { Evaluation } from "../evaluate/evaluation";
import { oneDecimal } from "../evaluate/why";
import type { Locale } from "../model/locale";
import type { Partner } from "../model/partner";
import { isHighPotential, isHighResults, type SegmentKey, segmentKeys } from "../model/segment";
import { mapCaptions } from "../words/captions";
import { doubtsOf } from "./doubts";
import type { MapContent, PictureBand } from "./picture";
import { type MapBand, mapPlaces } from "./positions";

/** Whether a partner, by its index in the evaluation, is on the map. */
export type IsShown = (index: number) => boolean;

/**
 * `locale` is the reader's language; what the vendor named stays as it is. With `isShown` only some are on the map:
 * they stand where they stand on the whole one, and have their names to themselves. `certainty` as in `doubtsOf`.
 */
export function mapContent(
  evaluation: Evaluation,
  locale: Locale,
  isShown: IsShown = () => true,
  certainty: Certainty | null = null,
): MapContent {
  const { partners, settings } = evaluation;
  const segments = segmentKeys.map((key) => {
    const { name, support, colour } = settings.segments[key];
    return [key, { name, support, colour }];
  });
  const { positions, bands } = mapPlaces(evaluation);
  const doubts = doubtsOf(evaluation, certainty);
  return {
    points: positions
      .filter(({ index }) => isShown(index))
      .map(({ index, x, y }) => {
        const { name, segment, priority } = partners[index] as Partner;
        return { name, segment: segment as SegmentKey, priority: priority ?? 0, x, y, doubts: doubts[index] ?? [] };
      }),
    bands: bands.flatMap((band) => {
      const members = band.members.filter(isShown).map((index) => partners[index] as Partner);
      return members.length < 2 ? [] : [pictureBand(band, members, locale)];
    }),
    segments: Object.fromEntries(segments) as MapContent["segments"],
    captions: mapCaptions[locale],
  };
}

function pictureBand(
  { axis, from, to, score, high }: MapBand,
  members: readonly Partner[],
  locale: Locale,
): PictureBand {
  const isBeyond = axis === "results" ? isHighPotential : isHighResults;
  const sides = members.map(({ segment }) => isBeyond(segment as SegmentKey));
  const words = mapCaptions[locale];
  const text =
    axis === "potential" ? words.equalPotential : score === 0 && !high ? words.noResults : words.equalResults;
  return {
    axis,
    from,
    to,
    across: { from: sides.includes(false) ? 0 : 50, to: sides.includes(true) ? 100 : 50 },
    words: text.replace("{n}", () => oneDecimal(score)),
  };
}
