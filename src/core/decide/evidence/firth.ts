/**
 * Logistic regression with Firth's penalty (Jeffreys prior): it stays finite where a feature tells the kinds apart completely,
 * and is less biased in small samples. Source: D. Firth (1993); intervals by profile penalised likelihood: G. Heinze and
 * M. Schemper (2002).
 */
import { cholesky, forward, logDeterminant, type Matrix, solve } from "./cholesky";
import type { Interval } from "./intervals";

/** Rows of the model: 1 for the intercept, then the features; `y` is 1 or 0. */
export interface Sample {
  readonly x: readonly Float64Array[];
  readonly y: Float64Array;
}

export interface FirthFit {
  /** Log-odds: the intercept, then one a feature and unit. */
  readonly coefficients: Float64Array;
  readonly penalisedLogLikelihood: number;
}

const converged = 1e-10;
const mostSteps = 200;
/** No step moves a coefficient's share of the log-odds by more. */
const longestStep = 5;
/** Of chi-square with one degree of freedom, 95 %, halved. */
const drop95 = 3.841458820694124 / 2;

/**
 * Null where the features say the same, so that no fit is the only one, or where the steps lead nowhere. `start` may be the
 * fit of nearly the same sample: it saves steps.
 */
export function firthFit(sample: Sample, start?: Float64Array): FirthFit | null {
  return maximised(sample, start ?? new Float64Array(sample.x[0]?.length ?? 0), null);
}

/**
 * 95 % interval of one coefficient: where the penalised likelihood, the others fitted anew, falls by half of the chi-square. A side
 * that never falls so far is infinite.
 */
export function profileInterval(sample: Sample, fit: FirthFit, at: number): Interval {
  return { low: profileEdge(sample, fit, at, -1), high: profileEdge(sample, fit, at, 1) };
}

function profileEdge(sample: Sample, fit: FirthFit, at: number, direction: 1 | -1): number {
  const centre = fit.coefficients[at] as number;
  const goal = fit.penalisedLogLikelihood - drop95;
  let known = fit.coefficients;
  const above = (value: number): boolean | null => {
    const start = Float64Array.from(known);
    start[at] = value;
    const found = maximised(sample, start, at);
    if (!found) return null;
    known = found.coefficients;
    return found.penalisedLogLikelihood > goal;
  };
  let step = Math.max(Math.abs(centre) / 2, 1);
  let inside = centre;
  let outside = centre;
  for (let round = 0; ; round += 1) {
    outside = inside + direction * step;
    const isAbove = round < 60 ? above(outside) : null;
    if (isAbove === null) return direction * Number.POSITIVE_INFINITY;
    if (!isAbove) break;
    inside = outside;
    step *= 2;
  }
  for (let round = 0; round < 100 && Math.abs(outside - inside) > 1e-9 * Math.max(1, Math.abs(inside)); round += 1) {
    const middle = (inside + outside) / 2;
    if (above(middle)) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}

/** Newton steps from `start`, halved while they lead down; `fixed` stays as it is. */
function maximised(sample: Sample, start: Float64Array, fixed: number | null): FirthFit | null {
  let coefficients = Float64Array.from(start);
  let state = stateAt(sample, coefficients);
  if (!state) return null;
  for (let round = 0; round < mostSteps; round += 1) {
    const step = newtonStep(state, fixed);
    if (!step) return null;
    const longest = step.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    const shrink = longest > longestStep * scaleOf(sample) ? (longestStep * scaleOf(sample)) / longest : 1;
    let next: State | null = null;
    let tried = coefficients;
    for (let share = shrink; share > 1e-12; share /= 2) {
      tried = coefficients.map((value, at) => value + share * (step[at] as number));
      next = stateAt(sample, tried);
      if (next && next.value >= state.value - 1e-12) break;
      next = null;
    }
    if (!next) return { coefficients, penalisedLogLikelihood: state.value };
    const moved = tried.reduce((most, value, at) => Math.max(most, Math.abs(value - (coefficients[at] as number))), 0);
    const gained = next.value - state.value;
    coefficients = tried;
    state = next;
    if (moved <= converged * (1 + longest) && Math.abs(gained) <= converged) {
      return { coefficients, penalisedLogLikelihood: state.value };
    }
  }
  return null;
}

/** Features may be small numbers, whose coefficients are large. */
function scaleOf({ x }: Sample): number {
  let widest = 1e-9;
  const first = x[0] as Float64Array;
  for (let at = 1; at < first.length; at += 1) {
    const values = x.map((row) => row[at] as number);
    const spread = Math.max(...values) - Math.min(...values);
    widest = Math.max(widest, spread > 0 ? 1 / spread : 0);
  }
  return Math.max(1, widest);
}

interface State {
  readonly value: number;
  readonly information: Matrix;
  readonly score: Float64Array;
}

/** Penalised likelihood, information and modified score; null where the information is singular. */
function stateAt({ x, y }: Sample, coefficients: Float64Array): State | null {
  const size = coefficients.length;
  const information = Array.from({ length: size }, () => new Float64Array(size));
  const chances = new Float64Array(x.length);
  let value = 0;
  x.forEach((row, at) => {
    const odds = row.reduce((sum, cell, column) => sum + cell * (coefficients[column] as number), 0);
    const chance = 1 / (1 + Math.exp(-odds));
    chances[at] = chance;
    // ln of the chance of what was seen, without overflow.
    const seen = (y[at] === 1 ? 1 : -1) * odds;
    value += seen > 0 ? -Math.log1p(Math.exp(-seen)) : seen - Math.log1p(Math.exp(seen));
    const weight = chance * (1 - chance);
    for (let a = 0; a < size; a += 1) {
      const line = information[a] as Float64Array;
      for (let b = 0; b < size; b += 1)
        line[b] = (line[b] as number) + weight * (row[a] as number) * (row[b] as number);
    }
  });
  const lower = cholesky(information);
  if (!lower) return null;
  const score = new Float64Array(size);
  x.forEach((row, at) => {
    const chance = chances[at] as number;
    const part = forward(lower, row);
    const leverage = chance * (1 - chance) * part.reduce((sum, each) => sum + each * each, 0);
    const residual = (y[at] as number) - chance + leverage * (0.5 - chance);
    for (let column = 0; column < size; column += 1) {
      score[column] = (score[column] as number) + residual * (row[column] as number);
    }
  });
  return { value: value + logDeterminant(lower) / 2, information, score };
}

function newtonStep({ information, score }: State, fixed: number | null): Float64Array | null {
  const free = Array.from(score.keys()).filter((at) => at !== fixed);
  const lower = cholesky(free.map((a) => Float64Array.from(free, (b) => information[a]?.[b] as number)));
  if (!lower) return null;
  const reduced = solve(
    lower,
    Float64Array.from(free, (at) => score[at] as number),
  );
  const step = new Float64Array(score.length);
  free.forEach((at, index) => {
    step[at] = reduced[index] as number;
  });
  return step;
}
