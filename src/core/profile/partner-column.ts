/** Finds the column that holds the partners' names when nobody says which. */

import { cellText, fold, isBlank, isDate, isMissing } from "../cells/cell";
import { parseDay } from "../cells/day";
import { parseNumber } from "../cells/number";
import { placeIn, type Source } from "../cells/source";
import { parseYesNo } from "../cells/yes-no";
import { isKnownHeader } from "./headers";
import { partnerHeaderRank } from "./partner-header";
import type { Column } from "./profile";

const looksLikeName = (text: string) => parseNumber(text) === undefined && parseDay(text) === undefined;

/**
 * The usual header that names the partner best and has texts under it, else the first column of mostly different texts
 * whose header says nothing else (所在地 and 担当 do); undefined when there is neither.
 */
export function partnerColumnAmong(source: Source, headerRow: number, columns: readonly Column[]): Column | undefined {
  const named = columns
    .flatMap((column) => {
      const rank = partnerHeaderRank(column.header);
      return rank === null ? [] : [{ column, rank }];
    })
    .sort((a, b) => b.rank - a.rank);
  const texts = named.filter(({ column }) => holdsTexts(source, headerRow, column));
  const best = texts.filter(({ rank }) => rank === texts[0]?.rank).map(({ column }) => column);
  return (
    mostDistinct(source, headerRow, best) ??
    columns.find((column) => !isKnownHeader(column.header) && holdsNames(source, headerRow, column)) ??
    named[0]?.column
  );
}

/** Of 一次代理店名 and 二次代理店名 the one that tells the rows apart; the first of equals. */
function mostDistinct(source: Source, headerRow: number, columns: readonly Column[]): Column | undefined {
  if (columns.length < 2) return columns[0];
  const rows = source.cells.slice(headerRow + 1, headerRow + 501);
  const names = (at: number) => new Set(rows.map((row) => fold(cellText(row[at])))).size;
  return columns.reduce((best, column) => (names(column.at) > 1.25 * names(best.at) ? column : best));
}

/** Names under a header cell left blank, in the first columns: known by the column's letters. */
export function namesWithoutHeader(source: Source, headerRow: number): Column | undefined {
  const row = source.cells[headerRow] ?? [];
  const first = row.findIndex((cell) => !isBlank(cell));
  const last = first > 0 ? first : row.findIndex(isBlank) + 1;
  return Array.from({ length: last }, (_, at) => at)
    .filter((at) => isBlank(row[at]))
    .map((at) => ({ header: lettersOf(source, at), at }))
    .find((column) => holdsNames(source, headerRow, column));
}

/** The column that `namesWithoutHeader` called so. */
export function columnByLetters(source: Source, headerRow: number, letters: string): Column | undefined {
  const row = source.cells[headerRow] ?? [];
  const at = row.findIndex((cell, index) => isBlank(cell) && lettersOf(source, index) === letters);
  return at < 0 ? undefined : { header: letters, at };
}

const lettersOf = (source: Source, at: number): string => placeIn(source, 0, at).cell.replace(/\d+/, "");

/** Whether a column has texts at all, and more of them than numbers, days and marks. */
function holdsTexts(source: Source, headerRow: number, { at }: Column): boolean {
  let filled = 0;
  let named = 0;
  for (let row = headerRow + 1; row < source.cells.length && filled < 500; row += 1) {
    const cell = source.cells[row]?.[at];
    if (isBlank(cell)) continue;
    filled += 1;
    if (!isDate(cell) && parseYesNo(cell) === undefined && looksLikeName(cellText(cell))) named += 1;
  }
  return named * 2 > filled;
}

function holdsNames(source: Source, headerRow: number, { at }: Column): boolean {
  const names = new Set<string>();
  let filled = 0;
  let named = 0;
  for (let row = headerRow + 1; row < source.cells.length; row += 1) {
    const cell = source.cells[row]?.[at];
    if (isBlank(cell)) continue;
    filled += 1;
    if (isDate(cell) || isMissing(cell) || !looksLikeName(cellText(cell))) continue;
    named += 1;
    names.add(fold(cellText(cell)));
  }
  return filled > 0 && named >= 0.8 * filled && names.size >= 0.8 * named;
}
