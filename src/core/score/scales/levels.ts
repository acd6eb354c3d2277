/** The levels scale: the points that a label has. */
import { fold } from "../../cells/cell";
import { withoutRemark } from "../../cells/remark";
import { labelScores } from "../label-scores";
import type { ScaleInput, ScaleScores } from "../points";

/** Circles are typed as three different characters. */
export const defaultLevels: readonly (readonly [label: string, points: number])[] = [
  ["A", 100],
  ["B", 67],
  ["C", 33],
  ["D", 0],
  ["◎", 100],
  ["○", 67],
  ["〇", 67],
  ["◯", 67],
  ["△", 33],
  ["×", 0],
];
const defaultLabels = ["A", "B", "C", "D", "◎", "○", "△", "×"];

export function levelPoints(input: ScaleInput): ScaleScores {
  const { levels } = input.criterion;
  const labelled = levels.length > 0 ? levels.map(({ label, points }) => [label, points ?? 0] as const) : defaultLevels;
  const points = new Map(labelled.map(([label, value]) => [fold(label), value]));
  const scores = labelScores(
    input,
    (text) => points.get(fold(text)) ?? points.get(withoutRemark(fold(text)) ?? ""),
    (text) => points.has(fold(text)),
  );
  return { ...scores, allowed: levels.length > 0 ? levels.map(({ label }) => label) : defaultLabels };
}
