/** One cell as Univer stores it, read the way Apps Script would: blanks are "", dates are Date, errors are their text. */
import type { ICellData, IStyleData } from "@univerjs/core";
import type { HostCell } from "../host";
import { dateOf } from "../values/serial";
import type { Book } from "./book";

/** Univer's cell value types. */
export const STRING = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;
export const FORCED_STRING = 4;

/** What a cell holds that shows a picture: text that nobody types. */
export const CELL_PICTURE = "\ufffc";

/** Facts that Apps Script keeps on a cell and Univer's free core has no place for; they move with the cell. */
export interface CellExtras {
  readonly note?: string;
  readonly validation?: unknown;
}

/** Univer's own name for an error, where Sheets has another. */
const ERROR_NAMES: ReadonlyMap<string, string> = new Map([
  ["#SPILL!", "#REF!"],
  ["#CYCLE!", "#REF!"],
  ["#CALC!", "#N/A"],
]);

export function styleOf(book: Book, cell: ICellData | null | undefined): IStyleData {
  return (cell?.s ? book.core.getStyles().getStyleByCell(cell) : null) ?? {};
}

export function patternOf(book: Book, cell: ICellData | null | undefined): string {
  return styleOf(book, cell).n?.pattern ?? "";
}

export function isDatePattern(book: Book, pattern: string): boolean {
  return pattern !== "" && book.modules.core.numfmt.isDateFormat(pattern);
}

/** Who reads a cell decides what a date is for them. */
export type DateReading = (serial: number) => Date;

/** A person at the screen. */
export const onScreen: DateReading = (serial) => dateOf(serial, Date);

export function cellValueOf(book: Book, cell: ICellData | null | undefined, dateRead: DateReading): HostCell {
  if (!cell) return "";
  const value = cell.v ?? richText(cell);
  if (value === null || value === undefined) return "";
  if (cell.t === BOOLEAN) return value === true || value === 1 || value === "1";
  if (cell.t === STRING || cell.t === FORCED_STRING || typeof value === "string") return textOf(String(value));
  if (typeof value === "boolean") return value;
  return isDatePattern(book, patternOf(book, cell)) ? dateRead(value) : value;
}

function textOf(value: string): string {
  return ERROR_NAMES.get(value) ?? value;
}

function richText(cell: ICellData): string | null {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") ?? null;
}

export function displayOf(book: Book, cell: ICellData | null | undefined): string {
  const value = cellValueOf(book, cell, onScreen);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === CELL_PICTURE) return "";
  if (typeof value === "string") return value;
  const pattern = patternOf(book, cell) || "General";
  return book.modules.core.numfmt.format(pattern === "@" ? "General" : pattern, cell!.v as number, { throws: false });
}

export function extrasOf(cell: ICellData | null | undefined): CellExtras {
  return (cell?.custom?.appsScript as CellExtras | undefined) ?? {};
}
