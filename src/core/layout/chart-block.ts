/** What the native chart is drawn from: x, one y a segment, and the crosshair as two lines of two points. */
import type { Evaluation } from "../plan/evaluation";
import { mapPositions } from "../plan/positions";
import type { Cell } from "../read/cell";
import { segmentKeys } from "../segment/segment";
import { chartWidth, tokens } from "./map-columns";

const crosshair: readonly Cell[][] = [
  [0, "", "", "", "", 50, ""],
  [100, "", "", "", "", 50, ""],
  [50, "", "", "", "", "", 0],
  [50, "", "", "", "", "", 100],
];

/** Points of the crosshair before the partners'. */
export const crosshairRows = crosshair.length;

/** A header row, the crosshair, then one row a partner with a segment, by priority. */
export function chartBlock(evaluation: Evaluation): Cell[][] {
  const { segments } = evaluation.settings;
  const header = [tokens.chart, ...segmentKeys.map((key) => segments[key].name), "—", "|"];
  const points = mapPositions(evaluation).map(({ index, x, y }) => {
    const row: Cell[] = Array.from({ length: chartWidth }, () => "");
    const segment = evaluation.partners[index]?.segment;
    row[0] = rounded(x);
    if (segment) row[1 + segmentKeys.indexOf(segment)] = rounded(y);
    return row;
  });
  return [header, ...crosshair, ...points];
}

const rounded = (percent: number) => Math.round(percent * 100) / 100;
