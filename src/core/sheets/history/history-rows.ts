/** Rows of 履歴 as cells, and cells as rows. */

import { cellText, fold, isBlank } from "../../cells/cell";
import { type Day, parseDay } from "../../cells/day";
import { parseNumber } from "../../cells/number";
import type { Place, Source } from "../../cells/source";
import { type Locale, locales } from "../../model/locale";
import { type HistoryField, type HistoryKind, historyFields, historyKinds } from "../../model/movement-fields";
import { type Headed, readBlock } from "../../settings/block";
import { historyWords } from "../../words/history-words";
import { isoDay } from "./record";

/** Texts are as they stand in the cells; "" is blank. */
export interface HistoryRow {
  readonly day: Day;
  readonly kind: HistoryKind;
  readonly partner: string;
  /** The key of its segment. */
  readonly segment: string;
  readonly potential: number | null;
  readonly results: number | null;
  readonly record: string;
}

/** A row and where it stands: its index on the sheet, from 0. */
export interface PlacedRow extends HistoryRow {
  readonly at: number;
  readonly place: Place;
}

export interface HistoryRows {
  /** The language of the sheet's header, and its row on the sheet, from 0. */
  readonly locale: Locale;
  readonly header: number;
  /** The row under the last one with anything in it. */
  readonly end: number;
  readonly rows: readonly PlacedRow[];
  /** Rows whose day or kind cannot be read: nobody knows what they are. */
  readonly unknown: readonly { readonly place: Place; readonly cells: readonly string[] }[];
}

const block: Headed<HistoryField> = {
  fields: historyFields,
  isNamedFreely: true,
  headers: (locale) => historyWords[locale].headers,
};

/** Undefined where no row has the headers of a history. */
export function readRows(source: Source): HistoryRows | undefined {
  const found = readBlock(source, block, []);
  if (!found) return undefined;
  const rows: PlacedRow[] = [];
  const unknown: { place: Place; cells: string[] }[] = [];
  for (const row of found.rows) {
    const place = row.place("kind");
    const [day, kind] = [parseDay(row.cell("day")), kindNamed(row.text("kind"))];
    if (day === undefined || kind === undefined) {
      unknown.push({ place, cells: historyFields.map((field) => cellText(row.cell(field))) });
      continue;
    }
    rows.push({
      day,
      kind,
      partner: row.text("partner"),
      segment: row.text("segment"),
      potential: parseNumber(row.cell("potential")) ?? null,
      results: parseNumber(row.cell("results")) ?? null,
      record: cellText(row.cell("record")),
      at: row.at,
      place,
    });
  }
  const height = source.cells.reduce((end, cells, at) => (cells.every(isBlank) ? end : at + 1), 0);
  return { locale: found.locale, header: source.row + found.header, end: source.row + height, rows, unknown };
}

/** In either language. */
const kindNamed = (text: string): HistoryKind | undefined =>
  historyKinds.find((kind) => locales.some((locale) => fold(historyWords[locale].kinds[kind]) === fold(text)));

const scoreText = (score: number | null): string => (score === null ? "" : (Math.round(score * 10) / 10).toFixed(1));

/** A row's cells, all of them text. */
export function rowCells(row: HistoryRow, locale: Locale): string[] {
  const { kinds } = historyWords[locale];
  const cells: Readonly<Record<HistoryField, string>> = {
    ...row,
    day: isoDay(row.day),
    kind: kinds[row.kind],
    potential: scoreText(row.potential),
    results: scoreText(row.results),
  };
  return historyFields.map((field) => cells[field]);
}

export const headerCells = (locale: Locale): string[] =>
  historyFields.map((field) => historyWords[locale].headers[field]);
