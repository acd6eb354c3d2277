/**
 * What the native chart is drawn from, a bubble a row: ID, x, y, series and size, the columns of Google's BubbleChart
 * (developers.google.com/chart/interactive/docs/gallery/bubblechart, "Data format"). The ID is the name that is shown.
 */

import type { Cell } from "../../cells/cell";
import { oneLine } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { mapPositions } from "../../map/positions";
import { isHighPotential, isHighResults, segmentKeys } from "../../model/segment";
import { mapCaptions } from "../../words/captions";
import { tokens } from "./map-columns";

/** The chart, about what its points are spread over, and how far pictures are from the column's edge, in pixels. */
export const chartSize = { width: 568, height: 374 } as const;
const plot = { width: 400, height: 212 } as const;
export const pictureInset = 12;
const letter = { full: 12, half: 6.6, height: 15 } as const;

/** A header row, the quadrants' names in their corners, then one row a partner with a segment, by priority. */
export function chartBlock(evaluation: Evaluation): Cell[][] {
  const { segments, locale } = evaluation.settings;
  const { xAxis, yAxis } = mapCaptions[locale];
  const hasRoom = roomForNames();
  // The quadrants first: every series is there, and in its place, even one without partners. Size 0 has no bubble.
  const quadrants = segmentKeys.map((key) => {
    const name = oneLine(segments[key].name);
    // Beyond all points, which keep off the edges.
    const [x, y] = [isHighPotential(key) ? 90 : 10, isHighResults(key) ? 105 : -5];
    hasRoom(name, x, y);
    return [name, x, y, segments[key].name, 0];
  });
  const points = mapPositions(evaluation).map(({ index, x, y }) => {
    const { name, segment } = evaluation.partners[index] ?? {};
    const shown = oneLine(name ?? "");
    return [hasRoom(shown, x, y) ? shown : "", rounded(x), rounded(y), segment ? segments[segment].name : "", 1];
  });
  return [[tokens.chart, xAxis, yAxis, "", ""], ...quadrants, ...points];
}

/** Whether a name centred at a place overlaps none before it; if so it is kept. */
function roomForNames() {
  const kept: { x: number; y: number; width: number }[] = [];
  return (name: string, xPercent: number, yPercent: number): boolean => {
    const [x, y] = [(xPercent / 100) * plot.width, (yPercent / 100) * plot.height];
    const width = [...name].reduce((sum, each) => sum + (isHalf(each) ? letter.half : letter.full), 0);
    const isFree = kept.every(
      (other) => Math.abs(other.x - x) * 2 >= other.width + width || Math.abs(other.y - y) >= letter.height,
    );
    if (isFree) kept.push({ x, y, width });
    return isFree;
  };
}

const isHalf = (each: string) => /[ -\u02ff\uff61-\uff9f]/.test(each);

const rounded = (percent: number) => Math.round(percent * 100) / 100;
