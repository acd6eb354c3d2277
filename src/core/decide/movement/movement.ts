/** What happened between two kept builds: who moved and why, who won its first order, who came and who left. */
import { type Cell, fold } from "../../cells/cell";
import { type Axis, axes } from "../../model/axis";
import type { MoveCause, MoveKind } from "../../model/movement-fields";
import { moveKinds } from "../../model/movement-fields";
import { goesByDay } from "../../model/scale";
import type { SegmentKey } from "../../model/segment";
import { cutOf } from "../../model/settings";
import { columnIn } from "./own-points";
import { scoreParts } from "./score-parts";
import { isDecidedAnew, type Sides, segmentOf } from "./settled";
import { type Step, shownAnew, shownIn } from "./timeline";

export interface MovePart {
  readonly cause: MoveCause;
  /** Null: of neither axis alone. */
  readonly axis: Axis | null;
  /** The columns of its own cells; of one alone also the cell as it was and is. */
  readonly columns: readonly string[];
  readonly cells: { readonly before: Cell; readonly after: Cell } | null;
  /** Points of the axis; null where there is no score to compare, and where not points but other rules led there. */
  readonly points: number | null;
  /** Under the cut `any`: this cell began or ceased to show something. */
  readonly isShownAnew: boolean;
  readonly scoreBefore: number | null;
  readonly scoreNow: number | null;
}

export interface Move {
  readonly kind: MoveKind;
  readonly id: number;
  readonly key: string;
  /** Settled segments of who moved, else as the map showed them; null: needs data, or not there. */
  readonly before: SegmentKey | null;
  readonly now: SegmentKey | null;
  readonly parts: readonly MovePart[];
  /** The largest of the parts that led to where it is now; null: none can be named. */
  readonly reason: MovePart | null;
  /** A first win of a partner that the map had as activate and is grow now. */
  readonly isCelebrated: boolean;
  /** New since then, but listed before that. */
  readonly isBack: boolean;
}

/** Where a partner stood last, that is not in the earlier of two builds. */
export type LastSeen = (id: number) => { readonly step: Step; readonly index: number } | undefined;

/** By kind, then by priority of the later map; who left comes in the order of the earlier one. */
export function movesBetween(before: Step, after: Step, lastSeen: LastSeen = () => undefined): Move[] {
  const moves = [
    ...after.evaluation.order.flatMap((is): Move[] => {
      const id = after.ids[is] as number;
      const was = before.indexOf.get(id);
      if (was !== undefined) return moveOf(before, was, after, is);
      const last = lastSeen(id);
      if (last && after.firstWins.has(id)) return moveOf(last.step, last.index, after, is);
      const isBack = last !== undefined;
      return [{ ...plain("new", id, after.keys[is] ?? "", null, after.segments[is] ?? null), isBack }];
    }),
    ...before.evaluation.order
      .filter((was) => !after.indexOf.has(before.ids[was] as number))
      .map((was) =>
        plain("left", before.ids[was] as number, before.keys[was] ?? "", before.segments[was] ?? null, null),
      ),
  ];
  const rank = (kind: MoveKind) => moveKinds.indexOf(kind);
  return moves.sort((a, b) => rank(a.kind) - rank(b.kind));
}

const plain = (kind: MoveKind, id: number, key: string, before: SegmentKey | null, now: SegmentKey | null): Move => ({
  kind,
  id,
  key,
  before,
  now,
  parts: [],
  reason: null,
  isCelebrated: false,
  isBack: false,
});

function moveOf(before: Step, was: number, after: Step, is: number): Move[] {
  const id = after.ids[is] as number;
  const [old, now] = [before.settled[was] as Sides, after.settled[is] as Sides];
  const isDoubtful = before.doubtful.has(id) || after.doubtful.has(id);
  const named = isDoubtful ? [] : partsOf(before, was, after, is);
  const shown = { before: before.segments[was] ?? null, now: after.segments[is] ?? null };
  const kind = kindOf();
  if (kind === null) return [];
  const isSettled = kind === "moved" || kind === "firstWin";
  const segments = isSettled ? { before: segmentOf(old), now: segmentOf(now) } : shown;
  const [from, to] = isSettled ? [old, now] : [seenSides(before, was), seenSides(after, is)];
  const reason = reasonAmong(named, from, to) ?? (isDoubtful ? null : withoutPoints(before, was, after, is, from, to));
  const parts = reason && !named.includes(reason) ? [...named, reason] : named;
  return [
    {
      kind,
      id,
      key: after.keys[is] ?? "",
      ...segments,
      parts,
      reason,
      isCelebrated: kind === "firstWin" && segments.before === "activate" && segments.now === "grow",
      isBack: false,
    },
  ];

  function kindOf(): MoveKind | null {
    if (after.firstWins.has(id)) return "firstWin";
    if (segmentOf(old) !== segmentOf(now)) return "moved";
    if (shown.before !== shown.now) return "wavered";
    // A cut that moves alone moves no score.
    return named.some(({ cause }) => cause !== "cut") ? "changed" : null;
  }
}

const seenSides = ({ evaluation }: Step, partner: number): Sides => ({
  potential: Number.isNaN(evaluation.scores.potential[partner]) ? null : evaluation.sides.potential[partner] === 1,
  results: Number.isNaN(evaluation.scores.results[partner]) ? null : evaluation.sides.results[partner] === 1,
});

const nowhere = {
  axis: null,
  columns: [],
  cells: null,
  points: null,
  isShownAnew: false,
  scoreBefore: null,
  scoreNow: null,
} as const;

/** Where no points led to another side, as under `any`: what decides about it changed otherwise. */
function withoutPoints(before: Step, was: number, after: Step, is: number, old: Sides, now: Sides): MovePart | null {
  const axis = axes.find((each) => old[each] !== now[each]);
  if (!axis) return null;
  const { settings } = after.evaluation;
  if (isDecidedAnew(before.evaluation.settings, settings, axis)) return { ...nowhere, cause: "settings", axis };
  // It went beyond the cut and has not come back as far: its points are what they were.
  if (cutOf(settings, axis).kind !== "any") return { ...nowhere, cause: "cut", axis, points: 0 };
  // A day that has come shows something, and so does a cell of a column that others made readable.
  const [then, still] = [shownIn(before, was, axis), shownIn(after, is, axis)];
  const isDay = settings.criteria.some(
    ({ column, scale }) =>
      goesByDay(scale) && then.has(fold(column)) && then.get(fold(column)) !== still.get(fold(column)),
  );
  return { ...nowhere, cause: isDay ? "day" : "others", axis };
}

function partsOf(before: Step, was: number, after: Step, is: number): MovePart[] {
  const [set, isSet] = [
    before.evaluation.reading.overrides[was] ?? null,
    after.evaluation.reading.overrides[is] ?? null,
  ];
  const override: MovePart[] = set === isSet ? [] : [{ cause: "override", ...nowhere }];
  return [...override, ...axes.flatMap((axis) => axisParts(before, was, after, is, axis))];
}

function axisParts(before: Step, was: number, after: Step, is: number, axis: Axis): MovePart[] {
  const cellIn = ({ evaluation }: Step, column: string, partner: number) =>
    columnIn(evaluation, column)?.cells[partner];
  const {
    before: scoreBefore,
    after: scoreNow,
    parts,
  } = scoreParts({ evaluation: before.evaluation, partner: was }, { evaluation: after.evaluation, partner: is }, axis);
  if (scoreBefore === null && scoreNow === null) return [];
  // Under `any` a cell that began or ceased to show something counts, though the points may be the same.
  const [cutBefore, cutNow] = [before, after].map(({ evaluation }) => cutOf(evaluation.settings, axis).kind);
  const isAny = cutNow === "any";
  const anew = isAny ? shownAnew(before, was, after, is, axis) : [];
  const part = (cause: MoveCause, columns: readonly string[], points: number | null): MovePart => ({
    cause,
    axis,
    columns,
    cells:
      columns.length === 1
        ? { before: cellIn(before, columns[0] as string, was), after: cellIn(after, columns[0] as string, is) }
        : null,
    points,
    isShownAnew: columns.some((column) => anew.includes(fold(column))),
    scoreBefore,
    scoreNow,
  });
  if (scoreBefore === null || scoreNow === null) return [part("data", [], null)];
  const named = new Set(parts.flatMap(({ columns }) => columns.map(fold)));
  const silent = after.evaluation.criteria
    .map(({ criterion }) => criterion)
    .filter(({ column, axis: own }) => own === axis && anew.includes(fold(column)) && !named.has(fold(column)));
  return [
    ...parts.map(({ cause, columns, points }) => part(cause, columns, points)),
    ...silent.map(({ column }) => part("own", [column], 0)),
    // A score has no distance to the cut `any`.
    ...(isAny !== (cutBefore === "any") ? [part("cut", [], null)] : []),
  ];
}

/** Of the axes that changed sides, the part that did most towards the new side; null where none led there. */
function reasonAmong(parts: readonly MovePart[], old: Sides, now: Sides): MovePart | null {
  const override = parts.find(({ cause }) => cause === "override");
  if (override) return override;
  const changed = axes.filter((axis) => old[axis] !== now[axis]);
  const counted = changed.length > 0 ? changed : axes;
  // A cut that moves moves no score: it is a reason only for another side.
  const candidates = parts.filter(
    ({ axis, cause }) => axis !== null && counted.includes(axis) && (cause !== "cut" || changed.length > 0),
  );
  const certain = candidates.find(({ cause, isShownAnew }) => cause === "data" || isShownAnew);
  if (certain) return certain;
  const otherCut = candidates.find(({ cause, points }) => cause === "cut" && points === null);
  const towards = ({ axis, points }: MovePart): number => {
    if (axis === null || points === null) return 0;
    if (!changed.includes(axis)) return Math.abs(points);
    return now[axis] ? points : -points;
  };
  const most = candidates.reduce<MovePart | null>(
    (best, part) => (best === null || towards(part) > towards(best) + 1e-9 ? part : best),
    null,
  );
  return most && (changed.length === 0 || towards(most) > 0) ? most : (otherCut ?? null);
}
