import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/tooling/open-browser";
import { faults } from "./axe";
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

const { profileName, settingsName, profile } = workedExamples.ja;

describe("axe-core finds nothing but minor things", () => {
  it("in the start, map, why, tune, data and failed states, narrow and wide", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: [...profile, ["壊れ社", "x", "有", 1]] });
    const { page } = await openSidebarPage(browser, host);
    await page.locator("#build").waitFor();
    expect(await faults(page), "start").toEqual([]);
    await page.locator("#build").click();
    await page.locator(".map svg").waitFor();
    await page.locator('.map path[data-partner="1"]').hover();
    expect(await faults(page), "map").toEqual([]);
    await page.setViewportSize({ width: 1180, height: 720 });
    expect(await faults(page), "dialog").toEqual([]);
    await page.setViewportSize({ width: 300, height: 900 });
    await page.locator("#tab-why").click();
    await page.locator("#differences").waitFor();
    for (const summary of await page.locator(".why summary").all()) await summary.click();
    expect(await faults(page), "why").toEqual([]);
    await page.locator("#tab-tune").click();
    await page.locator(".tune .map svg").waitFor();
    for (const summary of await page.locator(".criterion summary").all()) await summary.click();
    expect(await faults(page), "tune").toEqual([]);
    await page.locator("#tab-data").click();
    expect(await faults(page), "data").toEqual([]);
    host.type(settingsName, "C2", "重い");
    await page.locator("#build").click();
    await page.locator("#repair").waitFor();
    expect(await faults(page), "failed").toEqual([]);
    await page.close();
    host.dispose();
  });

  it("where there is no profile", async () => {
    const { host } = await openSpreadsheet("ja", { メモ: [["牛乳", 200]], ほか: [["x"]] });
    const { page } = await openSidebarPage(browser, host);
    await page.locator("#template").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
    host.dispose();
  });
});
