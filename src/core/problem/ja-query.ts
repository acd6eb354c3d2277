/** Japanese sentences about the map as a query. */
import type { QueryProblemTexts } from "./query-problem";

const allowed = "使えるのは、文字(各国語)、数字、_ - 空白と & % = + : ' < > # | です";

export const jaQueryProblems: QueryProblemTexts = {
  badTable: ({ input, text }, inputs) =>
    `${inputs[input]} は プロジェクト.データセット.テーブル か データセット.テーブル の形で指定してください${text === "" ? "" : `(「${text}」ではなく)`}。使えるのは、文字(各国語)、数字、_ - 空白です。`,
  intoIsTable: ({ text }, { into }) =>
    `${into}「${text}」は読むテーブルと同じです。プロファイルを上書きしないよう、別のテーブルを指定してください。`,
  noKey: (_, { key }) =>
    `${key} に、行ごとに異なる列(取引先コードなど)の名前を指定してください。BigQueryの行には順序がないため、同点のときの順番に使います。`,
  badKey: ({ text }, { key }) => `BigQueryでは「${text}」という列名は使えません(${key})。${allowed}。`,
  noPartnerColumnNamed: () =>
    "企業名の列がわかりません。テーブルの中は見られないので、マップ設定の「企業名列」に列名を入れてください。",
  badColumnName: ({ column }, inputs) =>
    `BigQueryでは「${column}」という列名は使えません。${inputs.column(column, "列名")} で指定してください。`,
  badColumnGiven: ({ column, text }, inputs) =>
    `BigQueryでは「${text}」という列名は使えません(${inputs.column(column, "…")})。${allowed}。`,
  badColumnOption: ({ text }) => `--column は "見出し=列名" の形で指定してください(「${text}」ではなく)。`,
  unknownColumnOption: ({ text, near, headers }) =>
    `--column「${text}」の見出しは、マップ設定で使われていません。${near === null ? `使われているのは「${headers.join("」「")}」です。` : `「${near}」のことですか。`}`,
  columnOptionTwice: ({ column }) => `--column で「${column}」が 2 回指定されています。1 つにしてください。`,
  badTimeZone: ({ text }) =>
    `--time-zone「${text}」というタイムゾーンはありません。Asia/Tokyo のような名前を指定してください。`,
};
