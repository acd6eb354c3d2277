import { describe, expect, it } from "vitest";
import { headerTextOf, isJapanese } from "../../../src/core/profile/header-text";

/** `before / before > core (inside)`. */
function taken(header: string): string {
  const { core, before, inside } = headerTextOf(header);
  return `${before.length > 0 ? `${before.join(" / ")} > ` : ""}${core}${inside.map((each) => ` (${each})`).join("")}`;
}

describe("a header taken apart", () => {
  it.each([
    ["受注件数", "受注件数"],
    ["  受注　件数  ", "受注 件数"],
    ["営 業 人 数", "営業人数"],
    ["営 業 人数", "営 業 人数"],
    ["Sales  Reps", "sales reps"],
    ["ＡＲＲ", "arr"],
    // Brackets of every kind, also one in another and one that is not closed.
    ["年商(百万円)", "年商 (百万円)"],
    ["年商（百万円）（直近）", "年商 (百万円) (直近)"],
    ["年商【直近】", "年商 (直近)"],
    ["年商[a]", "年商 (a)"],
    ["受注件数(目標(年間))", "受注件数 (目標年間)"],
    ["受注件数（目標", "受注件数 (目標)"],
    ["受注件数(", "受注件数"],
    ["受注件数( )", "受注件数"],
    ["受注)件数", "受注)件数"],
    ["(受注件数)", "受注件数"],
    ["(受注件数)(年間)", "受注件数 (年間)"],
    ["営業(当社)人数", "営業 人数 (当社)"],
    // What an export put in front.
    ["案件テーブル_受注金額", "案件テーブル > 受注金額"],
    ["案件.受注/受注金額", "案件 / 受注 > 受注金額"],
    ["案件|受注金額", "案件 > 受注金額"],
    ["案件→受注金額", "案件 > 受注金額"],
    ["案件 - 受注金額", "案件 > 受注金額"],
    ["_受注金額_", "受注金額"],
    ["Organization - Won deals", "organization > won deals"],
    ["Partner: Won deals", "partner > won deals"],
    ["Partner | Deals > Won", "partner / deals > won"],
    ["Won/lost deals", "won/lost deals"],
    ["Closed_Won_Count__c", "closed won count"],
    ["NumberOfEmployees", "number of employees"],
    ["ARRGrowth", "arr growth"],
    ["Top10Customers", "top10 customers"],
    ["won_2025", "won 2025"],
    // Numbers and marks around it.
    ["1. 営業人数", "営業人数"],
    ["①.営業人数", "営業人数"],
    ["3) Sales reps", "sales reps"],
    ["No.3 営業人数", "営業人数"],
    ["100 days", "days"],
    ["2025 受注件数", "2025 受注件数"],
    ["※営業人数*", "営業人数"],
    ["★受注件数？", "受注件数"],
    ["YoY growth", "yoy growth"],
    ["Y o Y growth", "yoy growth"],
    ["", ""],
    ["()", ""],
  ])("%s: %s", (header, parts) => expect(taken(header)).toBe(parts));

  it("is read up to 80 letters", () => {
    expect(headerTextOf(`${"あ".repeat(79)}い`).core).toHaveLength(80);
    expect(headerTextOf(`${"あ".repeat(80)}い`).core).toBe("あ".repeat(80));
  });

  it("is Japanese where it has kana or kanji", () => {
    expect(["かな", "カナ", "漢字", "mix件"].map(isJapanese)).toEqual([true, true, true, true]);
    expect(["kana", "123", "№", ""].map(isJapanese)).toEqual([false, false, false, false]);
  });
});
