/** Weights as whole percentages that add up to 100. */

/** By the largest remainder; where nothing has a weight, all are 0. */
export function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) return weights.map(() => 0);
  const exact = weights.map((weight) => (100 * weight) / total);
  const whole = exact.map(Math.floor);
  const left = Math.round(100 - whole.reduce((sum, percent) => sum + percent, 0));
  const byRemainder = exact
    .map((percent, at) => ({ at, remainder: percent - Math.floor(percent) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) whole[at] = (whole[at] as number) + 1;
  return whole;
}
