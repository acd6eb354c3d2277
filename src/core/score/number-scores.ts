/** What the scales of numbers share: blanks on results, words with points, and what a value above 0 shows. */
import type { Decision } from "../problem/column-facts";
import type { Fault } from "../profile/column-reading/column-reading";
import { blankNumbers } from "./blanks";
import { withGiven } from "./given-points";
import type { ScaleInput, ScaleScores } from "./points";

/** Points of numbers (NaN: none), and the cells that the scale cannot take. `smaller`: smaller is better. */
type NumberScale = (
  values: Float64Array,
  smaller: boolean,
) => { readonly points: Float64Array; readonly faults: readonly Fault[] };

/** `isReversed`: the bounds say already that smaller is better. */
export function numberScores({ criterion, reading }: ScaleInput, isReversed: boolean, scale: NumberScale): ScaleScores {
  const { numbers } = reading;
  const blanks = blankNumbers(reading, criterion.axis, numbers);
  const values = blanks.indexes.length > 0 ? numbers.values.slice() : numbers.values;
  for (const index of blanks.indexes) values[index] = 0;
  const smaller = (reading.context.choice?.smallerIsBetter ?? false) && !isReversed;
  const { points, faults } = scale(values, smaller);
  const shows = new Uint8Array(points.length);
  if (!smaller && !isReversed) {
    for (let index = 0; index < shows.length; index += 1) {
      if ((values[index] as number) > 0 && !Number.isNaN(points[index])) shows[index] = 1;
    }
  }
  withGiven(numbers, points, shows);
  const decisions: Decision[] = [...numbers.decisions];
  if (blanks.decision) decisions.push(blanks.decision);
  if (smaller) decisions.push({ what: "smallerIsBetter" });
  return {
    points,
    shows,
    values,
    faults: faults.length > 0 ? [...numbers.faults, ...faults] : numbers.faults,
    decisions,
    refusal: numbers.refusal,
  };
}
