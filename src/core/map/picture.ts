/** What a map picture is drawn from: plain data, already scored, segmented and positioned. */

import type { SegmentKey } from "../model/segment";
import type { MapCaptions } from "../words/captions";

/**
 * One partner on the map. `x` (potential) and `y` (results) are map positions in percent, 0–100, with y upwards:
 * below 50 is the low half, above 50 the high half. `priority` 1 is served first; it decides who keeps a label.
 */
export interface MapPoint {
  readonly name: string;
  readonly segment: SegmentKey;
  readonly priority: number;
  readonly x: number;
  readonly y: number;
}

/** What a map shows, at whatever size it is drawn. */
export interface MapContent {
  readonly points: readonly MapPoint[];
  readonly segments: Readonly<
    Record<SegmentKey, { readonly name: string; readonly support: string; readonly colour: string }>
  >;
  readonly captions: MapCaptions;
}

/** A picture to draw. Sizes are in CSS pixels. */
export interface MapPicture extends MapContent {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/** The content at a size; letters shrink a little on a small picture. */
export const pictureOf = (content: MapContent, width: number, height: number): MapPicture => ({
  ...content,
  width,
  height,
  fontSize: width < 500 ? 10 : width < 1000 ? 12 : 14,
});
