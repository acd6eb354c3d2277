import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAddOn } from "../../src/files/read-add-on";
import type { Host, HostCell } from "../../src/host/host";
import { openBrowser } from "../../src/tooling/open-browser";
import { startWorkbench, type Workbench } from "../../src/workbench/server";
import { workedExamples } from "./worked-example";

declare const workbench: { readonly host: Host };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

interface Opened {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  close(): Promise<void>;
}

async function open(locale: "ja" | "en", sheetName: string, table: readonly (readonly HostCell[])[]): Promise<Opened> {
  const served: Workbench = await startWorkbench({ table, sheetName, locale, port: 0, files: await readAddOn("dist") });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(served.url);
  await page.waitForSelector("html[data-ready=yes]");
  const close = async () => {
    await page.close();
    await served.close();
    expect(errors).toEqual([]);
  };
  return { page, sidebar: page.frameLocator("#side iframe"), close };
}

/** Chooses an item of the add-on's menu by its place. */
async function choose(page: Page, item: number): Promise<void> {
  await page.locator("#menu button").first().click();
  await page.getByRole("menuitem").nth(item).click();
}

const cells = (page: Page, sheet: string) => page.evaluate((name) => workbench.host.cells(name), sheet);

const settle = (page: Page) => page.evaluate(() => workbench.host.settle());

const names = {
  ja: { placed: "マップの画像をシートに配置しました", column: "企業名" },
  en: { placed: "Placed the map picture on the sheet", column: "Partner" },
} as const;

describe.each(["ja", "en"] as const)("a first map in the browser (%s)", (locale) => {
  const example = workedExamples[locale];

  it("comes from the menu and one click in the sidebar, to the digit", async () => {
    const { page, sidebar, close } = await open(locale, example.profileName, example.profile);
    await page.evaluate(([name, rows]) => workbench.host.addSheet(name, rows as HostCell[][]), [
      example.settingsName,
      example.settings,
    ] as const);
    await choose(page, 0);
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

  it("computes formulas that are typed into cells", async () => {
    const { page, close } = await open(locale, example.profileName, example.profile);
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
    await close();
  });
});

describe("the sidebar", () => {
  const { profileName, profile, mapName, settingsName } = workedExamples.ja;

  it("fits 300 pixels and shows hostile names as text", async () => {
    const rows = [profile[0] ?? [], ["<img src=x onerror=alert(1)>", 40, "有", 0], ...profile.slice(2)];
    const { page, sidebar, close } = await open("ja", profileName, rows);
    await choose(page, 0);
    await sidebar.locator("#build").click();
    await sidebar.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    await sidebar.locator(".top summary").first().waitFor();
    const facts = await sidebar.locator("body").evaluate((body) => ({
      width: document.documentElement.scrollWidth,
      images: body.querySelectorAll("img").length,
      text: body.textContent ?? "",
    }));
    expect(facts.width).toBeLessThanOrEqual(300);
    expect(facts.images).toBe(0);
    expect(facts.text).toContain("<img src=x onerror=alert(1)>");
    await close();
  });

  it("says what is wrong with the settings and what is allowed, and keeps the last map in view", async () => {
    const { page, sidebar, close } = await open("ja", profileName, profile);
    await choose(page, 0);
    await sidebar.locator("#build").click();
    await sidebar.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    await page.evaluate((name) => {
      const { host } = workbench;
      host.type(name, "C2", "abc");
      host.type(name, "J4", "top 300%");
    }, settingsName);
    await sidebar.locator("#build").click();
    const failed = sidebar.locator(".failed");
    await failed.waitFor();
    await failed.locator("#repair").waitFor();
    const text = (await failed.textContent()) ?? "";
    expect(text).toMatch(/営業人数.*重み.*「abc」.*「マップ設定」の C2/s);
    expect(text).toMatch(/ポテンシャルの境界.*「top 300%」.*上位30%/s);
    expect(await sidebar.locator(".map svg").count()).toBe(1);
    expect(await failed.locator(".repair li").allInnerTexts()).toEqual([
      "C2 「abc」 → 「1」",
      "J4 「top 300%」 → 「50」",
    ]);
    await failed.locator("#repair").click();
    await sidebar.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    const repaired = await cells(page, settingsName);
    expect([repaired[1]?.[2], repaired[3]?.[9]]).toEqual([1, 50]);
    await close();
  });

  it("shows a profile's example when no sheet has one", async () => {
    const { page, sidebar, close } = await open("ja", "メモ", [
      ["買い物", "値段"],
      ["牛乳", 200],
    ]);
    await page.evaluate(() => workbench.host.addSheet("別のメモ", [["x"]]));
    await choose(page, 0);
    await sidebar.locator(".example th", { hasText: "企業名" }).waitFor();
    await close();
  });

  it("inserts a formula that follows the settings", async () => {
    const { page, sidebar, close } = await open("ja", profileName, profile);
    await choose(page, 0);
    await sidebar.locator("#build").click();
    await sidebar.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    await sidebar.locator("#tab-data").click();
    await sidebar.locator("#formula").click();
    await sidebar.locator(".note", { hasText: "E2に数式を入れました" }).waitFor();
    await settle(page);
    const column = async () => (await cells(page, profileName)).slice(1, 6).map((row) => row[4]);
    const before = await column();
    expect(before).toEqual(["重点育成", "注力拡大", "育成候補", "注力拡大", "自走維持"]);
    await page.evaluate((name) => workbench.host.type(name, "C2", 0), settingsName);
    await settle(page);
    expect(await column()).not.toEqual(before);
    expect(await page.evaluate((name) => workbench.host.charts(name).length, mapName)).toBe(1);
    await close();
  });
});
