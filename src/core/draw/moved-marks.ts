/** What changes on a drawn map while a slider is on its way: the marks and the bands. */
import type { MapPicture } from "../map/picture";
import type { SegmentKey } from "../model/segment";
import { distinct, placeOn } from "./arranged";
import { type BandArea, bandBox } from "./bands";
import type { MapLayout } from "./map-layout";

/** Where a mark stands, and what it looks like there. */
export interface MovedMark {
  readonly x: number;
  readonly y: number;
  readonly segment: SegmentKey;
  readonly isHollow: boolean;
}

export interface MovedMarks {
  /** By priority. */
  readonly marks: readonly MovedMark[];
  readonly bands: readonly BandArea[];
}

/** On a map as it is laid out already: nothing but marks and bands moves. */
export const movedMarks = (picture: MapPicture, layout: MapLayout): MovedMarks => ({
  marks: distinct(picture, layout).map((point): MovedMark => {
    const { cx, cy } = placeOn(layout, point);
    return { x: cx, y: cy, segment: point.segment, isHollow: point.doubts.length > 0 };
  }),
  bands: picture.bands.map((band) => ({ ...bandBox(band, layout), words: band.words })),
});
