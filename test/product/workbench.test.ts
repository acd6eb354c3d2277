import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host, HostCell } from "../../src/host/host";
import { openBrowser } from "../../src/tooling/open-browser";
import { openWorkbench } from "./workbench-page";
import { workedExamples } from "./worked-example";

declare const workbench: { readonly host: Host };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function openSidebar(page: Page): Promise<void> {
  await page.locator("#menu button").first().click();
  await page.getByRole("menuitem").first().click();
}

const cells = (page: Page, sheet: string) => page.evaluate((name) => workbench.host.cells(name), sheet);

const settle = (page: Page) => page.evaluate(() => workbench.host.settle());

describe("a cell in the browser", () => {
  it("has letters as large as in Sheets, so that what has room there has room here", async () => {
    const { page, close } = await openWorkbench(browser, "en", "Partners", [["Partner"]]);
    const sizes = page.locator('#grid [aria-label="input"]');
    await expect.poll(() => sizes.first().inputValue()).toBe("10");
    await close();
  });
});

const names = {
  ja: { placed: "マップの画像をシートに配置しました", column: "企業名" },
  en: { placed: "Placed the map picture on the sheet", column: "Partner" },
} as const;

describe.each(["ja", "en"] as const)("a first map in the browser (%s)", (locale) => {
  const example = workedExamples[locale];

  it("comes from formulas typed into cells, and from the menu and one click in the sidebar, to the digit", async () => {
    const { page, sidebar, close } = await openWorkbench(browser, locale, example.profileName, example.profile);
    await page.evaluate(([name, rows]) => workbench.host.addSheet(name, rows as HostCell[][]), [
      example.settingsName,
      example.settings,
    ] as const);
    const typed = `=PARTNER_SEGMENT(A1:D6,'${example.settingsName}'!A1:J4)`;
    // A page that is still busy drawing can miss keys; whoever types sees that, and types again.
    await expect
      .poll(
        async () => {
          await page.evaluate((name) => workbench.host.select(name, "F2"), example.profileName);
          await page.keyboard.type(typed);
          await page.keyboard.press("Enter");
          await settle(page);
          return (await cells(page, example.profileName)).slice(1).map((row) => row[5]);
        },
        { timeout: 20_000 },
      )
      .toEqual(example.segments);
    await openSidebar(page);
    await sidebar.locator("#build").click();
    await sidebar
      .getByText(/5社のマップを作成しました|5 partners/)
      .first()
      .waitFor();
    await sidebar.locator(".map svg").waitFor();
    const map = await cells(page, example.mapName);
    const header = map.findIndex((row) => row.includes("map.key"));
    const column = (map[header] ?? []).lastIndexOf(names[locale].column);
    expect(map.slice(header + 1, header + 6).map((row) => row.slice(column, column + 7))).toEqual(example.map);
    const listed = await sidebar.locator(".top summary").allInnerTexts();
    expect(listed.map((text) => text.trim())).toEqual(example.map.map((row) => `${row[5]}${row[0]}`));
    await expect.poll(() => page.evaluate((name) => workbench.host.images(name).length, example.mapName)).toBe(1);
    await close();
  });
});
