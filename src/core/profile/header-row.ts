/** Finds the header row of a profile under whatever titles stand above it. */

import { type Cell, cellText, fold, isBlank, isDate, isMissing } from "../cells/cell";
import { parseNumber } from "../cells/number";
import type { Source } from "../cells/source";
import { parseYesNo } from "../cells/yes-no";
import { headerPeriod, withoutPeriod } from "./header-period";
import { changesMeaning, describesPartners, isKnownHeader, isPartnerHeader, useIn } from "./headers";
import type { Column } from "./profile";
import { isMapTable } from "./sheet-of-ours";

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
    // A row of values is told by how few texts it has, before any of them is looked at.
    if (bestScore >= 3 && 3 * textsIn(row) <= 2 * bestScore) continue;
    const score = headerScore(source, row, expected);
    // A second table further down may have more columns than the first.
    if (score > bestScore && (bestScore < 3 || score > 2 * bestScore)) {
      best = at;
      bestScore = score;
    }
  }
  if (best >= 0) return best;
  return fallback >= 0 ? fallback : source.cells.findIndex((row) => filledCells(row) > 0);
}

const textsIn = (row: readonly Cell[]) =>
  row.reduce<number>((count, cell) => (typeof cell === "string" && cell !== "" ? count + 1 : count), 0);

/** How much a row looks like a header: what the settings name counts thrice, a name for the partners twice. */
function headerScore(source: Source, row: readonly Cell[], expected: ReadonlySet<string>): number {
  const headers = new Set<string>();
  let values = 0;
  for (const cell of row) {
    if (typeof cell === "number" || isDate(cell) || typeof cell === "boolean") values += 1;
    const text = headerText(cell);
    if (text !== "") headers.add(text);
  }
  let score = 0;
  let known = 0;
  for (const header of headers) {
    const use = useIn(source, header);
    if (use !== "unknown") known += 1;
    score += (expected.has(fold(header)) ? 3 : 0) + (use === "partner" ? 2 : use === "unknown" ? 0 : 1);
  }
  // A row of values that has a word in it is a partner; years stand in headers, too.
  return values > known ? Math.min(score, 1) : score;
}

/** How many headers of a profile the likeliest header row of a sheet has: none when it is the map itself, copied. */
export function profileHeaders(source: Source): number {
  const row = source.cells[headerRowIn(source, new Set())] ?? [];
  const headers = row.map(headerText);
  return isMapTable(headers) ? 0 : new Set(headers.filter(describesPartners)).size;
}

/** Whether the likeliest header row says which column names the partners: a summary by area does not. */
export const namesPartners = (source: Source): boolean =>
  (source.cells[headerRowIn(source, new Set())] ?? []).some((cell) => isPartnerHeader(headerText(cell)));

/** The header's columns, and the row above where it is part of the header. */
export interface HeaderColumns {
  readonly columns: readonly Column[];
  /** Index of the upper header row; null where there is one row only. */
  readonly upperRow: number | null;
}

/**
 * The header's columns. Of two header rows both texts are joined where the lower ones alone do not tell the columns
 * apart, or where the upper ones change what they mean (a year, 目標). A cell merged over both rows keeps its text in the
 * upper one: blanks take the text above, unless that row holds a single cell, which is a title.
 */
export function columnsOf(source: Source, headerRow: number): HeaderColumns {
  const row = source.cells[headerRow] ?? [];
  const above = source.cells[headerRow - 1] ?? [];
  const parts = partsGroups(above, row);
  const isGroups = parts || filledCells(above) >= 2 || isOneGroup(above, row);
  const lower = row.map(headerText);
  const upper = isGroups ? groupsOver(above, row) : [];
  const joins =
    parts ||
    (isGroups &&
      isUpperHeader(above) &&
      (repeats(lower) || upper.some(tellsMore) || lower.some((text, at) => isFigureOver(upper[at] ?? "", text))));
  const columns = lower
    .map((text, at) => {
      const over = upper[at] ?? "";
      if (text === "") return { header: isGroups ? headerText(above[at]) : "", at };
      return { header: joins && over !== "" && over !== text ? `${over} ${text}` : text, at };
    })
    .filter(({ header }) => header !== "");
  return { columns, upperRow: joins ? headerRow - 1 : null };
}

/**
 * Index of the last header row: the one under the row of usual headers where that one parts its groups (受注件数 over
 * 目標 and 実績) and leaves blank what is merged over both rows.
 */
export function lastHeaderRow(source: Source, headerRow: number): number {
  const [header = [], below = []] = source.cells.slice(headerRow, headerRow + 2);
  return partsGroups(header, below) ? headerRow + 1 : headerRow;
}

/** Whether the lower row has words or years only, some where the upper one goes on over more columns, and no partner. */
function partsGroups(upper: readonly Cell[], lower: readonly Cell[]): boolean {
  const filled = lower.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  if (!upper.some((cell, at) => isBlank(lower[at]) && isPartnerHeader(headerText(cell)))) return false;
  // A merged cell comes once, or, from some exports, over each of its columns.
  const goesOn = (at: number) => isBlank(upper[at]) || headerText(upper[at]) === headerText(upper[at - 1]);
  return filled.some((at) => goesOn(at) && filled.includes(at - 1)) && filled.every((at) => isPart(lower[at]));
}

/** A year, or a word that is no value. */
function isPart(cell: Cell): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  if (typeof cell !== "string" || isMissing(cell)) return false;
  if (isKnownHeader(headerText(cell))) return true;
  if (headerPeriod(cell.normalize("NFKC").toLowerCase()) !== null) return true;
  return parseNumber(cell) === undefined && parseYesNo(cell) === undefined;
}

/** A single cell is a title, unless it stands over some columns and says nothing but when, or 目標. */
function isOneGroup(above: readonly Cell[], row: readonly Cell[]): boolean {
  const at = above.findIndex((cell) => !isBlank(cell));
  if (at <= 0) return false;
  const header = headerText(above[at]);
  const text = header.normalize("NFKC").toLowerCase();
  const isPeriod = headerPeriod(text) !== null && withoutPeriod(text) === "";
  return isPeriod || changesMeaning(text) || isFigureOver(header, headerText(row[at]));
}

/** 受注件数 over 4月, 5月, …: what the months are of. */
function isFigureOver(upper: string, lower: string): boolean {
  const text = lower.normalize("NFKC").toLowerCase();
  return headerPeriod(text) !== null && withoutPeriod(text) === "" && describesPartners(upper);
}

/** The upper texts, each over the columns to the right of it up to the next one. */
function groupsOver(above: readonly Cell[], row: readonly Cell[]): string[] {
  let current = "";
  return row.map((cell, at) => {
    const own = headerText(above[at]);
    if (own !== "") current = own;
    // A column without any header ends a group.
    else if (isBlank(cell)) current = "";
    return current;
  });
}

const repeats = (texts: readonly string[]): boolean => {
  const filled = texts.filter((text) => text !== "").map(fold);
  return new Set(filled).size < filled.length;
};

const tellsMore = (text: string): boolean =>
  headerPeriod(text.normalize("NFKC").toLowerCase()) !== null || changesMeaning(text);

/** A line that says when or by whom a list was made, or in which unit, is no header. */
const isUpperHeader = (above: readonly Cell[]): boolean =>
  above.every(
    (cell) =>
      isBlank(cell) || !/現在|時点|作成|更新|単位|出力|as of|exported|updated|created|printed/i.test(cellText(cell)),
  );
