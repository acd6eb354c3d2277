/** Bulk writing to a sheet: a matrix of cell changes in one mutation. */
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Rectangle } from "../values/a1";
import { type ParsedInput, parsedInput } from "../values/input";
import { isDate, serialOf, WallTime } from "../values/serial";
import type { Book } from "./book";
import { SheetCells } from "./sheet-cells";
import { BOOLEAN, type CellExtras, extrasOf, FORCED_STRING, NUMBER, patternOf, STRING } from "./stored-cell";

export type CellChange = {
  v?: string | number | null;
  t?: number | null;
  f?: string | null;
  si?: null;
  p?: null;
  s?: Nullable<IStyleData | string>;
  custom?: object | null;
};

const MUTATION = "sheet.mutation.set-range-values";
/** Univer skips recalculation for changes that say they come from this command. */
const STYLE_ONLY = "sheet.command.set-style";

const EMPTY: Readonly<CellChange> = { v: null, t: null, f: null, si: null, p: null };

/** Asks for a change of every cell of the area (undefined leaves the cell alone) and applies all in one go. */
export function changeCells(
  book: Book,
  sheetId: string,
  area: Rectangle,
  change: (row: number, column: number, cell: ICellData | null | undefined) => CellChange | undefined,
  { styleOnly = false } = {},
): void {
  const cells = new SheetCells(book, sheetId);
  const cellValue: Record<number, Record<number, CellChange>> = {};
  for (let row = 0; row < area.rows; row++) {
    const line: Record<number, CellChange> = {};
    for (let column = 0; column < area.columns; column++) {
      const made = change(row, column, cells.storedAt(area.row + row, area.column + column));
      if (made) line[area.column + column] = made;
    }
    cellValue[area.row + row] = line;
  }
  book.execute(MUTATION, {
    unitId: book.id,
    subUnitId: sheetId,
    cellValue,
    ...(styleOnly ? { trigger: STYLE_ONLY } : {}),
  });
}

/** A style change keeps the value's type: Univer would guess it anew. */
export function styleChange(cell: ICellData | null | undefined, style: IStyleData | null): CellChange {
  return { s: style, ...(cell?.t ? { t: cell.t } : {}) };
}

export function extrasChange(cell: ICellData | null | undefined, extras: CellExtras): CellChange {
  const merged = { ...extrasOf(cell), ...extras };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  const custom = { ...cell?.custom, appsScript: kept };
  return { custom, ...(cell?.t ? { t: cell.t } : {}) };
}

/** The change that a value makes, read as Sheets reads it: text is parsed unless the cell's format is plain text. */
export function valueChange(book: Book, cell: ICellData | null | undefined, value: unknown): CellChange {
  const pattern = patternOf(book, cell);
  if (isDate(value) || value instanceof WallTime)
    return { ...typedChange(value), ...dateStyle(book, pattern, "yyyy/mm/dd") };
  if (value === null || value === undefined || value === "") return { ...EMPTY };
  if (pattern === "@" && typeof value !== "boolean") {
    const text = String(value);
    return typedChange(text.startsWith("'") ? text.slice(1) : text);
  }
  if (typeof value === "string") return parsedChange(parsedInput(value), pattern);
  return typedChange(value);
}

/** The change that a typed value makes with nothing parsed: a string stays the text it is. */
export function typedChange(value: unknown): CellChange {
  if (value === "") return { ...EMPTY };
  if (typeof value === "string") return { ...EMPTY, v: value, t: textType(value) };
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === "number" && Number.isFinite(value)) return { ...EMPTY, v: value, t: NUMBER };
  if (isDate(value) && !Number.isNaN(value.getTime())) return { ...EMPTY, v: serialOf(value), t: NUMBER };
  if (value instanceof WallTime && Number.isFinite(value.serial)) return { ...EMPTY, v: value.serial, t: NUMBER };
  // Sheets shows a number that isn't finite, and any other object, as text.
  return { ...EMPTY, v: typeof value === "number" ? "#NUM!" : String(value), t: STRING };
}

/** Text that would be read as something else if it were typed is marked as text; Univer shows the mark as an apostrophe. */
function textType(text: string): number {
  return parsedInput(text).kind === "text" && !text.startsWith("'") ? STRING : FORCED_STRING;
}

export function formulaChange(formula: string): CellChange {
  if (formula === "") return { ...EMPTY };
  return { ...EMPTY, f: formula.startsWith("=") ? formula : `=${formula}` };
}

function parsedChange(input: ParsedInput, pattern: string): CellChange {
  switch (input.kind) {
    case "blank":
      return { ...EMPTY };
    case "formula":
      return formulaChange(input.formula);
    case "text":
      return { ...EMPTY, v: input.text, t: textType(input.text) };
    case "boolean":
      return typedChange(input.value);
    case "number": {
      const keeps = input.pattern === null || (pattern !== "" && pattern !== "General");
      return { ...typedChange(input.value), ...(keeps ? {} : { s: { n: { pattern: input.pattern! } } }) };
    }
  }
}

function dateStyle(book: Book, pattern: string, fallback: string): CellChange {
  if (pattern !== "" && book.modules.core.numfmt.isDateFormat(pattern)) return {};
  return { s: { n: { pattern: fallback } } };
}
