/** What the map as a query says: its opening comment, and why it stops. */
import type { Locale } from "../model/locale";

export interface QueryWords {
  /** The lines of the comment; a day as text, and the product's version. */
  readonly comment: (day: string, version: string) => readonly string[];
  /** Around the counts and the value that the query puts in: before, between and behind them. */
  readonly tooFew: (column: string) => {
    readonly before: string;
    readonly read: string;
    readonly sample: string;
    readonly after: string;
  };
  /** Between columns that could not be read. */
  readonly separator: string;
}

export const queryWords: Readonly<Record<Locale, QueryWords>> = {
  ja: {
    comment: (day, version) => [
      `Partner Segment Map ${version}、${day} 作成。`,
      "1 社 1 行を優先度の順に返します: 企業名、キー、ポテンシャルと実績のスコア、セグメント、支援手法、優先度(NULL は要確認)、",
      "データのある重みの割合(%)、セグメントのキー、手動補正がない場合のキー、読めなかった列、同じ名前の行数。",
    ],
    tooFew: (column) => ({
      before: `列「${column}」は、入力のあるセル `,
      read: " 件のうち ",
      sample: " 件しか読めないため、マップを作りませんでした。読めない値の例:「",
      after: "」。ビューで型をそろえるか、マップ設定の尺度を確かめてください。",
    }),
    separator: "、",
  },
  en: {
    comment: (day, version) => [
      `Partner Segment Map ${version}, made ${day}.`,
      "Returns one row a partner, by priority: its name, its key, the scores of potential and results, segment, support, priority (NULL: needs data),",
      "the share of the weight that had data in percent, the segment's key, the key without an override, columns that could not be read, rows of this name.",
    ],
    tooFew: (column) => ({
      before: `No map was made: of the `,
      read: ` filled cells of the column "${column}" only `,
      sample: ` can be read. One that cannot: "`,
      after: `". Cast the column in a view, or check its scale in the Map settings.`,
    }),
    separator: "、",
  },
};
