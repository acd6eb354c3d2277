/** Japanese texts about why a column is not used. */
import type { RefusalTexts } from "./column-facts";
import { cellsText } from "./ja-phrases";

const setting = (column: string, value: string) =>
  `マップ設定の項目に「読み方: ${column}」、値に「${value}」と書くと決まります。`;

export const jaRefusals: RefusalTexts = {
  empty: () => "値がありません",
  unit: ({ places: [unit, bare] }, column) =>
    `単位のある値(${unit?.cell})と、1,000 倍以上違う単位のない値(${bare?.cell})があり、単位が分かりません。${setting(column, "百万円")}`,
  separators: ({ places: [text, number] }, column) =>
    `${text?.cell} では「.」が桁区切りなのに ${number?.cell} は小数で、表計算が読み違えたかもしれません。${setting(column, "桁区切り .")}`,
  dayOrder: ({ places: [text, day] }, column) =>
    `${text?.cell} の日付はこのスプレッドシートと日・月の順が違い、${day?.cell} などは読み違えられたかもしれません。${setting(column, "日/月/年")}`,
  currencies: ({ places }, column) =>
    `通貨が混じっていて(${cellsText(places)})、どれとも決められません。${setting(column, "円")}`,
  unreadable: ({ read, filled, text, places }) =>
    `読める値が ${filled} 件のうち ${read} 件だけです。最初の読めない値は ${cellsText(places)} の「${text}」`,
  offered: ({ text, places }, column) =>
    `有無の列に ${cellsText(places)} の「${text}」のような値があります。記入があれば有とみなすなら、${setting(column, "空欄は無")}`,
};
