/** Reads a partner profile out of a sheet or a range. */

import { fold, isBlank } from "../cells/cell";
import { nearest } from "../cells/nearest";
import { type Place, placeIn, type Source } from "../cells/source";
import type { RowDecision } from "../model/settings";
import type { Finding } from "../problem/finding";
import { failure, type Outcome, success } from "../problem/problem";
import { columnsOf, headerRowIn, lastHeaderRow } from "./header-row";
import { columnByLetters, namesWithoutHeader, partnerColumnAmong } from "./partner-column";
import type { Column, PartnerRow, Profile } from "./profile";
import { readRows } from "./read-rows";
import { sameCompanies } from "./same-company";
import { tablesBeside } from "./tables-beside";
import { turnedTable } from "./turned-table";

export interface ProfileExpectations {
  /** Headers that the settings name; they tell the header row from the rest. */
  readonly columns: readonly string[];
  /** Header of the partner column, or null for the usual one. */
  readonly partnerColumn: string | null;
  /** A formula whose output stands beside its rows needs the header in the range's first row. */
  readonly headerFirst: boolean;
  /** What the settings say of single rows. */
  readonly rows?: readonly RowDecision[];
}

/** Reads header, columns and partners; fails when there is nothing to read or no column with names. */
export function readProfile(source: Source, expectations: ProfileExpectations): Outcome<Profile> {
  const { sheet } = source;
  const named = expectations.partnerColumn === null ? [] : [expectations.partnerColumn];
  const usualRow = headerRowIn(source, new Set([...expectations.columns, ...named].map(fold)));
  if (usualRow < 0) return failure({ code: "emptyProfile", sheet });
  const turned = turnedTable(source, usualRow);
  if (turned) return failure(turned);
  const headerRow = lastHeaderRow(source, usualRow);
  const { columns: all, upperRow } = columnsOf(source, headerRow);
  const {
    columns,
    isOther,
    notices: beside,
  } = tablesBeside(source, headerRow, all, expectations.partnerColumn, new Set(expectations.columns.map(fold)));
  if (expectations.headerFirst && (upperRow ?? headerRow) > 0) {
    return failure({ code: "headerNotFirst", row: source.row + headerRow + 1, firstRow: source.row + 1 });
  }
  const headers = columns.map(({ header }) => header);
  const filledBelow = source.cells.slice(headerRow + 1).some((row) => row.some((cell) => !isBlank(cell)));
  if (!filledBelow) return failure({ code: "headerOnly", sheet, row: source.row + headerRow + 1, headers });
  const { partnerColumn: wanted } = expectations;
  const partnerColumn =
    wanted === null
      ? (partnerColumnAmong(source, headerRow, columns) ?? namesWithoutHeader(source, headerRow))
      : (columnNamed(columns, wanted) ?? columnByLetters(source, headerRow, wanted));
  if (!partnerColumn) {
    if (wanted === null) return failure({ code: "noPartnerColumn", headers });
    const near = nearest(wanted, headers);
    return failure({ code: "missingOptionColumn", option: "partnerColumn", column: wanted, near, headers });
  }
  const list =
    beside.length === 0
      ? source
      : { ...source, cells: source.cells.map((row) => row.map((cell, at) => (isOther(at) ? "" : cell))) };
  const rows = readRows(list, headerRow, columns, partnerColumn, expectations.rows ?? []);
  if (rows.partners.length === 0) return failure({ code: "noPartners", sheet, column: partnerColumn.header });
  const places = withoutHeader(list, headerRow, [...columns, partnerColumn], rows.partners);
  const unheaded: Finding[] = places.length > 0 ? [{ code: "noHeader", places }] : [];
  const rowsAbove = rowsAboveHeader(source, upperRow ?? headerRow);
  const joined: Finding[] =
    upperRow === null ? [] : [{ code: "joinedHeaders", rows: [source.row + upperRow + 1, source.row + headerRow + 1] }];
  const above: Finding[] =
    rowsAbove.length > 0 ? [{ code: "rowsAboveHeader", row: source.row + headerRow + 1, rows: rowsAbove }] : [];
  return success({
    source,
    headerRow,
    topRow: upperRow ?? headerRow,
    columns: columns.includes(partnerColumn)
      ? columns
      : [...columns, partnerColumn].sort((one, other) => one.at - other.at),
    partnerColumn,
    partners: rows.partners,
    leftOut: rows.leftOut,
    notices: [...joined, ...above, ...beside, ...unheaded, ...rows.notices],
    problems: [...rows.problems, ...sameCompanies(source, partnerColumn.at, rows.partners)],
  });
}

/** The first column with a header, compared without regard to width, case and spaces. */
export function columnNamed(columns: readonly Column[], header: string): Column | undefined {
  const wanted = fold(header);
  return (
    columns.find((column) => fold(column.header) === wanted) ??
    // Settings from before two header rows were joined name the lower one.
    onlyOne(columns.filter((column) => fold(column.header).endsWith(` ${wanted}`)))
  );
}

/** So many partners are looked at for values under no header. */
const searchedPartners = 1000;

/** The first value of each column that has no header; the numbers of the rows left of the names are none. */
function withoutHeader(
  source: Source,
  headerRow: number,
  columns: readonly Column[],
  partners: readonly PartnerRow[],
): Place[] {
  const known = new Set(columns.map(({ at }) => at));
  const names = columns[columns.length - 1]?.at ?? 0;
  const looked = partners.slice(0, searchedPartners).filter(({ columns: moved }) => !moved);
  return (source.cells[headerRow] ?? []).flatMap((header, at) => {
    if (known.has(at) || !isBlank(header)) return [];
    const found = looked.find(({ row }) => !isBlank(source.cells[row]?.[at]));
    if (!found) return [];
    const isNumbering = at < names && typeof source.cells[found.row]?.[at] === "number";
    return isNumbering ? [] : [placeIn(source, found.row, at)];
  });
}

const onlyOne = (columns: readonly Column[]): Column | undefined => (columns.length === 1 ? columns[0] : undefined);

function rowsAboveHeader(source: Source, headerRow: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < headerRow; row += 1) {
    if (source.cells[row]?.some((cell) => !isBlank(cell))) rows.push(source.row + row + 1);
  }
  return rows;
}
