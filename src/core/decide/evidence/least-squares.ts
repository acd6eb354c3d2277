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
 * "Solving Least Squares Problems" (1974), chapter 23. `near` may be the solution of nearly the same sums: where the same
 * coefficients are above 0 again, that is known at once.
 */
export function nonNegativeLeastSquares(sums: NormalEquations, free: number, near?: LeastSquares): LeastSquares {
  const size = sums.right.length;
  const used = new Set<number>(Array.from({ length: size - free }, (_, at) => free + at));
  let coefficients: Float64Array = new Float64Array(size);
  const tolerance = 1e-10 * (1 + sums.right.reduce((most, each) => Math.max(most, Math.abs(each)), 0));
  const gradient = (at: number) =>
    (sums.right[at] as number) -
    coefficients.reduce((sum, each, other) => sum + each * (sums.products[at]?.[other] as number), 0);
  const restOf = () =>
    Math.max(0, sums.square - coefficients.reduce((sum, each, at) => sum + each * (sums.right[at] as number), 0));
  if (near) {
    const same = Array.from(near.coefficients.keys()).filter(
      (at) => at >= free || (near.coefficients[at] as number) > 0,
    );
    const fitted = solvedOver(sums, same);
    if (fitted && same.every((at) => at >= free || (fitted[at] as number) > 0)) {
      coefficients = fitted;
      if (Array.from({ length: free }, (_, at) => at).every((at) => same.includes(at) || gradient(at) <= tolerance)) {
        return { coefficients, rest: restOf() };
      }
      coefficients = new Float64Array(size);
    }
  }
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
  return { coefficients, rest: restOf() };
}

/**
 * The squares that are left without one of the rows, for each at next to no cost: as long as the same coefficients stay above 0.
 * The function gives null for a row where that is not so; then it has to be solved anew.
 */
export function restWithout(
  sums: NormalEquations,
  free: number,
  { coefficients, rest }: LeastSquares,
): (row: Float64Array, value: number) => number | null {
  const size = coefficients.length;
  const used = Array.from(coefficients.keys()).filter((at) => at >= free || (coefficients[at] as number) > 0);
  const others = Array.from(coefficients.keys()).filter((at) => !used.includes(at));
  const lower = cholesky(used.map((a) => Float64Array.from(used, (b) => sums.products[a]?.[b] as number)));
  if (!lower) return () => null;
  const tolerance = 1e-10 * (1 + sums.right.reduce((most, each) => Math.max(most, Math.abs(each)), 0));
  const next = new Float64Array(size);
  return (row, value) => {
    let residual = value;
    for (let at = 0; at < size; at += 1) residual -= (row[at] as number) * (coefficients[at] as number);
    const pull = solve(
      lower,
      Float64Array.from(used, (at) => row[at] as number),
    );
    let leverage = 0;
    for (let at = 0; at < used.length; at += 1) leverage += (row[used[at] as number] as number) * (pull[at] as number);
    if (1 - leverage < 1e-9) return null;
    const share = residual / (1 - leverage);
    next.fill(0);
    for (let index = 0; index < used.length; index += 1) {
      const at = used[index] as number;
      next[at] = (coefficients[at] as number) - share * (pull[index] as number);
      if (at < free && (next[at] as number) <= 0) return null;
    }
    let left = value;
    for (let at = 0; at < size; at += 1) left -= (row[at] as number) * (next[at] as number);
    for (const at of others) {
      const line = sums.products[at] as Float64Array;
      let gradient = (sums.right[at] as number) - (row[at] as number) * left;
      for (let other = 0; other < size; other += 1) gradient -= (line[other] as number) * (next[other] as number);
      if (gradient > tolerance) return null;
    }
    return Math.max(0, rest - residual * share);
  };
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
