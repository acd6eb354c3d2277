/** The yesno and levels scales: cells that hold one of a few words. */
import { cellText, fold } from "../../cells/cell";
import { parseYesNo } from "../../cells/yes-no";
import { readCells, type ScaleInput } from "../points";

export function yesNoPoints(input: ScaleInput): Float64Array {
  return readCells(input, (cell) => {
    const yes = parseYesNo(cell);
    if (yes === undefined) return { code: "badYesNo" };
    return yes ? 100 : 0;
  });
}

/** Circles are typed as three different characters. */
const defaultLevels: readonly (readonly [label: string, points: number])[] = [
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

export function levelPoints(input: ScaleInput): Float64Array {
  const { levels } = input.criterion;
  const labelled = levels.length > 0 ? levels.map(({ label, points }) => [label, points ?? 0] as const) : defaultLevels;
  const points = new Map(labelled.map(([label, value]) => [fold(label), value]));
  const allowed = levels.length > 0 ? levels.map(({ label }) => label) : ["A", "B", "C", "D", "◎", "○", "△", "×"];
  return readCells(
    input,
    (cell) => points.get(fold(cellText(cell))) ?? { code: "badLabel", allowed },
    (cell) => points.has(fold(cellText(cell))),
  );
}
