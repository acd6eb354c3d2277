/** 95 % intervals of shares, and of the difference of two. */

/** Of the normal distribution, two-sided 95 %. */
export const z95 = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Wilson's score interval of k of n. Source: E. B. Wilson (1927). */
export function wilson(k: number, n: number): Interval {
  const share = k / n;
  const square = z95 ** 2 / n;
  const middle = share + square / 2;
  const reach = z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n));
  return {
    low: k === 0 ? 0 : (middle - reach) / (1 + square),
    high: k === n ? 1 : (middle + reach) / (1 + square),
  };
}

/** k of n. */
export interface Share {
  readonly k: number;
  readonly n: number;
}

/** Newcombe's interval of the difference of two shares, from Wilson's. Source: R. G. Newcombe (1998), method 10. */
export function newcombe(upper: Share, lower: Share): Interval & { readonly difference: number } {
  const [a, b] = [upper.k / upper.n, lower.k / lower.n];
  const [ofA, ofB] = [wilson(upper.k, upper.n), wilson(lower.k, lower.n)];
  const difference = a - b;
  return {
    difference,
    low: difference - Math.hypot(a - ofA.low, ofB.high - b),
    high: difference + Math.hypot(ofA.high - a, b - ofB.low),
  };
}
