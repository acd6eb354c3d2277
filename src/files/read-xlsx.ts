/** Reads the first visible sheet of an Excel workbook into cells. */
import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { HostCell } from "../host/host";

/** A ZIP archive, or the container of older and of encrypted workbooks; the library would take anything else as text. */
const signatures = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

export function readXlsx(bytes: Uint8Array): HostCell[][] {
  if (!signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) {
    throw new Error("not an Excel workbook");
  }
  const book = read(bytes, { type: "array", dense: true, cellDates: false, cellNF: true, cellHTML: false });
  const sheet = firstVisible(book);
  const firstSerial = book.Workbook?.WBProps?.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  // Only cells that hold something are there: a sheet's stated size may be its whole grid.
  return Array.from(sheet?.["!data"] ?? [], (row) =>
    Array.from(row ?? [], (cell) => (cell ? plain(cell, firstSerial) : "")),
  );
}

function firstVisible(book: WorkBook): WorkSheet | undefined {
  const visible = book.SheetNames.findIndex((_, at) => !book.Workbook?.Sheets?.[at]?.Hidden);
  return book.Sheets[book.SheetNames[Math.max(visible, 0)] ?? ""];
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
