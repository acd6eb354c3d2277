/** A column's cells turned into points: the frame that every scale shares. */
import { type Cell, isErrorCell, isMissing } from "../cells/cell";
import type { Day } from "../cells/day";
import type { Criterion } from "../model/criterion";
import type { Scale } from "../model/scale";
import { boundedPoints, loggedPoints } from "./scales/bounded";
import { levelPoints, yesNoPoints } from "./scales/marks";
import { matchPoints } from "./scales/match";
import { rankPoints } from "./scales/rank";
import { recencyPoints } from "./scales/recency";

/** Why a cell counts as missing although it is filled. */
export interface BadCell {
  readonly code: "errorCell" | "badNumber" | "negativeLog" | "badYesNo" | "badLabel" | "badDay";
  /** For a label: what would have been allowed. */
  readonly allowed?: readonly string[];
}

/** What a scale sees of one column: the partners' cells and the day to count from. */
export interface ScaleInput {
  readonly criterion: Criterion;
  readonly cells: readonly Cell[];
  readonly today: Day;
  readonly bad: (index: number, cell: BadCell) => void;
}

/** Points 0–100 by partner; NaN where the cell is missing or bad. */
export type ScalePoints = (input: ScaleInput) => Float64Array;

/** One entry a scale: its key is its name in code, its words are in the locale tables. */
export const scalePoints = {
  linear: boundedPoints,
  log: loggedPoints,
  rank: rankPoints,
  yesno: yesNoPoints,
  levels: levelPoints,
  match: matchPoints,
  recency: recencyPoints,
} satisfies Readonly<Record<Scale, ScalePoints>>;

/** Points of every partner under one criterion. */
export const pointsOf = (input: ScaleInput): Float64Array => scalePoints[input.criterion.scale](input);

/**
 * Each cell through a reader that gives undefined for what it cannot read. Missing cells and error cells never reach it,
 * unless `keep` claims them (a label such as 未定 that the settings give points to).
 */
export function readCells(
  { cells, bad }: ScaleInput,
  read: (cell: Cell) => number | BadCell,
  keep: (cell: Cell) => boolean = () => false,
): Float64Array {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (isMissing(cell) && !keep(cell)) continue;
    const value = isErrorCell(cell) ? ({ code: "errorCell" } as const) : read(cell);
    if (typeof value === "number") values[index] = value;
    else bad(index, value);
  }
  return values;
}
