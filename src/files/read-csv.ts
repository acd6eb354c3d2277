/** Reads CSV, TSV and semicolon-separated text into cells. */
import { parse } from "csv-parse/sync";
import type { HostCell } from "../host/host";
import { decoded } from "./decode";
import { typedCell } from "./typed-cell";

const delimiters = [",", "\t", ";", "|"] as const;
/** So many rows together show the delimiter: a title, a header, and rows that have as many cells. */
const sampledRows = 20;
const sampledLetters = 100_000;

const parsed = (text: string, delimiter: string, rows?: number): string[][] =>
  parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    ...(rows === undefined ? {} : { to: rows }),
  });

/** The delimiter by which most of the first rows have the same number of cells; of two such, the one with more cells. */
export function delimiterOf(text: string): string {
  const start = firstRows(text);
  const scored = delimiters.map((delimiter) => ({ delimiter, ...agreement(start, delimiter) }));
  return scored.sort((a, b) => b.rows - a.rows || b.width - a.width)[0]?.delimiter ?? ",";
}

/** The first rows as text; more lines than rows, since a quoted cell may hold line breaks. */
function firstRows(text: string): string {
  const part = text.slice(0, sampledLetters);
  return part.length === text.length ? part : part.slice(0, part.lastIndexOf("\n") + 1) || part;
}

/** How many of the first rows have the commonest number of cells, two at least. */
function agreement(text: string, delimiter: string): { readonly rows: number; readonly width: number } {
  const counts = new Map<number, number>();
  try {
    for (const row of parsed(text, delimiter, sampledRows)) {
      const width = row.length;
      if (width >= 2) counts.set(width, (counts.get(width) ?? 0) + 1);
    }
  } catch {
    return { rows: 0, width: 0 };
  }
  let best = { rows: 0, width: 0 };
  for (const [width, rows] of counts) {
    if (rows > best.rows || (rows === best.rows && width > best.width)) best = { rows, width };
  }
  return best;
}

export function readCsv(bytes: Uint8Array): HostCell[][] {
  const text = decoded(bytes).replace(/^\uFEFF/, "");
  // Excel's own first line says the delimiter.
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  return parsed(body, said?.[1] ?? delimiterOf(body)).map((row) => row.map(typedCell));
}
