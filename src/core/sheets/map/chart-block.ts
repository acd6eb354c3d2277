/**
 * What the native chart is drawn from. A scatter chart takes x from the first column it is given and a series from every
 * other, so it is right even where Sheets obeys no option: a series a segment, coloured and named in the legend, positions
 * from 0 to 100, and the crosshair as dotted lines of points. Names are a column of labels after each series, which Sheets
 * takes for labels where it is told so, and else for a series without a number.
 */

import { type Cell, oneLine } from "../../cells/cell";
import { isHalfWidth } from "../../cells/half-width";
import type { Evaluation } from "../../evaluate/evaluation";
import { mapPositions } from "../../map/positions";
import { type SegmentKey, segmentKeys } from "../../model/segment";
import { mapCaptions } from "../../words/captions";

/** The chart, about what its points are spread over, and how far pictures are from the column's edge, in pixels. */
export const chartSize = { width: 568, height: 350 } as const;
const plot = { width: 472, height: 214 } as const;
export const pictureInset = 12;
const letter = { full: 11, half: 6.2, height: 13 } as const;
/** A name's middle is so far above its point's; a point's radius. */
const above = 12;
const mark = 5;

/** The segments in the order of their series; the crosshair is the series after them. */
export const chartSeries: readonly SegmentKey[] = segmentKeys;

/** Points of the crosshair's lines are so many percent apart. */
const step = 4;

/**
 * Two blocks of as many rows, one below the other, so that five columns are enough: x and the segments' y, then the
 * crosshair's y and the segments' names. Each has a row of headers, which Sheets shows for the axis and in the legend.
 */
export function chartBlock(evaluation: Evaluation): Cell[][] {
  const { settings } = evaluation;
  const { xAxis, cut } = mapCaptions[settings.locale];
  const nobody = chartSeries.map((): Cell => "");
  const partners = partnerRows(evaluation);
  const crosshair = crosshairPoints();
  return [
    [xAxis, ...chartSeries.map((key) => oneLine(settings.segments[key].name))],
    ...partners.map(({ x, key, y }) => [x, ...chartSeries.map((each) => (each === key ? y : ""))]),
    ...crosshair.map(({ x }) => [x, ...nobody]),
    [cut, ...nobody],
    ...partners.map(({ key, label }) => ["", ...chartSeries.map((each) => (each === key ? label : ""))]),
    ...crosshair.map(({ y }) => [y, ...nobody]),
  ];
}

/** A column of the block: its rows count from the block's first, columns from 0. */
export interface ChartColumn {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

/** The columns in the order in which the chart takes them: x, then each segment's y and names, then the crosshair's y. */
export function chartColumns(blockRows: number): ChartColumn[] {
  const rows = blockRows / 2;
  const upper = (column: number) => ({ row: 0, rows, column });
  const lower = (column: number) => ({ row: rows, rows, column });
  return [upper(0), ...chartSeries.flatMap((_, at) => [upper(at + 1), lower(at + 1)]), lower(0)];
}

interface PartnerRow {
  readonly x: number;
  readonly y: number;
  readonly key: SegmentKey;
  /** "" where the name has no room. */
  readonly label: string;
}

/** By priority: the name that comes first has its room first. */
function partnerRows(evaluation: Evaluation): PartnerRow[] {
  const positions = mapPositions(evaluation);
  const hasRoom = roomForNames(positions);
  return positions.flatMap(({ index, x, y }) => {
    const { name, segment } = evaluation.partners[index] ?? {};
    if (!segment) return [];
    const shown = oneLine(name ?? "");
    return [{ x: rounded(x), y: rounded(y), key: segment, label: hasRoom(shown, x, y) ? shown : "" }];
  });
}

/** Both lines at 50, from edge to edge. */
function crosshairPoints(): { readonly x: number; readonly y: number }[] {
  const steps = Array.from({ length: 100 / step + 1 }, (_, at) => at * step);
  return [...steps.map((x) => ({ x, y: 50 })), ...steps.filter((y) => y !== 50).map((y) => ({ x: 50, y }))];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Whether a name above its point is on the paper, over no point and over no name before it; if so it is kept. */
function roomForNames(points: readonly { readonly x: number; readonly y: number }[]) {
  const kept: Box[] = points.map(({ x, y }) => {
    const [across, up] = [(x / 100) * plot.width, (y / 100) * plot.height];
    return { left: across - mark, right: across + mark, bottom: up - mark, top: up + mark };
  });
  return (name: string, xPercent: number, yPercent: number): boolean => {
    const [x, y] = [(xPercent / 100) * plot.width, (yPercent / 100) * plot.height + above];
    const half = [...name].reduce((sum, each) => sum + (isHalfWidth(each) ? letter.half : letter.full), 0) / 2;
    const box = { left: x - half, right: x + half, bottom: y - letter.height / 2, top: y + letter.height / 2 };
    const isFree = isInside(box, paper) && kept.every((other) => isApart(box, other));
    if (isFree) kept.push(box);
    return isFree;
  };
}

/** The plot with what is free around it. */
const paper: Box = { left: -60, right: plot.width + 20, bottom: 0, top: plot.height + 20 };

const isInside = (box: Box, outer: Box) =>
  box.left >= outer.left && box.right <= outer.right && box.bottom >= outer.bottom && box.top <= outer.top;

const isApart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.top <= b.bottom || b.top <= a.bottom;

const rounded = (percent: number) => Math.round(percent * 100) / 100;
