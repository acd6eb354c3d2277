/** What users typed beside the table of the map, by partner. */
import { addressOf } from "../../cells/address";
import { cellText, fold, type Grid, isBlank } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import type { WorkField } from "../../words/account-plan-words";
import { ownColumns } from "./layout";
import { matchRows } from "./match-rows";
import { readMapSheet } from "./read-map-sheet";
import { partnerKeys, type WrittenKey } from "./row-key";
import type { TableRow } from "./table-rows";
import { workColumnsIn } from "./work-columns";

export interface PartnerNotes {
  /** The partner's name as the table has it. */
  readonly partner: string;
  /** What tells the row's partner from its namesakes. */
  readonly key: WrittenKey;
  /** Header and text of each filled cell; the header is "" where the users gave none. */
  readonly texts: readonly (readonly [header: string, text: string])[];
  /** The cells of the work columns that are there, filled or not; absent without any. */
  readonly work?: WorkTexts;
}

/** Texts and addresses by column. */
export type WorkTexts = Partial<Readonly<Record<WorkField, { readonly text: string; readonly cell: string }>>>;

export function notesIn(cells: Grid): PartnerNotes[] {
  const read = readMapSheet({ values: cells, formulas: [] });
  if (!read) return [];
  const own = new Set(ownColumns(read.columns));
  const first = Math.min(...own);
  const headers = read.headerRow === null ? [] : (cells[read.headerRow] ?? []);
  const work = Object.entries(workColumnsIn(read)) as [WorkField, number][];
  for (const [, column] of work) own.add(column);
  return read.rows.flatMap(({ at, name, key }) => {
    const texts = (cells[at] ?? []).flatMap((cell, column) =>
      column > first && !own.has(column) && !isBlank(cell)
        ? [[cellText(headers[column]), cellText(cell)] as const]
        : [],
    );
    if (!key || (texts.length === 0 && work.length === 0)) return [];
    const textOf = ([field, column]: (typeof work)[number]) =>
      [field, { text: cellText(cells[at]?.[column]), cell: addressOf(at, column) }] as const;
    return [{ partner: name, key, texts, ...(work.length > 0 ? { work: Object.fromEntries(work.map(textOf)) } : {}) }];
  });
}

/** The notes of each partner that has some, by the partner's key: two of one name have their own. */
export function notesByPartner(
  notes: readonly PartnerNotes[],
  evaluation: Evaluation,
): ReadonlyMap<string, PartnerNotes> {
  const keys = partnerKeys(evaluation);
  const known = evaluation.partners.map(({ name }, at) => ({ name, key: keys[at] as WrittenKey }));
  const table = notes.map(({ partner, key }, at): TableRow => {
    // To show them, the row of the profile is enough: a build is stricter.
    const same = keys.find(({ base, row }) => row === key.row && fold(base) === fold(key.base));
    return { ...unseen, at, name: partner, key: { ...key, print: same?.print ?? key.print, cells: null } };
  });
  const { rows } = matchRows(table, known, {});
  return new Map(
    [...rows].map(([partner, at]) => [evaluation.partners[partner]?.key ?? "", notes[at] as PartnerNotes] as const),
  );
}

const unseen = {
  kind: "partner",
  cells: "----------------",
  isFilled: true,
  isBlank: false,
  isNameAlone: false,
  isLikeOurs: false,
} as const;
