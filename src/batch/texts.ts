/** What `npm run map` says. */
import type { FileLocale } from "../files/locale/texts";

export interface BatchTexts {
  readonly usage: string;
  readonly badDay: (text: string) => string;
  readonly outIsFile: (path: string) => string;
  readonly line: (name: string, count: number, share: string, support: string) => string;
  readonly partners: (count: number, sheet: string) => string;
  readonly opened: (sheet: string, others: readonly string[]) => string;
  readonly notices: string;
  readonly problems: (count: number) => string;
  readonly written: (files: readonly string[], folder: string) => string;
}

export const batchTexts: Readonly<Record<FileLocale, BatchTexts>> = {
  ja: {
    usage:
      "使い方: npm run map -- partners.csv [--settings settings.csv] [--people people.csv] [--history history.csv] [--score 列名] [--account-plan 企業名] [--day 2026-11-23] [--locale ja|en] --out フォルダー",
    badDay: (text) => `--day は 2026-11-23 のような日付です(「${text}」ではなく)。`,
    outIsFile: (path) => `「${path}」はフォルダーではありません。--out にはフォルダーを指定してください。`,
    line: (name, count, share, support) => `  ${name}  ${count} 社  ${share}  ${support}`.trimEnd(),
    partners: (count, sheet) => `${sheet}: ${count} 社`,
    opened: (sheet, others) => `シート「${sheet}」を読みました(ほかのシート: ${others.join("、")})。`,
    notices: "確認してください:",
    problems: (count) => `データの問題 ${count} 件:`,
    written: (files, folder) => `${files.join("、")} を ${folder} に書きました。`,
  },
  en: {
    usage:
      "Usage: npm run map -- partners.csv [--settings settings.csv] [--people people.csv] [--history history.csv] [--score header] [--account-plan partner] [--day 2026-11-23] [--locale ja|en] --out folder",
    badDay: (text) => `--day is a day such as 2026-11-23, not "${text}".`,
    outIsFile: (path) => `"${path}" is not a folder. Name a folder as --out.`,
    line: (name, count, share, support) => `  ${name}  ${count}  ${share}  ${support}`.trimEnd(),
    partners: (count, sheet) => `${sheet}: ${count} partners`,
    opened: (sheet, others) => `Read the sheet "${sheet}" (others: ${others.join(", ")}).`,
    notices: "Please check:",
    problems: (count) => `Data problems (${count}):`,
    written: (files, folder) => `Wrote ${files.join(", ")} to ${folder}.`,
  },
};
