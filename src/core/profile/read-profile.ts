/** Reads a partner profile out of a sheet or a range. */

import { type Cell, cellText, fold, isBlank, isErrorCell } from "../cells/cell";
import { nearest } from "../cells/nearest";
import { cellAt, placeIn, type Source } from "../cells/source";
import type { Finding } from "../problem/finding";
import { failure, type Outcome, success } from "../problem/problem";
import { columnsOf, headerRowIn } from "./header-row";
import { isKnownHeader, isPartnerHeader } from "./headers";
import { partnerColumnAmong } from "./partner-column";
import type { Column, PartnerRow, Profile } from "./profile";

export interface ProfileExpectations {
  /** Headers that the settings name; they tell the header row from the rest. */
  readonly columns: readonly string[];
  /** Header of the partner column, or null for the usual one. */
  readonly partnerColumn: string | null;
  /** A formula whose output stands beside its rows needs the header in the range's first row. */
  readonly headerFirst: boolean;
}

const totals = new Set(["合計", "総計", "小計", "計", "平均", "total", "grand total", "subtotal", "sum", "average"]);

/** Reads header, columns and partners; fails when there is nothing to read or no column with names. */
export function readProfile(source: Source, expectations: ProfileExpectations): Outcome<Profile> {
  const { sheet } = source;
  const named = expectations.partnerColumn === null ? [] : [expectations.partnerColumn];
  const headerRow = headerRowIn(source, new Set([...expectations.columns, ...named].map(fold)));
  if (headerRow < 0) return failure({ code: "emptyProfile", sheet });
  if (expectations.headerFirst && headerRow > 0) {
    return failure({ code: "headerNotFirst", row: source.row + headerRow + 1, firstRow: source.row + 1 });
  }
  const columns = columnsOf(source, headerRow);
  const headers = columns.map(({ header }) => header);
  const filledBelow = source.cells.slice(headerRow + 1).some((row) => row.some((cell) => !isBlank(cell)));
  if (!filledBelow) return failure({ code: "headerOnly", sheet, row: source.row + headerRow + 1, headers });
  const partnerColumn =
    expectations.partnerColumn === null
      ? partnerColumnAmong(source, headerRow, columns)
      : columnNamed(columns, expectations.partnerColumn);
  if (!partnerColumn) {
    const column = expectations.partnerColumn;
    if (column === null) return failure({ code: "noPartnerColumn", headers });
    const near = nearest(column, headers);
    return failure({ code: "missingOptionColumn", option: "partnerColumn", column, near, headers });
  }
  const rows = readRows(source, headerRow, partnerColumn);
  if (rows.partners.length === 0) return failure({ code: "noPartners", sheet, column: partnerColumn.header });
  const rowsAbove = rowsAboveHeader(source, headerRow);
  const above: Finding[] =
    rowsAbove.length > 0 ? [{ code: "rowsAboveHeader", row: source.row + headerRow + 1, rows: rowsAbove }] : [];
  return success({
    source,
    headerRow,
    columns,
    partnerColumn,
    partners: rows.partners,
    notices: [...above, ...rows.notices],
    problems: [...rows.problems, ...sameNames(source, partnerColumn, rows.partners)],
  });
}

/** The first column with a header, compared without regard to width, case and spaces. */
export function columnNamed(columns: readonly Column[], header: string): Column | undefined {
  const wanted = fold(header);
  return columns.find((column) => fold(column.header) === wanted);
}

function rowsAboveHeader(source: Source, headerRow: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < headerRow; row += 1) {
    if (source.cells[row]?.some((cell) => !isBlank(cell))) rows.push(source.row + row + 1);
  }
  return rows;
}

interface Rows {
  readonly partners: PartnerRow[];
  readonly notices: Finding[];
  readonly problems: Finding[];
}

function readRows(source: Source, headerRow: number, column: Column): Rows {
  const rows: Rows = { partners: [], notices: [], problems: [] };
  for (let row = headerRow + 1; row < source.cells.length; row += 1) {
    const cell = cellAt(source, row, column.at);
    if (isBlank(cell)) {
      if (row === headerRow + 1 && isHeaderRow(source.cells[row] ?? [])) {
        rows.notices.push({ code: "secondHeader", row: source.row + row + 1 });
      }
      continue;
    }
    const name = cellText(cell).trim();
    if (isErrorCell(cell)) {
      rows.problems.push({ code: "badName", text: name, place: placeIn(source, row, column.at) });
    } else if (isPartnerHeader(name) || fold(name) === fold(column.header)) {
      rows.notices.push({ code: "secondHeader", row: source.row + row + 1 });
    } else if (totals.has(fold(name))) {
      rows.notices.push({ code: "totalRow", row: source.row + row + 1, text: name });
    } else {
      rows.partners.push({ row, name });
    }
  }
  return rows;
}

const isHeaderRow = (row: readonly Cell[]) => row.filter((cell) => isKnownHeader(cellText(cell))).length >= 2;

function sameNames(source: Source, column: Column, partners: readonly PartnerRow[]): Finding[] {
  const byName = new Map<string, PartnerRow[]>();
  for (const partner of partners) {
    const key = fold(partner.name);
    const found = byName.get(key);
    if (found) found.push(partner);
    else byName.set(key, [partner]);
  }
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      code: "sameName",
      name: same[0]?.name ?? "",
      places: same.map(({ row }) => placeIn(source, row, column.at)),
    }));
}
