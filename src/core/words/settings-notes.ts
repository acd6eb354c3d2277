/** Notes on the headers of the settings sheet: what may stand under each. */
import type { Locale } from "../model/locale";
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
      column: "プロファイルの見出し。行は自由に足したり消したりできます。",
      axis: "ポテンシャル(横軸)か実績(縦軸)。",
      weight: "0 以上の数。同じ軸のなかでの比率です。0 は使わない、空欄は 1。",
      scale:
        "点数の付け方。線形: 下限から上限まで比例。対数: 桁が違う数に。順位: パートナーのなかの順。有無: 有 100、無 0。段階: ラベルごと。一致: 狙いの語。新しさ: 基準日からの日数。",
      low: "0 点になる値(空欄は 0 か列の最小)。上限より大きくすると、小さいほど良い項目です。新しさ: 100 点の日数(空欄は 0)。",
      high: "100 点になる値(空欄は列の最大)。新しさ: 0 点の日数(空欄は 365)。",
      levels:
        "段階: 大手=100, 中堅=60, 中小=30(空欄なら A B C D と ◎ ○ △ ×)。一致: 製造=60, 小売=40、または 製造, 小売。",
    },
    options: {
      option: "",
      value:
        "境界: 0〜100 の数、あり、中央値、平均、自然分類、上位30%。欠損値: 除外(ある項目だけで平均)か 0点。基準日: 空欄は今日。手動補正列: セグメント名を入れた列の見出し。「読み方: 列の見出し」の行で列の読み方(百万円、日/月/年、空欄は無、検討中=無 など)、「行: 企業名」の行で行の扱い(会社、除外、上の行)を決められます。",
    },
    segments: {
      segment: "変えないでください。呼び名は「名称」で変えます。",
      name: "",
      support: "",
      priority: "小さいほど先に支援します。",
      colour: "# と 6 桁。",
      playbook: "",
    },
  },
  en: {
    criteria: {
      column: "A header of the profile. One criterion a row; add or delete rows as you like.",
      axis: "potential (across) or results (up).",
      weight: "A number of 0 or more: the share within its axis. 0: not used, blank: 1.",
      scale:
        "How a cell becomes points. linear: in proportion from Low to High, log: for different magnitudes, rank: by place among the partners, yesno: yes 100, no 0, levels: by label, match: target words, recency: days before As of.",
      low: "The value that gives 0 (blank: 0 or the minimum). Above High: smaller is better. recency: days with 100 points (blank: 0).",
      high: "The value that gives 100 (blank: the maximum). recency: days with 0 points (blank: 365).",
      levels:
        "levels: Large=100, Mid=60, Small=30 (blank: A B C D and ◎ ○ △ ×). match: Manufacturing=60, Retail=40, or Manufacturing, Retail.",
    },
    options: {
      option: "",
      value:
        "Cuts: a number 0–100, any, median, mean, natural, top 30%. Missing: ignore (average what is there) or zero. As of: blank is today. Override column: header of the column that holds segment names. A row Reading: header settles how a column is read ($K, day/month/year, blank is no, pending=no, …), a row Row: name what a row is (company, leave out, row above).",
    },
    segments: {
      segment: "Leave as it is; rename under Name.",
      name: "",
      support: "",
      priority: "The smaller, the sooner supported.",
      colour: "# and six digits.",
      playbook: "",
    },
  },
};
