/** Japanese sentences for every problem. */
import { jaWords } from "../locale/ja-words";
import type { Place } from "../read/source";
import type { ProblemTexts } from "./problem";

const at = ({ sheet, cell }: Place) => (sheet === null ? `${cell}(渡した範囲の左上を A1 と数えて)` : `「${sheet}」の ${cell}`);
const on = (sheet: string | null) => (sheet === null ? "渡した範囲" : `シート「${sheet}」`);
const shown = (text: string) => (text === "" ? "空欄" : `「${text}」`);
const list = (items: readonly string[]) => items.map((item) => `「${item}」`).join(" ");
/** A wide sheet has more headers than a message should. */
const headers = (items: readonly string[]) =>
  items.length === 0 ? "見出しはありません。" : `いまの見出し: ${items.slice(0, 30).join(" / ")}${items.length > 30 ? " …" : ""}`;
const near = (name: string | null) => (name === null ? "" : `「${name}」のことでしょうか。`);
const { axes, options } = jaWords;
const cuts = "0〜100 の数、あり、中央値、平均、自然分類、上位30% (0 より大きく 100 以下の %)";
const examples = {
  potential: "営業人数、従業員数、競合商材の取り扱い、キーマンとの関係、研修参加",
  results: "受注件数、受注金額、最終受注日、商談数、紹介件数",
} as const;

export const jaProblems: ProblemTexts = {
  emptyProfile: ({ sheet }) =>
    `${on(sheet)}は空です。1 行目に見出し(企業名、営業人数、受注件数 など)、2 行目からパートナーを 1 社 1 行で入力してください。`,
  headerOnly: ({ sheet, row, headers: names }) =>
    `${on(sheet)}には見出し(${row} 行目: ${names.slice(0, 8).join("、")})しかありません。その下にパートナーを 1 社 1 行で入力してください。`,
  headerNotFirst: ({ row, firstRow }) =>
    `渡した範囲の 1 行目(シートの ${firstRow} 行目と数えて)は見出しではなく、見出しは ${row} 行目にあります。結果が行とずれないように、見出しの行から始まる範囲を渡してください。`,
  noPartners: ({ sheet, column }) =>
    `${on(sheet)}の「${column}」列に企業名が 1 つもありません。見出しの下に企業名を入力してください。`,
  noPartnerColumn: ({ headers: names }) =>
    `企業名の列が見つかりません。見出しを「企業名」にするか、マップ設定の「${options.partnerColumn}」に見出しを入力してください。${headers(names)}`,
  noCriterion: ({ axis, headers: names }) =>
    `「${axes[axis]}」の評価に使える列が見つかりません。たとえば ${examples[axis]} のような列を足すか、マップ設定の「列」「軸」で指定してください。${headers(names)}`,
  noProfileSheet: ({ name, sheets }) =>
    name === null
      ? "パートナーの一覧が入ったシートが見つかりません。1 行目に見出し、2 行目からパートナーを 1 社 1 行で入力したシートを用意してください。"
      : `マップ設定の「${options.profileSheet}」にあるシート「${name}」が見つかりません。いまのシート: ${list(sheets)}`,
  noCriteriaBlock: ({ sheet }) =>
    `${on(sheet)}に評価項目の見出し「列 / 軸 / 重み / 尺度 / 下限 / 上限 / 段階」が見つかりません。見出しを元に戻すか、シートを削除して「マップを作成」を押すと作り直します。`,
  noCriteria: ({ axis }) =>
    `マップ設定に「${axes[axis]}」の評価項目が 1 つもありません。「軸」が「${axes[axis]}」の行を 1 つ以上入れてください。`,
  missingColumn: ({ column, near: name, headers: names, place }) =>
    `マップ設定の列「${column}」${place ? `(${at(place)})` : ""}がプロファイルにありません。${near(name)}${headers(names)}`,
  missingOptionColumn: ({ option, column, near: name, headers: names }) =>
    `マップ設定の「${options[option]}」にある列「${column}」がプロファイルにありません。${near(name)}${headers(names)}`,
  nothingNamed: ({ place }) => `${at(place)} が空欄です。この行の名前を入力するか、行の残りを消してください。`,
  badAxis: ({ column, text, place }) =>
    `「${column}」の軸 ${shown(text)} は使えません(${at(place)})。「${axes.potential}」か「${axes.results}」にしてください。`,
  badWeight: ({ column, text, place }) =>
    `「${column}」の重み ${shown(text)} は使えません(${at(place)})。0 以上の数にしてください(0 は使わない、空欄は 1)。`,
  noWeight: ({ axis }) =>
    `「${axes[axis]}」の評価項目の重みがすべて 0 です。1 つ以上の重みを 0 より大きくしてください。`,
  badScale: ({ column, text, place }) =>
    `「${column}」の尺度 ${shown(text)} は使えません(${at(place)})。使えるのは ${Object.values(jaWords.scales).join("、")} です。`,
  badBound: ({ column, text, place }) =>
    `「${column}」の下限・上限 ${shown(text)} は数として読めません(${at(place)})。数にするか空欄にしてください。`,
  negativeBound: ({ column, text, place }) =>
    `「${column}」の尺度は対数なので、下限・上限に負の数 ${shown(text)} は使えません(${at(place)})。0 以上にしてください。`,
  equalBounds: ({ column, text, place }) =>
    `「${column}」の下限と上限がどちらも ${text} です(${at(place)})。違う数にするか、片方を空欄にしてください。`,
  badDayBounds: ({ column, place }) =>
    `「${column}」の尺度は新しさなので、下限の日数は上限の日数より小さくしてください(${at(place)})。空欄なら 0 と 365 です。`,
  badLevel: ({ column, text, place }) =>
    `「${column}」の段階の「${text}」が読めません(${at(place)})。「大手=100, 中堅=60, 中小=30」のように、ラベル=0〜100 の点数で書いてください。`,
  sameLevelTwice: ({ column, text, place }) =>
    `「${column}」の段階に「${text}」が 2 回あります(${at(place)})。1 つにしてください。`,
  noTargets: ({ column, place }) =>
    `「${column}」の尺度は一致なので、段階に狙いの語を入れてください(${at(place)})。例: 製造=60, 小売=40、または 製造, 小売`,
  mixedTargets: ({ column, text, place }) =>
    `「${column}」の段階では「${text}」だけ点数がありません(${at(place)})。すべてに点数を付けるか、すべて外してください。`,
  unknownOption: ({ text, place }) =>
    `項目「${text}」はありません(${at(place)})。使えるのは ${list(Object.values(options))} です。`,
  optionTwice: ({ text, place }) => `項目「${text}」が 2 回あります(${at(place)})。1 つにしてください。`,
  badCut: ({ option, text, place }) => {
    const name = option === "argument" ? "境界" : `「${options[option]}」`;
    return `${name}の値 ${shown(text)} は使えません${place ? `(${at(place)})` : ""}。使えるのは ${cuts} です。`;
  },
  badMissingRule: ({ text, place }) =>
    `「${options.missing}」の値 ${shown(text)} は使えません(${at(place)})。「除外」か「0点」にしてください。`,
  badAsOf: ({ text, place }) =>
    `「${options.asOf}」の値 ${shown(text)} は日付として読めません(${at(place)})。2026/10/1 のように入力するか、空欄(今日)にしてください。`,
  unknownSegment: ({ text, place }) =>
    `セグメント ${shown(text)} はありません(${at(place)})。この列は activate、grow、nurture、sustain のままにして、呼び名は「名称」で変えてください。`,
  segmentTwice: ({ text, place }) => `セグメント「${text}」が 2 回あります(${at(place)})。1 つにしてください。`,
  sameSegmentName: ({ text, place }) =>
    `名称「${text}」が 2 つのセグメントに付いています(${at(place)})。別の名称にしてください。`,
  badPriority: ({ segment, text, place }) =>
    `「${segment}」の優先度 ${shown(text)} は使えません(${at(place)})。1 から始まる数にしてください。`,
  badColour: ({ segment, text, place }) =>
    `「${segment}」の色 ${shown(text)} は使えません(${at(place)})。#d93025 のように # と 6 桁で書いてください。`,
  notAProfile: ({ function: name }) =>
    `${name} の 1 つ目には、見出しの行を含むプロファイルの範囲(2 列以上)を渡してください。例: =${name}(A1:K40, 'マップ設定'!A:Q)`,
  notSettings: ({ function: name }) =>
    `${name} の 2 つ目には、マップ設定シートの範囲を渡してください。例: =${name}(A1:K40, 'マップ設定'!A:Q)`,
  badScore: ({ argument, row, text }) =>
    `${argument}の ${row} 行目の値 ${shown(text)} は使えません。0〜100 のスコアを渡してください。`,
  scoreLengths: ({ potential, results }) =>
    `ポテンシャルは ${potential} 行、実績は ${results} 行です。同じ行数の範囲を渡してください。`,
  notOneColumn: ({ argument }) => `${argument}には 1 つのセルか 1 列の範囲を渡してください。`,
  notASegment: ({ text, allowed }) =>
    `${shown(text)} というセグメントはありません。使えるのは ${list(allowed)} です。`,
  notOnProfileSheet: ({ profile }) =>
    `引数のない =PARTNER_SEGMENT() は、プロファイルのシート「${profile}」のパートナーの行で使ってください。ほかの場所では範囲を渡してください。`,
  noServices: ({ function: name }) =>
    `${name} に設定の範囲も渡してください。例: =${name}(A1:K40, 'マップ設定'!A:Q)`,
  errorCell: ({ column, text, place }) =>
    `${at(place)}(${column})がエラー ${text} です。データなしとして扱いました。`,
  badNumber: ({ column, text, place }) =>
    `${at(place)}(${column})の「${text}」は数として読めません。データなしとして扱いました。`,
  negativeLog: ({ column, text, place }) =>
    `${at(place)}(${column})の「${text}」は負の数です。対数の尺度では使えないので、データなしとして扱いました。`,
  badYesNo: ({ column, text, place }) =>
    `${at(place)}(${column})の「${text}」は有無として読めません(有/無、○/×、はい/いいえ など)。データなしとして扱いました。`,
  badLabel: ({ column, text, allowed, place }) =>
    `${at(place)}(${column})の「${text}」は段階にありません(${allowed.join("、")})。データなしとして扱いました。`,
  badDay: ({ column, text, place }) =>
    `${at(place)}(${column})の「${text}」は日付として読めません。データなしとして扱いました。`,
  badOverride: ({ column, text, allowed, place }) =>
    `${at(place)}(${column})の「${text}」はセグメントではありません(${allowed.join("、")})。手動補正なしとして扱いました。`,
  badName: ({ text, place }) => `${at(place)} の企業名がエラー ${text} です。この行は飛ばしました。`,
  sameName: ({ name, places }) =>
    `「${name}」が ${places.length} 行あります(${places.map(({ cell }) => cell).join("、")})。どれも別のパートナーとして扱いました。`,
  settingsInferred: ({ partners }) =>
    `設定を見出しと値から推定し、マップ設定シートに書きました(企業名は「${partners}」列)。重みや境界はそこで変えられます。`,
  rowsAboveHeader: ({ row, rows }) => `${row} 行目を見出しとして読みました(${rows.join("、")} 行目は読み飛ばしました)。`,
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
