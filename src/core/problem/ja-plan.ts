/** Japanese sentences about the support plan. */
import type { Place } from "../cells/source";
import { at, list } from "./ja-phrases";
import type { PlanFindingTexts, PlanProblemTexts } from "./plan-facts";

const seen = (text: string) => (text === "" ? "空欄ではなく" : `「${text}」ではなく`);
/** With さん, unless the team writes it already. */
const called = (name: string) => (/(?:さん|様)$/.test(name) ? name : `${name}さん`);
/** What is typed on the page has no address. */
const where = (place: Place) => (place.cell === "" ? "" : `${at(place)}: `);
const mostNamed = 3;
const others = ({ length }: readonly unknown[], unit: string) =>
  length > mostNamed ? ` ほか ${length - mostNamed} ${unit}` : "";
const shortened = (names: readonly string[]) =>
  `${names.slice(0, 10).join("、")}${names.length > 10 ? ` ほか ${names.length - 10} 社` : ""}`;

export const jaPlanProblems: PlanProblemTexts = {
  noPeople: ({ sheet }) =>
    sheet === ""
      ? "担当者がいません。名前を読点で区切って入力してください(例: 佐藤、鈴木)。"
      : `${sheet === null ? "支援体制" : `シート「${sheet}」`}に担当者がいません。見出し「担当者 / 月の時間 / 対象 / 上限社数」の下に、担当者を 1 行に 1 人入力してください。`,
  noHoursColumn: ({ texts, place }) =>
    `${at(place)} の行に見出し「月の時間」がありません${texts.length > 0 ? `(${list(texts)} は読めません)` : ""}。月の時間の列の見出しを「月の時間」にしてください。`,
  personTwice: ({ name, places }) =>
    `${places.map(({ cell }) => cell).join(" と ")} に同じ担当者「${name}」があります。1 人 1 行にしてください。`,
  badHours: ({ text, place }) => `${where(place)}月の時間は 0 以上の数です(${seen(text)})。例: 40`,
  badMost: ({ text, place }) => `${at(place)}: 上限社数は 0 以上の整数か空欄です(${seen(text)})。空欄は上限なしです。`,
  badSupport: ({ field, text, place }) =>
    field === "candidate"
      ? `${at(place)}: 候補は「はい」か「いいえ」です(${seen(text)})。`
      : `${at(place)}: ${field === "hours" ? "1社の時間" : "重み"}は 0 以上の数です(${seen(text)})。`,
  pinsOverHours: ({ person, taken, limit, partners }) =>
    `${called(person)}の固定は ${taken} 時間で、月 ${limit} 時間を超えます。固定を減らすか、時間を増やしてください(${shortened(partners)})。`,
  pinsOverMost: ({ person, taken, limit, partners }) =>
    `${called(person)}の固定は ${taken} 社で、上限 ${limit} 社を超えます。固定を減らすか、上限社数を増やしてください(${shortened(partners)})。`,
  unknownPin: ({ text, allowed, places }) =>
    `${places.slice(0, mostNamed).map(at).join("、")}${others(places, "個")}: 担当固定の「${text}」は支援体制にいません。使えるのは ${allowed.join("、")}、テックタッチです。`,
  pinTwice: ({ partner, places: [one, other] }) =>
    `「${partner}」は ${at(one)} と ${at(other)} で違う担当に固定されています。どちらかを消してください。`,
  pinExcluded: ({ person, partner, places: [pin, exclusion] }) =>
    `「${partner}」は ${at(pin)} で${called(person)}に固定され、${at(exclusion)} で${called(person)}から除かれています。どちらかを消してください。`,
  noOwnerColumn: ({ sheet }) =>
    `「${sheet}」に「担当」の列がありません(削除されています)。何も書いていません。元に戻す(Ctrl+Z)か、列を作り直してください(残りの列があれば先に削除します)。`,
  pinWithoutHours: ({ partner, place }) =>
    `${at(place)}: 「${partner}」はデータ不足でセグメントがないため、固定するには支援時間が要ります。プロファイルの「支援時間」に入力してください。`,
};

export const jaPlanFindings: PlanFindingTexts = {
  teamTotal: ({ text, place }) => `${at(place)} の「${text}」は合計の行なので、担当者に数えていません。`,
  teamHeaders: ({ missing, texts, place }) =>
    `${at(place)} の行に見出し ${list(missing)} がなく、${list(texts)} の列は使っていません。変えた見出しは元に戻してください。`,
  badSupportCells: ({ column, cells }) =>
    `${cells
      .slice(0, mostNamed)
      .map(({ text, place }) => `${at(place)}「${text}」`)
      .join("、")}${others(cells, "個")}(${column})は 0 以上の数として読めません。空欄として扱いました。`,
  hoursRounded: ({ places }) =>
    `時間は 0.01 時間まで数えます。それより細かい ${places.length} 個の値は切り上げました(${places[0] ? at(places[0]) : ""} など)。`,
  coverNowhere: ({ person, items, place }) =>
    `${at(place)}: ${called(person)}の対象 ${list(items)} は、どの会社にも見つかりません。`,
  coversNobody: ({ person }) => `${called(person)}の対象に当てはまる会社がありません。`,
  columnForNobody: ({ column, person }) =>
    `「${column}」の「${person}」は支援体制にいないので、この列は使っていません。`,
  columnTwice: ({ column, first }) => `「${column}」は「${first}」と同じ意味の列なので、使っていません。`,
  pinUnused: ({ partner, text, place }) =>
    `${at(place)} の固定「${text}」は使っていません。「${partner}」はプロファイルにないか、別の行にもあります。`,
  unknownExcluded: ({ names, places }) =>
    `${places.slice(0, mostNamed).map(at).join("、")}${others(places, "個")}: 担当除外の ${list(names)} は支援体制にいません。`,
  severalOwners: ({ places, text }) =>
    `${places.length} 社に担当が複数います(${places[0] ? at(places[0]) : ""}「${text}」など)。最初の 1 人をいまの担当としました。`,
  ownersOutside: ({ names }) => `いまの担当のうち ${list(names)} は支援体制にいないので、担当なしとして計画しました。`,
  ownersDiffer: ({ partners }) =>
    `表の担当とプロファイルの担当が ${partners.length} 社で違います(${shortened(partners)})。表の担当を使いました。`,
  noHours: ({ people }) => `月の時間がある担当者がいません(${people.join("、")})。だれにも割り当てていません。`,
  noCandidates: ({ segments, cut }) =>
    `候補の会社がありません(候補のセグメント: ${segments.length > 0 ? segments.join("、") : "なし"}、ポテンシャルの境界: ${cut})。`,
};
