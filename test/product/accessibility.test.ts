import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAddOn } from "../../src/files/read-add-on";
import { openBrowser } from "../../src/tooling/open-browser";
import { startWorkbench } from "../../src/workbench/server";
import { openSidebarPage } from "./sidebar-page";
import { openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const axe = await readFile(createRequire(join(process.cwd(), "package.json")).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** What axe-core holds to be serious or critical on the page as it stands, but for the workbench's spreadsheet (Univer). */
async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(
    "axe.run({ exclude: ['#grid'] }).then(({ violations }) => violations)",
  )) as Finding[];
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

const { profileName, settingsName, profile } = workedExamples.ja;

describe("axe-core finds nothing serious", () => {
  it("in the start, map, tune, data and failed states, narrow and wide", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: [...profile, ["壊れ社", "x", "有", 1]] });
    const { page } = await openSidebarPage(browser, host);
    await page.locator("#build").waitFor();
    expect(await serious(page), "start").toEqual([]);
    await page.locator("#build").click();
    await page.locator(".map svg").waitFor();
    await page.locator('.map path[data-partner="1"]').hover();
    expect(await serious(page), "map").toEqual([]);
    await page.setViewportSize({ width: 1180, height: 720 });
    expect(await serious(page), "dialog").toEqual([]);
    await page.setViewportSize({ width: 300, height: 900 });
    await page.locator("#tab-tune").click();
    await page.locator(".tune .map svg").waitFor();
    for (const summary of await page.locator(".criterion summary").all()) await summary.click();
    expect(await serious(page), "tune").toEqual([]);
    await page.locator("#tab-data").click();
    expect(await serious(page), "data").toEqual([]);
    host.type(settingsName, "C2", "重い");
    await page.locator("#build").click();
    await page.locator("#repair").waitFor();
    expect(await serious(page), "failed").toEqual([]);
    await page.close();
    host.dispose();
  });

  it("where there is no profile", async () => {
    const { host } = await openSpreadsheet("ja", { メモ: [["牛乳", 200]], ほか: [["x"]] });
    const { page } = await openSidebarPage(browser, host);
    await page.locator("#template").waitFor();
    expect(await serious(page)).toEqual([]);
    await page.close();
    host.dispose();
  });

  it.each(["ja", "en"] as const)("on the workbench, with sidebar and menu (%s)", async (locale) => {
    const { profile: table, profileName: sheetName } = workedExamples[locale];
    const served = await startWorkbench({
      table,
      sheetName,
      locale,
      port: 0,
      files: await readAddOn("dist"),
    });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(served.url);
    await page.waitForSelector("html[data-ready=yes]");
    await page.locator("#menu button").first().click();
    expect(await serious(page), "menu").toEqual([]);
    await page.getByRole("menuitem").first().click();
    const sidebar = page.frameLocator("#side iframe");
    await sidebar.locator("#build").click();
    await sidebar.locator(".map svg").waitFor();
    expect(await serious(page), "sidebar").toEqual([]);
    await sidebar.locator("#large").click();
    await page.frameLocator("dialog iframe").locator(".map svg").waitFor();
    expect(await serious(page), "dialog").toEqual([]);
    await page.close();
    await served.close();
  });
});
