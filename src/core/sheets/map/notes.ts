/** What users typed beside the table of the map, by partner. */
import { cellText, type Grid, isBlank } from "../../cells/cell";
import { isUsers, mapColumnsIn } from "./map-columns";

export interface PartnerNotes {
  /** The partner's name as the table has it. */
  readonly partner: string;
  /** Header and text of each filled cell; the header is "" where the users gave none. */
  readonly texts: readonly (readonly [header: string, text: string])[];
}

export function notesIn(cells: Grid): PartnerNotes[] {
  const columns = mapColumnsIn(cells);
  if (!columns) return [];
  const isNote = isUsers(columns);
  const headers = cells[columns.headerRow] ?? [];
  return cells.slice(columns.headerRow + 1).flatMap((row) => {
    const texts = row.flatMap((cell, at) =>
      isNote(at) && !isBlank(cell) ? [[cellText(headers[at]), cellText(cell)] as const] : [],
    );
    return texts.length > 0 ? [{ partner: cellText(row[columns.table.partner]), texts }] : [];
  });
}
