/** Where the parts of the Segment Map sheet stand: on a new one, and where people have moved them since. */

import { type MapSheetField as Field, mapSheetFields as fields, mapFields } from "../../model/fields";

export { type Field, fields };

/** Those of which a row's key has the fingerprints. */
export const printedFields = mapFields;

/** The columns that summary, playbook and board share with the table: its first five. */
export const panelFields = fields.slice(0, 5);

/** Columns that the chart is drawn from: see chart-block.ts. */
export const chartWidth = 5;

/** Columns of ours, from 0; one that somebody deleted is absent. */
export interface OwnColumns {
  readonly key: number | null;
  readonly order: number | null;
  readonly table: Partial<Readonly<Record<Field, number>>>;
}

/** All columns are there: those that were missing are put in. */
export interface Columns {
  readonly key: number;
  readonly order: number;
  readonly table: Partial<Readonly<Record<Field, number>>> & { readonly partner: number };
}

/** A new sheet: hidden columns, then the table, with summary and board above it; right of it all is the users'. */
export const newColumns: Columns = {
  key: 5,
  order: 6,
  table: Object.fromEntries(mapFields.map((field, at) => [field, 7 + at])) as Record<
    (typeof mapFields)[number],
    number
  >,
};

/** The first of the chart's columns on a new sheet. */
export const newChartColumn = 0;

/** Lines above the table, each known by its number wherever its row is now. */
export const lines = {
  title: 0,
  built: 1,
  summary: 2,
  playbook: 10,
  board: 16,
  count: 39,
} as const;

/** Lines from the board's title to its last name. */
export const boardLineCount = lines.count - lines.board;

/** Every column of ours that a partner's row has, left to right. */
export const ownColumns = ({ key, order, table }: OwnColumns): number[] =>
  [key, order, ...Object.values(table)].filter((at): at is number => at !== null).sort((a, b) => a - b);
