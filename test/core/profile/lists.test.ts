/** Lists as people keep them, each with what must come of it: who is in it, what counts, what is said. */
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import { findingText } from "../../../src/core/problem/finding";
import { problemText } from "../../../src/core/problem/problem";
import { settingsGrid } from "../../../src/core/settings/settings-grid";

interface Kept {
  readonly list: string;
  /** Names in order; absent where no map can be made. */
  readonly partners?: string;
  /** Columns that count: `受注件数 r`. */
  readonly counts?: string;
  /** Each is in something that is said. */
  readonly says?: readonly string[];
  /** `東都 grow`. */
  readonly segments?: readonly string[];
}

const today = Date.UTC(2026, 10, 26) / 86_400_000;

/** As Sheets gives it: what is typed as a number is one. */
const typed = (text: string): Cell => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

function outcomeOf(list: string) {
  const rows: string[][] = parse(list, { relax_column_count: true, skip_empty_lines: false });
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => typed(row[at] ?? "")));
  const evaluated = (settings: Parameters<typeof evaluate>[0]["settings"]) =>
    evaluate({ profile: sheetSource(cells, "一覧"), settings, today, locale: "ja", headerFirst: false });
  return { evaluated, outcome: evaluated(null) };
}

const lists: Readonly<Record<string, Kept>> = {
  "tables side by side under different headers": {
    list: "企業名,営業人数,受注件数,,代理店名,営業人数,受注件数\n東都,10,0,,北浜,20,3\n青葉,5,1,,みなと,7,0",
    partners: "東都 青葉",
    counts: "営業人数 p, 受注件数 r",
    says: ["E1"],
  },
  "tables side by side without a column between them": {
    list: "企業名,営業人数,受注件数,会社名,営業人数,受注件数\n東都,10,0,北浜,20,3\n青葉,5,1,みなと,7,0",
    partners: "東都 青葉",
    says: ["D1"],
  },
  "a list of people beside the list of partners": {
    list: "企業名,営業人数,受注件数,,担当,訪問回数\n東都,10,0,,佐藤,20\n青葉,5,1,,鈴木,30\n,,,,田中,10",
    partners: "東都 青葉",
    counts: "営業人数 p, 受注件数 r",
    says: ["E1"],
  },
  "a column left blank within one list": {
    list: "企業名,営業人数,,受注件数\n東都,10,,0\n青葉,5,,1",
    partners: "東都 青葉",
    counts: "営業人数 p, 受注件数 r",
  },
  "partners in columns with a single figure": {
    list: "企業名,東都システム,北浜商事,青葉電機\n受注件数,0,3,1",
    says: ["横に並んで"],
  },
  "partners in columns over bare counts": {
    list: "会社,A社,B社,C社\n人数,10,20,5\n件数,0,3,1",
    says: ["横に並んで"],
  },
  "names under a blank header cell": {
    list: ",営業人数,受注件数\n東都システム,10,3\n北浜商事,5,0\n青葉電機,3,1",
    partners: "東都システム 北浜商事 青葉電機",
    says: ["「A」列"],
  },
  "numbers under a blank header cell": { list: ",営業人数,受注件数\n1,10,3\n2,5,0", says: ["企業名を表す列"] },
  "values under no header": {
    list: "企業名,営業人数,受注件数,,\n東都,10,3,要フォロー,2026/10/1\n北浜,5,0,,",
    partners: "東都 北浜",
    says: ["D2、E2"],
  },
  "first and second tier agencies": {
    list: "一次代理店名,二次代理店名,営業人数,受注件数\n東都,北浜,10,3\n東都,青葉,5,0\n東都,みなと,4,1",
    partners: "北浜 青葉 みなと",
  },
  "a header spread over its cell": {
    list: "企 業 名,営 業 人 数,受 注 件 数\n東都,10,3\n北浜,5,0",
    partners: "東都 北浜",
    counts: "営 業 人 数 p, 受 注 件 数 r",
  },
  "quarters without a year": {
    list: "代理店名,営業人数,1Q受注,2Q受注,3Q受注,4Q受注\n東都,10,1,0,3,2\n青葉,3,2,2,0,0",
    counts: "営業人数 p, 2Q受注 r",
    says: ["「2Q受注」 を使いました", "東都(C2)"],
  },
  "months under a joined year": {
    list: "代理店名,営業人数,2026年度受注件数,,\n,,4月,5月,12月\n東都,10,1,0,3\n北浜,5,0,1,0",
    counts: "営業人数 p, 2026年度受注件数 5月 r",
    says: ["「2026年度受注件数 4月」"],
  },
  "months under what they are of": {
    list: ",,受注件数,,\n企業名,営業人数,4月,5月,6月\n東都,10,1,0,2\n北浜,5,0,0,0",
    counts: "営業人数 p, 受注件数 6月 r",
  },
  "halves, and years of accounts": {
    list: "企業名,上期訪問回数,下期訪問回数,2025年3月期受注件数,2026年3月期受注件数\n東都,10,1,2,3\n北浜,5,0,1,0",
    counts: "上期訪問回数 p, 2026年3月期受注件数 r",
  },
  "years of an era in short": {
    list: "企業名,営業人数,R6受注件数,R7受注件数\n東都,10,1,3\n北浜,5,2,0",
    counts: "営業人数 p, R7受注件数 r",
    says: ["北浜(C3)"],
  },
  "a group of words in English over two header rows": {
    list: "Partner,Team,,Results,\n,Sales reps,Certified,Deals won,ARR\nAcme,10,1,3,200\nBolt,5,0,0,0",
    counts: "Team Sales reps p, Team Certified p, Results Deals won r, Results ARR r",
  },
  "months as days of the past": {
    list: "代理店名,営業人数,最終受注月\n東都,10,202610\n北浜,5,202601\n青葉,3,",
    counts: "営業人数 p, 最終受注月 r",
    segments: ["東都 grow", "北浜 grow", "青葉 nurture"],
  },
  "a day of eight digits among counts": {
    list: "企業名,営業人数,受注件数\n東都,10,3\n北浜,5,20261001\n青葉,4,2\nみなと,3,0",
    says: ["C3"],
    segments: ["東都 grow", "北浜 needs-data"],
  },
  "nothing but the first order": {
    list: "代理店名,営業人数,初受注日\n東都,10,2026/4/1\n北浜,5,",
    says: ["「初受注日」"],
  },
  "rows that say what to enter": {
    list: "企業名,営業人数,競合取扱,受注件数\n正式名称で入力してください,人数を入力,プルダウンから選択,半角数字\nここに会社名を入力,例)10,例)有,例)3\n東都,10,有,3\n北浜,5,無,0",
    partners: "東都 北浜",
    says: ["A2", "A3"],
  },
  "a row that says what to enter, in English": {
    list: "Partner,Sales reps,Deals won\nEnter the legal name,Number only,Number only\nPlease fill in one partner per row,,\nAcme,10,3\nBolt,5,0",
    partners: "Acme Bolt",
    says: ["A2", "A3"],
  },
  "a table of something else below": {
    list: "企業名,営業人数,受注件数\n東都,10,3\n北浜,5,0\n,,\n担当,訪問回数,目標\n佐藤,3,10\n鈴木,2,8",
    partners: "東都 北浜",
    says: ["A5"],
  },
  "a table below under headers that nobody knows": {
    list: "企業名,営業人数,受注件数\n東都,10,3\n北浜,5,0\n,,\n製品,単価,在庫\nA,300,10\nB,200,8",
    partners: "東都 北浜",
    says: ["「製品」"],
  },
  "a partner after a blank row of whom only words are known": {
    list: "企業名,営業人数,受注件数\n東都,10,3\n,,\n青葉,数名,多数\n北浜,5,0",
    partners: "東都 青葉 北浜",
  },
  "a table of partners further down": {
    list: "企業名,営業人数,受注件数\n東都,10,3\n,,\n担当,訪問回数,目標\n佐藤,3,10\n,,\n企業名,受注件数,営業人数\n北浜,0,5",
    partners: "東都 北浜",
    segments: ["北浜 activate"],
  },
  "another figure of the same partners below": {
    list: "企業名,営業人数,受注件数\n東都,10,3\n北浜,5,0\n,,\n会社名,研修受講回数,\n青葉,2,\nみなと,1,",
    partners: "東都 北浜 青葉 みなと",
    says: ["「研修受講回数」 は読んでいません"],
    segments: ["青葉 needs-data"],
  },
  "the header again in English": {
    list: "企業名,営業人数,受注件数\nPartner,Sales reps,Orders\n東都,10,3\n北浜,5,0",
    partners: "東都 北浜",
    segments: ["東都 grow", "北浜 activate"],
  },
  "what the grades mean, below": {
    list: "企業名,ランク,営業人数,受注件数\n東都,A,10,3\n北浜,B,5,0\n,,,\nA,100社以上,,\nB,50社以上,,",
    partners: "東都 北浜",
    says: ["A5", "A6"],
  },
  "units sold beside figures of the company": {
    list: "企業名,従業員数,販売台数\n東都,100,3\n北浜,50,0",
    counts: "従業員数 p, 販売台数 r",
  },
  "closed revenue beside deals won": {
    list: "Partner,Sales reps,Deals won,Deals closed,ARR closed\nAcme,10,3,5,120\nBolt,5,0,2,0",
    counts: "Sales reps p, Deals won r, ARR closed r",
  },
  "ranks in numbers": {
    list: "企業名,営業人数,パートナーランク,受注件数\n東都,10,1,3\n北浜,5,3,0\n青葉,4,2,0",
    counts: "営業人数 p, 受注件数 r",
    says: ["「パートナーランク」"],
  },
  "ranks in numbers of which the most is best": {
    list: "企業名,ランク(5段階),受注件数\n東都,5,3\n北浜,1,0",
    counts: "ランク(5段階) p, 受注件数 r",
  },
  "when and by whom it was made": {
    list: "企業名,営業人数,受注件数\n東都,10,3\n北浜,5,0\n作成者:山田,,\n最終更新 2026/11/1,,\n機密情報 - 転載を禁ず,,",
    partners: "東都 北浜",
  },
};

/** Whether nothing is asked of the list but what is said where no map can be made of it. */
const isRefused = ({ partners, counts, segments }: Kept) => (partners ?? counts ?? segments) === undefined;

const named = Object.entries(lists).map(([name, list]) => ({ name, ...list }));

it.each(named.filter(isRefused))("$name: no map is made", ({ list, says = [] }) => {
  const { outcome } = outcomeOf(list);
  expect(outcome.ok).toBe(false);
  const said = outcome.ok ? "" : outcome.problems.map((problem) => problemText(problem, "ja")).join("\n");
  for (const part of says) expect(said).toContain(part);
});

it.each(named.filter((kept) => !isRefused(kept)))(
  "$name: is read rightly, again by the settings that it gives",
  ({ list, partners, counts, says = [], segments = [] }) => {
    const { outcome, evaluated } = outcomeOf(list);
    if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problemText(problem, "ja")).join("\n"));
    const { settings, notices, problems } = outcome.value;
    const said = [...notices, ...problems].map((finding) => findingText(finding, "ja")).join("\n");
    if (partners !== undefined) expect(outcome.value.partners.map(({ name }) => name)).toEqual(partners.split(" "));
    if (counts !== undefined) {
      const counting = settings.criteria.filter(({ weight }) => weight > 0);
      expect(counting.map(({ column, axis }) => `${column} ${axis.charAt(0)}`).join(", ")).toBe(counts);
    }
    for (const part of says) expect(said).toContain(part);
    const placed = outcome.value.partners.map(({ name, segment }) => `${name} ${segment ?? "needs-data"}`);
    for (const segment of segments) expect(placed).toContain(segment);
    const again = evaluated(sheetSource(settingsGrid(settings), "マップ設定"));
    expect(again.ok && again.value.partners).toEqual(outcome.value.partners);
  },
);
