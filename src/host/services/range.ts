/** Range: a handle to a rectangle of cells. */
import { a1Of, boundsOf, rectangleOf, splitSheet } from "../values/a1";
import { positive, text, wholeNumber } from "./arguments";
import type { Context } from "./context";
import type { Area } from "./handles";
import { refuseProtected } from "./protected";
import { rangeBorders } from "./range-borders";
import { rangeLayout } from "./range-layout";
import { rangeRules } from "./range-rules";
import { rangeSort } from "./range-sort";
import { rangeStyles } from "./range-styles";
import { rangeValues } from "./range-values";
import { sheetObject } from "./sheet";
import { type Members, mismatch, overloads } from "./strict";
import { textFinder } from "./text-finder";

export type Self = () => object;

export function rangeObject(context: Context, area: Area): object {
  const self: Self = () => made;
  const parts: readonly Members[] = [
    { guard: refuseProtected(context, area.sheetId, area) },
    geometry(context, area),
    rangeValues(context, area, self),
    rangeStyles(context, area, self),
    rangeBorders(context, area, self),
    rangeLayout(context, area, self),
    rangeRules(context, area, self),
    rangeSort(context, area, self),
    { local: { createTextFinder: (pattern: unknown) => textFinder(context, [area], pattern) } },
  ];
  const made: object = context.strict.object("Range", "spreadsheet", joined(parts));
  return context.handles.add("Range", made, area);
}

export function joined(parts: readonly Members[]): Members {
  return {
    guard: () => {
      for (const part of parts) part.guard?.();
    },
    values: Object.assign({}, ...parts.map((part) => part.values)),
    local: Object.assign({}, ...parts.map((part) => part.local)),
    reads: Object.assign({}, ...parts.map((part) => part.reads)),
    writes: Object.assign({}, ...parts.map((part) => part.writes)),
    commands: Object.assign({}, ...parts.map((part) => part.commands)),
  };
}

function geometry(context: Context, area: Area): Members {
  return {
    local: {
      getRow: () => area.row + 1,
      getColumn: () => area.column + 1,
      getRowIndex: () => area.row + 1,
      getColumnIndex: () => area.column + 1,
      isStartRowBounded: () => boundsOf(area).startRow,
      isEndRowBounded: () => boundsOf(area).endRow,
      isStartColumnBounded: () => boundsOf(area).startColumn,
      isEndColumnBounded: () => boundsOf(area).endColumn,
      getNumRows: () => area.rows,
      getNumColumns: () => area.columns,
      getHeight: () => area.rows,
      getWidth: () => area.columns,
      getLastRow: () => area.row + area.rows,
      getLastColumn: () => area.column + area.columns,
      getA1Notation: () => a1Of(area),
      getGridId: () => sheetNumber(context, area.sheetId),
      getSheet: () => sheetObject(context, area.sheetId),
      offset: overloads((...args: unknown[]) => {
        if (args.length < 2 || args.length > 4) throw new Error(mismatch(args, "Range.offset"));
        return rangeObject(
          context,
          areaAt(
            context,
            area.sheetId,
            area.row + wholeNumber(args[0], "row offset") + 1,
            area.column + wholeNumber(args[1], "column offset") + 1,
            args.length > 2 ? args[2] : area.rows,
            args.length > 3 ? args[3] : area.columns,
          ),
        );
      }),
      getCell: (row: unknown, column: unknown) => {
        const [down, right] = [positive(row, "row"), positive(column, "column")];
        if (down > area.rows || right > area.columns) throw new Error("Cell reference out of range");
        return rangeObject(context, areaAt(context, area.sheetId, area.row + down, area.column + right, 1, 1));
      },
    },
  };
}

/** The number that Apps Script calls a sheet's id; Univer's own is text. */
export function sheetNumber(context: Context, sheetId: string): number {
  let hash = 0;
  for (const letter of `${context.book.id}/${sheetId}`) hash = (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return hash;
}

/** A rectangle from 1-based numbers, inside the sheet. */
export function areaAt(
  context: Context,
  sheetId: string,
  row: unknown,
  column: unknown,
  rows: unknown,
  columns: unknown,
): Area {
  const area = {
    sheetId,
    row: wholeNumber(row, "row") - 1,
    column: wholeNumber(column, "column") - 1,
    rows: wholeNumber(rows, "number of rows"),
    columns: wholeNumber(columns, "number of columns"),
  };
  if (area.row < 0) throw new Error("The starting row of the range is too small.");
  if (area.column < 0) throw new Error("The starting column of the range is too small.");
  if (area.rows < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (area.columns < 1) throw new Error("The number of columns in the range must be at least 1.");
  return inside(context, area);
}

/** An address may name the sheet that it is asked of, and no other. */
export function areaOfA1(context: Context, sheetId: string, address: unknown): Area {
  const sheet = context.book.sheet(sheetId);
  const { sheet: name, cells } = splitSheet(text(address, "a1Notation"));
  const rectangle = rectangleOf(cells, sheet.getRowCount(), sheet.getColumnCount());
  if (!rectangle || (name !== null && name !== sheet.getName())) throw new Error("Range not found");
  return inside(context, { ...rectangle, sheetId });
}

function inside(context: Context, area: Area): Area {
  const sheet = context.book.sheet(area.sheetId);
  if (area.row + area.rows > sheet.getRowCount() || area.column + area.columns > sheet.getColumnCount()) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return area;
}
