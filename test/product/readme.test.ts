/** What the README shows, done in a browser in both languages; its pictures are taken on the way. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTable } from "../../src/files/read-table";
import type { Host } from "../../src/host/host";
import { openBrowser } from "../../src/tooling/open-browser";
import { serious } from "./axe";
import { openWorkbench } from "./workbench-page";

/** What the page offers to scripts. */
interface WorkbenchWindow {
  readonly workbench: { readonly host: Host };
}

const screens = join(".cache", "screens", "readme");
const languages = {
  ja: {
    sample: "partners.csv",
    sheet: "パートナー一覧",
    map: "セグメントマップ",
    settings: "マップ設定",
    built: "40社のマップを作成しました",
    placed: "マップの画像をシートに配置しました",
  },
  en: {
    sample: "partners.en.csv",
    sheet: "Partners",
    map: "Segment Map",
    settings: "Map settings",
    built: "Map of 26 partners built",
    placed: "The picture of the map is on the sheet",
  },
} as const;

let browser: Browser;

beforeAll(async () => {
  await mkdir(screens, { recursive: true });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each(["ja", "en"] as const)("the sample on the workbench (%s)", (locale) => {
  it("is profiled, built, shown on its sheets and tuned, as the README shows it, and axe-core finds nothing serious", async () => {
    const { sample, sheet, map, settings, built, placed } = languages[locale];
    const table = await readTable(join("src", "workbench", "samples", sample), locale);
    const { page, sidebar, close } = await openWorkbench(browser, locale, sheet, table);
    const picture = (name: string) => join(screens, `${name}.${locale}.png`);
    const activate = async (name: string) => {
      await page.evaluate((to) => (window as unknown as WorkbenchWindow).workbench.host.activate(to), name);
      await page.waitForTimeout(1000);
    };
    await page.locator("#menu button").first().click();
    await page.screenshot({ path: picture("profile") });
    expect(await serious(page), "menu").toEqual([]);
    await page.keyboard.press("Enter");
    await sidebar.locator("#build").click();
    await sidebar.locator("h1", { hasText: built }).waitFor();
    await sidebar.getByText(placed).waitFor();
    const [image] = await page.evaluate(
      (name) => (window as unknown as WorkbenchWindow).workbench.host.images(name),
      map,
    );
    expect([image?.width, image?.height]).toEqual([568, 372]);
    const png = Buffer.from(image?.dataUrl.slice(image.dataUrl.indexOf(",") + 1) ?? "", "base64");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1136, 744]);
    await writeFile(picture("map"), png);
    await page.waitForTimeout(1000);
    await page.screenshot({ path: picture("workbench") });
    await page.locator("#side").screenshot({ path: picture("sidebar") });
    expect(await serious(page), "sidebar").toEqual([]);
    await activate(settings);
    await page.locator("#grid").screenshot({ path: picture("settings") });
    await activate(map);
    // The size that the Marketplace asks for.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.waitForTimeout(1000);
    await page.screenshot({ path: picture("listing") });
    await page.setViewportSize({ width: 1680, height: 1180 });
    await page.waitForTimeout(1000);
    await page.locator('canvas[id^="univer-sheet-main-canvas"]').screenshot({ path: picture("sheet") });
    await sidebar.locator("#tab-tune").click();
    await sidebar.locator(".tune .map svg").waitFor();
    await sidebar.locator(".criterion summary").first().click();
    await sidebar.locator(".histogram svg").first().waitFor();
    await page.locator("#side").screenshot({ path: picture("tune") });
    await sidebar.locator("#tab-map").click();
    await sidebar.locator("#large").click();
    await page.frameLocator("dialog iframe").locator(".map svg").waitFor();
    expect(await serious(page), "dialog").toEqual([]);
    await close();
  });
});
