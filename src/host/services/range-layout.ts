/** Range: clearing, merging, copying and selecting. */
import { SheetCells } from "../engine/sheet-cells";
import { styleOf } from "../engine/stored-cell";
import { type CellChange, changeCells, styleChange, valueChange } from "../engine/write-cells";
import type { Rectangle } from "../values/a1";
import type { Context } from "./context";
import { formulaOf, movedFormula } from "./formulas";
import type { Area } from "./handles";
import { refuseTyped } from "./protected";
import { areaAt, rangeObject, type Self } from "./range";
import { type Members, mismatch, overloads } from "./strict";

export function rangeLayout(context: Context, area: Area, self: Self): Members {
  const { book } = context;
  const facade = () => book.sheetFacade(area.sheetId).getRange(area.row, area.column, area.rows, area.columns);
  const clearContent = () => {
    changeCells(book, area.sheetId, area, (_row, _column, cell) => (cell ? valueChange(book, cell, "") : undefined));
    return self();
  };
  const clearFormat = () => {
    refuseTyped(context, area.sheetId, area)();
    changeCells(book, area.sheetId, area, (_row, _column, cell) => (cell ? styleChange(cell, null) : undefined), {
      styleOnly: true,
    });
    return self();
  };
  return {
    reads: {
      getMergedRanges: () =>
        mergesIn(context, area).map((merge) => rangeObject(context, { ...merge, sheetId: area.sheetId })),
      isPartOfMerge: () => mergesIn(context, area).length > 0,
    },
    writes: {
      clearContent,
      clearFormat,
      clear: overloads((...args: unknown[]) => {
        if (args.length > 0) throw new Error(mismatch(args, "Range.clear (options are not implemented in the host)"));
        clearContent();
        return clearFormat();
      }),
      merge: () => {
        facade().merge({ isForceMerge: true, defaultMerge: true });
        return self();
      },
      mergeAcross: () => {
        facade().mergeAcross({ isForceMerge: true, defaultMerge: true });
        return self();
      },
      breakApart: () => {
        if (mergesIn(context, area).length > 0) facade().breakApart();
        return self();
      },
      copyTo: (destination: unknown) => copyTo(context, area, context.handles.read("Range", destination)),
      activate: () => {
        book.facade.setActiveSheet(area.sheetId);
        book.facade.setActiveRange(facade());
        return self();
      },
    },
  };
}

export function mergesIn(context: Context, area: Area): Rectangle[] {
  return context.book
    .sheet(area.sheetId)
    .getConfig()
    .mergeData.filter(
      (merge) =>
        merge.startRow < area.row + area.rows &&
        merge.endRow >= area.row &&
        merge.startColumn < area.column + area.columns &&
        merge.endColumn >= area.column,
    )
    .map((merge) => ({
      row: merge.startRow,
      column: merge.startColumn,
      rows: merge.endRow - merge.startRow + 1,
      columns: merge.endColumn - merge.startColumn + 1,
    }));
}

/** Cells as they are with formulas that follow, laid from the destination's first cell. */
function copyTo(context: Context, from: Area, to: Area): void {
  const { book } = context;
  const source = new SheetCells(book, from.sheetId);
  const copies: CellChange[][] = [];
  for (let row = 0; row < from.rows; row++) {
    const line: CellChange[] = [];
    for (let column = 0; column < from.columns; column++) {
      const cell = source.storedAt(from.row + row, from.column + column);
      const formula = formulaOf(book, from.sheetId, from.row + row, from.column + column, cell);
      line.push({
        v: formula ? null : ((cell?.v as CellChange["v"]) ?? null),
        t: formula ? null : (cell?.t ?? null),
        f: formula ? movedFormula(book, formula, to.column - from.column, to.row - from.row) : null,
        si: null,
        p: null,
        s: structuredClone(styleOf(book, cell)),
        custom: cell?.custom ?? null,
      });
    }
    copies.push(line);
  }
  const target = areaAt(context, to.sheetId, to.row + 1, to.column + 1, from.rows, from.columns);
  refuseTyped(context, to.sheetId, target)();
  changeCells(book, to.sheetId, target, (_row, _column, cell) => (cell ? { s: null, custom: null } : undefined), {
    styleOnly: true,
  });
  changeCells(book, to.sheetId, target, (row, column) => copies[row]![column]);
}
