/** Weights in whole steps of 5 %, in proportion to what predicts results. */

const step = 5;

/**
 * Percent by coefficient, in steps of 5 by largest remainder, together 100; the first counts where remainders are equal. A
 * coefficient of 0 or less gets 0; null where none is above.
 */
export function proposedWeights(coefficients: readonly number[]): number[] | null {
  const positive = coefficients.map((coefficient) => Math.max(0, coefficient));
  const sum = positive.reduce((total, each) => total + each, 0);
  if (!(sum > 0)) return null;
  const steps = 100 / step;
  const exact = positive.map((each) => (each / sum) * steps);
  const whole = exact.map(Math.floor);
  const left = steps - whole.reduce((total, each) => total + each, 0);
  const byRemainder = exact
    .map((each, at) => ({ at, remainder: each - (whole[at] as number) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) whole[at] = (whole[at] as number) + 1;
  return whole.map((each) => each * step);
}
