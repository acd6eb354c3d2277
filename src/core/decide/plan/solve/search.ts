/**
 * The best plan and its proof: branch and bound over the relaxation, in steps of some milliseconds. It counts steps and
 * never looks at a clock, so that the same plan comes out wherever it runs to its end.
 */
import { type Assignment, greedyOwners, nobody, type Owners, pointsOf } from "./assignment";
import { descend } from "./descend";
import { firstPrices } from "./first-prices";
import { gridOf } from "./grid";
import { improved, packedInTurn, settled } from "./improve";
import { type OpenPart, type Options, openPart } from "./open-part";
import { optionBounds, type Relaxed } from "./relaxation";
import { type Units, unitsOf } from "./units";

/** The best plan so far, and what no plan can exceed. */
export interface Best {
  readonly owners: Owners;
  readonly points: number;
  readonly bound: number;
  /** Nothing better exists: bound − points is at most 1e-6. */
  readonly proven: boolean;
}

interface Part {
  readonly options: Options;
  readonly prices: Float64Array;
  readonly bound: number;
}

interface State {
  readonly problem: Assignment;
  readonly units: Units;
  /** A part whose bound is below the best plan's points and this holds nothing better. */
  readonly margin: number;
  /** What a hundredth of an hour of each person is worth in the linear plan. */
  readonly rates: Float64Array;
  owners: Owners;
  points: number;
  /** What the whole cannot exceed. */
  bound: number;
}

/** Rounds for the prices of the whole, and of each part; of the whole every fifth tries a plan. */
const rounds = { whole: 200, part: 30, trial: 5 } as const;

/** Yields the best so far after each step; `known` is a plan to begin with, if there is one. */
export function* search(given: Assignment, known?: Owners): Generator<Best, Best> {
  const units = unitsOf(given);
  const problem = inUnits(given, units);
  const owners = known ?? greedyOwners(problem);
  const first = firstPrices(problem, pointsOf(problem, owners));
  const grid = gridOf(problem.points);
  const state: State = {
    problem,
    units,
    rates: first.hours,
    margin: Math.max(0.999 * grid, 5e-7),
    owners,
    points: pointsOf(problem, owners),
    bound: Math.min(mostPoints(problem), first.bound),
  };
  const best = (): Best => ({
    owners: state.owners,
    points: state.points,
    bound: Math.max(state.bound, state.points),
    proven: state.bound <= state.points + 1e-6,
  });
  yield* telling(consider(state, owners), best);
  const whole = wholeOf(state, first.prices);
  const none: Owners = new Int32Array(problem.partners).fill(nobody);
  for (let turn = 0; turn < Math.min(2, problem.people); turn += 1) {
    yield* telling(consider(state, packedInTurn(problem, units, none, first.prices, turn)), best);
  }
  // Sorted by bound, the highest last. From a part the search goes on into its better half, which finds good plans soon.
  const waiting: Part[] = [];
  let next: Part | null = whole;
  while (next) {
    const halves: Part[] = yield* telling(explored(state, next, next === whole), best);
    const [better, other] = halves.filter((part) => !isHopeless(state, part.bound));
    if (other) insert(waiting, other);
    while (waiting.length > 0 && isHopeless(state, (waiting[0] as Part).bound)) waiting.shift();
    next = better ?? waiting.pop() ?? null;
    if (next && isHopeless(state, next.bound)) next = null;
    state.bound = Math.min(state.bound, Math.max(next?.bound ?? state.points, waiting.at(-1)?.bound ?? state.points));
    yield best();
  }
  state.bound = state.points;
  return best();
}

/** Without the part of a unit that nobody can use. */
function inUnits(problem: Assignment, { size, exact }: Units): Assignment {
  const capacity = problem.capacity.map((time, person) => {
    const unit = size[person] as number;
    return exact[person] ? Math.floor(time / unit) * unit : time;
  });
  return { ...problem, capacity };
}

const isHopeless = ({ points, margin }: State, bound: number) => bound < points + margin;

/** Steps of an inner work, each telling the best plan so far. */
function* telling<Result>(work: Generator<void, Result>, best: () => Best): Generator<Best, Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield best();
  }
}

/** Nobody can bring more than their best person. */
function mostPoints({ partners, people, points }: Assignment): number {
  let sum = 0;
  for (let partner = 0; partner < partners; partner += 1) {
    const own = points.subarray(partner * people, (partner + 1) * people);
    sum += own.reduce((most, value) => Math.max(most, Number.isNaN(value) ? 0 : value), 0);
  }
  return sum;
}

function wholeOf({ problem, bound }: State, prices: Float64Array): Part {
  const { partners, people, points } = problem;
  const options = new Uint8Array(partners * (people + 1)).fill(1);
  for (let at = 0; at < points.length; at += 1) {
    if (!((points[at] as number) > 0)) options[Math.floor(at / people) * (people + 1) + (at % people)] = 0;
  }
  return { options, prices, bound };
}

/** Improves a plan, and keeps it where it becomes better than the best. */
function* consider(state: State, owners: Owners): Generator<void> {
  const good = yield* settled(state.problem, state.units, owners);
  if (pointsOf(state.problem, good) <= state.points + 1e-9) return;
  const better = yield* improved(state.problem, state.units, good, state.rates);
  Object.assign(state, { owners: better, points: pointsOf(state.problem, better) });
}

/** The two halves that a part falls into, the better first; none where it holds nothing better than the best plan. */
function* explored(state: State, part: Part, isWhole: boolean): Generator<void, Part[]> {
  const { problem, units } = state;
  let open = openPart(problem, units, part.options.slice());
  let { prices, bound } = part;
  for (let pass = 0; open; pass += 1) {
    const trials: Owners[] = [];
    const current: OpenPart = open;
    const look = (round: number, result: Relaxed, at: Float64Array) => {
      const turn = round / rounds.trial;
      if (turn === 0 || (isWhole && Number.isInteger(turn))) {
        trials.push(packedInTurn(problem, units, current.owners, at, turn % problem.people));
      }
      if (isWhole) state.bound = Math.min(state.bound, result.bound);
      return isHopeless(state, result.bound);
    };
    const most = isWhole && pass === 0 ? rounds.whole : rounds.part;
    const descent = yield* descend(open, prices, most, state.points, look);
    prices = descent.prices;
    bound = Math.min(bound, descent.bound);
    for (const trial of trials) yield* consider(state, trial);
    if (isHopeless(state, bound)) return [];
    const bounds = optionBounds(open, prices);
    const before = open.open.length;
    open = closed(state, open, bounds);
    yield;
    if (open?.open.length === 0) {
      yield* consider(state, open.owners);
      return [];
    }
    if (open && (pass > 2 || (pass > 0 && before - open.open.length < 0.1 * before))) {
      return halves(open, bounds, prices, bound, state.points);
    }
  }
  return [];
}

/** The part without the options that cannot be in a better plan. */
function closed(state: State, { open, options }: OpenPart, bounds: Float64Array): OpenPart | null {
  const across = state.problem.people + 1;
  for (const partner of open) {
    for (let at = partner * across; at < (partner + 1) * across; at += 1) {
      if (options[at] && isHopeless(state, bounds[at] as number)) options[at] = 0;
    }
  }
  return openPart(state.problem, state.units, options);
}

/** Divides a part by one option, taken or not: the one that takes most from the bounds of both halves. */
function halves(part: OpenPart, bounds: Float64Array, prices: Float64Array, bound: number, points: number): Part[] {
  const across = part.problem.people + 1;
  const least = 0.01 * (bound - points);
  const lost = (at: number) => Math.max(0, bound - (bounds[at] as number));
  let [chosen, partnerOf, most] = [nobody, nobody, Number.NEGATIVE_INFINITY];
  for (const partner of part.open) {
    const own = Array.from({ length: across }, (_, person) => partner * across + person).filter(
      (at) => part.options[at],
    );
    for (const at of own) {
      const others = Math.min(...own.filter((each) => each !== at).map(lost));
      const score = (lost(at) + least) * (others + least);
      if (score > most) [chosen, partnerOf, most] = [at, partner, score];
    }
  }
  const half = (takes: boolean): Part => {
    const options = part.options.slice();
    let loss = Number.POSITIVE_INFINITY;
    for (let at = partnerOf * across; at < (partnerOf + 1) * across; at += 1) {
      if ((at === chosen) !== takes) options[at] = 0;
      else if (options[at]) loss = Math.min(loss, lost(at));
    }
    return { options, prices, bound: bound - loss };
  };
  const both = [half(true), half(false)] as const;
  return both[1].bound > both[0].bound ? [both[1], both[0]] : [...both];
}

/** Keeps the waiting parts sorted; of equal bounds the one that came first is nearer the end. */
function insert(waiting: Part[], part: Part): void {
  let [low, high] = [0, waiting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((waiting[middle] as Part).bound < part.bound) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, part);
}
