/** What the values of a column look like: which scale reads them, and whether that agrees with the header. */
import { type Cell, cellText, fold, isDate, isErrorCell, isMissing } from "../cells/cell";
import { writtenDay } from "../cells/day";
import { listItems } from "../cells/list";
import { parseNumber } from "../cells/number";
import type { Level } from "../model/criterion";
import type { Scale } from "../model/scale";
import type { Refusal } from "../problem/column-facts";
import { type ColumnReading, enough, type Values } from "../profile/column-reading/column-reading";
import { readColumn } from "../profile/column-reading/read-column";
import { valuesRead } from "../profile/column-reading/values-read";
import { ladderLevels } from "./ladders";

/** The scale that reads most of a column, with what it needs. */
export interface ColumnShape {
  readonly scale: Scale;
  readonly levels: readonly Level[];
  /** Whether the levels were assumed from a known ladder of labels. */
  readonly assumed: boolean;
  /** Not null: the column waits for an answer; its header and its cells may disagree, or its cells among themselves. */
  readonly refusal: Refusal | null;
}

/** Enough cells to tell a column by. */
const sampled = 2000;
/** Folded. */
const plainLevels = new Set(["a", "b", "c", "d", "◎", "○", "〇", "◯", "△", "×"]);
/** Nothing that is looked for here is longer. */
const longest = 200;
const identifier = /^(?:https?:|www\.|[^\s@]+@[^\s@]+\.|0\d{1,4}-\d{1,4}-\d{3,4}$|〒?\d{3}-\d{4}$)/;
const never = Number.POSITIVE_INFINITY;

/**
 * Null for names, free text, codes and the like under a header that leaves it open. `isCount`: the header says that 0
 * and 1 are numbers, not no and yes.
 */
export function columnShape(reading: ColumnReading, isCount: boolean): ColumnShape | null {
  const cells = sample(reading.cells);
  const part = cells === reading.cells ? reading : readColumn(reading.header, cells, reading.context);
  const scale = scaleOf(part, isCount);
  if (scale === null) return null;
  const shape = typeof scale === "string" ? { scale, levels: [], assumed: false } : scale;
  return { ...shape, refusal: valuesRead(reading, shape.scale, never)?.refusal ?? null };
}

type Found = Scale | Omit<ColumnShape, "refusal">;

function scaleOf(reading: ColumnReading, isCount: boolean): Found | null {
  const present = reading.cells.filter((cell) => !isMissing(cell) && !isErrorCell(cell));
  if (present.length === 0) return null;
  if (isMostly(present, (cell) => identifier.test(cellText(cell).slice(0, longest)))) return null;
  const { kind } = reading.says;
  if (kind === "day") return "recency";
  const numbers = reads(reading.numbers);
  if (kind === "count" || kind === "money" || kind === "rate") return numberScale(reading.numbers);
  if (kind === null && isMostly(present, isDay)) return isCount ? "linear" : "recency";
  const yesNo = reads(reading.yesNo);
  if (isGraded(present, yesNo)) return "levels";
  if (yesNo >= enough && yesNo >= numbers && !(isCount && numbers === yesNo)) return "yesno";
  if (numbers >= enough && !(kind === "yesno" && asksYesNo.test(reading.header))) return numberScale(reading.numbers);
  const texts = present.map(cellText);
  const ladder = new Set(texts.map(fold)).size > 1 ? ladderLevels(texts) : null;
  if (ladder) return { scale: "levels", levels: ladder, assumed: true };
  if (kind === "yesno") return "yesno";
  return isCount ? "linear" : null;
}

/** A header that asks for nothing but yes or no. */
const asksYesNo = /有無|可否/;

const isDay = (cell: Cell) => isDate(cell) || (typeof cell === "string" && writtenDay(cell) !== undefined);

const isMostly = (cells: readonly Cell[], fits: (cell: Cell) => boolean) =>
  cells.filter(fits).length >= enough * cells.length;

/** Share of the filled cells that are read. */
const reads = ({ read, filled }: Values) => (filled === 0 ? 0 : read / filled);

/** Letters or marks of a grade, more of them than of yes and no. */
function isGraded(present: readonly Cell[], yesNo: number): boolean {
  const labels = present.filter((cell) => plainLevels.has(fold(cellText(cell)))).length / present.length;
  return labels >= enough && labels > yesNo && present.some((cell) => /^[a-d◎△]$/.test(fold(cellText(cell))));
}

/** Numbers spread over magnitudes are logged: else the largest partner would push all others to 0. */
function numberScale({ values }: Values): Scale {
  const sorted = values.filter((value) => value > 0).sort();
  if (sorted.length < 2 || values.some((value) => value < 0)) return "linear";
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] as number;
  return (sorted[sorted.length - 1] as number) > 20 * middle ? "log" : "linear";
}

/** The most frequent items of a column of lists, as match targets; empty when it holds no repeated words. */
export function frequentItems(cells: readonly Cell[], most: number): Level[] {
  const counts = new Map<string, { readonly label: string; count: number }>();
  const texts = sample(cells.filter((cell) => !isMissing(cell) && !isErrorCell(cell))).map(cellText);
  for (const text of texts) {
    const written = text.split(/[、,，;；/／・･\n\r]+/).map((item) => item.trim());
    for (const item of new Set(listItems(text))) {
      const label = written.find((each) => fold(each) === item) ?? item;
      const known = counts.get(item);
      if (known) known.count += 1;
      else counts.set(item, { label, count: 1 });
    }
  }
  // A label with the signs that settings use could not be read back from there.
  const items = [...counts.values()].filter(({ label }) => !/[=＝:：]/.test(label) && label.length <= 20);
  const repeated = items.filter(({ count }) => count > 1);
  if (repeated.reduce((sum, { count }) => sum + count, 0) < enough * texts.length) return [];
  return repeated
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ label }) => ({ label, points: null }));
}

/** Whether numbers count up row by row: a running number tells nothing about a partner. */
export function isRunningNumber(cells: readonly Cell[]): boolean {
  const values = cells.map((cell) => parseNumber(cell)).filter((value) => value !== undefined);
  if (values.length < 3) return false;
  const steps = values.filter((value, at) => at > 0 && value === (values[at - 1] as number) + 1).length;
  return steps >= 0.9 * (values.length - 1);
}

function sample(cells: readonly Cell[]): readonly Cell[] {
  if (cells.length <= sampled) return cells;
  const step = cells.length / sampled;
  return Array.from({ length: sampled }, (_, at) => cells[Math.floor(at * step)]);
}
