/** Cells together with where they stand, so that a message can name an address. */
import { addressOf } from "./address";
import type { Cell, Grid } from "./cell";

/** A grid and the sheet position of its first cell; `sheet` is null for a range whose address a formula cannot know. */
export interface Source {
  readonly cells: Grid;
  readonly sheet: string | null;
  /** Row and column of the first cell on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
}

/** One cell's address. Without a sheet it counts from the range's own top left cell as A1. */
export interface Place {
  readonly sheet: string | null;
  readonly cell: string;
}

/** Cells of a formula argument. */
export const argumentSource = (cells: Grid): Source => ({ cells, sheet: null, row: 0, column: 0 });

/** Cells of a sheet from A1 on. */
export const sheetSource = (cells: Grid, sheet: string): Source => ({ cells, sheet, row: 0, column: 0 });

export function placeIn(source: Source, row: number, column: number): Place {
  return { sheet: source.sheet, cell: addressOf(source.row + row, source.column + column) };
}

export const cellAt = (source: Source, row: number, column: number): Cell => source.cells[row]?.[column];
