/** Reads the sheet of an Excel workbook that looks like a list into cells. */
import { type CellObject, read, SSF, type WorkBook } from "@e965/xlsx";
import { sheetSource } from "../core/cells/source";
import { namesPartners, profileHeaders } from "../core/profile/header-row";
import type { HostCell } from "../host/host";
import { NotText } from "./decode";

/** A ZIP archive, or the container of older and of encrypted workbooks; the library would take anything else as text. */
const signatures = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

/** The cells of one sheet, and the names of the others that could have been opened. */
export interface OpenedSheet {
  readonly name: string;
  readonly cells: HostCell[][];
  readonly others: readonly string[];
}

export function readXlsx(bytes: Uint8Array): OpenedSheet {
  if (!signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) {
    throw new NotText("noWorkbook");
  }
  const book = read(bytes, { type: "array", dense: true, cellDates: false, cellNF: true, cellHTML: false });
  const firstSerial = book.Workbook?.WBProps?.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const sheets = visibleNames(book).map((name) => ({ name, cells: cellsOf(book, name, firstSerial) }));
  const chosen = likeliest(sheets);
  if (!chosen) return { name: "", cells: [], others: [] };
  const others = sheets.flatMap(({ name, cells }) => (name !== chosen.name && cells.length > 0 ? [name] : []));
  return { ...chosen, others };
}

function visibleNames({ SheetNames, Workbook }: WorkBook): readonly string[] {
  const visible = SheetNames.filter((_, at) => !Workbook?.Sheets?.[at]?.Hidden);
  return visible.length > 0 ? visible : SheetNames;
}

/** Only cells that hold something are there: a sheet's stated size may be its whole grid. */
const cellsOf = (book: WorkBook, name: string, firstSerial: number): HostCell[][] =>
  Array.from(book.Sheets[name]?.["!data"] ?? [], (row) =>
    Array.from(row ?? [], (cell) => (cell ? plain(cell, firstSerial) : "")),
  );

/** Of the sheets that name partners, else of all, the one with most headers of a profile; without such headers the one with most rows of two cells and more. */
function likeliest<Sheet extends { readonly name: string; readonly cells: HostCell[][] }>(
  sheets: readonly Sheet[],
): Sheet | undefined {
  const scored = sheets.map((sheet) => ({
    sheet,
    named: namesPartners(sheetSource(sheet.cells, sheet.name)),
    headers: profileHeaders(sheetSource(sheet.cells, sheet.name)),
    rows: sheet.cells.filter((row) => row.filter((cell) => cell !== "").length >= 2).length,
  }));
  const lists = scored.filter(({ headers, rows }) => headers >= 2 && rows >= 2);
  const order = (a: (typeof scored)[number], b: (typeof scored)[number]) =>
    Number(b.named) - Number(a.named) || b.headers - a.headers || b.rows - a.rows;
  return (lists.sort(order)[0] ?? scored.sort((a, b) => b.rows - a.rows)[0])?.sheet;
}

function plain({ t: type, v: value, w: shown, z: format }: CellObject, firstSerial: number): HostCell {
  if (type === "e") return shown ?? "#N/A";
  // A day is a number with a format that shows it as one; a time alone stays a number.
  if (typeof value === "number") {
    const isDay = value >= 1 && typeof format === "string" && SSF.is_date(format) && /[ymdge]/i.test(format);
    return isDay ? localDay(firstSerial, value) : value;
  }
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
  return typeof value === "boolean" ? value : "";
}

/** Excel's days have no time zone. */
function localDay(firstSerial: number, serial: number): Date {
  const date = new Date(firstSerial + Math.floor(serial) * 86_400_000);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}
