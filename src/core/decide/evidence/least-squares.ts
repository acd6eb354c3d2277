/** Least squares with coefficients that are not negative. */
import { cholesky, solve } from "./cholesky";

/** Sums over rows that least squares need: rows can be taken out again without looking at the others. */
export interface NormalEquations {
  readonly products: readonly Float64Array[];
  readonly right: Float64Array;
  square: number;
}

export function normalEquations(size: number): NormalEquations {
  return {
    products: Array.from({ length: size }, () => new Float64Array(size)),
    right: new Float64Array(size),
    square: 0,
  };
}

/** Adds a row, or with `sign` −1 takes it out. */
export function addRow(sums: NormalEquations, row: Float64Array, value: number, sign: 1 | -1 = 1): void {
  for (let a = 0; a < row.length; a += 1) {
    const line = sums.products[a] as Float64Array;
    const own = sign * (row[a] as number);
    for (let b = 0; b < row.length; b += 1) line[b] = (line[b] as number) + own * (row[b] as number);
    sums.right[a] = (sums.right[a] as number) + own * value;
  }
  sums.square += sign * value * value;
}

export interface LeastSquares {
  readonly coefficients: Float64Array;
  /** Squares left over. */
  readonly rest: number;
}

/**
 * The coefficients with the least squares of which those before `free` are not negative. Source: C. L. Lawson and R. J. Hanson,
 * "Solving Least Squares Problems" (1974), chapter 23.
 */
export function nonNegativeLeastSquares(sums: NormalEquations, free: number): LeastSquares {
  const size = sums.right.length;
  const used = new Set<number>(Array.from({ length: size - free }, (_, at) => free + at));
  let coefficients: Float64Array = new Float64Array(size);
  const tolerance = 1e-10 * (1 + sums.right.reduce((most, each) => Math.max(most, Math.abs(each)), 0));
  const gradient = (at: number) =>
    (sums.right[at] as number) -
    coefficients.reduce((sum, each, other) => sum + each * (sums.products[at]?.[other] as number), 0);
  const refused = new Set<number>();
  for (let round = 0; round < 10 * size + 10; round += 1) {
    if (round > 0 || used.size === 0) {
      let best = -1;
      for (let at = 0; at < free; at += 1) {
        if (used.has(at) || refused.has(at)) continue;
        if (gradient(at) > tolerance && (best < 0 || gradient(at) > gradient(best))) best = at;
      }
      if (best < 0) break;
      used.add(best);
    }
    for (;;) {
      const fitted = solvedOver(
        sums,
        [...used].sort((a, b) => a - b),
      );
      if (!fitted) {
        // It says the same as one that is in already.
        const last = [...used].pop() as number;
        used.delete(last);
        refused.add(last);
        break;
      }
      const negative = [...used].filter((at) => at < free && (fitted[at] as number) <= 0);
      if (negative.length === 0) {
        coefficients = fitted;
        break;
      }
      const share = negative.reduce((least, at) => {
        const now = coefficients[at] as number;
        return Math.min(least, now / (now - (fitted[at] as number)));
      }, 1);
      coefficients = coefficients.map((now, at) => now + share * ((fitted[at] as number) - now));
      for (const at of negative) {
        if ((coefficients[at] as number) > 1e-12) continue;
        coefficients[at] = 0;
        used.delete(at);
      }
    }
  }
  const explained = coefficients.reduce((sum, each, at) => sum + each * (sums.right[at] as number), 0);
  return { coefficients, rest: Math.max(0, sums.square - explained) };
}

function solvedOver({ products, right }: NormalEquations, used: readonly number[]): Float64Array | null {
  const lower = cholesky(used.map((a) => Float64Array.from(used, (b) => products[a]?.[b] as number)));
  if (!lower) return null;
  const solution = solve(
    lower,
    Float64Array.from(used, (at) => right[at] as number),
  );
  const coefficients = new Float64Array(right.length);
  used.forEach((at, index) => {
    coefficients[at] = solution[index] as number;
  });
  return coefficients;
}
