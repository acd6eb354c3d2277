import { describe, expect, it } from "vitest";
import { headerMeaning } from "../../../src/core/profile/header-meaning";

/** `criterion results up order count`, `none results up order count target`: what does not hold is a dash. */
function meaningOf(header: string): string {
  const { use, axis, direction, topic, values, barred } = headerMeaning(header);
  const all = [use, axis, direction, topic, values ?? "-"];
  return (use === "criterion" || barred ? [...all, barred ?? ""] : [use, values ?? "-"]).join(" ").trim();
}

describe("what a column is by its header", () => {
  it.each(
    Object.entries({
      "criterion results up order count": "受注件数|Orders",
      "criterion results up order money": "受注金額|Order amount|金額",
      "criterion results up order date": "最終受注日|成約日|Last order date",
      "criterion results up order yesno": "受注有無",
      "criterion results up rateOfResults rate": "受注率|達成率|継続率|Win rate",
      "criterion results up step count": "商談件数|Leads",
      "criterion results up sale money": "売上高",
      "criterion results up own money": "当社売上",
      "criterion results up axis count": "実績|Results|2025年度実績",
      "criterion potential up axis grade": "ポテンシャル|Potential",
      "criterion potential up companyFigure count": "従業員数|Employees",
      "criterion potential up companyFigure money": "年商|資本金|売上高(会社全体)|Annual revenue",
      "criterion potential up other count": "営業人数|認定資格者|訪問回数",
      "criterion potential up other yesno": "競合取扱|Sells competitor",
      "criterion potential up other grade": "ランク|関係性|意欲|Tier",
      "criterion potential up other date": "最終訪問日",
      "criterion potential up words words": "業種|Industry",
      "criterion potential down cost count": "クレーム件数|評価(1が最高)",
      "criterion potential down cost days": "リードタイム",
      "criterion results down cost rate": "解約率|Churn rate",
      "criterion results down cost count": "成約までの訪問回数",
      // What changes the meaning: it keeps its axis, and never counts by itself.
      "none results up order count target": "目標受注件数|Order target",
      "none results up other money target": "目標 金額",
      "none results up order count plan": "受注見込",
      "none results up order yesno plan": "受注可否",
      "none results up order count lost": "Lost deals",
      "none results up other count lost": "失注件数",
      "none results up other count rejected": "却下件数",
      "none results up other count expired": "期限切れ件数",
      "none potential up other count dormant": "休眠顧客数",
      "none results up order count older-period": "前年受注件数",
      "none potential up other count negated": "未訪問件数",
      // Whoever and whatever else is named.
      "partner name": "企業名|Partner",
      "override -": "手動補正|Override",
      "none -": "支援時間|契約日",
      "none words": "所在地|備考|Email|Notes",
      "none phone": "電話番号|Phone",
      "none id": "企業コード|Contract number",
      "none name": "担当者名|支店長|社長氏名|Sales rep",
      "unknown -": "謎の列|Blorp",
    }).flatMap(([meaning, headers]) => headers.split("|").map((header) => [header, meaning] as const)),
  )("%s: %s", (header, meaning) => expect(meaningOf(header)).toBe(meaning));

  it("comes with its period", () => {
    for (const header of [
      "2025年度受注件数",
      "2025年度_受注件数",
      "受注件数(2025年度)",
      "2025年度実績",
      "金額 2025年度",
    ]) {
      expect(headerMeaning(header).period?.text).toBe("2025年度");
    }
    expect(headerMeaning("受注件数").period).toBeNull();
  });

  it("is not asked of a text", () => {
    expect(headerMeaning(`受注件数${" ".repeat(196)}`).use).toBe("criterion");
    expect(headerMeaning(`受注件数${" ".repeat(197)}`).use).toBe("unknown");
  });
});
