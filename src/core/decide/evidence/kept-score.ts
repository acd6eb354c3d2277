/** The weights behind a total that a vendor keeps already, and the rows whose total does not follow from them. */
import { atOnce, type InParts } from "../../cells/in-parts";
import { addRow, nonNegativeLeastSquares, normalEquations, restWithout } from "./least-squares";
import { wholePercent } from "./whole-percent";

export interface KeptScore {
  /** Percent by criterion, together 100. */
  readonly weights: readonly number[];
  /** Indexes of the rows that do not follow, with what the weights give. */
  readonly wrong: readonly { readonly row: number; readonly total: number; readonly byWeights: number }[];
}

/** So many of the rows must follow. */
const enough = 0.8;
const steps = [5, 1, 0.1] as const;

/**
 * `points` by criterion and row, `totals` by row, both without gaps; `unit` is one of the totals' last shown digit: a row
 * follows within it. Null: the totals are no weighted sum of these points, also with a constant.
 */
export const keptScore = (points: readonly Float64Array[], totals: Float64Array, unit: number): KeptScore | null =>
  atOnce(keptScoreInParts(points, totals, unit));

/** The same, a row that is left out at a time. */
export function* keptScoreInParts(
  points: readonly Float64Array[],
  totals: Float64Array,
  unit: number,
): InParts<KeptScore | null> {
  return (yield* weightsOf(points, totals, unit, false)) ?? (yield* weightsOf(points, totals, unit, true));
}

function* weightsOf(
  points: readonly Float64Array[],
  totals: Float64Array,
  unit: number,
  hasConstant: boolean,
): InParts<KeptScore | null> {
  const count = points.length;
  const rows = Array.from(totals, (_, row) =>
    Float64Array.from([...points.map((own) => own[row] as number), ...(hasConstant ? [1] : [])]),
  );
  const fewest = Math.max(count + 2, Math.ceil(enough * rows.length - 1e-9));
  if (rows.length < fewest) return null;
  const follows = (coefficients: Float64Array, row: number) =>
    Math.abs(predicted(rows[row] as Float64Array, coefficients) - (totals[row] as number)) <= unit * (1 + 1e-9);
  const sums = normalEquations(count + (hasConstant ? 1 : 0));
  rows.forEach((row, at) => {
    addRow(sums, row, totals[at] as number);
  });
  const kept = new Set(rows.keys());
  let fit = nonNegativeLeastSquares(sums, count);
  while (![...kept].every((row) => follows(fit.coefficients, row))) {
    if (kept.size <= fewest) return null;
    const quick = restWithout(sums, count, fit);
    const restOf = (row: Float64Array, total: number): number => {
      const known = quick(row, total);
      if (known !== null) return known;
      addRow(sums, row, total, -1);
      const { rest } = nonNegativeLeastSquares(sums, count, fit);
      addRow(sums, row, total);
      return rest;
    };
    let best: { readonly row: number; readonly rest: number } | null = null;
    for (const row of kept) {
      const rest = restOf(rows[row] as Float64Array, totals[row] as number);
      if (!best || rest < best.rest) best = { row, rest };
    }
    if (!best) return null;
    addRow(sums, rows[best.row] as Float64Array, totals[best.row] as number, -1);
    kept.delete(best.row);
    fit = nonNegativeLeastSquares(sums, count, fit);
    yield;
  }
  const raw = [...fit.coefficients].slice(0, count);
  if (!raw.some((each) => each > 0)) return null;
  const following = (coefficients: Float64Array) => rows.map((_, row) => follows(coefficients, row));
  const wanted = following(fit.coefficients);
  for (const step of steps) {
    const weights = wholePercent(raw, step);
    const rounded = scaledTo(weights, rows, totals, kept, hasConstant);
    if (following(rounded).every((each, row) => each === wanted[row])) {
      return { weights, wrong: wrongRows(rounded, rows, totals, wanted) };
    }
  }
  const sum = raw.reduce((total, each) => total + each, 0);
  return { weights: raw.map((each) => (100 * each) / sum), wrong: wrongRows(fit.coefficients, rows, totals, wanted) };
}

const predicted = (row: Float64Array, coefficients: Float64Array): number =>
  row.reduce((sum, each, at) => sum + each * (coefficients[at] as number), 0);

/** Coefficients in the ratio of the weights, at the scale (and with the constant) that fits the kept rows best. */
function scaledTo(
  weights: readonly number[],
  rows: readonly Float64Array[],
  totals: Float64Array,
  kept: ReadonlySet<number>,
  hasConstant: boolean,
): Float64Array {
  const sums = normalEquations(hasConstant ? 2 : 1);
  for (const row of kept) {
    const mix = weights.reduce((sum, weight, at) => sum + weight * (rows[row]?.[at] as number), 0);
    addRow(sums, Float64Array.from(hasConstant ? [mix, 1] : [mix]), totals[row] as number);
  }
  const [scale = 0, constant = 0] = nonNegativeLeastSquares(sums, 1).coefficients;
  return Float64Array.from([...weights.map((weight) => scale * weight), ...(hasConstant ? [constant] : [])]);
}

function wrongRows(
  coefficients: Float64Array,
  rows: readonly Float64Array[],
  totals: Float64Array,
  follow: readonly boolean[],
): KeptScore["wrong"] {
  return rows.flatMap((row, at) =>
    follow[at] ? [] : [{ row: at, total: totals[at] as number, byWeights: predicted(row, coefficients) }],
  );
}
