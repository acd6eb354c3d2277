/** What a map picture is drawn from: plain data, already scored, segmented and positioned. */

import type { Axis } from "../model/axis";
import type { Doubt } from "../model/doubt";
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
  /** Why its placement is to be checked; its mark is drawn hollow then. */
  readonly doubts: readonly Doubt[];
}

/** A band of partners with equal scores on an axis: where they stand in it along that axis has no meaning. In percent. */
export interface PictureBand {
  readonly axis: Axis;
  /** Along the axis of the score. */
  readonly from: number;
  readonly to: number;
  /** The halves of the other axis that have partners in it. */
  readonly across: { readonly from: number; readonly to: number };
  /** Says which score it is, and what has no meaning. */
  readonly words: string;
  /** Who has that score, by priority. */
  readonly members: readonly number[];
}

/** What a map shows, at whatever size it is drawn. */
export interface MapContent {
  readonly points: readonly MapPoint[];
  readonly bands: readonly PictureBand[];
  /** The names of all partners, also of those that a filter leaves out: whoever shares a short name with one of them keeps the long one. */
  readonly names: readonly string[];
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
  /** What a picture that leaves the product says above the map: title, day, source, filter. */
  readonly heading: string | null;
}

/** The content at a size; letters shrink a little on a small picture. */
export const pictureOf = (
  content: MapContent,
  width: number,
  height: number,
  heading: string | null = null,
): MapPicture => ({
  ...content,
  width,
  height,
  fontSize: width < 500 ? 10 : width < 1000 ? 12 : 14,
  heading,
});
