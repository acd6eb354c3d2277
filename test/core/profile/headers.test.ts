import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { lazily } from "../../../src/core/cells/lazily";
import { headerMeaning } from "../../../src/core/profile/header-meaning";
import { moreHeaders } from "./more-headers";

interface Practised {
  readonly header: string;
  readonly axis: string | readonly string[] | null;
  readonly direction?: string | null;
}

const published = JSON.parse(await readFile("test/cases/headers.json", "utf8")) as readonly Practised[];

/** How a header comes out: `potential up`, `down`, `none`. */
function readingOf(header: string): { readonly axis: string; readonly direction: string } {
  const { use, axis, direction, barred } = headerMeaning(header);
  if (use !== "criterion" || barred !== null) return { axis: "none", direction: "none" };
  return { axis: axis ?? "none", direction };
}

/** What is wrong with the reading of a header; null where it is right. */
function faultOf({ header, axis, direction }: Practised): "axis" | "direction" | null {
  const read = readingOf(header);
  const allowed = axis === null ? ["potential", "results"] : [axis].flat();
  // Where smaller is better, the axis is the vendor's to say.
  if (direction === "down") return read.direction === "down" ? null : read.direction === "up" ? "direction" : "axis";
  if (read.direction === "down") return allowed.includes("none") ? "axis" : "direction";
  return allowed.includes(read.axis) ? null : "axis";
}

/** Headers whose words lean one way and whose meaning goes the other. */
const traps: readonly (readonly [expected: string, headers: string])[] = [
  [
    "down",
    "危険性|取引の危険度|案件の複雑度|関係性(1が最高)|評価(1=高い)|Relationship (1 = best)|満足度(低いほど良い)|解約リスク|リスク評価|成約までの訪問回数|初回受注までの商談数|Touches to close|Visits before close|Churn risk score|Risk rating|Staff turnover|Employee turnover rate|欠席率|Error rate|Late deliveries|トラブル件数|クレーム対応日数|Lost deal rate|離職率",
  ],
  [
    "potential up",
    "関係性(5が最高)|関係性(11が最高)|年間収益|最終アクティビティー日|加入店舗数|加盟店舗数|Joined stores|競合取扱あり/なし|未来店顧客数|非常勤社員数|No of employees|クレーム対応力|解約防止率|訪問までの研修回数|活動日数|これまでの研修回数",
  ],
  [
    "results up",
    "KPI達成率|売上(コスト込み)|No. of deals won|Non-recurring revenue|Amount|金額(千円)|2025年度 金額|FY25 Amount|これまでの受注件数|Win/loss ratio|Tickets sold|現在までの成約数|Renewal rate|契約継続率",
  ],
  [
    "none",
    "Total score|Overall score|Composite Score|総合スコア|総合点|Stores joined|加入|加入日|緊急性|重要度|受注可能性|他社への依存度|Unwillingness to sell|Instability|Contract number|Signed|Sales rep|支店長|担当名|Deals stalled|PY attainment|Variance to plan|単価|Unit price|目標 金額|Amount (target)|契約年数|取引年数|稼働日数|営業日数|商談日数|Cost per lead|獲得コスト|Return on investment|売上減少額|Discount rate|順位|ランキング|Inventory|在庫数|Years as partner|" +
      "不足人数|返品なし月数|苦情0件継続月数|Days without complaint|Organization - Activities to do|取引先 所有者|NDA signed|秘密保持契約|未訪問日数|未認定者数|流出顧客数|競合に負けた件数|受注なし期間|競合非取扱|競合取扱なし|Does not sell competitor|Non-renewals|" +
      "Untrained staff|Uncertified reps|Gap to target|KPI受注|フォーキャスト|受注件数(昨対)|受注金額(前年比)|Accounts receivable|距離(km)|導入可否|受注可否",
  ],
];

describe("a header with words that lean the other way", () => {
  it.each(traps.flatMap(([expected, headers]) => headers.split("|").map((header) => [header, expected] as const)))(
    "%s: %s",
    (header, expected) => {
      const { axis, direction } = readingOf(header);
      expect(axis === "none" ? "none" : direction === "down" ? "down" : `${axis} up`).toBe(expected);
    },
  );
});

/** Of the headers of practice those on whose axis the reader and whoever wrote them down do not agree. */
const disputed = new Set(
  (
    "総合スコア|初受注日|初回受注日|First order date|前期売上高（会社全体）|商談同席数|納期(日)|専属/乗合区分|取引のある顧客ターゲット数|コールセンター席数|企業規模区分|取扱メーカー数|パス件数|差し戻し件数|滞納回数|平均商談日数|未接触日数|Partner manager rating|Business plan in place|Prior quarter revenue|State/Province|Route to market|デモ実施可否|経営状態|メンテナンス契約先数|クロスセル商材の有無|稼働アカウント数|アクティブ顧客数(当社)|" +
    "目標対比|未入金件数|未払い回数|Last Modified Activity|Account planning sessions|Meetings booked for us|Account exec|ターゲット企業との取引有無|総売上高|保有件数|進捗達成率|Co-branded assets created|MDF requests|Technical depth|Program status level|Parent company revenue|Active end customers|Source revenue|Overdue invoices|Churn ARR|法人契約先数|ターゲット規模の顧客数|ターゲット含有率|利用社数(当社)|サポート起票数|都道府県名|Webinars joined"
  ).split("|"),
);

describe.each<[string, readonly Practised[]]>([
  ["the published headers of practice", published],
  ["further headers of practice", moreHeaders],
])("%s", (_name, headers) => {
  /** Worked out by whichever test asks first. */
  const faults = lazily(() =>
    headers.flatMap((each) => {
      const fault = faultOf(each);
      return fault ? [{ ...each, fault, read: readingOf(each.header) }] : [];
    }),
  );

  it("are read at 95 % and more", () => {
    const shown = faults().map(
      (each) => `${each.header}: ${[each.axis].flat().join("/")} but ${each.read.axis} ${each.read.direction}`,
    );
    expect(shown.length, shown.join("\n")).toBeLessThanOrEqual(0.05 * headers.length);
  });

  it("are all read right but those that are disputed", () => {
    expect(
      faults()
        .map(({ header }) => header)
        .filter((header) => !disputed.has(header)),
    ).toEqual([]);
  });

  it("are never read in the wrong direction", () => {
    expect(
      faults()
        .filter(({ fault }) => fault === "direction")
        .map(({ header }) => header),
    ).toEqual([]);
  });
});
