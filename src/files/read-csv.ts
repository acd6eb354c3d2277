/** Reads CSV, TSV and semicolon-separated text into cells. */
import { parse } from "csv-parse/sync";
import type { HostCell } from "../host/host";
import { decoded } from "./decode";
import { typedCell } from "./typed-cell";

const delimiters = [",", "\t", ";"] as const;

/** The delimiter that the first filled line has most of. */
function delimiterOf(text: string): string {
  const line = text.split(/\r?\n/).find((each) => each.trim() !== "") ?? "";
  const count = (delimiter: string) => line.split(delimiter).length;
  return [...delimiters].sort((a, b) => count(b) - count(a))[0] ?? ",";
}

export function readCsv(bytes: Uint8Array): HostCell[][] {
  const text = decoded(bytes).replace(/^\uFEFF/, "");
  const rows: string[][] = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  return rows.map((row) => row.map(typedCell));
}
