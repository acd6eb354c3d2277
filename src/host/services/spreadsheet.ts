/** Spreadsheet: the one open file. */
import { SheetCells } from "../engine/sheet-cells";
import { splitSheet } from "../values/a1";
import { number, text, wholeNumber } from "./arguments";
import type { Context } from "./context";
import type { Area } from "./handles";
import { refuseBeyondLimit } from "./limit";
import { areaOfA1, rangeObject, sheetNumber } from "./range";
import { copiedSheet, newSheetName, sheetObject } from "./sheet";
import { protectionsOf } from "./sheet-rules";
import { mismatch, overloads } from "./strict";
import { textFinder } from "./text-finder";

export const NEW_SHEET = { rows: 1000, columns: 26 } as const;

/** Sizes in pixels that cells have until somebody changes them. */
export const CELL_SIZE = { defaultColumnWidth: 100, defaultRowHeight: 21 } as const;

export function spreadsheetObject(context: Context): object {
  const { book, options, screen } = { ...context, screen: context.options.screen };
  const made: object = context.strict.object("Spreadsheet", "spreadsheet", {
    local: {
      getId: () => book.id,
      getSpreadsheetLocale: () => options.spreadsheetLocale,
      getSpreadsheetTimeZone: () => context.zone.name,
      getActiveSheet: () => activeSheet(context),
      getActiveRange: () => rangeObject(context, activeArea(context)),
      getCurrentCell: () => rangeObject(context, { ...activeArea(context), rows: 1, columns: 1 }),
      createTextFinder: (pattern: unknown) => textFinder(context, wholeSheets(context), pattern),
    },
    reads: {
      getName: () => book.core.name,
      getSheets: () => book.sheets().map((sheet) => sheetObject(context, sheet.getSheetId())),
      getSheetByName: (name: unknown) => {
        const sheet = book.sheetNamed(text(name, "name"));
        return sheet ? sheetObject(context, sheet.getSheetId()) : null;
      },
      getSheetById: (id: unknown) => {
        const sheet = book.sheets().find((each) => sheetNumber(context, each.getSheetId()) === number(id, "id"));
        return sheet ? sheetObject(context, sheet.getSheetId()) : null;
      },
      getNumSheets: () => book.sheets().length,
      getProtections: (type: unknown) =>
        book.sheets().flatMap((sheet) => protectionsOf(context, sheet.getSheetId(), type)),
      getRangeByName: (name: unknown) => rangeNamed(context, text(name, "name")),
      getRange: (address: unknown) => {
        const { sheet, cells } = splitSheet(text(address, "a1Notation"));
        const owner = sheet === null ? book.core.getActiveSheet() : book.sheetNamed(sheet);
        if (!owner) throw new Error(`Range not found: ${String(address)}`);
        return rangeObject(context, areaOfA1(context, owner.getSheetId(), cells));
      },
    },
    writes: {
      insertSheet: overloads((...args: unknown[]) => insertSheet(context, args)),
      deleteSheet: (sheet: unknown) => {
        if (book.sheets().length === 1) throw new Error("You can't remove all the sheets in a document.");
        book.facade.deleteSheet(context.handles.read("Sheet", sheet).sheetId);
      },
      setActiveSheet: (sheet: unknown) => {
        book.facade.setActiveSheet(context.handles.read("Sheet", sheet).sheetId);
        return sheet;
      },
      setActiveRange: (range: unknown) => {
        const area = context.handles.read("Range", range);
        book.facade.setActiveSheet(area.sheetId);
        book.facade.setActiveRange(
          book.sheetFacade(area.sheetId).getRange(area.row, area.column, area.rows, area.columns),
        );
        return range;
      },
      moveActiveSheet: (position: unknown) => {
        const to = wholeNumber(position, "position");
        if (to < 1 || to > book.sheets().length) throw new Error("The sheet position is out of bounds.");
        book.facade.moveActiveSheet(to - 1);
      },
      duplicateActiveSheet: () => {
        const source = book.core.getActiveSheet();
        return sheetObject(context, copiedSheet(context, source.getSheetId()));
      },
      toast: overloads((...args: unknown[]) => {
        if (args.length < 1 || args.length > 3) throw new Error(mismatch(args, "Spreadsheet.toast"));
        if (args.length === 3) wholeNumber(args[2], "timeoutSeconds");
        screen.toast(text(args[0], "message"), args.length > 1 ? text(args[1], "title") : "");
      }),
    },
  });
  return made;
}

/** Sheets with cells. */
function wholeSheets({ book, facts }: Context): Area[] {
  return book
    .sheets()
    .map((sheet) => sheet.getSheetId())
    .filter((sheetId) => facts.kindOf(sheetId) === "GRID")
    .map((sheetId) => ({ ...new SheetCells(book, sheetId).whole(), sheetId }));
}

/** The formula's own sheet inside a custom function, else the one that the user sees. */
export function activeSheet(context: Context): object {
  const own = context.execution.formulaCell;
  return sheetObject(context, own ? own.sheetId : context.book.core.getActiveSheet().getSheetId());
}

/** The formula's own cell inside a custom function, else the user's selection. */
export function activeArea(context: Context): Area {
  const own = context.execution.formulaCell;
  if (own) return { ...own, rows: 1, columns: 1 };
  const sheetId = context.book.core.getActiveSheet().getSheetId();
  const selected = context.book.sheetFacade(sheetId).getActiveRange()?.getRange();
  if (!selected) return { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  return {
    sheetId,
    row: selected.startRow,
    column: selected.startColumn,
    rows: selected.endRow - selected.startRow + 1,
    columns: selected.endColumn - selected.startColumn + 1,
  };
}

function insertSheet(context: Context, args: readonly unknown[]): object {
  const template = templateIn(context, args.at(-1));
  const given = template === null ? args : args.slice(0, -1);
  if (given.length > 2) throw new Error(mismatch(args, "Spreadsheet.insertSheet"));
  const { book } = context;
  const name = typeof given[0] === "string" ? newSheetName(context, given[0], null) : freshName(context);
  const position = typeof given[0] === "string" ? given[1] : given[0];
  if (typeof given[0] !== "string" && given.length === 2) throw new Error(mismatch(args, "Spreadsheet.insertSheet"));
  const count = book.sheets().length;
  const index = position === undefined && given.length < 2 ? count : wholeNumber(position, "sheet index");
  if (index < 0 || index > count) throw new Error("The sheet index is out of bounds.");
  if (template !== null) return copyOf(context, template, name, index);
  refuseBeyondLimit(context, NEW_SHEET.rows * NEW_SHEET.columns);
  const sheet = book.facade.create(name, NEW_SHEET.rows, NEW_SHEET.columns, { index, sheet: CELL_SIZE });
  return sheetObject(context, sheet.getSheetId());
}

/** The id of the sheet in `{ template }`; null where there are no such options. */
function templateIn({ handles }: Context, options: unknown): string | null {
  if (typeof options !== "object" || options === null || !("template" in options)) return null;
  return handles.read("Sheet", options.template).sheetId;
}

function copyOf(context: Context, template: string, name: string, index: number): object {
  const { book } = context;
  const { rows, columns } = new SheetCells(book, template).whole();
  refuseBeyondLimit(context, rows * columns);
  const id = copiedSheet(context, template);
  book.sheetFacade(id).setName(name);
  book.facade.setActiveSheet(id);
  book.facade.moveActiveSheet(index);
  return sheetObject(context, id);
}

function freshName(context: Context): string {
  const word = context.options.spreadsheetLocale.startsWith("ja") ? "シート" : "Sheet";
  let number = context.book.sheets().length + 1;
  while (context.book.sheetNamed(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}

function rangeNamed(context: Context, name: string): object | null {
  const defined = context.book.facade.getDefinedName(name);
  if (!defined) return null;
  const { sheet, cells } = splitSheet(defined.getFormulaOrRefString().replace(/^=/, ""));
  const owner = sheet === null ? null : context.book.sheetNamed(sheet);
  return owner ? rangeObject(context, areaOfA1(context, owner.getSheetId(), cells.replace(/\$/g, ""))) : null;
}
