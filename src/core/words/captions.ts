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
  /** Said under the map when labels were left out, e.g. 「ほか 12 社は表に」; `{n}` stands for the number. */
  readonly unlabelled: string;
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
    unlabelled: "{n} more names are in the table",
  },
};
