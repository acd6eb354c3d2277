/** The words on the map picture. */
import type { MapCaptions } from "../map/picture";
import type { Locale } from "../model/locale";

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
    unlabelled: "{n} more names are in the table",
  },
};
