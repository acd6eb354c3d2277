/** The rows under the map's header: whose they say they are, and whether people filled a cell in them. */

import { type Cell, cellText, fold, type Grid } from "../../cells/cell";
import { lazily } from "../../cells/lazily";
import { locales } from "../../model/locale";
import { words } from "../../words/words";
import { twoLetters } from "./hash";
import { type OwnColumns, ownColumns, printedFields } from "./layout";
import { tokens } from "./marks";
import { isRowKey, type WrittenKey, writtenKey } from "./row-key";

export interface TableRow {
  /** Its row on the sheet, from 0. */
  readonly at: number;
  /** What stands in the partner column. */
  readonly name: string;
  /** Null in a row that has none: a user's, or one put in. */
  readonly key: WrittenKey | null;
  readonly kind: "partner" | "archive" | "keyless";
  /** The fingerprints of the cells of ours, two letters a field; "--" where the column is missing. */
  readonly cells: string;
  /** Whether a cell that is not in our columns holds something. */
  readonly isFilled: boolean;
  /** Whether nothing stands in the row at all, hidden columns apart. */
  readonly isBlank: boolean;
  /** Whether nothing but the name stands in our columns. */
  readonly isNameAlone: boolean;
  /** Whether the row is one of ours, should its key be lost: it has a number in our order, or most of our cells are filled. */
  readonly isLikeOurs: boolean;
}

export function tableRowsIn(
  { values, formulas }: { readonly values: Grid; readonly formulas: readonly (readonly string[])[] },
  columns: OwnColumns,
  firstRow: number,
  headerRow: number | null,
  isOld: (row: number, column: number) => boolean,
): TableRow[] {
  const { key, order, table } = columns;
  const own = new Set(ownColumns(columns));
  const rows: TableRow[] = [];
  const hidden = (at: number) => (key === null ? "" : cellText(values[at]?.[key]));
  // Where what is visible was sorted with the header, a row stands beside the header's hidden text, and the header beside its key.
  const besideHeader = headerRow === null ? "" : hidden(headerRow);
  const isSwapped = isRowKey(besideHeader) || besideHeader === tokens.archive;
  for (let at = firstRow; at < values.length; at += 1) {
    if (at === headerRow) continue;
    const line = values[at] ?? [];
    const holds = (column: number) => !isNothing(line[column]) || (formulas[at]?.[column] ?? "") !== "";
    const name = table.partner === undefined ? "" : cellText(line[table.partner]);
    const text = isSwapped && hidden(at) === tokens.key ? besideHeader : hidden(at);
    const ofOurs = [...own].filter((column) => column !== key && column !== order && holds(column));
    const isFilled = line.some((_, column) => !own.has(column) && holds(column) && !isOld(at, column));
    const visible = Object.values(table).length;
    rows.push({
      at,
      name,
      ...(isArchiveName(name) || (text === tokens.archive && name === "")
        ? { key: null, kind: "archive" as const }
        : text === "" || text === tokens.key || text === tokens.archive
          ? { key: null, kind: "keyless" as const }
          : { key: writtenKey(text, name), kind: "partner" as const }),
      cells: printedFields
        .map((field) => (table[field] === undefined ? "--" : twoLetters(cellText(line[table[field]]))))
        .join(""),
      isFilled,
      isBlank: !isFilled && ofOurs.length === 0,
      isLikeOurs: (order !== null && typeof line[order] === "number") || ofOurs.length >= mostCells * visible,
      isNameAlone: ofOurs.every((column) => column === table.partner && (formulas[at]?.[column] ?? "") === ""),
    });
  }
  return rows;
}

/** Share of our cells that a partner's row has filled, also where data are missing; other rows have fewer. */
const mostCells = 0.6;

const archiveNames = lazily(() => new Set(locales.map((locale) => fold(words[locale].mapSheet.archive))));

/** What is seen decides: keys may have been left behind by a sort. */
const isArchiveName = (name: string) => archiveNames().has(fold(name));

/** A space is something: somebody typed it. */
export const isNothing = (cell: Cell) => cell === "" || cell === null || cell === undefined;
