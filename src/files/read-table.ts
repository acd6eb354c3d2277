/** Reads the user's file into a rectangle of cells. */
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { HostCell } from "../host/host";
import { InputError } from "./input-error";
import { type FileLocale, fileTexts } from "./locale/texts";
import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";

const largest = 50 * 1024 * 1024;

const readers: Readonly<Record<string, (bytes: Uint8Array) => HostCell[][] | Promise<HostCell[][]>>> = {
  ".csv": readCsv,
  ".tsv": readCsv,
  ".txt": readCsv,
  ".xlsx": readXlsx,
};

/** Throws an InputError in the given language. */
export async function readTable(path: string, locale: FileLocale): Promise<HostCell[][]> {
  const texts = fileTexts[locale];
  const facts = await stat(path).catch(() => null);
  if (!facts) throw new InputError(texts.missing(path));
  if (facts.isDirectory()) throw new InputError(texts.folder(path));
  if (facts.size > largest) throw new InputError(texts.tooBig(path));
  const read = readers[extname(path).toLowerCase()];
  if (!read) throw new InputError(texts.unknownType(path));
  let rows: HostCell[][];
  try {
    rows = trimmed(await read(await readFile(path)));
  } catch (error) {
    throw new InputError(texts.broken(path, error instanceof Error ? error.message : String(error)));
  }
  if (rows.length === 0) throw new InputError(texts.empty(path));
  return rows;
}

/** Without blank rows and columns at the end, and all rows of one width. */
function trimmed(rows: readonly (readonly HostCell[])[]): HostCell[][] {
  const isFilled = (cell: HostCell) => cell !== "";
  let [height, width] = [0, 0];
  rows.forEach((row, at) => {
    const last = row.reduce<number>((found, cell, column) => (isFilled(cell) ? column + 1 : found), 0);
    if (last > 0) height = at + 1;
    width = Math.max(width, last);
  });
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
}
