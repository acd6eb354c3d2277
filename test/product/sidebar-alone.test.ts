import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/tooling/open-browser";
import { crowd } from "./crowd";
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

const { profileName, profile } = workedExamples.ja;

describe("under a strict Content-Security-Policy", () => {
  it("the sidebar builds, draws and saves without a single violation", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: profile });
    const { page, violations } = await openSidebarPage(browser, host);
    await page.locator("#build").click();
    await page.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    await page.locator(".map svg").waitFor();
    await page.getByText("マップの画像をシートに配置しました").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("PNGで保存").click()]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    await page.locator("#copy").click();
    await page.getByText("コピーしました").first().waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await createImageBitmap((await item?.getType("image/png")) as Blob);
      return [picture.width, picture.height];
    });
    expect(copied).toEqual([2400, 1600]);
    await page.locator("#tab-data").click();
    expect(await violations()).toEqual([]);
    expect(host.images("セグメントマップ")).toHaveLength(1);
    await page.close();
    host.dispose();
  });
});

describe("copying the picture where the browser forbids it", () => {
  it("says what to do instead", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: profile });
    const { page } = await openSidebarPage(browser, host);
    await page.context().clearPermissions();
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.locator("#build").click();
    // What is said about the picture on the sheet comes first, and would take the place of what is said about copying.
    await page.getByText("マップの画像をシートに配置しました").first().waitFor();
    await page.locator("#copy").click();
    await page.getByText("コピーできませんでした。PNGで保存してください").first().waitFor();
    await page.close();
    host.dispose();
  });
});

describe("20,000 partners", () => {
  it("are built, and the sidebar shows those that can be told apart and stays usable", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: crowd(20_000) });
    const start = performance.now();
    await host.run("buildMap", profileName);
    await host.settle();
    const built = performance.now() - start;
    const { page } = await openSidebarPage(browser, host);
    const opened = performance.now();
    await page.locator(".map svg").waitFor({ timeout: 60_000 });
    const shown = performance.now() - opened;
    expect(await page.locator(".map svg").textContent()).toMatch(/名前を出していない 19,?\d{3} 社は表にあります/);
    const clicked = performance.now();
    await page.locator("#tab-data").click();
    await page.locator("#formula").waitFor();
    const answered = performance.now() - clicked;
    console.log(
      `20,000 partners: built in ${(built / 1000).toFixed(1)} s, map shown ${(shown / 1000).toFixed(1)} s after opening, a click answered in ${answered.toFixed(0)} ms`,
    );
    expect(built).toBeLessThan(60_000);
    expect(shown).toBeLessThan(30_000);
    expect(answered).toBeLessThan(3000);
    await page.close();
    host.dispose();
  }, 180_000);
});
