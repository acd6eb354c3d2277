/** Notes on the headers of the settings sheet: what may stand under each. */
import type { Locale } from "./locale";
import type { CriteriaHeaders, OptionHeaders, SegmentHeaders } from "./words";

type Notes<Headers> = { readonly [Header in keyof Headers]: string };

export interface SettingsNotes {
  readonly criteria: Notes<CriteriaHeaders>;
  readonly options: Notes<OptionHeaders>;
  readonly segments: Notes<SegmentHeaders>;
}

export const settingsNotes: Readonly<Record<Locale, SettingsNotes>> = {
  ja: {
    criteria: {
      column: "プロファイルの見出しと同じ文字。1 行に 1 つの評価項目。行は自由に足したり消したりできます。",
      axis: "ポテンシャル(横軸)か実績(縦軸)。",
      weight: "0 以上の数。同じ軸のなかでの比率です。0 は使わない、空欄は 1。",
      scale:
        "セルを 0〜100 点にする方法。線形: 下限から上限まで。対数: 桁が違う金額や人数に。順位: 並び順。有無: ○/×、はい/いいえ。段階: ラベルごとの点数。一致: 狙いの語が入っているか。新しさ: 基準日からの日数。",
      low: "線形・対数: 0 点になる値(空欄は 0 か列の最小)。下限を上限より大きくすると、小さいほど良い項目になります。新しさ: この日数以内なら 100 点(空欄は 0)。",
      high: "線形・対数: 100 点になる値(空欄は列の最大)。新しさ: この日数以上で 0 点(空欄は 365)。",
      levels:
        "段階: 大手=100, 中堅=60, 中小=30(空欄なら A B C D と ◎ ○ △ ×)。一致: 製造=60, 小売=40、または 製造, 小売。",
    },
    options: {
      option: "企業名列、プロファイルシート、境界、欠損値、基準日、手動補正列。",
      value:
        "境界: 0〜100 の数、あり、中央値、平均、自然分類、上位30%。欠損値: 除外(ある項目だけで平均)か 0点。基準日: 空欄は今日。手動補正列: セグメント名を入れた列の見出し。",
    },
    segments: {
      segment: "変えないでください。呼び名は「名称」で変えます。",
      name: "マップや表での呼び名。",
      support: "支援手法の呼び名。",
      priority: "小さいほど先に支援します。",
      colour: "# と 6 桁の色。マップと表に使います。",
      playbook: "このセグメントに何をするか。マップのシートに載ります。",
    },
  },
  en: {
    criteria: {
      column: "A header of the profile, letter for letter. One criterion a row; add or delete rows as you like.",
      axis: "potential (across) or results (up).",
      weight: "A number of 0 or more: the share within its axis. 0: not used, blank: 1.",
      scale:
        "How a cell becomes 0–100 points. linear: from Low to High. log: for amounts of different magnitude. rank: by order. yesno: yes/no, ○/×. levels: points by label. match: whether target words are in it. recency: days before As of.",
      low: "linear, log: the value that gives 0 (blank: 0 or the column's minimum). Low above High makes smaller better. recency: 100 points up to this many days (blank: 0).",
      high: "linear, log: the value that gives 100 (blank: the column's maximum). recency: 0 points from this many days (blank: 365).",
      levels:
        "levels: Large=100, Mid=60, Small=30 (blank: A B C D and ◎ ○ △ ×). match: Manufacturing=60, Retail=40, or Manufacturing, Retail.",
    },
    options: {
      option: "Partner column, Profile sheet, the cuts, Missing, As of, Override column.",
      value:
        "Cuts: a number 0–100, any, median, mean, natural, top 30%. Missing: ignore (average what is there) or zero. As of: blank is today. Override column: header of the column that holds segment names.",
    },
    segments: {
      segment: "Leave as it is; rename under Name.",
      name: "What the map and the table call it.",
      support: "What its support method is called.",
      priority: "The smaller, the sooner supported.",
      colour: "# and six digits, for map and table.",
      playbook: "What to do with this segment; shown on the map sheet.",
    },
  },
};
