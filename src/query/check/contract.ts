/** What the query promises beyond what a sheet does, each with the rows written down by hand. */
import type { Criterion } from "../../core/model/criterion";
import type { Settings } from "../../core/model/settings";
import { defaultOptions } from "../../core/settings/default-options";
import { defaultSegments } from "../../core/settings/default-segments";
import { mapQuery } from "../../core/sql/map-query";
import type { ColumnType, ResultRow, TypedTable, TypedValue } from "./typed-table";

export interface ContractCase {
  readonly says: string;
  readonly query: string;
  readonly table: TypedTable;
  /** By key; only the columns that the promise is about. A text: the query stops, and says this; null: the analyser refuses it. */
  readonly expected: readonly ResultRow[] | string | null;
}

interface Given {
  readonly says: string;
  readonly criteria: readonly (Partial<Criterion> & { readonly column: string })[];
  readonly types: Readonly<Record<string, ColumnType>>;
  readonly rows: readonly (readonly TypedValue[])[];
  readonly own?: Partial<Settings>;
  readonly into?: string;
  readonly expected: ContractCase["expected"];
}

const asOf = 20_780;

function contractCase({ says, criteria, types, rows, own, into, expected }: Given): ContractCase {
  const settings: Settings = {
    ...defaultOptions,
    partnerColumn: "企業名",
    asOf,
    criteria: criteria.map((criterion) => ({
      axis: "potential",
      weight: 1,
      scale: "linear",
      low: null,
      high: null,
      levels: [],
      ...criterion,
    })),
    segments: defaultSegments("ja"),
    locale: "ja",
    ...own,
  };
  const query = mapQuery(settings, {
    table: "data.partners",
    key: "code",
    columns: [],
    into: into ?? null,
    timeZone: "Asia/Tokyo",
    day: asOf,
    version: "0",
  });
  if (!query.ok) throw new Error(query.problems[0]?.code);
  const columns = [
    { name: "code", type: "INT64" as const },
    { name: "企業名", type: "STRING" as const },
    ...Object.entries(types).map(([name, type]) => ({ name, type })),
  ];
  return { says, query: query.value, table: { name: "data.partners", columns, rows }, expected };
}

const orders = { column: "受注", axis: "results" as const, low: 0, high: 10 };
/** A column by its cells, each row with one order. */
const column = (cells: readonly TypedValue[]): TypedValue[][] =>
  cells.map((cell, at) => [at + 1, `P${at + 1}`, cell, 1]);
const byKey = (name: string, values: readonly TypedValue[], unread: readonly string[] = []): ResultRow[] =>
  values.map((value, at) => ({
    key: at + 1,
    [name]: value,
    ...(unread.length > 0 ? { unread: unread[at] ?? "" } : {}),
  }));

const scored = { 値: "STRING", 受注: "INT64" } as const;
const fillers = Array.from({ length: 12 }, () => "50");

export const contractCases = (): ContractCase[] =>
  [
    {
      says: "text is a number only where GoogleSQL says so",
      criteria: [{ column: "値", low: 0, high: 100 }, orders],
      types: scored,
      rows: column([
        "12",
        "-1.5",
        " 7 ",
        "1e1",
        "0x1F",
        "1,200",
        "１２",
        "12%",
        "1.2億",
        "nan",
        "inf",
        null,
        "",
        "未定",
        ...fillers,
      ]),
      expected: byKey(
        "potential",
        [12, 0, 7, 10, 31, null, null, null, null, null, null, null, null, null, ...fillers.map(Number)],
        ["", "", "", "", "", "値", "値", "値", "値", "値", "値"],
      ),
    },
    {
      says: "numbers that are none are not read",
      criteria: [{ column: "値", low: 0, high: 100 }, orders],
      types: { 値: "FLOAT64", 受注: "INT64" },
      rows: column([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 20, 30, 40, 50, 60]),
      expected: byKey("potential", [null, null, null, 20, 30, 40, 50, 60], ["値", "値", "値"]),
    },
    {
      says: "a negative value under log is not read",
      criteria: [{ column: "値", scale: "log", low: 0, high: 9 }, orders],
      types: { 値: "FLOAT64", 受注: "INT64" },
      rows: column([-1, 0, 9]),
      expected: byKey("potential", [null, 0, 100], ["値"]),
    },
    {
      says: "on results nothing written is nothing sold where no cell is 0",
      criteria: [
        { column: "値", low: 0, high: 50 },
        { column: "件", axis: "results", low: 0, high: 10 },
      ],
      types: { 値: "INT64", 件: "STRING" },
      rows: [
        [1, "A", 50, "5"],
        [2, "B", 50, null],
        [3, "C", 50, ""],
        [4, "D", 50, "未定"],
      ],
      expected: [
        { key: 1, results: 50, segment_key: "grow", priority: 3 },
        { key: 2, results: 0, segment_key: "activate", priority: 1, data_percent: 100 },
        { key: 3, results: 0, segment_key: "activate", priority: 2 },
        { key: 4, results: null, segment_key: null, segment: "要確認", support: "", priority: null, data_percent: 50 },
      ],
    },
    {
      says: "with a 0 among them blanks are not known",
      criteria: [
        { column: "値", low: 0, high: 50 },
        { column: "件", axis: "results", low: 0, high: 10 },
      ],
      types: { 値: "INT64", 件: "INT64" },
      rows: [
        [1, "A", 50, 0],
        [2, "B", 50, null],
      ],
      expected: [
        { key: 1, results: 0, segment_key: "activate" },
        { key: 2, results: null, segment_key: null },
      ],
    },
    {
      says: "a column of results that is blank throughout is not used",
      criteria: [{ column: "値", low: 0, high: 50 }, orders, { column: "件", axis: "results" }],
      types: { 値: "INT64", 受注: "INT64", 件: "INT64" },
      rows: [[1, "A", 50, 5, null]],
      own: { missing: "zero" },
      expected: [{ key: 1, results: 50, data_percent: 100 }],
    },
    {
      says: "days as text are 2026-01-31 alone, and a dash and なし are not yet",
      criteria: [
        { column: "値", low: 0, high: 50 },
        { column: "連絡", axis: "results", scale: "recency" },
      ],
      types: { 値: "INT64", 連絡: "STRING" },
      rows: [
        [1, "A", 50, "2026-11-23"],
        [2, "B", 50, "2025-11-23"],
        [3, "C", 50, "なし"],
        [4, "D", 50, "－"],
        [5, "E", 50, null],
        [6, "F", 50, "2026/11/23"],
      ],
      expected: [
        { key: 1, results: 100, segment_key: "grow", unread: "" },
        { key: 2, results: 0, segment_key: "grow", unread: "" },
        { key: 3, results: 0, segment_key: "activate", unread: "" },
        { key: 4, results: 0, segment_key: "activate", unread: "" },
        { key: 5, results: 0, segment_key: "activate", unread: "" },
        { key: 6, results: null, segment_key: null, unread: "連絡" },
      ],
    },
    {
      says: "a TIMESTAMP is its day in UTC",
      criteria: [{ column: "連絡", scale: "recency", low: 0, high: 10 }, orders],
      types: { 連絡: "TIMESTAMP", 受注: "INT64" },
      rows: column(["2026-11-22T20:00:00Z", "2026-11-23T00:00:00Z", null]),
      expected: byKey("potential", [90, 100, null], ["", "", ""]),
    },
    {
      says: "rows without a name are none, and names stand as often as they do",
      criteria: [{ column: "値", low: 0, high: 50 }, orders],
      types: { 値: "INT64", 受注: "INT64" },
      rows: [
        [1, null, 50, 1],
        [2, "", 50, 1],
        [3, "　", 50, 1],
        [4, " 東都 ", 50, 1],
        [5, "東都", 50, 1],
      ],
      expected: [
        { key: 4, partner: "東都", same_name: 2, priority: 1 },
        { key: 5, partner: "東都", same_name: 2, priority: 2 },
      ],
    },
    {
      says: "a table without rows has no partners",
      criteria: [{ column: "値" }, orders],
      types: { 値: "INT64", 受注: "INT64" },
      rows: [],
      own: { potentialCut: { kind: "natural" }, resultsCut: { kind: "median" } },
      expected: [],
    },
    {
      says: "labels are the same word in full width, with other spaces and case, and before a remark",
      criteria: [{ column: "値", scale: "levels", levels: [{ label: "Tier Ａ", points: 70 }] }, orders],
      types: scored,
      rows: column(["Tier A", "ｔｉｅｒ　ａ", " TIER \n a ", "tier a（仮置き）", "tier a(見直し中)", "Tier B", "未定"]),
      expected: byKey("potential", [70, 70, 70, null, 70, null, null], ["", "", "", "値", "", "値", ""]),
    },
    {
      says: "a target is an item of the list, not a part of one",
      criteria: [
        {
          column: "値",
          scale: "match",
          levels: [
            { label: "製造", points: 60 },
            { label: "小売", points: 70 },
          ],
        },
        orders,
      ],
      types: scored,
      rows: column(["製造、小売", "製造業", "小売／金融", "　製造　;　金融", "金融", "", "製造\n金融"]),
      expected: byKey("potential", [100, 0, 70, 60, 0, null, 60]),
    },
    {
      says: "an overridden partner without a score comes after those that have one",
      criteria: [{ column: "値", low: 0, high: 50 }, orders],
      types: { 値: "INT64", 受注: "INT64", 補正: "STRING" },
      rows: [
        [1, "A", null, 1, " ＡＣＴＩＶＡＴＥ "],
        [2, "B", 50, 1, "重点育成"],
        [3, "C", 50, 1, "どこか"],
      ],
      own: { overrideColumn: "補正" },
      expected: [
        { key: 2, segment_key: "activate", scored_segment: "grow", priority: 1, unread: "" },
        { key: 1, segment_key: "activate", scored_segment: null, priority: 2, unread: "" },
        { key: 3, segment_key: "grow", scored_segment: "grow", priority: 3, unread: "補正" },
      ],
    },
    {
      says: "too few readable cells stop it with the column, the counts and a value",
      criteria: [{ column: "値" }, orders],
      types: scored,
      rows: column(["1,200", "1,300", "5", null, "未定"]),
      expected:
        "列「値」は、入力のあるセル 3 件のうち 1 件しか読めないため、マップを作りませんでした。読めない値の例:「1,200」",
    },
    {
      says: "a BOOL under a scale of numbers is BigQuery's own error",
      criteria: [{ column: "値" }, orders],
      types: { 値: "BOOL", 受注: "INT64" },
      rows: [],
      expected: null,
    },
    {
      says: "so is a DATE",
      criteria: [{ column: "値", scale: "rank" }, orders],
      types: { 値: "DATE", 受注: "INT64" },
      rows: [],
      expected: null,
    },
    {
      says: "and a number under a scale of days",
      criteria: [{ column: "値", scale: "recency" }, orders],
      types: { 値: "INT64", 受注: "INT64" },
      rows: [],
      expected: null,
    },
    {
      says: "and a column that the table lacks",
      criteria: [{ column: "値" }, orders],
      types: { 受注: "INT64" },
      rows: [],
      expected: null,
    },
  ].map((given) => contractCase(given as Given));
