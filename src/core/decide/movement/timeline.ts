/** The kept builds one after the other: where every partner had settled, and who won its first order when. */

import { fold } from "../../cells/cell";
import type { Day } from "../../cells/day";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Axis } from "../../model/axis";
import { type SegmentKey, segmentKeys } from "../../model/segment";
import { isOtherCell, type Seen } from "./own-points";
import { scoreParts } from "./score-parts";
import { type Placed, type Sides, segmentOf, settling, sidesNow } from "./settled";

/** A kept build with its map. */
export interface DatedMap {
  readonly day: Day;
  readonly evaluation: Evaluation;
  /** By partner: who it is through all builds, what it is called, and its segment. */
  readonly ids: readonly number[];
  readonly keys: readonly string[];
  readonly segments: readonly (SegmentKey | null)[];
  /** Ids of partners whose record was changed by hand. */
  readonly doubtful: ReadonlySet<number>;
}

export interface Step extends DatedMap {
  /** By id: its index among the partners. */
  readonly indexOf: ReadonlyMap<number, number>;
  /** By partner. */
  readonly settled: readonly Sides[];
  /** Ids of partners whose first win this build showed. */
  readonly firstWins: ReadonlySet<number>;
}

/** Days ascend. */
export function timelineOf(maps: readonly DatedMap[]): Step[] {
  const steps: Step[] = [];
  const known = new Map<number, Known>();
  for (const map of maps) {
    const step = nextStep(steps.at(-1) ?? null, map, known);
    steps.push(step);
    step.ids.forEach((id, index) => {
      const had = known.get(id);
      const results = step.settled[index]?.results ?? null;
      known.set(id, {
        without: had?.without === true || results === false,
        withResults: had?.withResults === true || results === true,
        map,
        index,
      });
    });
  }
  return steps;
}

/** What the builds so far say of a partner: whether it was without results, and with, and where it stands last. */
interface Known {
  readonly without: boolean;
  readonly withResults: boolean;
  readonly map: DatedMap;
  readonly index: number;
}

function nextStep(before: Step | null, map: DatedMap, known: ReadonlyMap<number, Known>): Step {
  const indexOf = new Map(map.ids.map((id, index) => [id, index]));
  const after = placedIn(map);
  const settle = before && settling(placedIn(before), after);
  const firstWins = new Set<number>();
  const settled = map.ids.map((id, index): Sides => {
    const was = before?.indexOf.get(id);
    const sides =
      before && settle && was !== undefined ? settle(before.settled[was] as Sides, was, index) : sidesNow(after, index);
    const had = known.get(id);
    if (sides.results === true && had?.without && !had.withResults && isByOwnCell(had.map, had.index, map, index)) {
      firstWins.add(id);
    }
    return sides;
  });
  return { ...map, indexOf, settled, firstWins };
}

const placedIn = ({ evaluation, segments, ids, doubtful }: DatedMap): Placed => ({
  evaluation,
  segments,
  isDoubtful: (partner) => doubtful.has(ids[partner] as number),
});

/** Whether the partner's own cells brought it to the side of results: not an override, a cut, or anybody else's cells. */
function isByOwnCell(before: DatedMap, was: number, after: DatedMap, is: number): boolean {
  if (after.evaluation.reading.overrides[is] != null) return false;
  if (after.evaluation.sides.results[is] !== 1) return false;
  const [then, now] = [seenIn(before, was), seenIn(after, is)];
  const parts = scoreParts(then, now, "results");
  if (parts.before === null) {
    return after.evaluation.criteria.some(
      ({ criterion: { axis, column } }) => axis === "results" && isOtherCell(then, now, column),
    );
  }
  return (
    parts.parts.some(({ cause, points }) => cause === "own" && points > 0) ||
    shownAnew(before, was, after, is, "results").length > 0
  );
}

/** By column, folded, whether the own cell shows something; a column that is not used has no entry. */
export const shownIn = ({ evaluation }: DatedMap, partner: number, axis: Axis): ReadonlyMap<string, boolean> =>
  new Map(
    evaluation.criteria
      .filter(({ criterion }) => criterion.axis === axis)
      .map(({ criterion, shows }) => [fold(criterion.column), shows[partner] === 1]),
  );

/** Columns, folded, whose own cell began or ceased to show something, and is another than before. */
export function shownAnew(before: DatedMap, was: number, after: DatedMap, is: number, axis: Axis): readonly string[] {
  const [then, now] = [shownIn(before, was, axis), shownIn(after, is, axis)];
  // A column in which nothing stood yet was not used: nothing showed.
  const criteria = new Set(
    before.evaluation.settings.criteria.flatMap((each) =>
      each.axis === axis && each.weight > 0 ? [fold(each.column)] : [],
    ),
  );
  return [...now].flatMap(([column, shows]) =>
    criteria.has(column) &&
    (then.get(column) ?? false) !== shows &&
    isOtherCell(seenIn(before, was), seenIn(after, is), column)
      ? [column]
      : [],
  );
}

const seenIn = ({ evaluation }: DatedMap, partner: number): Seen => ({ evaluation, partner });

/** By partner of the last build: the day of the first build in which it had results; null: in none. */
export function firstResultsIn(steps: readonly Step[]): (partner: number) => Day | null {
  const days = new Map<number, Day>();
  for (const { day, ids, settled } of steps) {
    ids.forEach((id, index) => {
      if (settled[index]?.results && !days.has(id)) days.set(id, day);
    });
  }
  const last = steps.at(-1);
  return (partner) => days.get(last?.ids[partner] ?? -1) ?? null;
}

export interface Counts {
  readonly day: Day;
  readonly segments: Readonly<Record<SegmentKey, number>>;
  readonly needsData: number;
}

/** How many partners had settled in each segment, build by build. */
export function countsOver(steps: readonly Step[]): Counts[] {
  return steps.map(({ day, settled }) => {
    const segments = Object.fromEntries(segmentKeys.map((key) => [key, 0])) as Record<SegmentKey, number>;
    let needsData = 0;
    for (const sides of settled) {
      const segment = segmentOf(sides);
      if (segment === null) needsData += 1;
      else segments[segment] += 1;
    }
    return { day, segments, needsData };
  });
}
