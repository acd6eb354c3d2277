/** The columns of the Segment Map sheet: where they stand on a new one, and where users have moved them since. */
import { locales } from "../locale/locale";
import { type MapHeaders, type SummaryHeaders, words } from "../locale/words";
import { cellText, fold, type Grid } from "../read/cell";

/** Column indexes from 0. A table or summary column that the user deleted is absent. */
export interface MapColumns {
  readonly headerRow: number;
  readonly summary: Partial<Readonly<Record<keyof SummaryHeaders, number>>>;
  /** First of the chart's five columns: see chart-block.ts. Sheets of version 0.1.0 have seven; two stay unused. */
  readonly chart: number;
  readonly key: number;
  readonly order: number;
  readonly table: Partial<Readonly<Record<keyof MapHeaders, number>>> & { readonly partner: number };
}

/** Texts in the hidden columns: the headers tell our sheet from any other, `archive` is the key of a heading. */
export const tokens = { chart: "map.x", key: "map.key", order: "map.order", archive: "map.archive" } as const;

export const chartWidth = 5;

/** The sheet's format, in the hidden cell above `map.order`; this version reads this one and all before it. */
export const mapFormat = 2;

export const formatNote = (format: number): string => `format:${format}`;

/** The format of a sheet that was built before; one without a note is from before there were notes. */
export function formatOf(cells: Grid, { headerRow, order }: MapColumns): number {
  return Number(/^format:(\d+)$/.exec(cellText(cells[headerRow - 1]?.[order]))?.[1] ?? 1);
}

const summaryFields = Object.keys(words.ja.mapSheet.summary) as (keyof SummaryHeaders)[];
const tableFields = Object.keys(words.ja.mapHeaders) as (keyof MapHeaders)[];

const numbered = <Field extends string>(fields: readonly Field[], first: number) =>
  Object.fromEntries(fields.map((field, at) => [field, first + at])) as Record<Field, number>;

/** A new sheet: the summary and board, a gap, the hidden columns, the table; what is right of it is the users'. */
export const newMapColumns: MapColumns = {
  headerRow: 2,
  summary: numbered(summaryFields, 0),
  chart: 6,
  key: 11,
  order: 12,
  table: numbered(tableFields, 13),
};

/** A header row further down than this is not ours. */
const searchedRows = 40;

/** The columns of a sheet that was built before; undefined when it was not, or lost the columns that matter. */
export function mapColumnsIn(cells: Grid): MapColumns | undefined {
  for (let row = 0; row < Math.min(searchedRows, cells.length); row += 1) {
    const texts = (cells[row] ?? []).map((cell) => fold(cellText(cell)));
    const [chart, key, order] = [tokens.chart, tokens.key, tokens.order].map((token) => texts.indexOf(token));
    if (chart === undefined || key === undefined || order === undefined || Math.min(chart, key, order) < 0) continue;
    const find = (header: (locale: (typeof locales)[number]) => string, from: number, to: number) => {
      for (const locale of locales) {
        const at = texts.indexOf(fold(header(locale)), from);
        if (at >= 0 && at < to) return at;
      }
      return undefined;
    };
    const present = found(summaryFields, (field) => find((locale) => words[locale].mapSheet.summary[field], 0, chart));
    const summary = Object.keys(present).length > 0 ? present : unwrittenSummary(texts, chart);
    const table = found(tableFields, (field) =>
      find((locale) => words[locale].mapHeaders[field], order + 1, texts.length),
    );
    if (table.partner === undefined) continue;
    return { headerRow: row, summary, chart, key, order, table: { ...table, partner: table.partner } };
  }
  return undefined;
}

/** The summary's columns on a sheet whose first build died before it wrote them: blank, right before the gap. */
function unwrittenSummary(headers: readonly string[], chart: number): MapColumns["summary"] {
  const first = chart - newMapColumns.chart;
  const isBlank = headers.slice(Math.max(0, first), chart).every((text) => text === "");
  return first >= 0 && isBlank ? numbered(summaryFields, first) : {};
}

function found<Field extends string>(fields: readonly Field[], find: (field: Field) => number | undefined) {
  const columns: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const at = find(field);
    if (at !== undefined) columns[field] = at;
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
