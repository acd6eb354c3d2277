/** Finds the header row of a profile under whatever titles stand above it. */

import { type Cell, cellText, fold, isBlank } from "../cells/cell";
import type { Source } from "../cells/source";
import { describesPartners, isKnownHeader } from "./headers";
import type { Column } from "./profile";

/** A header further down than this is not looked for. */
const searchedRows = 30;

/** A header as one line of text. */
export const headerText = (cell: Cell): string => cellText(cell).replace(/\s+/g, " ").trim();

const filledCells = (row: readonly Cell[]) => row.filter((cell) => !isBlank(cell)).length;

/**
 * Index of the row with most expected headers (what the settings name) and usual ones; without any, the first row with
 * two filled cells, or the first filled one. -1 when every cell is blank.
 */
export function headerRowIn(source: Source, expected: ReadonlySet<string>): number {
  let best = -1;
  let bestScore = 0;
  let fallback = -1;
  for (let at = 0; at < Math.min(searchedRows, source.cells.length); at += 1) {
    const row = source.cells[at] ?? [];
    if (fallback < 0 && filledCells(row) >= 2) fallback = at;
    const headers = new Set(row.map((cell) => fold(headerText(cell))).filter((text) => text !== ""));
    let score = 0;
    for (const header of headers) score += (expected.has(header) ? 3 : 0) + (isKnownHeader(header) ? 1 : 0);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  if (best >= 0) return best;
  return fallback >= 0 ? fallback : source.cells.findIndex((row) => filledCells(row) > 0);
}

/** How many headers of a profile the likeliest header row of a sheet has: next to none when it is no profile. */
export function profileHeaders(source: Source): number {
  const row = source.cells[headerRowIn(source, new Set())] ?? [];
  return new Set(row.map(headerText).filter(describesPartners)).size;
}

/**
 * The header's columns. A cell merged over two header rows keeps its text in the upper one: blanks take the text above,
 * unless that row holds a single cell, which is a title.
 */
export function columnsOf(source: Source, headerRow: number): Column[] {
  const row = source.cells[headerRow] ?? [];
  const above = source.cells[headerRow - 1] ?? [];
  const fillFromAbove = filledCells(above) >= 2;
  return row
    .map((cell, at) => ({ header: headerText(isBlank(cell) && fillFromAbove ? above[at] : cell), at }))
    .filter(({ header }) => header !== "");
}
