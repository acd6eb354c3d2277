import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
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
    "関係性(5が最高)|関係性(11が最高)|年間収益|最終アクティビティー日|競合取扱あり/なし|未来店顧客数|非常勤社員数|No of employees|クレーム対応力|解約防止率|訪問までの研修回数|活動日数|これまでの研修回数",
  ],
  [
    "results up",
    "KPI達成率|売上(コスト込み)|No. of deals won|Non-recurring revenue|Amount|金額(千円)|2025年度 金額|FY25 Amount|これまでの受注件数|Win/loss ratio|Tickets sold|現在までの成約数|Renewal rate|契約継続率",
  ],
  [
    "none",
    "緊急性|重要度|受注可能性|他社への依存度|Unwillingness to sell|Instability|Contract number|Signed|Sales rep|支店長|担当名|Deals stalled|PY attainment|Variance to plan|単価|Unit price|目標 金額|Amount (target)|契約年数|取引年数|稼働日数|営業日数|商談日数|Cost per lead|獲得コスト|Return on investment|売上減少額|Discount rate|順位|ランキング|Inventory|在庫数|Years as partner|" +
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

describe.each<[string, readonly Practised[]]>([
  ["the published headers of practice", published],
  ["further headers of practice", moreHeaders],
])("%s", (_name, headers) => {
  const faults = () =>
    headers.flatMap((each) => {
      const fault = faultOf(each);
      return fault ? [{ ...each, fault, read: readingOf(each.header) }] : [];
    });

  it("are read at 95 % and more", () => {
    const shown = faults().map(
      (each) => `${each.header}: ${[each.axis].flat().join("/")} but ${each.read.axis} ${each.read.direction}`,
    );
    expect(shown.length, shown.join("\n")).toBeLessThanOrEqual(0.05 * headers.length);
  });

  it("are never read in the wrong direction", () => {
    expect(
      faults()
        .filter(({ fault }) => fault === "direction")
        .map(({ header }) => header),
    ).toEqual([]);
  });
});
