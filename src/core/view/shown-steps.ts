/** What would change a placement, as somebody reads it: each criterion's cell now, and the value that takes it across. */
import { cellText } from "../cells/cell";
import { dayText } from "../cells/day";
import { type Unit, unitIn } from "../cells/unit";
import { type NextStep, nextSteps } from "../decide/certainty/next-step";
import type { Evaluation } from "../evaluate/evaluation";
import { grouped } from "../evaluate/facts";
import { type Axis, axes } from "../model/axis";
import type { Condition } from "../model/condition";
import { columnNamed } from "../profile/read-profile";

export interface ShownStep {
  readonly column: string;
  /** "" where the cell is blank. */
  readonly now: string;
  /** Null: no value of this cell alone changes the side. */
  readonly need: {
    readonly kind: "number" | "day" | "word";
    readonly value: string;
    readonly condition: Condition | "becomes";
  } | null;
  /** Points of the criterion that it takes. */
  readonly points: number | null;
}

/** The steps on one axis, those with the fewest points first. */
export interface ShownSteps {
  readonly axis: Axis;
  /** Whether they lead to the high side. */
  readonly isUp: boolean;
  readonly steps: readonly ShownStep[];
}

/** None for a partner without scores, and for one that an override places. */
export function shownSteps(evaluation: Evaluation, partner: number): ShownSteps[] {
  const steps = nextSteps(evaluation, partner);
  return axes.flatMap((axis): ShownSteps[] => {
    const own = steps.filter((step) => step.axis === axis);
    if (own.length === 0) return [];
    return [
      { axis, isUp: evaluation.sides[axis][partner] !== 1, steps: own.map((step) => shownStep(evaluation, step)) },
    ];
  });
}

function shownStep(evaluation: Evaluation, { criterion, now, need, points }: NextStep): ShownStep {
  const shown = typeof now === "number" ? grouped(now) : cellText(now).trim();
  return {
    column: criterion.column,
    now: shown,
    points,
    need: need && shownNeed(evaluation, criterion.column, shown, need),
  };
}

function shownNeed(
  evaluation: Evaluation,
  column: string,
  now: string,
  need: NonNullable<NextStep["need"]>,
): NonNullable<ShownStep["need"]> {
  if (need.kind === "word") return need;
  if (need.kind === "day") return { ...need, value: dayText(need.value) };
  const unit = typedUnit(evaluation, column, now);
  const { value, condition } = unit
    ? shownEdge(need.value / unit.factor, need.condition, false)
    : shownEdge(need.value, need.condition, isWhole(evaluation, column));
  return { kind: "number", value: `${grouped(value)}${unit?.text ?? ""}`, condition };
}

/** The unit that stands in the cell itself, in a blank one that of the column: beside 5,800万円 a bare number would be read otherwise. */
function typedUnit({ profile, reading }: Evaluation, header: string, now: string): Unit | null {
  const column = columnNamed(profile.columns, header);
  const known = column && reading.scored.readings.of(column);
  if (!known || known.unit) return null;
  const texts = now === "" ? known.cells.map((cell) => (typeof cell === "string" ? cell : "")) : [now];
  for (const text of texts) {
    const behind = /^\D*[\d,.]+\s*(\D+)$/.exec(text.normalize("NFKC").trim())?.[1] ?? "";
    const unit = unitIn(behind);
    if (unit && unit.factor !== 1) return { ...unit, text: behind };
  }
  return null;
}

/**
 * An edge with as many digits as somebody types. In a column of whole numbers the next one that does it stands there; elsewhere
 * what is rounded goes the way on which it still does it.
 */
export function shownEdge(
  value: number,
  condition: Condition,
  whole: boolean,
): { readonly value: number; readonly condition: Condition } {
  const isUp = condition === "atLeast" || condition === "above";
  const isOpen = condition === "above" || condition === "below";
  // Four digits, and whatever stands before the point.
  const decimals = whole ? 0 : Math.min(9, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value) || 1))));
  const unit = 10 ** decimals;
  const near = Math.round(value * unit) / unit;
  const isExact = Math.abs(near - value) <= 1e-9 * Math.max(1, Math.abs(value));
  if (isExact && !(whole && isOpen)) return { value: near, condition };
  const beyond = isExact ? near * unit + (isUp ? 1 : -1) : isUp ? Math.ceil(value * unit) : Math.floor(value * unit);
  return { value: beyond / unit, condition: isUp ? "atLeast" : "atMost" };
}

/** Whether all numbers of a column are whole, in its own unit. */
function isWhole({ profile, reading }: Evaluation, header: string): boolean {
  const column = columnNamed(profile.columns, header);
  if (!column) return false;
  const { numbers, unit } = reading.scored.readings.of(column);
  const factor = unit?.factor ?? 1;
  return numbers.values.every((value) => {
    const own = value / factor;
    return Number.isNaN(own) || Math.abs(own - Math.round(own)) < 1e-9;
  });
}
