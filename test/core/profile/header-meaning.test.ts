import { describe, expect, it } from "vitest";
import { headerMeaning } from "../../../src/core/profile/header-meaning";

/** `criterion results up order count`, `none results up order count target`: what does not hold is a dash. */
function meaningOf(header: string): string {
  const { use, axis, direction, topic, values, barred } = headerMeaning(header);
  const all = [use, axis, direction, topic, values ?? "-"];
  return (use === "criterion" || barred ? [...all, barred ?? ""] : [use, values ?? "-"]).join(" ").trim();
}

/** A line a header: `a|b` under what they mean. */
const headersBy = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([meaning, headers]) => headers.split("|").map((header) => [header, meaning] as const));

describe("what a column is by its header", () => {
  it.each(
    headersBy({
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
      "criterion potential down cost count": "クレーム件数|受注クレーム件数|受注に関するクレーム数|評価(1が最高)",
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
    }),
  )("%s: %s", (header, meaning) => expect(meaningOf(header)).toBe(meaning));

  // 新規顧客 alone is orders won, 新規顧客訪問件数 are visits; 訪問回数 is potential, 訪問後の受注件数 are orders.
  it.each(
    headersBy({
      "criterion potential down cost count": "謎(1が最高)",
      "criterion potential down cost days": "期限切れ日数|休眠日数",
      "criterion potential up axis grade": "一次ポテンシャル|2025年度ポテンシャル",
      "criterion potential up axis grade plan": "ポテンシャル(見込)",
      "criterion potential up companyFigure count": "従業員数区分",
      "criterion potential up other count":
        "スタッフ獲得数|獲得人数|新規顧客訪問件数|新規顧客イベント参加数|営業従業員数|販売従業員数|ポテンシャル件数|受注情報_訪問回数|Number of sales rep|Certified engineer|エンジニア数|研修開始件数|訪問担当者数|顧客担当人数|クレーム研修数|クレーム担当スタッフ数|クレーム対応人数|クレームイベント数|評価人数",
      "criterion potential up other date": "最終研修登録日|初回研修登録日|最終訪問|最終参加|最終顧客",
      "criterion potential up other grade":
        "新規顧客獲得力|新規獲得ランク|提案スキル実績|評価区分|クレーム対応知識|意欲|スキル",
      "criterion potential up other phone": "電話件数",
      "criterion potential up other rate": "スキル獲得率|担当者の研修修了率",
      "criterion potential up other words": "研修区分",
      "criterion potential up other yesno": "Engineer (Y/N)|訪問可否|担当者有無|担当者との面談有無|競合取扱区分|競合",
      "criterion potential up words grade": "業種クラス|エリアクラス",
      "criterion potential up words words": "業種区分|業界区分|エリア",
      "criterion results down cost count": "受注ランク(1が最高)",
      "criterion results down cost days": "受注経過日数|売上経過日数|商談経過日数|契約経過日数",
      "criterion results down cost grade": "少ないほど良いスコア",
      "criterion results down cost rate": "休眠率",
      "criterion results up axis count": "販売 実績|実績 評価|一次実績",
      "criterion results up axis count target": "実績(目標)",
      "criterion results up order count":
        "研修後の受注件数|Deals won after training|専任担当の受注件数|顧客商談からの受注件数|Customer opportunities won|訪問後の受注件数|Deals won after visit|Deals won by staff|Leads won|商談受注件数|施工実績|受注_2026_08|受注件数(グループ)|契約開始件数|Orders created|Deals won since start|Tickets ordered|決裁者面談後のクロージング件数|拠点別クロージング件数|訪問情報_受注件数(2025年度)",
      "criterion results up order date":
        "初回受注登録日|最終受注登録日|受注契約の日付|Contract won date|初回契約日付|最終契約日付|最終受注|初回受注|最終クロージング",
      "criterion results up order grade": "受注案件ランク|Closed won opportunity rating",
      "criterion results up order money": "工事金額",
      "criterion results up order rate": "開通率",
      "criterion results up own count": "アルファ実績",
      "criterion results up own money": "研修収益|訪問手数料|スタッフ報奨金|当社取扱高",
      "criterion results up rateOfResults rate": "商談受注率|クロージング率|販売率|達成|リピート",
      "criterion results up sale date": "最終売上",
      "criterion results up sale money": "訪問販売の売上|専任営業の売上金額",
      "criterion results up step count": "商談獲得件数|リード件数スコア|顧客との商談会議数|訪問後の商談件数",
      "criterion results up step date": "最終見積",
      "criterion results up step money": "案件金額ランク",
      "unknown -": "研修金額|当社拠点数|契約有無|契約期間",
      "none count": "加入件数|作成数",
      "none date": "契約の日付",
      "none id": "訪問ID件数",
      "none name": "訪問担当者|担当者",
      "none phone": "電話メモ件数",
      "none potential up other count plan": "未訪問予定件数",
      "none rate": "達成率前年比|Attainment growth|受注費用|費用",
      "none results up order yesno older-period": "受注可否(前年)",
      "none results up other count plan": "返品見込",
      "none words": "区分",
    }),
  )("where several words meet: %s: %s", (header, meaning) => expect(meaningOf(header)).toBe(meaning));

  it("comes with its period", () => {
    for (const header of [
      "2025年度受注件数",
      "2025年度_受注件数",
      "受注件数(2025年度)",
      "2025年度実績",
      "金額 2025年度",
      "2025年度ポテンシャル",
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
