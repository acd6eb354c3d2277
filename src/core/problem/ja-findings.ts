/** Japanese sentences for every finding. */
import type { Place } from "../cells/source";
import { decisionText, refusalText } from "./column-facts";
import type { FindingTexts, LeftOutReason } from "./finding";
import { jaColumns } from "./ja-columns";
import { at, cellsText, list } from "./ja-phrases";
import { jaPlanFindings } from "./ja-plan";
import { jaRefusals } from "./ja-refusals";
import { jaSheetFindings } from "./ja-sheet-findings";
import { whyNotList } from "./why-not";

const cells = (places: readonly Place[]) =>
  places.length <= 20
    ? places.map(({ cell }) => cell).join("、")
    : `${places
        .slice(0, 20)
        .map(({ cell }) => cell)
        .join("、")} ほか ${places.length - 20} 行`;

const leftOut: Readonly<Record<LeftOutReason, string>> = {
  total: "合計・平均などの行",
  note: "注記",
  section: "区切りの見出し",
  header: "見出し",
  sample: "記入例",
  rule: "入力の決まり",
  numbers: "列番号",
  decided: "設定で除いた行",
  nameless: "企業名のない行",
};
const sums = { sum: "(上の行の合計と同じ値)", mean: "(上の行の平均と同じ値)" } as const;

const noPlace: Place = { sheet: null, cell: "" };
/** Different values, the first few of many. */
const valuesText = (texts: readonly string[]) =>
  texts
    .slice(0, 5)
    .map((text) => `「${text}」`)
    .join("") + (texts.length > 5 ? "など" : "");

export const jaFindings: FindingTexts = {
  ...jaPlanFindings,
  badCells: ({ column, why, allowed, texts, places }) =>
    `${at(places[0] ?? noPlace)}${places.length > 1 ? ` ほか(${cellsText(places)})` : ""}(${column})の${valuesText(texts)}は${jaColumns.faults[why](allowed)}。データなしとして扱いました。`,
  badOverride: ({ column, text, allowed, place }) =>
    `${at(place)}(${column})の「${text}」はセグメントではありません(${allowed.join("、")})。手動補正なしとして扱いました。`,
  badName: ({ text, place }) => `${at(place)} の企業名がエラー ${text} です。この行は飛ばしました。`,
  sameName: ({ name, places }) =>
    `「${name}」が ${places.length} 行あります(${places.map(({ cell }) => cell).join("、")})。どれも別のパートナーとして扱いました。`,
  settingsInferred: ({ partners }) =>
    `設定を見出しと値から推定し、マップ設定シートに書きました(企業名は「${partners}」列)。重みや境界はそこで変えられます。`,
  rowsAboveHeader: ({ row, rows }) =>
    `${row} 行目を見出しとして読みました(${rows.join("、")} 行目は読み飛ばしました)。`,
  joinedHeaders: ({ rows }) => `${rows.join("・")} 行目を 2 段の見出しとして、つないで読みました。`,
  leftOutRow: ({ reason, row, text, place, bySum }) =>
    reason === "header"
      ? `${row} 行目も見出しのようなので、パートナーとして数えませんでした(${place.cell})。`
      : `${row} 行目(${place.cell})の「${text}」は${leftOut[reason]}${bySum ? sums[bySum] : ""}として、パートナーに数えませんでした。会社なら、マップ設定の項目に「行: ${text}」、値に「会社」と書いてください。`,
  secondTable: ({ row, place, unread }) =>
    `${row} 行目(${place.cell})からは 2 つ目の表として、その見出しで読みました。${unread.length > 0 ? `1 つ目の表にない ${list(unread)} は読んでいません。` : ""}`,
  otherTable: ({ row, headers, place }) =>
    `${row} 行目(${place.cell})からは、パートナーの一覧ではない別の表とみて読んでいません(${list(headers.slice(0, 5))})。続きの一覧なら、名前の列の見出しを「企業名」にしてください。`,
  tableBeside: ({ column, partners, place }) =>
    partners === 0
      ? `${place.cell} の「${column}」からは横に並んだ別の表とみて、読んでいません。パートナーの項目なら、間の空の列を削除してください。`
      : `${place.cell} にも「${column}」の列があり、横に並んだその ${partners} 社は読んでいません。下に続けて 1 つの表にしてください。`,
  noHeader: ({ places }) =>
    `見出しのない列は読んでいません(${places.map(({ cell }) => cell).join("、")} など)。パートナーの項目なら、見出しを付けてください。`,
  onlySamples: ({ places }) =>
    `見本の行しかないので、見本でマップを作りました(${cells(places)})。会社を入れると、見本は数えません。`,
  noName: ({ places, above }) =>
    `${cells(places)} に企業名がなく、値だけがあります。この ${places.length} 行は数えていません。企業名を入れるか、上の行の会社の続きなら、マップ設定の項目に「行: ${above ?? places[0]?.cell ?? ""}」、値に「上の行」と書いてください。`,
  sameCompany: ({ names, places }) =>
    `${list(names)} は同じ会社かもしれません(${cells(places)})。別々のパートナーとして数えました。`,
  sameHeader: ({ column, used, places }) =>
    `見出し「${column}」が ${places.length} 列あります(${places.map(({ cell }) => cell).join("、")})。${used} の列を使いました。`,
  emptyColumn: ({ column }) => `「${column}」列には値がありません。この項目はデータなしとして扱いました。`,
  columnRead: ({ column, decisions }) =>
    `「${column}」の読み方: ${decisions.map((decision) => decisionText(jaColumns, decision)).join("。")}`,
  columnNotUsed: (refused) => `「${refused.column}」列は使っていません。${refusalText(jaRefusals, refused)}`,
  readingWithoutColumn: ({ column, near }) =>
    `マップ設定の「読み方: ${column}」の列がプロファイルにありません。${near === null ? "" : `「${near}」のことですか。`}`,
  onlyListed: ({ columns }) =>
    `${list(columns)} は評価に使っていません(重み 0)。使うときはマップ設定で重みと段階を入れてください。`,
  assumedLevels: ({ column, levels }) => `「${column}」の段階を ${levels} と仮定しました。マップ設定で直せます。`,
  stepsCount: ({ columns }) =>
    `受注の列がないので、${list(columns)} を実績とみなしました(受注の手前の動きです)。マップ設定で変えられます。`,
  companySales: ({ columns }) =>
    `${list(columns)} は会社の規模の列と並ぶので、その会社の売上(ポテンシャル)とみなしました。自社の売上なら、サイドバーで「自社商品の売上」を選ぶか、マップ設定で軸を「実績」にしてください。`,
  ourSales: ({ columns }) =>
    `${list(columns)} を自社の売上(実績)とみなしました。その会社全体の売上なら、サイドバーで「その会社の売上」を選ぶか、マップ設定で軸を「ポテンシャル」にしてください。`,
  whoseSales: ({ columns }) =>
    `${list(columns)} は自社の売上かその会社の売上か分からないので、使っていません(重み 0)。サイドバーでどちらかを選ぶか、マップ設定で軸と重みを決めてください。`,
  rankOrder: ({ columns }) =>
    `${list(columns)} は、1 と大きい数のどちらが上のランクか分からないので、使っていません(重み 0)。大きいほど上なら重みを入れ、1 が上なら「読み方: ${columns[0]}」の値に「小さいほど良い」とも書いてください(サイドバーでも選べます)。`,
  smallerIsBetter: ({ columns }) =>
    `${list(columns)} は小さいほど良い列とみて、重み 0 で設定に載せました(下限を上限より大きくしてあります)。使うときは軸と重みを決めてください。`,
  changedMeaning: ({ columns }) => `${whyNotList(columns, "ja")} は評価に使っていません。`,
  periods: ({ used, others }) =>
    `期間の列は ${list(used)} を使いました(終わった期間のうち最も新しいもの、なければ今の期間)。${list(others)} は使っていません。`,
  olderPeriod: ({ columns }) =>
    `${list(columns)} は前の期間の値なので使っていません。実績として使うときは、サイドバーの「数える」を押すか、マップ設定の「列」「軸」に加えてください。`,
  otherPeriod: ({ columns, partners, places }) =>
    `${partners.length} 社は、使っていない期間(${columns.join("、")})にだけ実績があります: ${partners
      .slice(0, 10)
      .map((name, at) => `${name}(${places[at]?.cell})`)
      .join(
        "、",
      )}${partners.length > 10 ? ` ほか ${partners.length - 10} 社` : ""}。全期間を使うときは、サイドバーの「全期間を数える」を押すか、マップ設定でその列に重みを入れてください。`,
  ordersDecide: ({ columns }) =>
    `実績は受注で見ています。${list(columns)} は重み 0 で設定に載せました(受注前の動きも実績とみなすなら重みを入れてください)。`,
  needData: ({ count }) => `${count} 社はデータが足りず、「要確認」として最後に並べました。`,
  ...jaSheetFindings,
};
