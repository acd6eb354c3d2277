/** The map picture of an evaluation. */
import { drawMap } from "../draw/map-svg";
import type { MapPicture } from "../draw/picture";
import type { Evaluation } from "../plan/evaluation";
import type { Partner } from "../plan/partner";
import { mapPositions } from "../plan/positions";
import type { SegmentKey } from "../segment/segment";
import { mapCaptions } from "./captions";

/** Sizes in CSS pixels; letters shrink a little on a small picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export const mapSvg = (evaluation: Evaluation, size: PictureSize): string => drawMap(mapPicture(evaluation, size));

export function mapPicture(evaluation: Evaluation, { width, height }: PictureSize): MapPicture {
  const { partners, settings } = evaluation;
  return {
    width,
    height,
    fontSize: width < 500 ? 10 : width < 1000 ? 12 : 14,
    points: mapPositions(evaluation).map(({ index, x, y }) => {
      const { name, segment, priority } = partners[index] as Partner;
      return { name, segment: segment as SegmentKey, priority: priority ?? 0, x, y };
    }),
    segments: settings.segments,
    captions: mapCaptions[settings.locale],
  };
}
