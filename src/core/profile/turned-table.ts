/** Knows a table on its side: one partner a column, what is known of them down the first one. */
import { type Cell, cellText, isBlank } from "../cells/cell";
import { placeIn, type Source } from "../cells/source";
import type { Problem } from "../problem/problem";
import { headerText } from "./header-row";
import { isKnownHeader, isPartnerHeader, useIn } from "./headers";

const searchedRows = 30;
const searchedColumns = 3;

const namesPartner = (cell: Cell): boolean => typeof cell === "string" && isPartnerHeader(headerText(cell));

const useOf = (source: Source, cell: Cell) =>
  typeof cell === "string" ? useIn(source, headerText(cell)) : ("unknown" as const);

/** A name for the partners heads a column of mostly usual headers and counts, and nothing else in its row is a header. */
function isTurnedBy(rows: Source["cells"], column: number): boolean {
  const corner = rows.findIndex((row) => namesPartner(row[column]));
  const across = (rows[corner] ?? []).filter((cell, at) => at !== column && !isBlank(cell));
  if (across.length < 2 || across.some((cell) => isKnownHeader(headerText(cell)))) return false;
  const down = rows.slice(corner + 1).flatMap((row) => headerText(row[column]) || []);
  return down.filter((text) => isKnownHeader(text) || measure.test(text)).length * 2 > down.length;
}

/** Where headers stand in a row that name partners or say something of them. */
const headersIn = (source: Source, row: readonly Cell[]): number[] =>
  row.flatMap((cell, at) => (["partner", "criterion"].includes(useOf(source, cell)) ? [at] : []));

/** Whether a row has several headers besides the one in a column. */
const isHeaded = (headers: readonly number[], column: number): boolean =>
  headers.filter((at) => at !== column).length > 1;

const measure = /^[^\d]{0,4}(?:数|額|率|件|高)$/;

/** The problem with a table whose headers run down a column; undefined where they stand in a row, as in the likeliest one. */
export function turnedTable(source: Source, likeliest: number): Problem | undefined {
  const rows = source.cells.slice(0, searchedRows);
  const width = Math.min(searchedColumns, rows[0]?.length ?? 0);
  // Nearly every list has several headers there: that is seen before what its first columns hold.
  const inRow = headersIn(source, rows[likeliest] ?? []);
  for (let column = 0; column < width; column += 1) {
    if (isHeaded(inRow, column)) continue;
    const down = rows.map((row) => headerText(row[column]));
    // A header that comes again, as on each printed page, stands in a row.
    const headed = rows.flatMap((row, at) =>
      down.indexOf(down[at] ?? "") === at && useOf(source, row[column]) === "criterion" ? [at] : [],
    );
    if (headed.length === 0 || (headed.length === 1 && !isTurnedBy(rows, column))) continue;
    if (rows.some((row) => isHeaded(headersIn(source, row), column))) continue;
    const first = headed[0] ?? 0;
    const filled = rows[first]?.flatMap((cell, at) => (at > column && !isBlank(cell) ? [at] : [])) ?? [];
    if (filled.length < 2) continue;
    const head = rows.slice(0, first).find((row) => filled.filter((at) => !isBlank(row[at])).length >= 2);
    return {
      code: "partnersInColumns",
      sheet: source.sheet,
      partners: filled.map((at) => cellText(head?.[at])).filter((name) => name !== ""),
      headers: headed.map((at) => down[at] ?? ""),
      place: placeIn(source, head ? rows.indexOf(head) : first, filled[0] ?? column),
    };
  }
  return undefined;
}
