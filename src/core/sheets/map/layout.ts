/** Where the parts of the Segment Map sheet stand: on a new one, and where people have moved them since. */

import { type MapSheetField as Field, mapSheetFields as fields, mapFields } from "../../model/fields";

export { type Field, fields };

/** Those of which a row's key has the fingerprints. */
export const printedFields = mapFields;

/** The columns that the lines above the table share with it: its first five. */
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

/** A new sheet: hidden columns, then the table, with all else above it; right of it all is the users'. */
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

/**
 * Lines above the table, each known by its number wherever its row is now. The counts and the first partners stand left of
 * the picture, so that a first look has all of it; below are what to do, and the board beside the native chart.
 */
export const lines = {
  title: 0,
  built: 1,
  summary: 2,
  first: 9,
  playbook: 20,
  board: 26,
  count: 43,
} as const;

/** Lines up to format 4: the playbook under the counts, the board under it, the picture beside them all. */
export const linesBefore5 = { playbook: 10, board: 16, count: 39, picture: 2, chart: 22 } as const;

/** Lines from the board's title to its last name. */
export const boardLineCount = lines.count - lines.board;

/** Lines of the partners that come first, under their heading. */
export const firstLineCount = lines.playbook - lines.first - 1;

/** Every column of ours that a partner's row has, left to right. */
export const ownColumns = ({ key, order, table }: OwnColumns): number[] =>
  [key, order, ...Object.values(table)].filter((at): at is number => at !== null).sort((a, b) => a - b);
