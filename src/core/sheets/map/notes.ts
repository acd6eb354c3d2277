/** What users typed beside the table of the map, by partner. */
import { cellText, type Grid, isBlank } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { isUsers, mapColumnsIn } from "./map-columns";
import { homesOf } from "./match-rows";
import { partnerKeys, type WrittenKey, writtenKey } from "./partner-keys";

export interface PartnerNotes {
  /** The partner's name as the table has it. */
  readonly partner: string;
  /** What tells the row's partner from its namesakes. */
  readonly key: WrittenKey;
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
    const partner = cellText(row[columns.table.partner]);
    return texts.length > 0 ? [{ partner, key: writtenKey(cellText(row[columns.key]), partner), texts }] : [];
  });
}

/** The notes of each partner that has some, by the partner's key: two of one name have their own. */
export function notesByPartner(
  notes: readonly PartnerNotes[],
  evaluation: Evaluation,
): ReadonlyMap<string, PartnerNotes["texts"]> {
  const old = notes.map(({ partner, key }, at) => ({ at, name: partner, key, hasNotes: true }));
  const names = evaluation.partners.map(({ name }) => name);
  const { rows } = homesOf(old, partnerKeys(evaluation), names, {});
  return new Map(
    [...rows].map(([partner, at]) => [evaluation.partners[partner]?.key ?? "", notes[at]?.texts ?? []] as const),
  );
}
