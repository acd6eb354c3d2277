/**
 * Why a score is another: what changed is changed one at a time, in every order, and what each did on average is its part
 * (the Shapley value). Source: L. S. Shapley, "A Value for n-Person Games" (1953).
 */
import { fold } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Axis } from "../../model/axis";
import type { Criterion } from "../../model/criterion";
import { goesByDay } from "../../model/scale";
import { cutOf, type Settings } from "../../model/settings";
import { cutThreshold } from "../../place/cut";
import { columnIn, isOtherCell, ownPoints, type Seen } from "./own-points";

export type Cause = "own" | "others" | "day" | "settings" | "cut";

export interface Part {
  readonly cause: Cause;
  /** The columns of its own cells; none for the other causes. */
  readonly columns: readonly string[];
  /** Points of the axis. */
  readonly points: number;
}

export interface ScoreParts {
  readonly before: number | null;
  readonly after: number | null;
  /** Together the change of the score, and with `cut` the change of its distance to the cut; none without both scores. */
  readonly parts: readonly Part[];
}

/** More own cells than this are taken together from here on. */
const mostOwn = 7;

export function scoreParts(before: Seen, after: Seen, axis: Axis): ScoreParts {
  const scoreIn = ({ evaluation, partner }: Seen) => {
    const score = evaluation.scores[axis][partner] as number;
    return Number.isNaN(score) ? null : score;
  };
  const scores = { before: scoreIn(before), after: scoreIn(after) };
  if (scores.before === null || scores.after === null) return { ...scores, parts: [] };
  const players = playersOf(before, after, axis);
  const state = new States(before, after, axis, players, scores.before);
  return {
    ...scores,
    parts: [
      ...summingTo(scores.after - scores.before, shapley(players.length, state)).map((points, at) => {
        const { cause, columns } = players[at] as Player;
        return { cause, columns, points };
      }),
      ...cutPart(before.evaluation, after.evaluation, axis),
    ].filter(({ points }) => points !== 0),
  };
}

/** What can be of before or of after. */
interface Player {
  readonly cause: Exclude<Cause, "cut">;
  readonly columns: readonly string[];
}

function playersOf(before: Seen, after: Seen, axis: Axis): Player[] {
  const columns = new Map<string, string>();
  for (const { evaluation } of [before, after]) {
    for (const { criterion } of evaluation.criteria) {
      if (criterion.axis === axis) columns.set(fold(criterion.column), criterion.column);
    }
  }
  const changed = [...columns.values()].filter((column) => isOtherCell(before, after, column));
  const own = changed.slice(0, mostOwn).map((column): Player => ({ cause: "own", columns: [column] }));
  const rest = changed.slice(mostOwn);
  return [
    ...own,
    ...(rest.length > 0 ? [{ cause: "own", columns: rest } as const] : []),
    { cause: "others", columns: [] },
    ...(isOtherDay(before.evaluation, after.evaluation, axis) ? [{ cause: "day", columns: [] } as const] : []),
    ...(isScoredAnew(before.evaluation, after.evaluation, axis) ? [{ cause: "settings", columns: [] } as const] : []),
  ];
}

/** What did not change has no part, and leaving it out changes no other's: it halves the work. */
function isOtherDay(before: Evaluation, after: Evaluation, axis: Axis): boolean {
  const counts = ({ settings }: Evaluation) =>
    settings.criteria.some((criterion) => criterion.axis === axis && goesByDay(criterion.scale));
  return asOf(before) !== asOf(after) && (counts(before) || counts(after));
}

function isScoredAnew(before: Evaluation, after: Evaluation, axis: Axis): boolean {
  const rules = ({ settings: { criteria, missing } }: Evaluation) =>
    JSON.stringify([missing, criteria.filter((criterion) => criterion.axis === axis)]);
  return rules(before) !== rules(after);
}

/** The axis score in every state between before and after, each worked out once. */
class States {
  private readonly known = new Map<number, number>();
  private readonly points = new Map<number, number | null>();
  private readonly playerOf = new Map<string, number>();
  private readonly others: number;
  private readonly day: number;
  private readonly settings: number;

  constructor(
    private readonly before: Seen,
    private readonly after: Seen,
    private readonly axis: Axis,
    players: readonly Player[],
    private readonly fallback: number,
  ) {
    players.forEach(({ columns }, at) => {
      for (const column of columns) this.playerOf.set(fold(column), at);
    });
    const bit = (cause: Cause) => players.findIndex((player) => player.cause === cause);
    this.others = bit("others");
    this.day = bit("day");
    this.settings = bit("settings");
  }

  /** `changed` has a bit for each player that is of after. */
  score(changed: number): number {
    const known = this.known.get(changed);
    if (known !== undefined) return known;
    const score = this.scoreOf(changed);
    this.known.set(changed, score);
    return score;
  }

  private scoreOf(changed: number): number {
    const at = (bit: number) => bit >= 0 && (changed & (1 << bit)) !== 0;
    const { evaluation } = at(this.settings) ? this.after : this.before;
    const { settings } = evaluation;
    let [sum, weight] = [0, 0];
    for (const [index, criterion] of settings.criteria.entries()) {
      if (criterion.axis !== this.axis || criterion.weight === 0) continue;
      const player = this.playerOf.get(fold(criterion.column));
      // A cell that is the same in both stands among the others' cells of either.
      const own = player === undefined ? at(this.others) : at(player);
      const points = this.pointsOf(index, settings, own, at(this.others), at(this.day));
      if (points === null) continue;
      if (!Number.isNaN(points)) sum += criterion.weight * points;
      if (!Number.isNaN(points) || settings.missing === "zero") weight += criterion.weight;
    }
    return weight > 0 ? sum / weight : this.fallback;
  }

  private pointsOf(index: number, settings: Settings, own: boolean, others: boolean, day: boolean): number | null {
    const criterion = settings.criteria[index] as Criterion;
    // Only how long ago something was depends on the day.
    const isLater = day && goesByDay(criterion.scale);
    const flags = [settings === this.after.evaluation.settings, own, others, isLater];
    const key = flags.reduce((bits, flag) => 2 * bits + Number(flag), index);
    const known = this.points.get(key);
    if (known !== undefined) return known;
    const seen = (isAfter: boolean) => (isAfter ? this.after : this.before);
    // Of a column that one of the builds did not keep only the other knows the cells.
    const keeping = [this.before, this.after].filter(({ evaluation }) => columnIn(evaluation, criterion.column));
    const only = keeping.length === 1 ? keeping[0] : undefined;
    const points = ownPoints(criterion, only ?? seen(own), only ?? seen(others), asOf(seen(isLater).evaluation));
    this.points.set(key, points);
    return points;
  }
}

const asOf = ({ settings, reading }: Evaluation) => settings.asOf ?? reading.today;

/** By player: the mean, over all orders, of what its change does to the score. */
function shapley(players: number, states: States): number[] {
  const share = Array.from({ length: players }, (_, size) => 1 / (players * choose(players - 1, size)));
  const parts = Array.from({ length: players }, () => 0);
  for (let set = 0; set < 1 << players; set += 1) {
    const size = bits(set);
    for (let player = 0; player < players; player += 1) {
      if ((set & (1 << player)) !== 0) continue;
      const gain = states.score(set | (1 << player)) - states.score(set);
      parts[player] = (parts[player] as number) + (share[size] as number) * gain;
    }
  }
  // What differs by rounding alone did not change anything.
  return parts.map((part) => (Math.abs(part) < 1e-10 ? 0 : part));
}

/** Both scores are rounded to nine decimals: the largest part takes what that leaves. */
function summingTo(change: number, parts: readonly number[]): readonly number[] {
  const rest = parts.reduce((left, part) => left - part, change);
  const largest = Math.max(...parts.map(Math.abs));
  if (largest === 0 || Math.abs(rest) > 1e-8) return parts;
  const at = parts.findIndex((part) => Math.abs(part) === largest);
  return parts.map((part, index) => (index === at ? part + rest : part));
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let at = 1; at <= k; at += 1) ways = (ways * (n - k + at)) / at;
  return ways;
}

/** A cut that rises takes as much from the distance to it. */
function cutPart(before: Evaluation, after: Evaluation, axis: Axis): Part[] {
  const threshold = ({ settings, scores }: Evaluation) => cutThreshold(cutOf(settings, axis), scores[axis]);
  const [was, is] = [threshold(before), threshold(after)];
  return was === null || is === null || was === is ? [] : [{ cause: "cut", columns: [], points: was - is }];
}
