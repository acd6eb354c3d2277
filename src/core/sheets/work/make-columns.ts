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

const widths: Readonly<Record<WorkField, number>> = { owner: 110, action: 300, due: 100, status: 90 };

/** Null where nobody can say where the table's marks and header are: a build puts them back first. */
export function madeWorkColumns(
  rows: MapRows,
  adopted: readonly AdoptedColumn[],
  people: readonly string[],
  locale: Locale,
): SheetChange | null {
  const { read, found } = rows;
  const { markRow, headerRow } = read;
  if (markRow === null || headerRow === null) return null;
  const { workHeaders } = accountPlanWords[locale];
  const made = workFields.filter((field) => !adopted.some((each) => each.field === field));
  const first = lastUsed(rows) + 1;
  const marks: SentBlock[] = adopted.map(({ field, column }) => ({
    row: markRow,
    column,
    cells: [[workMark(field)]],
  }));
  const looks = made.map((field, at): Look => {
    const below = `${addressOf(headerRow + 1, first + at)}:${columnLetters(first + at)}`;
    const choices =
      field === "owner" ? people : field === "status" ? Object.values(planWords[locale].statuses) : undefined;
    return {
      ranges: [below],
      format: field === "due" ? "yyyy/mm/dd" : "@",
      ...(field === "action" ? { wrap: "clip" as const } : {}),
      ...(choices && choices.length > 0 ? { choices } : {}),
    };
  });
  const head = { ranges: [`${addressOf(headerRow, first)}:${addressOf(headerRow, first + made.length - 1)}`] };
  const line = (row: number): SentBlock => ({ row, column: 0, cells: [found.cells[row] ?? []] });
  return {
    seen: { kind: "cells", sheet: found.id, blocks: [line(markRow), line(headerRow)] },
    size: { rows: headerRow + 1, columns: first + made.length },
    writes: [
      ...(made.length > 0 ? [{ row: headerRow, column: first, cells: [made.map((field) => workHeaders[field])] }] : []),
    ],
    looks: [...(made.length > 0 ? [{ ...head, bold: true, background: headerBackground }] : []), ...looks],
    widths: made.map((field, at) => ({ column: first + at, count: 1, width: widths[field] })),
    // The marks in one call, and last: without them the columns are nobody's of ours.
    last: [...marks, ...(made.length > 0 ? [{ row: markRow, column: first, cells: [made.map(workMark)] }] : [])],
    show: true,
  };
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
