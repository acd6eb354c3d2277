/** The tab 推移 in a browser, over a history of some weeks. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SidebarState } from "../../src/addon/api";
import type { Cell } from "../../src/core/cells/cell";
import { parseDay } from "../../src/core/cells/day";
import { openBrowser } from "../../src/tooling/open-browser";
import { livedSheet, type Week } from "./lived-weeks";
import { openSidebarPage } from "./sidebar-page";
import { builtMap, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const { profileName, settingsName, mapName, profile, settings } = workedExamples.ja;
const [header = [], ...partners] = profile as Cell[][];
/** With other cells in the column of orders. */
const ordered = (...orders: number[]): Cell[][] => [
  header,
  ...partners.map((row, at) => [...row.slice(0, 3), orders[at] ?? row[3]]),
];
const noon = (day: string) => new Date(`${day}T12:00:00Z`).getTime();
const utc = { spreadsheetTimeZone: "Etc/UTC", scriptTimeZone: "Etc/UTC" };

async function opened(now: string, weeks: readonly Week[], table: Cell[][], others: Record<string, Cell[][]> = {}) {
  const history = weeks.length > 0 ? { 履歴: livedSheet(weeks, settings as Cell[][], "ja") } : {};
  const sheets = { [profileName]: table, [settingsName]: settings, ...history, ...others };
  const { host } = await openSpreadsheet("ja", sheets as never, "ja", { ...utc, now: noon(now) });
  await builtMap(host, profileName);
  const { page, violations } = await openSidebarPage(browser, host, true);
  await page.locator("#tab-changes").click();
  return { host, page, violations };
}

describe("what changed", () => {
  it("is offered with the rule of the record, and begins with one click", async () => {
    const { host, page } = await opened("2026-11-23", [], profile as Cell[][]);
    await page.getByText(/20,000 行、1,000,000 文字までです/).waitFor();
    expect(host.sheetNames()).not.toContain("履歴");
    await page.locator("#start-history").click();
    await page.locator(".headline", { hasText: "推移の最初の記録です" }).waitFor();
    expect(host.cells("履歴")[6]?.[1]).toBe("作成");
    await page.locator("#build").click();
    await page.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    await page.locator(".headline", { hasText: "推移の最初の記録です" }).waitFor();
    expect(host.sheetNames()).toEqual(expect.arrayContaining(["履歴", mapName]));
    await page.close();
    host.dispose();
  });

  it("says aloud what happened since last week, celebrates the first win and says why", async () => {
    const weeks: Week[] = [
      { day: "2026-11-09", profile: ordered(0, 8, 0, 2, 4) },
      { day: "2026-11-16", profile: ordered(0, 8, 0, 2, 0) },
      { day: "2026-11-20", profile: ordered(0, 8, 0, 2, 4) },
    ];
    const team = [
      ["担当者", "月の時間"],
      ["佐藤", 8],
    ];
    const { host, page, violations } = await opened("2026-11-25", weeks, ordered(2, 8, 0, 2, 4), { 支援体制: team });
    await page.locator(".headline", { hasText: "先週から 1 社が動き、初受注が 1 社ありました" }).waitFor();
    expect(await page.locator(".celebrated li").allTextContents()).toEqual([
      "おめでとうございます。東都システム が初受注です。受注件数 0 → 2 で 重点育成 から 注力拡大 へ",
    ]);
    expect(await page.locator(".moves .map .arrow").count()).toBe(1);
    const chart = await page.locator(".counts-chart svg").textContent();
    expect(chart).toMatch(/2026\/11\/09.*2026\/11\/25/);
    expect(chart).toMatch(/注力拡大 3/);
    await page.getByText("支援の順番が効いたかは、90 日以上前の記録ができてから出ます").waitFor();
    await page.locator("#since").selectOption(String(parseDay("2026-11-16")));
    await page.getByText("青葉ソリューション: 受注件数 0 → 4 で 育成候補 から 自走維持 へ").waitFor();
    expect(await page.locator(".headline").textContent()).toBe("先週から 2 社が動き、初受注が 1 社ありました");
    await page.locator("#tab-map").click();
    const make = async (sheet: string) => {
      host.forgetCalls();
      await page.locator("#report").click();
      await page.getByText(`「${sheet}」シートにレポートを作りました`).first().waitFor();
      return host.serviceCalls();
    };
    const calls = await make("レポート 2026-11-25");
    console.log(`Service calls of a report: ${calls.length}`);
    expect(calls.length).toBeLessThanOrEqual(25);
    const report = host.cells("レポート 2026-11-25");
    expect(report.length).toBeLessThanOrEqual(60);
    expect(report[2]?.[0]).toBe("先週から 1 社が動き、初受注が 1 社ありました");
    expect(report.map((row) => row[0])).toContain(
      "おめでとうございます。東都システム が初受注です。受注件数 0 → 2 で 重点育成 から 注力拡大 へ",
    );
    expect(report.map((row) => row.slice(4, 6))).toContainEqual(["重点育成", "0 社 (−1)"]);
    expect(host.images("レポート 2026-11-25")).toHaveLength(1);
    host.byHand(`
      const made = book.getSheetByName("レポート 2026-11-25");
      if (made.getDataRange().getFormulas().flat().join("") !== "") throw new Error("a formula");
    `);
    const plan = report.slice(report.findIndex((row) => row[0] === "支援計画"));
    expect(plan[2]?.[0]).toBe("使う時間: 佐藤 8/8 時間");
    expect(plan[3]?.[0]).toMatch(/最適と証明済み/);
    // The same where somebody has looked at the plan.
    await page.locator("#tab-plan").click();
    await page.locator(".plan-proof", { hasText: "最適と証明済み" }).waitFor();
    await page.locator("#tab-map").click();
    await make("レポート 2026-11-25 2");
    expect(host.cells("レポート 2026-11-25 2")).toEqual(report);
    expect(host.cells("レポート 2026-11-25")).toEqual(report);
    // Neither reports nor the history are lists to build from.
    expect(((await host.run("sidebarState", null)) as SidebarState).sheets).toEqual([profileName, "支援体制"]);
    expect(await violations()).toEqual([]);
    await page.close();
    host.dispose();
  });
});
