/** The yesno scale: yes 100, no 0. */
import { withGiven } from "../given-points";
import type { ScaleInput, ScaleScores } from "../points";

export function yesNoPoints({ reading: { yesNo } }: ScaleInput): ScaleScores {
  const points = yesNo.values.map((value) => 100 * value);
  const shows = Uint8Array.from(yesNo.values, (value) => (value === 1 ? 1 : 0));
  withGiven(yesNo, points, shows);
  return {
    points,
    shows,
    values: yesNo.values,
    faults: yesNo.faults,
    decisions: yesNo.decisions,
    refusal: yesNo.refusal,
  };
}
