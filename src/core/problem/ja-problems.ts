/** Japanese sentences for every problem. */

import type { Place } from "../cells/source";
import { numberOptions } from "../model/number-options";
import { scales } from "../model/scale";
import { optionKeys } from "../model/settings";
import { jaWords } from "../words/ja-words";
import { type RefusedColumn, refusalText } from "./column-facts";
import { counted } from "./counted";
import { at, list } from "./ja-phrases";
import { jaRefusals } from "./ja-refusals";
import type { ProblemTexts } from "./problem";
import { whyNotList } from "./why-not";

const on = (sheet: string | null) => (sheet === null ? "渡した範囲" : `シート「${sheet}」`);
const shown = (text: string) => (text === "" ? "空欄" : `「${text}」`);
/** A wide sheet has more headers than a message should. */
const headers = (items: readonly string[]) =>
  items.length === 0
    ? "見出しはありません。"
    : `いまの見出し: ${items.slice(0, 30).join(" / ")}${items.length > 30 ? " …" : ""}`;
const near = (name: string | null) => (name === null ? "" : `「${name}」のことでしょうか。`);
const example = (name: string) => `例: =${name}(A1:K40, 'マップ設定'!A:Q)`;
const { axes, options } = jaWords;
const refused = (what: string, text: string, place: Place | null, allowed: string) =>
  `${what} ${shown(text)} は使えません${place ? `(${at(place)})` : ""}。${allowed}`;
const once = (what: string, text: string, place: Place) =>
  `${what}「${text}」が 2 回あります(${at(place)})。1 つにしてください。`;
const missing = (column: string, found: string | null, names: readonly string[]) =>
  `列「${column}」がプロファイルにありません。${near(found)}${headers(names)}`;
const option = (key: keyof typeof options) => `マップ設定の「${options[key]}」`;
const cuts = "0〜100 の数、あり、中央値、平均、自然分類、上位30% (0 より大きく 100 以下の %)";
const examples = {
  potential: "営業人数、従業員数、競合商材の取り扱い、キーマンとの関係、研修参加",
  results: "受注件数、受注金額、最終受注日、商談数、紹介件数",
} as const;

/** Why each of some columns cannot be used. */
const refusedText = (columns: readonly RefusedColumn[]) =>
  columns.map((refused) => `「${refused.column}」: ${refusalText(jaRefusals, refused)}`).join(" ");

/** Made when the first one is told. */
export function jaProblems(): ProblemTexts {
  return {
    emptyProfile: ({ sheet }) =>
      `${on(sheet)}は空です。1 行目に見出し(企業名、営業人数、受注件数 など)、2 行目からパートナーを 1 社 1 行で入力してください。`,
    headerOnly: ({ sheet, row, headers: names }) =>
      `${on(sheet)}には見出し(${row} 行目: ${names.slice(0, 8).join("、")})しかありません。その下にパートナーを 1 社 1 行で入力してください。`,
    headerNotFirst: ({ row, firstRow }) =>
      `見出しは ${row} 行目ですが、渡した範囲は ${firstRow} 行目から始まっています。結果が行とずれないように、見出しの行から始まる範囲を渡してください。`,
    partnersInColumns: ({ sheet, partners, headers: names, place }) =>
      `${on(sheet)}では、パートナーが横に並んで 1 列に 1 社になっているようです(${at(place)} から: ${partners.slice(0, 5).join("、")}${partners.length > 5 ? " …" : ""}、項目は ${names.slice(0, 5).join("、")})。1 行に 1 社になるよう、表をコピーし、右クリック →「特殊貼り付け」→「転置」で別のシートに貼り付けてください。`,
    noPartners: ({ sheet, column }) =>
      `${on(sheet)}の「${column}」列に企業名が 1 つもありません。見出しの下に企業名を入力してください。`,
    noPartnerColumn: ({ headers: names }) =>
      `企業名の列が見つかりません。企業名を表す列はどれですか。その見出しを「企業名」にするか、サイドバーの列の一覧で選んでください。${headers(names)}`,
    noCriterion: ({ axis, headers: names, could, refused }) =>
      could.length > 0
        ? `「${axes[axis]}」を表す列はどれですか。はっきり分かる列がありません。使えそうな列: ${whyNotList(could, "ja")}。サイドバーの列の一覧で選んでください(npm run map では --settings の「列」「軸」で)。${refusedText(refused)}`
        : `「${axes[axis]}」の評価に使える列が見つかりません。たとえば ${examples[axis]} のような列を足すか、サイドバーの列の一覧で選んでください。${headers(names)}`,
    noUsableColumn: ({ axis, columns }) => `${axes[axis]}の列が 1 つも使えません。${refusedText(columns)}`,
    noProfileSheet: ({ name, sheets }) =>
      name === null
        ? "パートナーの一覧が入ったシートが見つかりません。1 行目に見出し、2 行目からパートナーを 1 社 1 行で入力したシートを用意してください。"
        : `シート「${name}」が見つかりません。${option("profileSheet")}を確かめてください。いまのシート: ${list(sheets)}`,
    newerFormat: ({ sheet, format, known }) =>
      `${on(sheet)}は新しい版のアドオンが作ったものです(書式 ${format}、このアドオンは ${known} まで)。何も書き込みませんでした。アドオンを更新してください。`,
    protectedSheet: ({ sheet }) =>
      `${on(sheet)}は保護されていて、あなたには編集の権限がありません。何も書き込みませんでした。保護した人に、編集できる人に加えてもらうか、保護を外してもらってください。`,
    mergedCells: ({ places }) =>
      `${list(places.map(at))} のセルが結合されています。結合されたままでは行を並べ替えられません。範囲を選び、「表示形式 > セルの結合 > 結合を解除」のあと、もう一度お試しください。何も書き込みませんでした。`,
    typedColumns: ({ sheet, cell }) =>
      `シート「${sheet}」の ${cell} は「テーブル」(型付きの列)に変換されているため、書き込めません。表のメニューから「通常の範囲に戻す」を選び、もう一度お試しください。何も書き込みませんでした。`,
    protectedCells: ({ sheet, cells }) =>
      `シート「${sheet}」は保護されていて、${cells.join("、")} に書き込めません。保護した人に、編集者に加えてもらうか保護を外してもらってください。何も書き込みませんでした。`,
    filteredRows: ({ sheet, cell }) =>
      `シート「${sheet}」の ${cell} にフィルタがあり、隠れた行を並べ替えられません。「データ > フィルタを削除」のあと、もう一度お試しください。会社の名前とメモは元のままです。`,
    sheetScrambled: ({ sheet }) =>
      `シート「${sheet}」は、表の上の行も含めて全体が並べ替えられています。元に戻す(Ctrl+Z)か「ファイル > 変更履歴」で並べ替え前に戻し、もう一度お試しください。何も書き込みませんでした。`,
    planLosesCell: ({ text, place }) =>
      `念のため止めました。このまま作成すると、${at(place)} の「${text}」が失われるか、別の会社の横に移るおそれがあります。このセルを別のシートに移すか、シートのコピーを作ってから、もう一度お試しください。何も書き込みませんでした。`,
    tooManyCells: ({ cells, needed, most }) =>
      `このファイルのセルは ${counted(cells)} 個で、マップに ${counted(needed)} 個が要ります。Google スプレッドシートの上限 ${counted(most)} 個を超えるので、何も書き込みませんでした。使っていない行、列、シートを削除してください。`,
    busy: () => "ほかの人がマップを作成しています。少し待ってから、もう一度お試しください。",
    noMapSheet: () => "セグメントマップのシートがありません。先に「マップを作成」を押してください。",
    badPicture: () => "マップの画像を読み取れませんでした。もう一度お試しください。",
    badCell: ({ cell }) => `セル ${cell} は見つかりませんでした。`,
    sheetChanged: ({ place }) =>
      `${at(place)} がほかの人に変更されました。何も書き込んでいません。もう一度お試しください。`,
    cellsChanged: ({ was, now, place }) =>
      `${at(place)} は、ほかの人の入力と違います(見ていたのは ${shown(was)}、いまは ${shown(now)})。何も書き込んでいません。`,
    sheetGone: () => "書き込むシートが見つかりません。削除されたようです。もう一度お試しください。",
    settingsChanged: ({ place }) =>
      `${at(place)}はほかの人が変更したため、何も書き込みませんでした。サイドバーを更新して、もう一度調整してください。`,
    noCriteriaBlock: ({ sheet }) =>
      `${on(sheet)}に見出し「列 / 軸 / 重み / 尺度 / 下限 / 上限 / 段階」が見つかりません。見出しを元に戻してください。このシートが設定でないなら、シートの名前を変えて「マップを作成」を押すと、新しい設定シートを作ります。`,
    lostHeader: ({ header, place }) => `${at(place)} の見出し「${header}」がありません。元に戻してください。`,
    noCriteria: ({ axis }) =>
      `マップ設定に「${axes[axis]}」の評価項目が 1 つもありません。「軸」が「${axes[axis]}」の行を 1 つ以上入れてください。`,
    missingColumn: ({ column, near: found, headers: names, place }) =>
      `マップ設定${place ? `(${at(place)})` : ""}の${missing(column, found, names)}`,
    missingOptionColumn: ({ option: key, column, near: found, headers: names }) =>
      `${option(key)}にある${missing(column, found, names)}`,
    nothingNamed: ({ place }) => `${at(place)} が空欄です。この行の名前を入力するか、行の残りを消してください。`,
    badAxis: ({ column, text, place }) =>
      refused(`「${column}」の軸`, text, place, `「${axes.potential}」か「${axes.results}」にしてください。`),
    badWeight: ({ column, text, place }) =>
      refused(`「${column}」の重み`, text, place, "0 以上の数にしてください(0 は使わない、空欄は 1)。"),
    noWeight: ({ axis }) =>
      `「${axes[axis]}」の評価項目の重みがすべて 0 です。1 つ以上の重みを 0 より大きくしてください。`,
    badScale: ({ column, text, place }) =>
      refused(
        `「${column}」の尺度`,
        text,
        place,
        `使えるのは ${scales.map((scale) => jaWords.scales[scale]).join("、")} です。`,
      ),
    badBound: ({ column, text, place }) =>
      refused(`「${column}」の下限・上限`, text, place, "数にするか空欄にしてください。"),
    negativeBound: ({ column, text, place }) =>
      refused(`「${column}」(対数)の下限・上限`, text, place, "0 以上にしてください。"),
    equalBounds: ({ column, text, place }) =>
      `「${column}」の下限と上限がどちらも ${text} です(${at(place)})。違う数にするか、片方を空欄にしてください。`,
    badDayBounds: ({ column, place }) =>
      `「${column}」(新しさ)の下限の日数は上限より小さくしてください(${at(place)})。空欄なら 0 と 365 です。`,
    badLevel: ({ column, text, place }) =>
      refused(
        `「${column}」の段階`,
        text,
        place,
        "「大手=100, 中堅=60, 中小=30」のように、ラベル=0〜100 の点数で書いてください。",
      ),
    sameLevelTwice: ({ column, text, place }) => once(`「${column}」の段階に`, text, place),
    noTargets: ({ column, place }) =>
      `「${column}」(一致)の段階に狙いの語を入れてください(${at(place)})。例: 製造=60, 小売=40、または 製造, 小売`,
    mixedTargets: ({ column, text, place }) =>
      `「${column}」の段階では「${text}」だけ点数がありません(${at(place)})。すべてに点数を付けるか、すべて外してください。`,
    unknownOption: ({ text, place }) =>
      refused("項目", text, place, `使えるのは ${list(optionKeys.map((key) => options[key]))} です。`),
    optionTwice: ({ text, place }) => once("項目", text, place),
    badCut: ({ option: key, text, meant, place }) =>
      refused(
        key === "argument" ? "境界" : `「${options[key]}」の`,
        text,
        place,
        meant === null ? `使えるのは ${cuts} です。` : `${meant} 点のことなら ${meant} と入れてください。`,
      ),
    badMissingRule: ({ text, place }) =>
      refused(`「${options.missing}」の`, text, place, "「除外」か「0点」にしてください。"),
    badReading: ({ column, text, place }) =>
      refused(
        `「${column}」の読み方`,
        text,
        place,
        `単位(百万円、千円、% など)、${Object.values(jaWords.readingWords).join("、")}、または「検討中=無」のように 文字=有・無・データなし・0〜100 点を「、」で区切って書いてください。`,
      ),
    badRowRole: ({ name, text, place }) =>
      refused(`行「${name}」の`, text, place, `${Object.values(jaWords.rowRoles).join("・")} のどれかにしてください。`),
    badYesNoOption: ({ option, text, place }) =>
      refused(`「${options[option]}」の`, text, place, `「${jaWords.yes}」か「${jaWords.no}」にしてください。`),
    badNumberOption: ({ option, text, place }) => {
      const { least, most, isWhole, isShare } = numberOptions[option];
      const allowed = isShare ? "0〜100%" : `${least}〜${most} の${isWhole ? "整数" : "数"}`;
      return refused(`「${options[option]}」`, text, place, `使えるのは ${allowed} です。`);
    },
    badAsOf: ({ text, place }) =>
      refused(`「${options.asOf}」の`, text, place, "2026/10/1 のような日付か、空欄(今日)にしてください。"),
    unknownSegment: ({ text, place }) =>
      refused(
        "セグメント",
        text,
        place,
        "この列は activate、grow、nurture、sustain のままにして、呼び名は「名称」で変えてください。",
      ),
    segmentTwice: ({ text, place }) => once("セグメント", text, place),
    sameSegmentName: ({ text, place }) => once("名称", text, place),
    badPriority: ({ segment, text, place }) =>
      refused(`「${segment}」の優先度`, text, place, "1 から始まる数にしてください。"),
    badColour: ({ segment, text, place }) =>
      refused(`「${segment}」の色`, text, place, "#d93025 のように # と 6 桁で書いてください。"),
    notAProfile: ({ function: name }) =>
      `${name} の 1 つ目には、見出しの行を含むプロファイルの範囲(2 列以上)を渡してください。${example(name)}`,
    notSettings: ({ function: name }) =>
      `${name} の 2 つ目には、マップ設定シートの範囲を渡してください。${example(name)}`,
    badScore: ({ argument, row, text }) =>
      refused(`${argument}の ${row} 行目の値`, text, null, "0〜100 のスコアを渡してください。"),
    scoreLengths: ({ potential, results }) =>
      `ポテンシャルは ${potential} 行、実績は ${results} 行です。同じ行数の範囲を渡してください。`,
    notOneColumn: ({ argument }) => `${argument}には 1 つのセルか 1 列の範囲を渡してください。`,
    notASegment: ({ text, allowed }) => refused("セグメント", text, null, `使えるのは ${list(allowed)} です。`),
    notOnProfileSheet: ({ profile }) =>
      `引数のない =PARTNER_SEGMENT() は、プロファイルのシート「${profile}」のパートナーの行で使ってください。ほかの場所では範囲を渡してください。`,
  };
}
