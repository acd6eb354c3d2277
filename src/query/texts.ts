/** What `npm run sql` says. */
import type { FileLocale } from "../files/locale/texts";

export interface QueryTexts {
  readonly usage: string;
  readonly oneFile: (text: string) => string;
  readonly outIsFolder: (path: string) => string;
  readonly written: (path: string) => string;
  /** What to do with the file; the table that the query writes, or null. */
  readonly next: (into: string | null) => string;
}

export const queryTexts: Readonly<Record<FileLocale, QueryTexts>> = {
  ja: {
    usage:
      "使い方: npm run sql -- settings.csv --table プロジェクト.データセット.テーブル --key 列名 --out query.sql [--column 見出し=列名]… [--into プロジェクト.データセット.テーブル] [--time-zone Asia/Tokyo] [--locale ja|en]",
    oneFile: (text) => `ファイルは設定の 1 つだけです(「${text}」は読みません)。空白を含む値は " " で囲んでください。`,
    outIsFolder: (path) => `「${path}」はフォルダーです。--out にはファイル名(query.sql など)を指定してください。`,
    written: (path) => `クエリを ${path} に書きました。`,
    next: (into) =>
      into === null
        ? "BigQueryに貼り付けて実行するか、Connected Sheetsのカスタムクエリに使います。列名の誤りは、実行前の検証(無料)でわかります。"
        : `BigQueryのスケジュールされたクエリに使います。実行のたびに ${into} を作り直します。`,
  },
  en: {
    usage:
      "Usage: npm run sql -- settings.csv --table project.dataset.table --key COLUMN --out query.sql [--column HEADER=column]… [--into project.dataset.table] [--time-zone Asia/Tokyo] [--locale ja|en]",
    oneFile: (text) => `One file is read, the settings; "${text}" is not. Put quotes round a value with spaces.`,
    outIsFolder: (path) => `"${path}" is a folder. Name a file as --out, such as query.sql.`,
    written: (path) => `Wrote the query to ${path}.`,
    next: (into) =>
      into === null
        ? "Run it in BigQuery, or use it as a custom query of Connected Sheets. A dry run, which is free, finds wrong column names."
        : `Use it as a scheduled query in BigQuery: each run makes ${into} anew.`,
  },
};
