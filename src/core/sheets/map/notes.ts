/** What users typed beside the table of the map, by partner. */
import { cellText, fold, type Grid, isBlank } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { ownColumns } from "./layout";
import { matchRows } from "./match-rows";
import { readMapSheet } from "./read-map-sheet";
import { partnerKeys, type WrittenKey } from "./row-key";
import type { TableRow } from "./table-rows";

export interface PartnerNotes {
  /** The partner's name as the table has it. */
  readonly partner: string;
  /** What tells the row's partner from its namesakes. */
  readonly key: WrittenKey;
  /** Header and text of each filled cell; the header is "" where the users gave none. */
  readonly texts: readonly (readonly [header: string, text: string])[];
}

export function notesIn(cells: Grid): PartnerNotes[] {
  const read = readMapSheet({ values: cells, formulas: [] });
  if (!read) return [];
  const own = new Set(ownColumns(read.columns));
  const first = Math.min(...own);
  const headers = read.headerRow === null ? [] : (cells[read.headerRow] ?? []);
  return read.rows.flatMap(({ at, name, key }) => {
    const texts = (cells[at] ?? []).flatMap((cell, column) =>
      column > first && !own.has(column) && !isBlank(cell)
        ? [[cellText(headers[column]), cellText(cell)] as const]
        : [],
    );
    return key && texts.length > 0 ? [{ partner: name, key, texts }] : [];
  });
}

/** The notes of each partner that has some, by the partner's key: two of one name have their own. */
export function notesByPartner(
  notes: readonly PartnerNotes[],
  evaluation: Evaluation,
): ReadonlyMap<string, PartnerNotes["texts"]> {
  const keys = partnerKeys(evaluation);
  const known = evaluation.partners.map(({ name }, at) => ({ name, key: keys[at] as WrittenKey }));
  const table = notes.map(({ partner, key }, at): TableRow => {
    // To show them, the row of the profile is enough: a build is stricter.
    const same = keys.find(({ base, row }) => row === key.row && fold(base) === fold(key.base));
    return { ...unseen, at, name: partner, key: { ...key, print: same?.print ?? key.print, cells: null } };
  });
  const { rows } = matchRows(table, known, {});
  return new Map(
    [...rows].map(([partner, at]) => [evaluation.partners[partner]?.key ?? "", notes[at]?.texts ?? []] as const),
  );
}

const unseen = {
  kind: "partner",
  cells: "----------------",
  isFilled: true,
  isBlank: false,
  isNameAlone: false,
} as const;
