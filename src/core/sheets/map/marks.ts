/**
 * The hidden marks by which the map sheet and its parts are known, whatever people rename, translate or move: a row of
 * marks above the header has one in every column of ours, the hidden key column one in every row of ours.
 */

import { type Cell, cellText } from "../../cells/cell";
import { lazily } from "../../cells/lazily";
import { type Field, fields } from "./layout";

/** In the header row of the hidden columns; `archive` is the key of the archive's heading. */
export const tokens = {
  chart: "map.x",
  key: "map.key",
  order: "map.order",
  archive: "map.archive",
} as const;

/** The format of a sheet that this version writes; it reads this one and all before it. */
export const mapFormat = 5;

export const formatMark = (format: number): string => `format:${format}`;

/** The format that a mark tells; null where the cell is no such mark. */
export function formatIn(cell: Cell): number | null {
  const found = /^format:(\d+)$/.exec(cellText(cell));
  return found ? Number(found[1]) : null;
}

export const keyColumnMark = "map:key";

export const fieldMark = (field: Field): string => `map:${field}`;

/**
 * A mark that says how many columns of ours are being put in right of its own, and how many columns there were before: a
 * build that dies before they have marks of their own leaves them known all the same.
 */
export const claimMark = (mark: string, count: number, width: number): string => `${mark} +${count}/${width}`;

export interface MarkClaim {
  /** The mark without the claim. */
  readonly mark: Cell;
  readonly count: number;
  readonly width: number;
}

export function claimIn(cell: Cell): MarkClaim {
  const found = /^((?:map|format):\w+) \+(\d)\/(\d+)$/.exec(cellText(cell));
  return found
    ? { mark: found[1] as string, count: Number(found[2]), width: Number(found[3]) }
    : { mark: cell, count: 0, width: 0 };
}

const fieldByMark = lazily(() => new Map(fields.map((field) => [fieldMark(field), field])));

export const fieldIn = (cell: Cell): Field | undefined => fieldByMark().get(cellText(cell));

/** The mark of the first column of the chart's data, in the row of marks. */
export const chartColumnMark = "map:x";

/** The mark of a row of the chart's data. */
export const chartRowMark = "map:chart";

/** The mark of a line above the table, with the columns of ours in which the build wrote something. */
export const lineMark = (line: number, own: readonly number[]): string => `line:${line} ${own.join("")}`;

/** A line above the table as its mark tells it; `own` are indexes of panel fields. */
export interface MarkedLine {
  readonly line: number;
  readonly own: readonly number[];
}

export function lineIn(cell: Cell): MarkedLine | null {
  const found = /^line:(\d+) (\d*)$/.exec(cellText(cell));
  return found ? { line: Number(found[1]), own: [...(found[2] ?? "")].map(Number) } : null;
}

/**
 * What a search through the whole file looks for, as a pattern for a cell's whole text: two in one row are a map, and so are
 * two marks of lines, should the rows of marks and headers be lost.
 */
export const mapMarkPattern = `map:(?:${["key", ...fields].join("|")})|map\\.(?:key|order)|line:[0-3] \\d*`;
