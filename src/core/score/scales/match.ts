/** The match scale: the points of every target that is an item of the cell's list, at most 100. */
import { fold } from "../../cells/cell";
import { listItems } from "../../cells/list";
import { labelScores } from "../label-scores";
import type { ScaleInput, ScaleScores } from "../points";

export function matchPoints(input: ScaleInput): ScaleScores {
  const { levels } = input.criterion;
  const targets = levels.map(({ label, points }) => [fold(label), points ?? 100 / levels.length] as const);
  return labelScores(input, (text) => {
    const items = new Set(listItems(text));
    const sum = targets.reduce((total, [target, points]) => (items.has(target) ? total + points : total), 0);
    return Math.min(100, sum);
  });
}
