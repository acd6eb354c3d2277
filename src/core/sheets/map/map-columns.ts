/** The columns of the Segment Map sheet: where they stand on a new one, and where users have moved them since. */

import { cellText, fold, type Grid } from "../../cells/cell";
import { type MapField, mapFields, type SummaryField, summaryFields } from "../../model/fields";
import { locales } from "../../model/locale";
import { words } from "../../words/words";

/** Column indexes from 0. A table or summary column that the user deleted is absent. */
export interface MapColumns {
  readonly headerRow: number;
  /** The row of the summary's headers: above the table; sheets of format 1 and 2 have it in the table's own. */
  readonly panelRow: number;
  readonly summary: Partial<Readonly<Record<SummaryField, number>>>;
  /** First of the chart's five columns: see chart-block.ts. Sheets of format 1 have seven; two stay unused. */
  readonly chart: number;
  readonly key: number;
  readonly order: number;
  readonly table: Partial<Readonly<Record<MapField, number>>> & { readonly partner: number };
}

/** Texts in the hidden columns: the headers tell our sheet from any other, `archive` is the key of a heading. */
export const tokens = { chart: "map.x", key: "map.key", order: "map.order", archive: "map.archive" } as const;

export const chartWidth = 5;

/** The sheet's format, in the hidden cell above `map.order`; this version reads this one and all before it. */
export const mapFormat = 3;

export const formatNote = (format: number): string => `format:${format}`;

/** The format of a sheet that was built before; one without a note is from before there were notes. */
export function formatOf(cells: Grid, { headerRow, order }: MapColumns): number {
  return Number(/^format:(\d+)$/.exec(cellText(cells[headerRow - 1]?.[order]))?.[1] ?? 1);
}

const numbered = <Field extends string>(fields: readonly Field[], first: number) =>
  Object.fromEntries(fields.map((field, at) => [field, first + at])) as Record<Field, number>;

/**
 * A new sheet is a page in landscape: hidden columns, then summary, board and chart above the table, in the same columns;
 * what is right of the table is the users'.
 */
export const newMapColumns: MapColumns = {
  headerRow: 40,
  panelRow: 2,
  summary: numbered(summaryFields, 7),
  chart: 0,
  key: 5,
  order: 6,
  table: numbered(mapFields, 7),
};

/** A header row further down than this is not ours. */
export const searchedRows = 100;

/** The columns of a sheet that was built before; undefined when it was not, or lost the columns that matter. */
export function mapColumnsIn(cells: Grid): MapColumns | undefined {
  for (let row = 0; row < Math.min(searchedRows, cells.length); row += 1) {
    const texts = (cells[row] ?? []).map((cell) => fold(cellText(cell)));
    const [chart, key, order] = [tokens.chart, tokens.key, tokens.order].map((token) => texts.indexOf(token));
    if (chart === undefined || key === undefined || order === undefined || Math.min(chart, key, order) < 0) continue;
    const table = headersIn(texts, mapFields, (locale) => words[locale].mapHeaders, order + 1, texts.length);
    if (table.partner === undefined) continue;
    const own = { headerRow: row, chart, key, order, table: { ...table, partner: table.partner } };
    const summaryIn = (line: readonly string[], from: number, to: number) =>
      headersIn(line, summaryFields, (locale) => words[locale].mapSheet.summary, from, to);
    // Left of the hidden columns there is room for a summary only where it stood there from the beginning.
    if (chart >= summaryFields.length) return { ...own, panelRow: row, summary: summaryIn(texts, 0, chart) };
    for (let panelRow = 0; panelRow < row; panelRow += 1) {
      const line = (cells[panelRow] ?? []).map((cell) => fold(cellText(cell)));
      const summary = summaryIn(line, order + 1, line.length);
      if (Object.keys(summary).length > 1) return { ...own, panelRow, summary };
    }
    return { ...own, panelRow: newMapColumns.panelRow, summary: numbered(summaryFields, order + 1) };
  }
  return undefined;
}

function headersIn<Field extends string>(
  texts: readonly string[],
  fields: readonly Field[],
  headers: (locale: (typeof locales)[number]) => Readonly<Record<Field, string>>,
  from: number,
  to: number,
): Partial<Record<Field, number>> {
  const columns: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    for (const locale of locales) {
      const at = texts.indexOf(fold(headers(locale)[field]), from);
      if (at < 0 || at >= to) continue;
      columns[field] = at;
      break;
    }
  }
  return columns;
}

/** Whether a column in the table's rows is the users'. */
export function isUsers(columns: MapColumns): (column: number) => boolean {
  const own = new Set(rowColumns(columns));
  return (column) => column > columns.key && !own.has(column);
}

/** Every column of a partner's row that the build writes, left to right. */
export const rowColumns = ({ key, order, table }: MapColumns): number[] =>
  [key, order, ...Object.values(table)].sort((a, b) => a - b);
