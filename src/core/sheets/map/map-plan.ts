/** A plan for the Segment Map sheet, as plain data: what is put in, sorted and written, and where everything stands then. */
import type { Columns, Field } from "./layout";
import type { TablePlan } from "./plan-table";
import type { FormatBlock } from "./planned-cells";
import type { MapRead } from "./read-map-sheet";
import type { CellBlock } from "./rectangles";
import type { SheetOrder } from "./sheet-order";

export interface Inserted {
  /** The row or column that they come before, from 0. */
  readonly before: number;
  readonly count: number;
}

/** Where everything stands after the build; rows and columns from 0. */
export interface MapLayout {
  readonly columns: Columns;
  /** Rows by line. */
  readonly lines: ReadonlyMap<number, number>;
  readonly chart: { readonly row: number; readonly rows: number; readonly column: number };
  readonly markRow: number;
  readonly headerRow: number;
  /** Rows under the header that are in the table's order. */
  readonly tableRows: number;
}

/** Every row of the sheet gets a number in a column of ours, by which the whole sheet is sorted. */
export interface SheetSort extends SheetOrder {
  readonly column: number;
  readonly values: readonly number[];
}

/** What no build has written yet, and has no look: a build that dies before its cells are written finds it so again. */
export interface FreshParts {
  readonly lines: ReadonlySet<number>;
  readonly isHeader: boolean;
  readonly fields: ReadonlySet<Field>;
}

export interface MapPlan {
  /** Undefined where there is no map yet; where the whole sheet is sorted first, as it reads then. */
  readonly read: MapRead | undefined;
  /** Puts a sheet that somebody sorted as a whole in order again, before all else; null where it is. */
  readonly sheetSort: SheetSort | null;
  readonly layout: MapLayout;
  readonly table: TablePlan;
  /** From the bottom to the top, so that one does not move the next. */
  readonly insertRows: readonly Inserted[];
  readonly insertColumns: Inserted | null;
  /** How many of them a build that died has put in already. */
  readonly columnsThere: number;
  /** Marks of the columns that are there, before others are put in; and of those, right after. */
  readonly firstMarks: readonly CellBlock[];
  readonly newMarks: CellBlock | null;
  /** What older formats left, emptied before the rows are sorted. */
  readonly clears: readonly CellBlock[];
  /** Number formats of rows that are put in, before the rows are sorted. */
  readonly newFormats: readonly FormatBlock[];
  /** Rows of the table that were put in, also by a build that died: they have the colours of the row above, another partner's. */
  readonly freshRows: readonly number[];
  /** Numbers by which the rows from a row on are sorted in full width; null where they are in order. */
  readonly order: { readonly row: number; readonly column: number; readonly values: readonly number[] } | null;
  readonly formats: readonly FormatBlock[];
  readonly writes: readonly CellBlock[];
  readonly hideRows: { readonly row: number; readonly rows: number } | null;
  readonly hideColumns: readonly number[];
  /** The column for how sure the placements are, where it is put in. */
  readonly newColumn: number | null;
  /** By which colours the sheet was coloured, null where it was not; and the column of the marks' row to say so. */
  readonly look: string | null;
  readonly lookColumn: number;
  readonly fresh: FreshParts;
  /** Cells of lines above the table in which somebody has something, as `row column`. */
  readonly usersCells: ReadonlySet<string>;
  /** Each row after the build: the row that it was, null for one that is put in. */
  readonly rowsFrom: readonly (number | null)[];
}
