/** What stands on the sheet 履歴: apart from the words about movement, since a build writes these. */
import type { Locale } from "../model/locale";
import type { HistoryField, HistoryKind } from "../model/movement-fields";

export interface HistoryWords {
  readonly sheet: string;
  readonly headers: Readonly<Record<HistoryField, string>>;
  readonly kinds: Readonly<Record<HistoryKind, string>>;
  // What became of a build that was to be kept.
  readonly dayPast: (day: string, last: string) => string;
  readonly tooLarge: (rows: number, letters: number) => string;
  readonly unreadable: (headers: string) => string;
  readonly refused: (message: string) => string;
  readonly thinned: (before: number, after: number) => string;
}

export const historyWords: Readonly<Record<Locale, HistoryWords>> = {
  ja: {
    sheet: "履歴",
    headers: {
      day: "日付",
      kind: "種別",
      partner: "企業名",
      segment: "セグメント",
      potential: "ポテンシャル",
      results: "実績",
      record: "記録",
    },
    kinds: { partner: "会社", left: "退出", renamed: "社名変更", build: "作成", compacted: "再編" },
    dayPast: (day, last) =>
      `${day} は履歴の最後の日 ${last} より前なので、記録しませんでした。${last} 以後の日付で作成してください`,
    tooLarge: (rows, letters) =>
      `1 回の記録が ${rows} 行 ${letters} 文字で、履歴の上限(20,000 行、1,000,000 文字)を超えるため、記録しませんでした。プロファイルの会社を分けてください`,
    unreadable: (headers) =>
      `履歴の見出しが A 列からの順に並んでいないため、記録しませんでした。1 行に ${headers} の順に戻してください`,
    refused: (message) => `履歴に記録できませんでした: ${message}`,
    thinned: (before, after) =>
      `履歴が上限(20,000 行、1,000,000 文字)を超えたので、記録を ${before} 回分から ${after} 回分に間引きました`,
  },
  en: {
    sheet: "History",
    headers: {
      day: "Day",
      kind: "Kind",
      partner: "Partner",
      segment: "Segment",
      potential: "Potential",
      results: "Results",
      record: "Record",
    },
    kinds: { partner: "partner", left: "left", renamed: "renamed", build: "build", compacted: "compacted" },
    dayPast: (day, last) =>
      `${day} is before ${last}, the last day of the history, so it was not recorded. Build with ${last} or a later day`,
    tooLarge: (rows, letters) =>
      `One record has ${rows} rows and ${letters} characters, more than a history may have (20,000 rows, 1,000,000 characters), so it was not recorded. Split the profile`,
    unreadable: (headers) =>
      `The headers of the history are not in order from column A on, so nothing was recorded. Put them back in one row: ${headers}`,
    refused: (message) => `This build could not be recorded in the history: ${message}`,
    thinned: (before, after) =>
      `The history had more than 20,000 rows or 1,000,000 characters: of ${before} records ${after} are left`,
  },
};
