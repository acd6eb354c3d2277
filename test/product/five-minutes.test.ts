import { mkdir } from "node:fs/promises";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/tooling/open-browser";
import { openWorkbench } from "./workbench-page";

const screens = ".cache/screens";
const said = {
  ja: { built: /4社のマップを作成しました/, first: "(例) 東都システム", png: /^パートナーセグメントマップ.*\.png$/ },
  en: { built: /4 partners/, first: "(example) Eastgate Systems", png: /^partner-segment-map.*\.png$/ },
} as const;

let browser: Browser;

beforeAll(async () => {
  await mkdir(screens, { recursive: true });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each(["ja", "en"] as const)("from an empty sheet to a picture, by mouse and keyboard only (%s)", (locale) => {
  it("template, map, card, download", async () => {
    const { page, sidebar, close } = await openWorkbench(browser, locale, "Sheet1", [[""]]);
    const shot = (name: string) => page.screenshot({ path: `${screens}/five-minutes.${locale}.${name}.png` });
    await page.locator("#menu button").first().click();
    await page.keyboard.press("Enter");
    await sidebar.locator("#template").waitFor();
    await shot("1-empty");
    await sidebar.locator("#template").click();
    await sidebar.locator("#build").waitFor();
    await page.waitForTimeout(300);
    await shot("2-template");
    await sidebar.locator("#build").click();
    await sidebar.locator("h1", { hasText: said[locale].built }).waitFor();
    await sidebar.locator('.map path[data-partner="1"]').hover();
    expect(await sidebar.locator(".card-name").textContent()).toBe(said[locale].first);
    await shot("3-map");
    // A scrollbar takes some of the sidebar's 300 pixels.
    const rows = await sidebar.locator("body").evaluate((body) => {
      body.style.width = "283px";
      return new Set([...document.querySelectorAll("[role=tab]")].map((tab) => tab.getBoundingClientRect().top)).size;
    });
    expect(rows, "rows of tabs").toBe(1);
    await sidebar.locator("#find").fill(said[locale].first);
    await sidebar.locator("#large").click();
    const large = page.frameLocator("dialog iframe");
    await large.locator(".map svg").waitFor();
    await expect
      .poll(() => large.locator(".map path[data-partner]").count(), { message: "whom the sidebar shows" })
      .toBe(1);
    await large.locator('.map path[data-partner="1"]').hover();
    expect(await large.locator(".card-name").textContent()).toBe(said[locale].first);
    expect(await large.locator("body").evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await shot("4-large");
    await page.locator("dialog button").click();
    await page.locator("dialog").waitFor({ state: "hidden" });
    // By key: the page looks at the file again once the dialog is gone, and nothing can move from under a pointer.
    const download = await downloaded(page, () =>
      sidebar.locator(".actions button", { hasText: "PNG" }).press("Enter"),
    );
    expect(download.suggestedFilename()).toMatch(said[locale].png);
    await close();
  });
});

/** The file that was asked for; asked once more where a busy browser lost it. */
async function downloaded(page: Page, ask: () => Promise<void>): Promise<Download> {
  const once = async (timeout: number) => (await Promise.all([page.waitForEvent("download", { timeout }), ask()]))[0];
  return once(15_000).catch(() => once(30_000));
}
