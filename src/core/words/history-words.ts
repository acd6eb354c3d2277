/** What stands on the sheet 履歴: apart from the words about movement, since a build writes these. */
import type { Locale } from "../model/locale";
import type { HistoryField, HistoryKind } from "../model/movement-fields";

export interface HistoryWords {
  readonly sheet: string;
  readonly headers: Readonly<Record<HistoryField, string>>;
  readonly kinds: Readonly<Record<HistoryKind, string>>;
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
  },
};
