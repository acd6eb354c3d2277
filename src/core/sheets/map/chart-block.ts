/**
 * What the native chart is drawn from: x, then a column of y for each segment, so that a scatter chart is right even where
 * Sheets obeys no option: a series a segment, coloured and named in the legend, on positions from 0 to 100.
 */

import type { Cell } from "../../cells/cell";
import { oneLine } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { mapPositions } from "../../map/positions";
import { type SegmentKey, segmentKeys } from "../../model/segment";
import { mapCaptions } from "../../words/captions";

/** The chart, and how far pictures are from the column's edge, in pixels. */
export const chartSize = { width: 568, height: 374 } as const;
export const pictureInset = 12;

/** The segments in the order of their series: the first to be supported first. */
export const chartSeries: readonly SegmentKey[] = segmentKeys;

/** Headers, which Sheets shows for the axis and in the legend, then one row a partner with a segment, by priority. */
export function chartBlock(evaluation: Evaluation): Cell[][] {
  const { settings, partners } = evaluation;
  const headers = [
    mapCaptions[settings.locale].xAxis,
    ...chartSeries.map((key) => oneLine(settings.segments[key].name)),
  ];
  const points = mapPositions(evaluation).map(({ index, x, y }) => [
    rounded(x),
    ...chartSeries.map((key) => (partners[index]?.segment === key ? rounded(y) : "")),
  ]);
  return [headers, ...points];
}

/** Names are text, whatever they look like; positions are numbers. */
export const chartFormat = (cell: Cell): string => (typeof cell === "string" ? "@" : "General");

const rounded = (percent: number) => Math.round(percent * 100) / 100;
