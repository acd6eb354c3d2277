/** The recency scale: days from the cell's date to As of, Low days or fewer 100, High days or more 0, linear between. */
import { defaultRecency } from "../../model/scale";
import type { Decision } from "../../problem/column-facts";
import { blankDays } from "../blanks";
import { withGiven } from "../given-points";
import type { ScaleInput, ScaleScores } from "../points";

/** A day up to As of shows something, however long ago; on results a blank is "not yet" and has 0 points. */
export function recencyPoints({ criterion, reading, asOf }: ScaleInput): ScaleScores {
  const low = criterion.low ?? defaultRecency.low;
  const high = criterion.high ?? defaultRecency.high;
  const days = reading.days(asOf);
  const blanks = blankDays(reading, criterion.axis, days);
  const points = new Float64Array(days.values.length);
  const shows = new Uint8Array(points.length);
  for (let index = 0; index < points.length; index += 1) {
    const day = days.values[index] as number;
    points[index] = Math.min(100, Math.max(0, (100 * (high - (asOf - day))) / (high - low)));
    if (day <= asOf) shows[index] = 1;
  }
  for (const index of blanks.indexes) points[index] = 0;
  withGiven(days, points, shows);
  const decisions: Decision[] = blanks.decision ? [...days.decisions, blanks.decision] : [...days.decisions];
  return { points, shows, values: days.values, faults: days.faults, decisions, refusal: days.refusal };
}
