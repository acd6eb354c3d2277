/** The words on the map picture. */
import type { Locale } from "../model/locale";

/** The words on the picture, in the language it is drawn in. */
export interface MapCaptions {
  /** Accessible name of the whole picture. */
  readonly title: string;
  /** Axis captions, e.g. 販売ポテンシャル and 実績. */
  readonly xAxis: string;
  readonly yAxis: string;
  /** What the method reads off each axis: how to support, and who comes first. Shown where there is room. */
  readonly xMethod: string;
  readonly yMethod: string;
  /** Ends of the axes, e.g. テックタッチ / ハイタッチ and 実績なし / 実績あり. */
  readonly xLow: string;
  readonly xHigh: string;
  readonly yLow: string;
  readonly yHigh: string;
  /** Title of the chart that Sheets draws below the picture. */
  readonly chart: string;
  /** The lines between the quadrants, in that chart's legend. */
  readonly cut: string;
  /** Said under the map when names were left out, e.g. 「ほか 12 社は表に」; `{n}` stands for the number. */
  readonly unlabelled: string;
  /** Said in a band of partners without results, in one of equal results and in one of equal potential; `{n}` is the score. */
  readonly noResults: string;
  readonly equalResults: string;
  readonly equalPotential: string;
  /** What the bands mean, said once under a map whose bands have no room for words. */
  readonly bands: string;
  /** What a hollow mark means; `{n}` stands for their number. */
  readonly check: string;
}

export const mapCaptions: Readonly<Record<Locale, MapCaptions>> = {
  ja: {
    title: "パートナーセグメントマップ",
    xAxis: "販売ポテンシャル",
    yAxis: "実績",
    xMethod: "(支援手法: テックタッチ ↔ ハイタッチ)",
    yMethod: "(優先度: 先に支援 ↔ 後でよい)",
    xLow: "低い",
    xHigh: "高い",
    yLow: "これから",
    yHigh: "あり",
    chart: "Sheets のグラフ(企業名入りの図は上)",
    cut: "境界",
    unlabelled: "名前を出していない {n} 社は表にあります",
    noResults: "実績なし(高さに意味はありません)",
    equalResults: "実績 {n} で同じ(帯の中の高さに意味はありません)",
    equalPotential: "ポテンシャル {n} で同じ(帯の中の左右に意味はありません)",
    bands: "色の帯の中は同じ点(帯の中の位置に意味はありません)",
    check: "白抜きは確認を({n} 社)",
  },
  en: {
    title: "Partner segment map",
    xAxis: "Sales potential",
    yAxis: "Results",
    xMethod: "(how to support: tech-touch ↔ high-touch)",
    yMethod: "(who first: sooner ↔ later)",
    xLow: "low",
    xHigh: "high",
    yLow: "not yet",
    yHigh: "already",
    chart: "Sheets chart (the picture with names is above)",
    cut: "Cut",
    unlabelled: "Names only in the table: {n}",
    noResults: "No results yet (height has no meaning here)",
    equalResults: "Equal results, {n} (height within the band has no meaning)",
    equalPotential: "Equal potential, {n} (left and right within the band have no meaning)",
    bands: "Tinted bands: same score, place has no meaning",
    check: "Hollow: please check ({n})",
  },
};
