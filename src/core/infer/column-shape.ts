/** What the values of a column look like: which scale reads them, whatever the header says. */
import { type Cell, cellText, fold, isDate, isErrorCell, isMissing } from "../cells/cell";
import { parseDay } from "../cells/day";
import { listItems } from "../cells/list";
import { parseNumber } from "../cells/number";
import { parseYesNo } from "../cells/yes-no";
import type { Level } from "../model/criterion";
import type { Scale } from "../model/scale";
import { ladderLevels } from "./ladders";

/** The scale that reads most of a column, with what it needs; null for names, free text, codes and the like. */
export interface ColumnShape {
  readonly scale: Scale;
  readonly levels: readonly Level[];
  /** Whether the levels were assumed from a known ladder of labels. */
  readonly assumed: boolean;
}

/** Enough cells to tell a column by. */
const sampled = 2000;
/** A scale must read this share of the filled cells. */
const enough = 0.6;
const plainLevels = new Set(["a", "b", "c", "d", "◎", "○", "〇", "◯", "△", "×"].map(fold));
const identifier = /^(?:https?:|www\.|\S+@\S+\.|0\d{1,4}-\d{1,4}-\d{3,4}$|〒?\d{3}-\d{4}$)/;

/** `isCount`: the header says that 0 and 1 are numbers, not no and yes. */
export function columnShape(cells: readonly Cell[], isCount: boolean): ColumnShape | null {
  const present = sample(cells.filter((cell) => !isMissing(cell) && !isErrorCell(cell)));
  if (present.length === 0) return null;
  const share = (reads: (cell: Cell) => boolean) => present.filter(reads).length / present.length;
  const shape = (scale: Scale, levels: readonly Level[] = [], assumed = false) => ({ scale, levels, assumed });
  if (share((cell) => identifier.test(cellText(cell))) >= enough) return null;
  if (share((cell) => isDate(cell) || (typeof cell === "string" && parseDay(cell) !== undefined)) >= enough) {
    return shape("recency");
  }
  const isNumber = (cell: Cell) => parseNumber(cell) !== undefined;
  const isYesNo = (cell: Cell) => parseYesNo(cell) !== undefined;
  const numbers = share(isNumber);
  const yesNo = share(isYesNo);
  const labels = share((cell) => plainLevels.has(fold(cellText(cell))));
  const texts = present.map(cellText);
  const varied = new Set(texts.map(fold)).size > 1;
  const graded = labels > yesNo && texts.some((text) => /^[a-d◎△]$/.test(fold(text)));
  if (graded && labels >= enough) return shape("levels");
  if (yesNo >= enough && yesNo >= numbers && !(isCount && numbers >= enough)) return shape("yesno");
  if (numbers >= enough) return shape(isSkewed(present) ? "log" : "linear");
  const ladder = varied ? ladderLevels(texts) : null;
  if (ladder) return shape("levels", ladder, true);
  return null;
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

/** Whether numbers spread over magnitudes: then the largest partner would push all others to 0. */
function isSkewed(cells: readonly Cell[]): boolean {
  const values = cells
    .map((cell) => parseNumber(cell) ?? 0)
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  if (values.length < 2 || cells.some((cell) => (parseNumber(cell) ?? 0) < 0)) return false;
  return (values[values.length - 1] as number) > 20 * (values[Math.floor((values.length - 1) / 2)] as number);
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
