/** What the map of an evaluation shows. */

import type { Certainty } from "../decide/certainty/certainty";
import type { Evaluation } from "../evaluate/evaluation";
import { oneDecimal } from "../evaluate/why";
import type { Axis } from "../model/axis";
import type { Locale } from "../model/locale";
import type { Partner } from "../model/partner";
import { isHighPotential, isHighResults, type SegmentKey, segmentKeys } from "../model/segment";
import { mapCaptions } from "../words/captions";
import { doubtsOf } from "./doubts";
import type { MapContent, PictureBand } from "./picture";
import { type MapBand, mapPlaces } from "./positions";

/** `locale` is the reader's language; what the vendor named stays as it is. `certainty` as in `doubtsOf`. */
export function mapContent(evaluation: Evaluation, locale: Locale, certainty: Certainty | null = null): MapContent {
  const { partners, settings } = evaluation;
  const segments = segmentKeys.map((key) => {
    const { name, support, colour } = settings.segments[key];
    return [key, { name, support, colour }];
  });
  const { positions, bands } = mapPlaces(evaluation);
  const doubts = doubtsOf(evaluation, certainty);
  return {
    points: positions.map(({ index, x, y }) => {
      const { name, segment, priority } = partners[index] as Partner;
      return { name, segment: segment as SegmentKey, priority: priority ?? 0, x, y, doubts: doubts[index] ?? [] };
    }),
    bands: bands.map((band) =>
      pictureBand(
        band,
        band.members.map((index) => partners[index] as Partner),
        locale,
      ),
    ),
    names: partners.map(({ name }) => name),
    segments: Object.fromEntries(segments) as MapContent["segments"],
    captions: mapCaptions[locale],
  };
}

function pictureBand(
  { axis, from, to, score, high }: MapBand,
  members: readonly Partner[],
  locale: Locale,
): PictureBand {
  const words = mapCaptions[locale];
  const text =
    axis === "potential" ? words.equalPotential : score === 0 && !high ? words.noResults : words.equalResults;
  return {
    axis,
    from,
    to,
    across: acrossOf(
      axis,
      members.map(({ segment }) => segment as SegmentKey),
    ),
    words: text.replace("{n}", () => oneDecimal(score)),
    members: members.map(({ priority }) => priority ?? 0),
  };
}

/** The halves of the other axis that partners of some segments stand in. */
function acrossOf(axis: Axis, segments: readonly SegmentKey[]): PictureBand["across"] {
  const sides = segments.map(axis === "results" ? isHighPotential : isHighResults);
  return { from: sides.includes(false) ? 0 : 50, to: sides.includes(true) ? 100 : 50 };
}

/**
 * What a filter leaves of a map, by priority: partners stand where they stand on the whole one, and have their names to
 * themselves. A band stays for those in it, were it one alone: its place has no meaning either.
 */
export function shownContent(content: MapContent, isShown: (priority: number) => boolean): MapContent {
  const points = content.points.filter(({ priority }) => isShown(priority));
  const segments = new Map(points.map(({ priority, segment }) => [priority, segment]));
  const bands = content.bands.flatMap((band): PictureBand[] => {
    const members = band.members.filter((priority) => segments.has(priority));
    const across = acrossOf(
      band.axis,
      members.map((priority) => segments.get(priority) as SegmentKey),
    );
    return members.length === 0 ? [] : [{ ...band, members, across }];
  });
  return { ...content, points, bands };
}
