/** Range.sort: whole cells move, in a stable order; blanks come last either way. */

import { SheetCells } from "../engine/sheet-cells";
import { cellValueOf, onScreen, styleOf } from "../engine/stored-cell";
import { type CellChange, changeCells } from "../engine/write-cells";
import type { HostCell } from "../host";
import { isDate, serialOf } from "../values/serial";
import { flag, list, positive } from "./arguments";
import type { Context } from "./context";
import { formulaOf, movedFormula } from "./formulas";
import type { Area } from "./handles";
import type { Self } from "./range";
import { mergesIn } from "./range-layout";
import type { Members } from "./strict";

interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

export function rangeSort(context: Context, area: Area, self: Self): Members {
  return {
    writes: {
      sort: (spec: unknown) => {
        sortRows(context, area, Array.isArray(spec) ? list(spec, "sort specification") : [spec]);
        return self();
      },
    },
  };
}

/** Sorts by several columns, the first before the second. */
export function sortRows(context: Context, area: Area, spec: readonly unknown[]): void {
  const keys = spec.map((part) => keyOf(part, area));
  if (mergesIn(context, area).length > 0) throw new Error("A range that has merged cells cannot be sorted.");
  const filter = context.facts.filterOf(area.sheetId);
  const stays = (row: number) => filter !== null && !filter.isSortedThrough && filter.hidden.has(area.row + row);
  const moving = orderOf(context, area, keys).filter((row) => !stays(row));
  moveRows(
    context,
    area,
    Array.from({ length: area.rows }, (_, row) => (stays(row) ? row : (moving.shift() as number))),
  );
}

/** Columns are counted in the sheet, not in the range. */
function keyOf(part: unknown, area: Area): SortKey {
  const given =
    typeof part === "number" ? { column: part } : (part as { column?: unknown; ascending?: unknown } | null);
  if (typeof given !== "object" || given === null)
    throw new Error("A sort needs a column number or { column, ascending }.");
  const column = positive(given.column, "sort column") - 1;
  if (column < area.column || column >= area.column + area.columns) {
    throw new Error("The sort column is outside the range.");
  }
  const ascending = "ascending" in given && given.ascending !== undefined ? flag(given.ascending, "ascending") : true;
  return { column, ascending };
}

function orderOf(context: Context, area: Area, keys: readonly SortKey[]): number[] {
  const cells = new SheetCells(context.book, area.sheetId);
  const collator = new Intl.Collator(context.options.spreadsheetLocale.replace("_", "-"));
  const columns = keys.map((key) =>
    Array.from({ length: area.rows }, (_, row) =>
      cellValueOf(context.book, cells.at(area.row + row, key.column), onScreen),
    ),
  );
  return Array.from({ length: area.rows }, (_, row) => row).sort((a, b) => {
    for (const [at, key] of keys.entries()) {
      const order = compared(columns[at]![a]!, columns[at]![b]!, key.ascending, collator);
      if (order !== 0) return order;
    }
    return a - b;
  });
}

function compared(a: HostCell, b: HostCell, ascending: boolean, collator: Intl.Collator): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const rank = rankOf(a) - rankOf(b);
  const order = rank !== 0 ? rank : typeof a === "string" ? collator.compare(a, b as string) : sizeOf(a) - sizeOf(b);
  return ascending ? order : -order;
}

function rankOf(value: HostCell): number {
  return typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 0;
}

function sizeOf(value: HostCell): number {
  return isDate(value) ? serialOf(value) : Number(value);
}

function moveRows(context: Context, area: Area, order: readonly number[]): void {
  const { book } = context;
  const cells = new SheetCells(book, area.sheetId);
  const moved = order.map((from, to) =>
    Array.from({ length: area.columns }, (_, column): CellChange => {
      const cell = cells.storedAt(area.row + from, area.column + column);
      const formula = formulaOf(book, area.sheetId, area.row + from, area.column + column, cell);
      return {
        v: formula ? null : ((cell?.v as CellChange["v"]) ?? null),
        t: formula ? null : (cell?.t ?? null),
        f: formula ? movedFormula(book, formula, 0, to - from) : null,
        si: null,
        p: null,
        s: structuredClone(styleOf(book, cell)),
        custom: cell?.custom ?? null,
      };
    }),
  );
  // Univer lays a new style over the old one: take the old one away first.
  changeCells(book, area.sheetId, area, (_row, _column, cell) => (cell ? { s: null, custom: null } : undefined), {
    styleOnly: true,
  });
  changeCells(book, area.sheetId, area, (row, column) => moved[row]![column]);
}
