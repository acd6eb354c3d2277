/** Shares as percent in whole steps that add up to 100, by largest remainder; the first counts where those are equal. */
export function wholePercent(shares: readonly number[], step: number): number[] {
  const sum = shares.reduce((total, each) => total + each, 0);
  const steps = Math.round(100 / step);
  const exact = shares.map((each) => (each / sum) * steps);
  const whole = exact.map((each) => Math.floor(each + 1e-9));
  const left = steps - whole.reduce((total, each) => total + each, 0);
  const byRemainder = exact
    .map((each, at) => ({ at, remainder: each - (whole[at] as number) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) whole[at] = (whole[at] as number) + 1;
  return whole.map((each) => Math.round(each * step * 10) / 10);
}
