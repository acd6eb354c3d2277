/** Japanese sentences for every finding. */
import type { BadCellFacts, FindingTexts } from "./finding";
import { at, list } from "./ja-phrases";

const noData = ({ column, text, place }: BadCellFacts, why: string) =>
  `${at(place)}(${column})の「${text}」は${why}。データなしとして扱いました。`;

export const jaFindings: FindingTexts = {
  errorCell: (facts) => noData(facts, "エラーです"),
  badNumber: (facts) => noData(facts, "数として読めません"),
  negativeLog: (facts) => noData(facts, "負の数で、対数の尺度では使えません"),
  badYesNo: (facts) => noData(facts, "有無として読めません(有/無、○/×、はい/いいえ など)"),
  badLabel: (facts) => noData(facts, `段階にありません(${facts.allowed.join("、")})`),
  badDay: (facts) => noData(facts, "日付として読めません"),
  badOverride: ({ column, text, allowed, place }) =>
    `${at(place)}(${column})の「${text}」はセグメントではありません(${allowed.join("、")})。手動補正なしとして扱いました。`,
  badName: ({ text, place }) => `${at(place)} の企業名がエラー ${text} です。この行は飛ばしました。`,
  sameName: ({ name, places }) =>
    `「${name}」が ${places.length} 行あります(${places.map(({ cell }) => cell).join("、")})。どれも別のパートナーとして扱いました。`,
  settingsInferred: ({ partners }) =>
    `設定を見出しと値から推定し、マップ設定シートに書きました(企業名は「${partners}」列)。重みや境界はそこで変えられます。`,
  rowsAboveHeader: ({ row, rows }) =>
    `${row} 行目を見出しとして読みました(${rows.join("、")} 行目は読み飛ばしました)。`,
  secondHeader: ({ row }) => `${row} 行目も見出しのようなので、パートナーとして数えませんでした。`,
  totalRow: ({ row, text }) => `${row} 行目の「${text}」はパートナーとして数えませんでした。`,
  sameHeader: ({ column, used, places }) =>
    `見出し「${column}」が ${places.length} 列あります(${places.map(({ cell }) => cell).join("、")})。${used} の列を使いました。`,
  emptyColumn: ({ column }) => `「${column}」列には値がありません。この項目はデータなしとして扱いました。`,
  onlyListed: ({ columns }) =>
    `${list(columns)} は評価に使っていません(重み 0)。使うときはマップ設定で重みと段階を入れてください。`,
  assumedLevels: ({ column, levels }) => `「${column}」の段階を ${levels} と仮定しました。マップ設定で直せます。`,
  unnamedPotential: ({ columns }) =>
    `ポテンシャルの列と分かる見出しがないので、${list(columns)} を使いました。マップ設定で直してください。`,
  ordersDecide: ({ columns }) =>
    `実績は受注で見ています。${list(columns)} は重み 0 で設定に載せました(受注前の動きも実績とみなすなら重みを入れてください)。`,
  needData: ({ count }) => `${count} 社はデータが足りず、「要確認」として最後に並べました。`,
};
