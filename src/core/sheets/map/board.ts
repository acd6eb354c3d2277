/** The quadrant board: the map as lists in cells, each quadrant with its first partners by priority. */

import { type Cell, cellText, fold, type Grid } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { locales } from "../../model/locale";
import type { SegmentKey } from "../../model/segment";
import { words } from "../../words/words";

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

/** Names in a quadrant of a new board. */
const newNames = 10;
/** Lines besides names: the title and two headings. */
const otherLines = 3;

/** A board as long as the one before: what stands below it is the users'. */
export function boardLines({ settings, partners, order }: Evaluation, old: BoardExtent | undefined): BoardLine[] {
  const { board, more } = words[settings.locale].mapSheet;
  const names = old ? Math.max(1, Math.floor((old.rows - otherLines) / 2)) : newNames;
  const quadrant = (key: SegmentKey) => {
    const { name, support } = settings.segments[key];
    const all = order.flatMap((index) => {
      const partner = partners[index];
      return partner?.segment === key ? [`${partner.priority}. ${partner.name}`] : [];
    });
    const shown = all.length > names ? [...all.slice(0, names - 1), more(all.length - names + 1)] : all;
    return [`${name} · ${support} · ${all.length}`, ...shown];
  };
  const lines = quadrants.flatMap((heads) => {
    const [lefts, rights] = heads.map(quadrant);
    return Array.from({ length: names + 1 }, (_, at) => ({
      left: lefts?.[at] ?? "",
      right: rights?.[at] ?? "",
      heads: at === 0 ? heads : [],
    }));
  });
  return [{ left: board, right: "", heads: [] }, ...lines];
}

/** Where a board stands, in rows from 0. */
export interface BoardExtent {
  readonly row: number;
  readonly rows: number;
}

/** A note in a hidden cell about how long the board is. */
export const boardNote = (rows: number): string => `board:${rows}`;

/** The board on a sheet, found by its title; undefined when there is none. */
export function boardIn(cells: Grid, left: number, note: Cell): BoardExtent | undefined {
  const titles = locales.map((locale) => fold(words[locale].mapSheet.board));
  const row = cells.findIndex((line) => titles.includes(fold(cellText(line[left]))));
  const rows = Number(/^board:(\d+)$/.exec(cellText(note))?.[1] ?? Number.NaN);
  return row >= 0 && Number.isFinite(rows) ? { row, rows } : undefined;
}
