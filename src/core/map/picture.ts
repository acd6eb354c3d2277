/** What a map picture is drawn from: plain data, already scored, segmented and positioned. */
import type { SegmentKey } from "../model/segment";

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

/** The words on the picture, in the language it is drawn in. */
export interface MapCaptions {
  /** Accessible name of the whole picture. */
  readonly title: string;
  /** Axis captions, e.g. 販売ポテンシャル and 実績. */
  readonly xAxis: string;
  readonly yAxis: string;
  /** What the method reads off each axis: how to support, and who comes first. Shown where there is room. */
  readonly xMethod: string;
  readonly yMethod: string;
  /** Ends of the axes, e.g. テックタッチ / ハイタッチ and 実績なし / 実績あり. */
  readonly xLow: string;
  readonly xHigh: string;
  readonly yLow: string;
  readonly yHigh: string;
  /** Said under the map when labels were left out, e.g. 「ほか 12 社は表に」; `{n}` stands for the number. */
  readonly unlabelled: string;
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
