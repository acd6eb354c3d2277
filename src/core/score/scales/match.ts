/** The match scale: the points of every target that is an item of the cell's list, at most 100. */
import { cellText, fold } from "../../cells/cell";
import { listItems } from "../../cells/list";
import { readCells, type ScaleInput } from "../points";

export function matchPoints(input: ScaleInput): Float64Array {
  const { levels } = input.criterion;
  const targets = levels.map(({ label, points }) => [fold(label), points ?? 100 / levels.length] as const);
  return readCells(input, (cell) => {
    const items = new Set(listItems(cellText(cell)));
    const sum = targets.reduce((total, [target, points]) => (items.has(target) ? total + points : total), 0);
    return Math.min(100, sum);
  });
}
