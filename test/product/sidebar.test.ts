import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/tooling/open-browser";
import { openSidebarPage } from "./sidebar-page";
import { openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe("the sidebar", () => {
  const { profileName, profile, mapName, settingsName } = workedExamples.ja;

  it("fits 300 pixels and shows hostile names as text", async () => {
    const rows = [profile[0] ?? [], ["<img src=x onerror=alert(1)>", 40, "有", 0], ...profile.slice(2)];
    const { host } = await openSpreadsheet("ja", { [profileName]: rows });
    const { page } = await openSidebarPage(browser, host);
    await page.locator("#build").click();
    await page.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    await page.locator(".top summary").first().waitFor();
    const facts = await page.locator("body").evaluate((body) => ({
      width: document.documentElement.scrollWidth,
      images: body.querySelectorAll("img").length,
      text: body.textContent ?? "",
    }));
    expect(facts.width).toBeLessThanOrEqual(300);
    expect(facts.images).toBe(0);
    expect(facts.text).toContain("<img src=x onerror=alert(1)>");
    await page.close();
    host.dispose();
  });

  it("says what is wrong with the settings and what is allowed, and keeps the last map in view", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: profile });
    const { page } = await openSidebarPage(browser, host);
    await page.locator("#build").click();
    await page.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    host.type(settingsName, "C2", "abc");
    host.type(settingsName, "J4", "top 300%");
    await page.locator("#build").click();
    const failed = page.locator(".failed");
    await failed.waitFor();
    await failed.locator("#repair").waitFor();
    const text = (await failed.textContent()) ?? "";
    expect(text).toMatch(/営業人数.*重み.*「abc」.*「マップ設定」の C2/s);
    expect(text).toMatch(/ポテンシャルの境界.*「top 300%」.*上位30%/s);
    expect(await page.locator(".map svg").count()).toBe(1);
    expect(await failed.locator(".repair li").allInnerTexts()).toEqual([
      "C2 「abc」 → 「1」",
      "J4 「top 300%」 → 「50」",
    ]);
    await failed.locator("#repair").click();
    await page.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    const repaired = host.cells(settingsName);
    expect([repaired[1]?.[2], repaired[3]?.[9]]).toEqual([1, 50]);
    await page.close();
    host.dispose();
  });

  it("shows a profile's example when no sheet has one", async () => {
    const { host } = await openSpreadsheet("ja", {
      メモ: [
        ["買い物", "値段"],
        ["牛乳", 200],
      ],
      別のメモ: [["x"]],
    });
    const { page } = await openSidebarPage(browser, host);
    await page.locator(".example th", { hasText: "企業名" }).waitFor();
    await page.close();
    host.dispose();
  });

  it("inserts a formula that follows the settings", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: profile });
    const { page } = await openSidebarPage(browser, host);
    await page.locator("#build").click();
    await page.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    await page.locator("#tab-data").click();
    await page.locator("#formula").click();
    await page.locator(".note", { hasText: "E2に数式を入れました" }).waitFor();
    await host.settle();
    const column = () =>
      host
        .cells(profileName)
        .slice(1, 6)
        .map((row) => row[4]);
    const before = column();
    expect(before).toEqual(["重点育成", "注力拡大", "育成候補", "注力拡大", "自走維持"]);
    host.type(settingsName, "C2", 0);
    await host.settle();
    expect(column()).not.toEqual(before);
    expect(host.charts(mapName)).toHaveLength(1);
    await page.close();
    host.dispose();
  });
});
