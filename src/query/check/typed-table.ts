/** A small table with types, as BigQuery has one. */

export const columnTypes = ["INT64", "FLOAT64", "STRING", "BOOL", "DATE", "TIMESTAMP"] as const;
export type ColumnType = (typeof columnTypes)[number];

/** A DATE is its day as 2026-01-31, a TIMESTAMP its instant as 2026-01-31T20:00:00Z. */
export type TypedValue = string | number | boolean | null;

export interface TypedColumn {
  readonly name: string;
  readonly type: ColumnType;
}

export interface TypedTable {
  /** Its full dotted name. */
  readonly name: string;
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly (readonly TypedValue[])[];
}

/** Rows as objects by column. */
export type ResultRow = Readonly<Record<string, string | number | boolean | null>>;
