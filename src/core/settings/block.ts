/** Finds a block of the settings sheet by its header row and reads its rows by header. */

import { type Cell, cellText, fold, isBlank } from "../cells/cell";
import { oncePer } from "../cells/lazily";
import { cellAt, type Place, placeIn, type Source } from "../cells/source";
import { type Locale, locales } from "../model/locale";
import { type BlockShape, settingsBlocks } from "./blocks";

/** One row of a block: a cell and its address by field. */
export interface BlockRow<Field extends string> {
  /** Its row on the sheet, from 0. */
  readonly at: number;
  cell(field: Field): Cell;
  /** The cell as trimmed text, "" where it is blank. */
  text(field: Field): string;
  place(field: Field): Place;
}

/** What a block is found by. */
export type Headed<Field extends string> = Pick<BlockShape<Field>, "fields" | "headers" | "isNamedFreely">;

export interface Block<Field extends string> {
  readonly locale: Locale;
  /** Where its headers stand in the source, from 0. */
  readonly header: number;
  readonly columns: ReadonlyMap<Field, number>;
  readonly rows: readonly BlockRow<Field>[];
}

/**
 * A block of the sheet, down to where one of the others begins; undefined when no row has its key header (the first
 * field) and at least half of all its headers, each in either language. Columns may stand in any order; blank rows are skipped, and so are
 * comments, whose first cell begins with ※ or //. Where headers of the user's are named, the rest must be blank.
 */
export function readBlock<Field extends string>(
  source: Source,
  shape: Headed<Field>,
  others: readonly Headed<string>[] = settingsBlocks,
): Block<Field> | undefined {
  for (let row = 0; row < source.cells.length; row += 1) {
    const found = headersIn(source, row, shape);
    if (found) return { ...found, header: row, rows: rowsUnder(source, row, found.columns, shape, others) };
  }
  return undefined;
}

/** Each row's folded texts: every block asks for them, in each language. */
const foldedRows = oncePer((_: Source) => new Map<number, readonly string[]>());

function foldedRow(source: Source, row: number): readonly string[] {
  const known = foldedRows(source);
  const before = known.get(row);
  if (before) return before;
  const texts = (source.cells[row] ?? []).map((cell) => fold(cellText(cell)));
  known.set(row, texts);
  return texts;
}

function headersIn<Field extends string>(source: Source, row: number, { fields, headers }: Headed<Field>) {
  const texts = foldedRow(source, row);
  const key = fields[0];
  if (key === undefined) return undefined;
  for (const locale of locales) {
    if (!texts.includes(fold(headers(locale)[key]))) continue;
    const either = [locale, ...locales.filter((other) => other !== locale)].map(headers);
    const columns = new Map<Field, number>();
    for (const field of fields) {
      const at = either.map((names) => texts.indexOf(fold(names[field]))).find((each) => each >= 0);
      if (at !== undefined) columns.set(field, at);
    }
    if (columns.size * 2 >= fields.length) return { locale, columns, key };
  }
  return undefined;
}

/** Whether another block begins in a row, in one of these columns: there a block ends. */
function isHeaderRow(
  source: Source,
  row: number,
  columns: ReadonlySet<number>,
  blocks: readonly Headed<string>[],
): boolean {
  return blocks.some((shape) => {
    const found = headersIn(source, row, shape);
    return found !== undefined && columns.has(found.columns.get(found.key) ?? -1);
  });
}

const comment = /^\s*(?:※|\/\/)/;

/** A text as a comment: a block passes over it. */
export const asComment = (text: string): string => `※ ${text}`.trim();

function rowsUnder<Field extends string>(
  source: Source,
  header: number,
  columns: ReadonlyMap<Field, number>,
  { fields: [key], isNamedFreely }: Headed<Field>,
  others: readonly Headed<string>[],
): BlockRow<Field>[] {
  const rows: BlockRow<Field>[] = [];
  const own = new Set(columns.values());
  for (let row = header + 1; row < source.cells.length; row += 1) {
    if (isHeaderRow(source, row, own, others)) break;
    if ([...columns.values()].every((at) => isBlank(cellAt(source, row, at)))) continue;
    const first = columns.get(key as Field) ?? 0;
    const isAlone = [...columns.values()].every((at) => at === first || isBlank(cellAt(source, row, at)));
    if (comment.test(cellText(cellAt(source, row, first))) && (isAlone || !isNamedFreely)) continue;
    const cell = (field: Field): Cell => {
      const at = columns.get(field);
      return at === undefined ? "" : cellAt(source, row, at);
    };
    rows.push({
      at: source.row + row,
      cell,
      text: (field) => cellText(cell(field)).trim(),
      place: (field) => placeIn(source, row, columns.get(field) ?? 0),
    });
  }
  return rows;
}
