/** The quadrant board: the map as lists in cells, each quadrant with its partners by priority. */

import { locales } from "../locale/locale";
import { words } from "../locale/words";
import type { Evaluation } from "../plan/evaluation";
import { type Cell, cellText, fold, type Grid, isBlank } from "../read/cell";
import type { SegmentKey } from "../segment/segment";

/** A line of the board: low potential left, high right. `heads` are the quadrants whose heading it is. */
export interface BoardLine {
  readonly left: string;
  readonly right: string;
  readonly heads: readonly SegmentKey[];
}

/** As on the map: results above, none below. */
const quadrants: readonly (readonly [left: SegmentKey, right: SegmentKey])[] = [
  ["sustain", "grow"],
  ["nurture", "activate"],
];

export function boardLines(evaluation: Evaluation): BoardLine[] {
  const { settings } = evaluation;
  const plain = (left: string, right = ""): BoardLine => ({ left, right, heads: [] });
  const heading = (key: SegmentKey) => {
    const { name, support } = settings.segments[key];
    return `${name} · ${support} · ${namesOf(evaluation, key).length}`;
  };
  const lines = quadrants.flatMap(([left, right]) => {
    const [lefts, rights] = [namesOf(evaluation, left), namesOf(evaluation, right)];
    const rows = Array.from({ length: Math.max(lefts.length, rights.length, 1) }, (_, at) =>
      plain(lefts[at] ?? "", rights[at] ?? ""),
    );
    return [{ left: heading(left), right: heading(right), heads: [left, right] }, ...rows, plain("")];
  });
  const waiting = namesOf(evaluation, null);
  const needsData = waiting.length > 0 ? [`${words[settings.locale].needsData} · ${waiting.length}`, ...waiting] : [];
  const all = [plain(words[settings.locale].mapSheet.board), ...lines, ...needsData.map((text) => plain(text))];
  // A blank line at the end would not look like a part of the board, and be taken for free room.
  return needsData.length > 0 ? all : all.slice(0, -1);
}

function namesOf({ partners, order }: Evaluation, key: SegmentKey | null): string[] {
  return order.flatMap((index) => {
    const partner = partners[index];
    if (!partner || partner.segment !== key) return [];
    return [partner.priority === null ? partner.name : `${partner.priority}. ${partner.name}`];
  });
}

/** Where a board stands, in rows from 0. */
export interface BoardExtent {
  readonly row: number;
  readonly rows: number;
}

/** A note in a hidden cell about how long the board is: what lies below is the users'. */
export const boardNote = (rows: number): string => `board:${rows}`;

/** The board on a sheet, found by its title; undefined when there is none. */
export function boardIn(cells: Grid, left: number, note: Cell): BoardExtent | undefined {
  const titles = locales.map((locale) => fold(words[locale].mapSheet.board));
  const row = cells.findIndex((line) => titles.includes(fold(cellText(line[left]))));
  const rows = Number(/^board:(\d+)$/.exec(cellText(note))?.[1] ?? Number.NaN);
  return row >= 0 && Number.isFinite(rows) ? { row, rows } : undefined;
}

/** Where the board goes: where it was, or below what users typed where it would have to grow. */
export function boardPlace(
  cells: Grid,
  columns: readonly number[],
  first: number,
  rows: number,
  old: BoardExtent | undefined,
): number {
  const isOwn = (row: number) => old !== undefined && row >= old.row && row < old.row + old.rows;
  const isTaken = (row: number) => !isOwn(row) && columns.some((column) => !isBlank(cells[row]?.[column]));
  let start = old?.row ?? first;
  for (let row = start; row < Math.min(start + rows, cells.length); row += 1) {
    if (isTaken(row)) start = row + 2;
  }
  return start;
}
