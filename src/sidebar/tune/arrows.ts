/** Arrows over the map, from where a partner stands on the sheet's map to where it would stand. */
import type { Evaluation } from "../../core/evaluate/evaluation";
import { isHighPotential, isHighResults, type SegmentKey } from "../../core/model/segment";
import { arrow } from "../parts/arrow";
import type { MeasuredMap } from "../parts/picture";
import { svgElement } from "../parts/surface";
import { type Move, placesByRow } from "./moves";
import { waysOf } from "./ways";

/** More than these nobody follows with the eye: they are summed up from quadrant to quadrant. */
const mostArrows = 30;

type Point = readonly [x: number, y: number];

/** What is drawn behind marks and names, and what over them. */
export interface Arrows {
  readonly behind: readonly SVGElement[];
  readonly over: readonly SVGElement[];
}

/** An arrow a partner that moves from one place on the map to another, or one with a number for all that go the same way. */
export function arrowsOf(
  saved: Evaluation,
  now: Evaluation,
  moves: readonly Move[],
  { at }: Pick<MeasuredMap, "at">,
): Arrows {
  if (moves.length === 0) return { behind: [], over: [] };
  const onMap = moves.filter(({ from, to }) => from !== null && to !== null);
  if (onMap.length > mostArrows) return sumsOf(onMap, at);
  const [before, after] = [placesByRow(saved), placesByRow(now)];
  const seen = onMap.flatMap(({ partner }) => {
    const [from, to] = [before.get(partner.row), after.get(partner.row)];
    return from && to ? [{ from, to }] : [];
  });
  return { behind: seen.map(({ from, to }) => arrow(at(from.x, from.y), at(to.x, to.y))), over: [] };
}

/** Middles of the quadrants in percent of the map. */
const middleOf = (key: SegmentKey): Point => [isHighPotential(key) ? 75 : 25, isHighResults(key) ? 75 : 25];

/** One way and the way back lie beside each other; the lines end before the quadrants' middles. */
const sideways = 7;
const along = [0.24, 0.76] as const;

function sumsOf(moves: readonly Move[], at: MeasuredMap["at"]): Arrows {
  const sums = waysOf(moves).flatMap(({ from, to, count }) => {
    if (from === null || to === null || from === to) return [];
    const [[x1, y1], [x2, y2]] = [middleOf(from), middleOf(to)];
    const length = Math.hypot(x2 - x1, y2 - y1);
    const [aside, up] = [((y2 - y1) / length) * sideways, ((x1 - x2) / length) * sideways];
    const [start, end] = along.map((part) => at(x1 + part * (x2 - x1) + aside, y1 + part * (y2 - y1) + up)) as [
      Point,
      Point,
    ];
    return [{ line: arrow(start, end, true), label: label([(start[0] + end[0]) / 2, (start[1] + end[1]) / 2], count) }];
  });
  return { behind: sums.map(({ line }) => line), over: sums.map(({ label }) => label) };
}

function label([x, y]: Point, count: number): SVGElement {
  const text = svgElement("text", {
    class: "arrow-count",
    x: String(x),
    y: String(y),
    "text-anchor": "middle",
    "dominant-baseline": "central",
  });
  text.textContent = String(count);
  return text;
}
