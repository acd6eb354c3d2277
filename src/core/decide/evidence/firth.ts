/**
 * Logistic regression with Firth's penalty (Jeffreys prior): it stays finite where a feature tells the kinds apart completely,
 * and is less biased in small samples. Source: D. Firth (1993); intervals by profile penalised likelihood: G. Heinze and
 * M. Schemper (2002).
 */
import type { InParts } from "../../cells/in-parts";
import { oncePer } from "../../cells/lazily";
import { cholesky, logDeterminant, type Matrix, solve } from "./cholesky";
import { type Interval, z95 } from "./intervals";

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
const mostSteps = 1000;
/** Every so many steps the way that is left is guessed from how the steps shrink. */
const strideEvery = 4;
/** No step moves a coefficient's share of the log-odds by more. */
const longestStep = 5;
/** An edge of an interval is found to this. */
const exact = 1e-10;

/**
 * Null where the features say the same, so that no fit is the only one, or where the steps lead nowhere. `start` may be the
 * fit of nearly the same sample: it saves steps. `out` is a row to leave out.
 */
export function firthFit(sample: Sample, start?: Float64Array, out: number | null = null): FirthFit | null {
  return maximised(sample, start ?? new Float64Array(sample.x[0]?.length ?? 0), null, out);
}

/** The two ends of a 95 % interval, one after the other. */
export function* profileInterval(sample: Sample, fit: FirthFit, at: number): InParts<Interval> {
  const low = profileEdge(sample, fit, at, -1);
  yield;
  return { low, high: profileEdge(sample, fit, at, 1) };
}

/**
 * One end of the 95 % interval of a coefficient: where the penalised likelihood, the others fitted anew, falls by half of the
 * chi-square. A side that never falls so far is infinite.
 */
function profileEdge(sample: Sample, fit: FirthFit, at: number, direction: 1 | -1): number {
  let known = fit.coefficients;
  // The root of the fall is nearly a straight line: −z at the estimate, 0 at the edge.
  const height = (value: number): number | null => {
    const start = Float64Array.from(known);
    start[at] = value;
    const found = maximised(sample, start, at, null);
    if (!found) return null;
    known = found.coefficients;
    return Math.sqrt(2 * Math.max(0, fit.penalisedLogLikelihood - found.penalisedLogLikelihood)) - z95;
  };
  const centre = fit.coefficients[at] as number;
  let inside = { value: centre, height: -z95 };
  let outside = inside;
  let step = Math.max(Math.abs(centre) / 2, 1);
  for (let round = 0; outside === inside; round += 1) {
    const value = inside.value + direction * step;
    const found = round < 60 ? height(value) : null;
    if (found === null) return direction * Number.POSITIVE_INFINITY;
    if (found < 0) inside = { value, height: found };
    outside = found < 0 ? inside : { value, height: found };
    step *= 2;
  }
  let last = centre;
  for (let round = 0; round < 100; round += 1) {
    const width = outside.value - inside.value;
    const value = inside.value + (width * inside.height) / (inside.height - outside.height);
    const found = height(value) ?? outside.height;
    if (Math.abs(found) <= exact || Math.abs(value - last) <= exact * Math.max(1, Math.abs(value))) return value;
    // The end that stays counts half, so that it moves too (the Illinois rule).
    if (found < 0) {
      inside = { value, height: found };
      outside = { ...outside, height: outside.height / 2 };
    } else {
      outside = { value, height: found };
      inside = { ...inside, height: inside.height / 2 };
    }
    last = value;
  }
  return last;
}

/** Newton steps from `start`, halved while they lead down; `fixed` stays as it is, the row `out` is not looked at. */
function maximised(sample: Sample, start: Float64Array, fixed: number | null, out: number | null): FirthFit | null {
  let coefficients = Float64Array.from(start);
  let state = stateAt(sample, coefficients, out);
  if (!state) return null;
  const most = longestStep * scaleOf(sample);
  let before: Float64Array | null = null;
  for (let round = 0; round < mostSteps; round += 1) {
    const plain = newtonStep(state, fixed);
    if (!plain) return null;
    const stride: number = before && round % strideEvery === strideEvery - 1 ? strideOf(before, plain) : 1;
    const step = stride === 1 ? plain : plain.map((each) => stride * each);
    before = stride === 1 ? plain : null;
    const longest = step.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    const shrink = longest > most ? most / longest : 1;
    let next: State | null = null;
    let tried = coefficients;
    for (let share = shrink; share > 1e-12; share /= 2) {
      tried = coefficients.map((value, at) => value + share * (step[at] as number));
      next = stateAt(sample, tried, out);
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

/**
 * Steps that shrink by the same share each time leave a way that is known (Aitken), and so do steps that swing to and fro, even
 * where they do not shrink. By how much to stretch the next one.
 */
function strideOf(before: Float64Array, now: Float64Array): number {
  let [both, square] = [0, 0];
  for (let at = 0; at < now.length; at += 1) {
    both += (before[at] as number) * (now[at] as number);
    square += (before[at] as number) ** 2;
  }
  const share = both / square;
  return Math.abs(share) > 0.05 && share < 0.999 ? 1 / (1 - share) : 1;
}

/** Features may be small numbers, whose coefficients are large. */
const scaleOf = oncePer(({ x }: Sample): number => {
  let widest = 1e-9;
  const size = x[0]?.length ?? 0;
  for (let at = 1; at < size; at += 1) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const row of x) {
      const value = row[at] as number;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    widest = Math.max(widest, most > least ? 1 / (most - least) : 0);
  }
  return Math.max(1, widest);
});

interface State {
  readonly value: number;
  readonly information: Matrix;
  readonly score: Float64Array;
}

/** The rows one after the other: what is gone through thousands of times is read faster so. */
const flatRows = oncePer(({ x }: Sample): Float64Array => {
  const size = x[0]?.length ?? 0;
  const flat = new Float64Array(x.length * size);
  x.forEach((row, at) => {
    flat.set(row, at * size);
  });
  return flat;
});

/** Penalised likelihood, information and modified score; null where the information is singular. */
function stateAt(sample: Sample, coefficients: Float64Array, out: number | null): State | null {
  const { y } = sample;
  const size = coefficients.length;
  const rows = flatRows(sample);
  const count = y.length;
  /** The lower half, row by row. */
  const half = new Float64Array((size * (size + 1)) / 2);
  const chances = new Float64Array(count);
  let value = 0;
  for (let at = 0; at < count; at += 1) {
    if (at === out) continue;
    const first = at * size;
    let odds = 0;
    for (let column = 0; column < size; column += 1) {
      odds += (rows[first + column] as number) * (coefficients[column] as number);
    }
    const small = Math.exp(-Math.abs(odds));
    const chance = odds >= 0 ? 1 / (1 + small) : small / (1 + small);
    chances[at] = chance;
    // ln of the chance of what was seen, without overflow.
    value += (y[at] === 1 ? Math.min(0, odds) : Math.min(0, -odds)) - Math.log1p(small);
    const weight = chance * (1 - chance);
    let cell = 0;
    for (let a = 0; a < size; a += 1) {
      const part = weight * (rows[first + a] as number);
      for (let b = 0; b <= a; b += 1) {
        half[cell] = (half[cell] as number) + part * (rows[first + b] as number);
        cell += 1;
      }
    }
  }
  const information = Array.from({ length: size }, (_, a) =>
    Float64Array.from(
      { length: size },
      (_, b) => half[a >= b ? (a * (a + 1)) / 2 + b : (b * (b + 1)) / 2 + a] as number,
    ),
  );
  const lower = cholesky(information);
  if (!lower) return null;
  const root = Float64Array.from(lower.flatMap((line, a) => [...line.subarray(0, a + 1)]));
  const score = new Float64Array(size);
  const part = new Float64Array(size);
  for (let at = 0; at < count; at += 1) {
    if (at === out) continue;
    const first = at * size;
    let squares = 0;
    let cell = 0;
    for (let a = 0; a < size; a += 1) {
      let sum = rows[first + a] as number;
      for (let b = 0; b < a; b += 1) {
        sum -= (root[cell] as number) * (part[b] as number);
        cell += 1;
      }
      sum /= root[cell] as number;
      cell += 1;
      part[a] = sum;
      squares += sum * sum;
    }
    const chance = chances[at] as number;
    const residual = (y[at] as number) - chance + chance * (1 - chance) * squares * (0.5 - chance);
    for (let a = 0; a < size; a += 1) score[a] = (score[a] as number) + residual * (rows[first + a] as number);
  }
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
