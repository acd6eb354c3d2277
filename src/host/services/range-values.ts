/** Range: values, formulas and notes. */
import { SheetCells } from "../engine/sheet-cells";
import { CELL_PICTURE, cellValueOf, displayOf, extrasOf } from "../engine/stored-cell";
import { changeCells, extrasChange, formulaChange, valueChange } from "../engine/write-cells";
import { isDate, wallTimeOf } from "../values/serial";
import { cellValue, gridOf, text, textOrNull } from "./arguments";
import type { Context } from "./context";
import { formulasOf } from "./formulas";
import type { Area } from "./handles";
import type { Self } from "./range";
import { refuseInvalid } from "./range-rules";
import type { Members } from "./strict";

export function rangeValues(context: Context, area: Area, self: Self): Members {
  const { book } = context;
  const values = () =>
    new SheetCells(book, area.sheetId).grid(area, (cell) => {
      const value = cellValueOf(book, cell, context.inScript);
      return value === CELL_PICTURE ? cellImage(context) : value;
    });
  const displays = () => new SheetCells(book, area.sheetId).grid(area, (cell) => displayOf(book, cell));
  const notes = () => new SheetCells(book, area.sheetId).storedGrid(area, (cell) => extrasOf(cell).note ?? "");
  const setAll = (at: (row: number, column: number) => unknown) => {
    writeValues(context, area, at);
    return self();
  };
  const setNotes = (at: (row: number, column: number) => string | null) => {
    changeCells(
      book,
      area.sheetId,
      area,
      (row, column, cell) => extrasChange(cell, { note: at(row, column) || undefined }),
      { styleOnly: true },
    );
    return self();
  };
  const setFormulas = (at: (row: number, column: number) => string) => {
    changeCells(book, area.sheetId, area, (row, column) => formulaChange(at(row, column)));
    return self();
  };
  return {
    reads: {
      getValues: values,
      getValue: () => values()[0]![0],
      getDisplayValues: displays,
      getDisplayValue: () => displays()[0]![0],
      getFormulas: () => formulasOf(book, area),
      getFormula: () => formulasOf(book, area)[0]![0],
      getNotes: notes,
      getNote: () => notes()[0]![0],
      isBlank: () => values().every((line) => line.every((value) => value === "")),
    },
    writes: {
      setValues: (data: unknown) => {
        const grid = gridOf(data, area.rows, area.columns, cellValue);
        return setAll((row, column) => grid[row]![column]);
      },
      setValue: (value: unknown) => {
        const given = cellValue(value);
        return setAll(() => given);
      },
      setFormulas: (data: unknown) => {
        const grid = gridOf(data, area.rows, area.columns, (part) => text(part, "formula"));
        return setFormulas((row, column) => grid[row]![column]!);
      },
      setFormula: (formula: unknown) => {
        const given = text(formula, "formula");
        return setFormulas(() => given);
      },
      setNotes: (data: unknown) => {
        const grid = gridOf(data, area.rows, area.columns, (part) => textOrNull(part, "note"));
        return setNotes((row, column) => grid[row]![column]!);
      },
      setNote: (note: unknown) => {
        const given = textOrNull(note, "note");
        return setNotes(() => given);
      },
      clearNote: () => setNotes(() => null),
    },
  };
}

/** Writes values as a script gives them: text is read as typed, dates in the spreadsheet's zone. */
export function writeValues(context: Context, area: Area, at: (row: number, column: number) => unknown): void {
  const { book, zone } = context;
  refuseInvalid(context, area, at);
  const written = (value: unknown) => (isDate(value) ? wallTimeOf(value, zone) : value);
  changeCells(book, area.sheetId, area, (row, column, cell) => valueChange(book, cell, written(at(row, column))));
}

/** What a cell with a picture gives: no text, and nothing that can be written elsewhere or sent to a page. */
const cellImage = (context: Context): object =>
  context.strict.object("CellImage", "spreadsheet", {
    local: {
      getAltTextTitle: () => "",
      getAltTextDescription: () => "",
      getContentUrl: () => {
        throw new Error("Unexpected error while getting the method or property getContentUrl on object CellImage.");
      },
    },
  });
