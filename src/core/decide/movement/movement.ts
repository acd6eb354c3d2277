/** What happened between two kept builds: who moved and why, who won its first order, who came and who left. */
import { type Cell, fold } from "../../cells/cell";
import { type Axis, axes } from "../../model/axis";
import type { MoveCause, MoveKind } from "../../model/movement-fields";
import { moveKinds } from "../../model/movement-fields";
import type { SegmentKey } from "../../model/segment";
import { cutOf } from "../../model/settings";
import { columnIn } from "./own-points";
import { scoreParts } from "./score-parts";
import { type Sides, segmentOf } from "./settled";
import { type Step, shownAnew } from "./timeline";

export interface MovePart {
  readonly cause: MoveCause;
  /** Null: of neither axis alone. */
  readonly axis: Axis | null;
  /** The columns of its own cells; of one alone also the cell as it was and is. */
  readonly columns: readonly string[];
  readonly cells: { readonly before: Cell; readonly after: Cell } | null;
  /** Points of the axis; null where there is no score to compare. */
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
}

/** By kind, then by priority of the later map; who left comes in the order of the earlier one. */
export function movesBetween(before: Step, after: Step): Move[] {
  const moves = [
    ...after.evaluation.order.flatMap((is): Move[] => {
      const id = after.ids[is] as number;
      const was = before.indexOf.get(id);
      if (was === undefined) return [plain("new", id, after.keys[is] ?? "", null, after.segments[is] ?? null)];
      return moveOf(before, was, after, is);
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
});

function moveOf(before: Step, was: number, after: Step, is: number): Move[] {
  const id = after.ids[is] as number;
  const [old, now] = [before.settled[was] as Sides, after.settled[is] as Sides];
  const isDoubtful = before.doubtful.has(id) || after.doubtful.has(id);
  const parts = isDoubtful ? [] : partsOf(before, was, after, is);
  const shown = { before: before.segments[was] ?? null, now: after.segments[is] ?? null };
  const kind = kindOf();
  if (kind === null) return [];
  const isSettled = kind === "moved" || kind === "firstWin";
  const segments = isSettled ? { before: segmentOf(old), now: segmentOf(now) } : shown;
  return [
    {
      kind,
      id,
      key: after.keys[is] ?? "",
      ...segments,
      parts,
      reason: reasonAmong(parts, isSettled ? old : seenSides(before, was), isSettled ? now : seenSides(after, is)),
      isCelebrated: kind === "firstWin" && segments.before === "activate" && segments.now === "grow",
    },
  ];

  function kindOf(): MoveKind | null {
    if (after.firstWins.has(id)) return "firstWin";
    if (segmentOf(old) !== segmentOf(now)) return "moved";
    if (shown.before !== shown.now) return "wavered";
    // A cut that moves alone moves no score.
    return parts.some(({ cause }) => cause !== "cut") ? "changed" : null;
  }
}

const seenSides = ({ evaluation }: Step, partner: number): Sides => ({
  potential: Number.isNaN(evaluation.scores.potential[partner]) ? null : evaluation.sides.potential[partner] === 1,
  results: Number.isNaN(evaluation.scores.results[partner]) ? null : evaluation.sides.results[partner] === 1,
});

function partsOf(before: Step, was: number, after: Step, is: number): MovePart[] {
  const nowhere = {
    axis: null,
    columns: [],
    cells: null,
    points: null,
    isShownAnew: false,
    scoreBefore: null,
    scoreNow: null,
  } as const;
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
  const isAny = cutOf(after.evaluation.settings, axis).kind === "any";
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
  ];
}

/** Of the axes that changed sides, the part that did most towards the new side. */
function reasonAmong(parts: readonly MovePart[], old: Sides, now: Sides): MovePart | null {
  const override = parts.find(({ cause }) => cause === "override");
  if (override) return override;
  const changed = axes.filter((axis) => old[axis] !== now[axis]);
  const counted = changed.length > 0 ? changed : axes;
  const candidates = parts.filter(({ axis }) => axis !== null && counted.includes(axis));
  const certain = candidates.find(({ cause, isShownAnew }) => cause === "data" || isShownAnew);
  if (certain) return certain;
  const towards = ({ axis, points }: MovePart): number => {
    if (axis === null || points === null) return 0;
    if (!changed.includes(axis)) return Math.abs(points);
    return now[axis] ? points : -points;
  };
  return candidates.reduce<MovePart | null>(
    (best, part) => (best === null || towards(part) > towards(best) + 1e-9 ? part : best),
    null,
  );
}
