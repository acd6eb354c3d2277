/** Puts the four work columns right of the last used column of the map's table, or marks columns that users have already. */
import { addressOf, columnLetters } from "../../cells/address";
import { cellText, fold } from "../../cells/cell";
import { type Locale, locales } from "../../model/locale";
import { isOwnerHeader } from "../../profile/owner-column";
import { accountPlanWords } from "../../words/account-plan-table";
import type { WorkField } from "../../words/account-plan-words";
import { planWords } from "../../words/plan-table";
import type { Look, SentBlock, SheetChange } from "../further/further-sheet";
import { headerBackground } from "../further/looks";
import { ownColumns } from "../map/layout";
import { workFields, workMark } from "../map/work-columns";
import type { MapRows } from "./map-rows";

/** A column of the users' that could be one of ours. */
export interface AdoptedColumn {
  readonly field: WorkField;
  readonly header: string;
  readonly column: number;
}

/** Columns of these names that users have, the first of each; none where the part is there already. */
export function adoptable({ read, columns }: MapRows): AdoptedColumn[] {
  if (read.headerRow === null || Object.keys(columns).length > 0) return [];
  const own = new Set(ownColumns(read.columns));
  const first = Math.min(...own);
  const headers = (read.values[read.headerRow] ?? []).map((cell) => cellText(cell).trim());
  const fits = (field: WorkField, header: string) =>
    locales.some((locale) => fold(accountPlanWords[locale].workHeaders[field]) === fold(header)) ||
    (field === "owner" && isOwnerHeader(header));
  return workFields.flatMap((field) => {
    const column = headers.findIndex(
      (header, at) => at > first && !own.has(at) && header !== "" && fits(field, header),
    );
    return column < 0 ? [] : [{ field, header: headers[column] ?? "", column }];
  });
}

const widths: Readonly<Record<WorkField, number>> = { owner: 110, action: 300, due: 110, status: 90 };

/** Null where there are work columns already, and where nobody can say where the table's marks and header are: a build puts them back first. */
export function madeWorkColumns(
  rows: MapRows,
  adopted: readonly AdoptedColumn[],
  people: readonly string[],
  locale: Locale,
): SheetChange | null {
  const { read, found } = rows;
  const { markRow, headerRow } = read;
  if (markRow === null || headerRow === null || Object.keys(rows.columns).length > 0) return null;
  const { workHeaders } = accountPlanWords[locale];
  const made = workFields.filter((field) => !adopted.some((each) => each.field === field));
  const first = lastUsed(rows) + 1;
  const looks = made.map((field, at): Look => {
    const below = `${addressOf(headerRow + 1, first + at)}:${columnLetters(first + at)}`;
    const choices =
      field === "owner" ? people : field === "status" ? Object.values(planWords[locale].statuses) : undefined;
    return {
      ranges: [below],
      format: field === "due" ? "yyyy/mm/dd" : "@",
      ...(field === "due" ? { takesDays: true } : {}),
      ...(field === "action" ? { wrap: "clip" as const } : {}),
      ...(choices && choices.length > 0 ? { choices } : {}),
    };
  });
  const head = { ranges: [`${addressOf(headerRow, first)}:${addressOf(headerRow, first + made.length - 1)}`] };
  const line = (row: number): SentBlock => ({ row, column: 0, cells: [found.cells[row] ?? []] });
  // Where the new columns come nothing has been typed, and no other page has made its own.
  const below = Math.max(found.cells.length, headerRow + 1) - markRow;
  const free: SentBlock = { row: markRow, column: first, cells: Array(below).fill(Array(made.length).fill("")) };
  return {
    seen: { kind: "cells", sheet: found.id, blocks: [line(markRow), line(headerRow), free] },
    size: { rows: headerRow + 1, columns: first + made.length },
    writes: [],
    looks: [...(made.length > 0 ? [{ ...head, bold: true, background: headerBackground }] : []), ...looks],
    widths: made.map((field, at) => ({ column: first + at, count: 1, width: widths[field] })),
    // The marks in one call, and last, since they make the columns ours: headers without them are adopted by the next click.
    last: [
      ...(made.length > 0 ? [{ row: headerRow, column: first, cells: [made.map((field) => workHeaders[field])] }] : []),
      ...marksOf(rows, markRow, [
        ...adopted.map(({ field, column }) => ({ field, column })),
        ...made.map((field, at) => ({ field, column: first + at })),
      ]),
    ],
    show: true,
  };
}

/** One block, unless somebody filled a cell of the row between two of them. */
function marksOf(
  { holds }: MapRows,
  markRow: number,
  marked: readonly { readonly field: WorkField; readonly column: number }[],
): SentBlock[] {
  const columns = marked.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const row = Array.from({ length: last - first + 1 }, (_, at) => {
    const found = marked.find(({ column }) => column === first + at);
    return found ? workMark(found.field) : "";
  });
  if (row.some((mark, at) => mark === "" && holds(markRow, first + at)))
    return marked.map(({ field, column }) => ({ row: markRow, column, cells: [[workMark(field)]] }));
  return [{ row: markRow, column: first, cells: [row] }];
}

/** The last column in which anything stands from the header to the last row of the table. */
function lastUsed({ read, holds }: MapRows): number {
  const own = Math.max(...ownColumns(read.columns));
  let last = own;
  for (let row = read.markRow ?? read.headerRow ?? 0; row < read.values.length; row += 1) {
    const width = read.values[row]?.length ?? 0;
    for (let column = width - 1; column > last; column -= 1) if (holds(row, column)) last = column;
  }
  return last;
}
