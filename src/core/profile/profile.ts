/** A partner profile: the header row found in a sheet, and the rows under it that are partners. */

import type { Cell } from "../cells/cell";
import { type Place, placeIn, type Source } from "../cells/source";
import type { Finding, LeftOutReason } from "../problem/finding";
import { combinedCell } from "./combined-cell";

/** A column of the profile. `at` is its index in the grid. */
export interface Column {
  /** As a user knows it; of two header rows, both joined with a space. */
  readonly header: string;
  readonly at: number;
}

/** A row that is a partner. `row` is its index in the grid. */
export interface PartnerRow {
  readonly row: number;
  readonly name: string;
  /** In a second table, where each of the profile's columns stands there; absent where they stand as in the header. */
  readonly columns?: ReadonlyMap<number, number>;
  /** Further rows that belong to it, as the settings say. */
  readonly more?: readonly number[];
}

/** A row that was not counted as a partner, and why. */
export interface LeftOutRow {
  readonly row: number;
  readonly reason: LeftOutReason;
  /** What the settings name it by: its name, or the first text in it; of a row without a name the one above. */
  readonly text: string;
}

export interface Profile {
  readonly source: Source;
  /** Index of the header row in the grid. */
  readonly headerRow: number;
  /** Index of the upper one of two header rows; the header row where there is one only. */
  readonly topRow: number;
  /** Columns that have a header, left to right; the same header may come twice. */
  readonly columns: readonly Column[];
  readonly partnerColumn: Column;
  readonly partners: readonly PartnerRow[];
  /** Rows under the header that were not counted, in row order. */
  readonly leftOut: readonly LeftOutRow[];
  /** What was noticed while reading: rows above the header, a second header row, totals. */
  readonly notices: readonly Finding[];
  /** Single cells or rows in doubt: names that are error cells, the same name twice. */
  readonly problems: readonly Finding[];
}

/** Where a partner has a column's cell in the grid; undefined where its table has no such column. */
function positionOf(partner: PartnerRow, column: Column): number | undefined {
  return partner.columns ? partner.columns.get(column.at) : column.at;
}

/** A partner's cell of a column. */
export function partnerCell({ source }: Profile, partner: PartnerRow, column: Column): Cell {
  const at = positionOf(partner, column);
  if (at === undefined) return undefined;
  const cell = source.cells[partner.row]?.[at];
  if (!partner.more) return cell;
  return combinedCell([cell, ...partner.more.map((row) => source.cells[row]?.[at])], column.header);
}

/** The address of a partner's cell of a column. */
export const partnerPlace = ({ source }: Profile, partner: PartnerRow, column: Column): Place =>
  placeIn(source, partner.row, positionOf(partner, column) ?? column.at);

/** The cells of all columns, by the column's index in the grid: row by row, which is much faster than column by column. */
export function cellsByColumn(profile: Profile): ReadonlyMap<number, readonly Cell[]> {
  const { partners, columns, source } = profile;
  const byColumn = columns.map((): Cell[] => new Array(partners.length));
  for (let index = 0; index < partners.length; index += 1) {
    const partner = partners[index] as PartnerRow;
    const row = source.cells[partner.row] ?? [];
    const isPlain = partner.columns === undefined && partner.more === undefined;
    for (let at = 0; at < byColumn.length; at += 1) {
      const column = columns[at] as Column;
      (byColumn[at] as Cell[])[index] = isPlain ? row[column.at] : partnerCell(profile, partner, column);
    }
  }
  return new Map(columns.map((column, at) => [column.at, byColumn[at] as Cell[]]));
}

/** A column's cells of the partners, in row order. */
export function columnCells(profile: Profile, column: Column): Cell[] {
  const { partners, source } = profile;
  const cells: Cell[] = new Array(partners.length);
  for (let index = 0; index < cells.length; index += 1) {
    const partner = partners[index] as PartnerRow;
    // Nearly every row stands as the header says: of 100,000 none is asked twice.
    cells[index] =
      partner.columns || partner.more ? partnerCell(profile, partner, column) : source.cells[partner.row]?.[column.at];
  }
  return cells;
}
