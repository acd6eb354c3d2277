/** The recency scale: days from the cell's date, Low days or fewer 100, High days or more 0, linear between. */

import { parseDay } from "../../cells/day";
import { defaultRecency } from "../../model/scale";
import { readCells, type ScaleInput } from "../points";

export function recencyPoints(input: ScaleInput): Float64Array {
  const low = input.criterion.low ?? defaultRecency.low;
  const high = input.criterion.high ?? defaultRecency.high;
  return readCells(input, (cell) => {
    const day = parseDay(cell);
    if (day === undefined) return { code: "badDay" };
    return Math.min(100, Math.max(0, (100 * (high - (input.today - day))) / (high - low)));
  });
}
