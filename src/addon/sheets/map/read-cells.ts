/** The map sheet's cells, read once. */
import type { SheetCells } from "../../../core/sheets/map/read-map-sheet";
import { cellsOf } from "../../edge/days";
import type { Sheet } from "../../edge/spreadsheet";

export interface Merge {
  /** From 0. */
  readonly row: number;
  readonly rows: number;
  readonly cell: string;
}

export interface MapSheetCells extends SheetCells {
  /** Also where nothing stands: rows move in full width, and new partners come to stand below. */
  readonly merges: readonly Merge[];
  /** Rows of the sheet; where a formula stands on it those with anything in them: nothing is written below them then. */
  readonly maxRows: number;
}

export function readCells(sheet: Sheet): MapSheetCells {
  const range = sheet.getDataRange();
  const values = cellsOf(range);
  const formulas = range.getFormulas();
  const isComputed = formulas.some((line) => line.some((formula) => formula !== ""));
  const maxRows = isComputed ? values.length : sheet.getMaxRows();
  const merges = sheet
    .getRange(`1:${maxRows}`)
    .getMergedRanges()
    .map((merge) => ({ row: merge.getRow() - 1, rows: merge.getNumRows(), cell: merge.getA1Notation() }));
  return { values, formulas, merges, maxRows };
}

const noColour = "#ffffff";

/** Rows below those that are asked for first, which are asked for next where partners join. */
const ahead = 50;

/**
 * Tells rows in which somebody commented or merged cells, or coloured one otherwise than most rows have it; reads once, if at
 * all.
 */
export function looksOf(
  sheet: Sheet,
  { merges, maxRows }: MapSheetCells,
): (first: number, rows: number) => ReadonlySet<number> {
  let known: { readonly first: number; readonly backgrounds: string[][]; readonly notes: string[][] } | null = null;
  return (first, rows) => {
    if (rows <= 0) return new Set();
    const from = first - (known?.first ?? first);
    if (!known || from < 0 || from + rows > known.backgrounds.length) {
      const last = Math.min(maxRows, first + rows + ahead);
      const range = sheet.getRange(`${first + 1}:${last}`);
      known = { first, backgrounds: range.getBackgrounds(), notes: range.getNotes() };
    }
    const at = first - known.first;
    const found = rowsWithLooks(first, known.backgrounds.slice(at, at + rows), known.notes.slice(at, at + rows));
    for (let row = first; row < first + rows; row += 1) {
      if (merges.some((merge) => row >= merge.row && row < merge.row + merge.rows)) found.add(row);
    }
    return found;
  };
}

function rowsWithLooks(first: number, backgrounds: string[][], notes: string[][]): Set<number> {
  const usual = (backgrounds[0] ?? []).map((_, column) =>
    mostFrequent(backgrounds.map((line) => line[column] ?? noColour)),
  );
  const found = new Set<number>();
  backgrounds.forEach((line, at) => {
    const isColoured = line.some((colour, column) => colour !== usual[column] && colour !== noColour);
    if (isColoured || (notes[at] ?? []).some((note) => note !== "")) found.add(first + at);
  });
  return found;
}

function mostFrequent(colours: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [colour, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [noColour, 0];
  return count * 2 > colours.length ? colour : noColour;
}
