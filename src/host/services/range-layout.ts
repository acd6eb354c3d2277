/** Range: clearing, merging, copying and selecting. */
import type { ICellData } from "@univerjs/core";
import { SheetCells } from "../engine/sheet-cells";
import { styleOf } from "../engine/stored-cell";
import { type CellChange, changeCells, styleChange, valueChange } from "../engine/write-cells";
import type { Rectangle } from "../values/a1";
import type { Context } from "./context";
import type { EnumMember } from "./enums";
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
      mergeVertically: () => {
        facade().mergeVertically({ isForceMerge: true, defaultMerge: true });
        return self();
      },
      breakApart: () => {
        if (mergesIn(context, area).length > 0) facade().breakApart();
        return self();
      },
      copyTo: overloads((...args: unknown[]) => {
        const pasted = pastedBy(context, args);
        copyTo(context, area, context.handles.read("Range", args[0]), pasted);
      }),
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

/** What of a cell a paste takes. */
interface Pasted {
  readonly contents: boolean;
  readonly formulas: boolean;
  readonly formats: boolean;
}

const PASTES: Readonly<Record<EnumMember<"CopyPasteType">, Pasted>> = {
  PASTE_NORMAL: { contents: true, formulas: true, formats: true },
  PASTE_VALUES: { contents: true, formulas: false, formats: false },
  PASTE_FORMULA: { contents: true, formulas: true, formats: false },
  PASTE_FORMAT: { contents: false, formulas: false, formats: true },
};

/** `copyTo(destination)`, with `{ contentsOnly }` or `{ formatOnly }`, or with a kind of paste and whether to transpose. */
function pastedBy(context: Context, args: readonly unknown[]): Pasted {
  const [, kind, transposed] = args;
  if (args.length === 1) return PASTES.PASTE_NORMAL;
  if (args.length === 3 && transposed === false) return PASTES[context.enums.read("CopyPasteType", kind)];
  if (args.length === 2 && typeof kind === "object" && kind !== null) {
    const named = Object.entries(kind).filter(([, value]) => value === true);
    const [name] = named[0] ?? [];
    if (named.length === 1 && name === "contentsOnly") return PASTES.PASTE_VALUES;
    if (named.length === 1 && name === "formatOnly") return PASTES.PASTE_FORMAT;
  }
  throw new Error(mismatch(args, "Range.copyTo"));
}

/** Laid from the destination's first cell, as often as it fits; formulas follow to where they are laid. */
function copyTo(context: Context, from: Area, to: Area, { contents, formulas, formats }: Pasted): void {
  const { book } = context;
  const source = new SheetCells(book, from.sheetId);
  const times = (size: number, part: number) => Math.max(1, Math.floor(size / part)) * part;
  const [rows, columns] = [times(to.rows, from.rows), times(to.columns, from.columns)];
  const target = areaAt(context, to.sheetId, to.row + 1, to.column + 1, rows, columns);
  if (formats) refuseTyped(context, to.sheetId, target)();
  const copyAt = (row: number, column: number): CellChange => {
    const [fromRow, fromColumn] = [from.row + (row % from.rows), from.column + (column % from.columns)];
    const cell = formulas ? source.storedAt(fromRow, fromColumn) : source.at(fromRow, fromColumn);
    const formula = formulas ? formulaOf(book, from.sheetId, fromRow, fromColumn, cell) : "";
    const moved = movedFormula(book, formula, to.column + column - fromColumn, to.row + row - fromRow);
    const content = { v: (cell?.v as CellChange["v"]) ?? null, t: cell?.t ?? null, f: null };
    const kept = new SheetCells(book, to.sheetId).storedAt(target.row + row, target.column + column);
    return {
      ...(contents ? { ...(formula ? { v: null, t: null, f: moved } : content), si: null, p: null } : typeOf(kept)),
      ...(formats ? { s: structuredClone(styleOf(book, cell)), custom: cell?.custom ?? null } : {}),
    };
  };
  const copies = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => copyAt(row, column)),
  );
  // Univer lays a new style over the old one: take the old one away first.
  if (formats) {
    changeCells(book, to.sheetId, target, (_row, _column, cell) => (cell ? { s: null, custom: null } : undefined), {
      styleOnly: true,
    });
  }
  changeCells(book, to.sheetId, target, (row, column) => copies[row]![column], { styleOnly: !contents });
}

const typeOf = (cell: ICellData | null | undefined): CellChange => (cell?.t ? { t: cell.t } : {});
