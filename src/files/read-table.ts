/** Reads the user's file into a rectangle of cells. */
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { HostCell } from "../host/host";
import { NotText } from "./decode";
import { InputError } from "./input-error";
import { type FileLocale, fileTexts } from "./locale/texts";
import { readCsv } from "./read-csv";
import { type OpenedSheet, readXlsx } from "./read-xlsx";

const largest = 50 * 1024 * 1024;

const readText = (bytes: Uint8Array): OpenedSheet => ({ name: "", cells: readCsv(bytes), others: [] });

const readers: Readonly<Record<string, (bytes: Uint8Array) => OpenedSheet>> = {
  ".csv": readText,
  ".tsv": readText,
  ".txt": readText,
  ".xlsx": readXlsx,
};

/** The cells of a file; of a workbook those of the sheet that looks like a list. Throws an InputError. */
export const readTable = async (path: string, locale: FileLocale): Promise<HostCell[][]> =>
  (await openTable(path, locale)).cells;

/** The same of a file that may not exist yet, or hold nothing: no rows. */
export async function readTableIfAny(path: string, locale: FileLocale): Promise<HostCell[][]> {
  const facts = await stat(path).catch(() => null);
  return !facts || facts.size === 0 ? [] : readTable(path, locale);
}

/** The same with the sheet's name and what else the workbook holds. Throws an InputError in the given language. */
export async function openTable(path: string, locale: FileLocale): Promise<OpenedSheet> {
  const texts = fileTexts[locale];
  const facts = await stat(path).catch(() => null);
  if (!facts) throw new InputError(texts.missing(path));
  if (facts.isDirectory()) throw new InputError(texts.folder(path));
  if (facts.size > largest) throw new InputError(texts.tooBig(path));
  const read = readers[extname(path).toLowerCase()];
  if (!read) throw new InputError(texts.unknownType(path));
  let opened: OpenedSheet;
  try {
    opened = read(await readFile(path));
  } catch (error) {
    if (error instanceof NotText) throw new InputError(texts.notText(path, texts.disguises[error.is]));
    throw new InputError(texts.broken(path, error instanceof Error ? error.message : String(error)));
  }
  const cells = trimmed(opened.cells);
  if (cells.length === 0) throw new InputError(texts.empty(path));
  return { ...opened, cells };
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
