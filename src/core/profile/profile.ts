/** A partner profile: the header row found in a sheet, and the rows under it that are partners. */

import type { Cell } from "../cells/cell";
import type { Source } from "../cells/source";
import type { Finding } from "../problem/finding";

/** A column of the profile. `at` is its index in the grid. */
export interface Column {
  readonly header: string;
  readonly at: number;
}

/** A row that is a partner. `row` is its index in the grid. */
export interface PartnerRow {
  readonly row: number;
  readonly name: string;
}

export interface Profile {
  readonly source: Source;
  /** Index of the header row in the grid. */
  readonly headerRow: number;
  /** Columns that have a header, left to right; the same header may come twice. */
  readonly columns: readonly Column[];
  readonly partnerColumn: Column;
  readonly partners: readonly PartnerRow[];
  /** What was noticed while reading: rows above the header, a second header row, totals. */
  readonly notices: readonly Finding[];
  /** Single cells or rows in doubt: names that are error cells, the same name twice. */
  readonly problems: readonly Finding[];
}

/** A column's cells of the partners, in row order. */
export const columnCells = (profile: Profile, column: Column): Cell[] =>
  profile.partners.map(({ row }) => profile.source.cells[row]?.[column.at]);
