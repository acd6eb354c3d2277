/** Columns as a user sees them, read for a test: B2 downwards, or several side by side. */
import type { Cell } from "../../../../src/core/cells/cell";
import { type Day, dayText, parseDay } from "../../../../src/core/cells/day";
import type { ColumnChoice } from "../../../../src/core/model/column-choice";
import type { Locale } from "../../../../src/core/model/locale";
import type { ColumnReading, Region, Values } from "../../../../src/core/profile/column-reading/column-reading";
import { readingsOf } from "../../../../src/core/profile/column-reading/readings";
import type { Column, Profile } from "../../../../src/core/profile/profile";

export const asOf: Day = parseDay("2026/11/26") ?? 0;

export interface ReadingOptions {
  readonly locale?: Locale;
  readonly region?: Region;
  readonly choice?: Partial<ColumnChoice>;
  /** Further columns of the list. */
  readonly beside?: Readonly<Record<string, readonly Cell[]>>;
  /** A line above the table. */
  readonly above?: string;
}

export function reading(header: string, cells: readonly Cell[], options: ReadingOptions = {}): ColumnReading {
  const { locale = "ja", choice, beside = {}, above } = options;
  const all = { パートナー: cells.map((_, at) => `会社${at}`), [header]: cells, ...beside };
  const headers = Object.keys(all);
  const top = above === undefined ? [] : [headers.map((_, at) => (at === 0 ? above : ""))];
  const rows = cells.map((_, at) => Object.values(all).map((column) => column[at]));
  const columns: Column[] = headers.map((each, at) => ({ header: each, at }));
  const profile: Profile = {
    source: { cells: [...top, headers, ...rows], sheet: "リスト", row: 0, column: 0 },
    headerRow: top.length,
    topRow: top.length,
    columns,
    partnerColumn: columns[0] as Column,
    partners: cells.map((_, at) => ({ row: top.length + 1 + at, name: `会社${at}` })),
    leftOut: [],
    notices: [],
    problems: [],
  };
  const choices = choice ? [{ ...noChoice(header), ...choice }] : [];
  return readingsOf(profile, options.region ?? { locale, dayOrder: "mdy" }, choices).of(columns[1] as Column);
}

const noChoice = (column: string): ColumnChoice => ({
  column,
  unit: null,
  dayOrder: null,
  notation: null,
  blanks: null,
  smallerIsBetter: false,
  words: [],
});

/** A value a cell: a number, null for none, or the code of its fault. */
export function seen(values: Values, show: (value: number) => unknown = (value) => value): unknown[] {
  const faults = new Map(values.faults.map(({ index, code }) => [index, code]));
  return [...values.values].map((value, index) =>
    Number.isNaN(value) ? (faults.get(index) ?? null) : show(Math.round(value * 1e9) / 1e9),
  );
}

export const seenDays = (values: Values) => seen(values, (day) => dayText(day).replaceAll("/", "-"));
export const seenYesNo = (values: Values) => seen(values, (value) => (value === 1 ? "yes" : "no"));

/** What was decided, with the addresses of what shows it. */
export const decided = ({ decisions }: Values) =>
  decisions.map((decision) =>
    [
      decision.what,
      ...("places" in decision
        ? decision.places.map(({ cell }) => cell)
        : "own" in decision
          ? decision.own.map(({ cell }) => cell)
          : []),
    ].join(" "),
  );

export const refused = ({ refusal }: Values) =>
  refusal && [refusal.why, ...("places" in refusal ? refusal.places.map(({ cell }) => cell) : [])].join(" ");
