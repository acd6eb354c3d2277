import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../src/host/host";
import { openBrowser } from "../../src/tooling/open-browser";
import { crowd } from "./crowd";
import { openSidebarPage } from "./sidebar-page";
import { build, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, settingsName, profile, settings } = workedExamples.ja;

let browser: Browser;
let host: Host;
let sidebar: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  host = (await openSpreadsheet("ja", { [profileName]: profile, [settingsName]: settings })).host;
  await build(host);
  sidebar = (await openSidebarPage(browser, host)).page;
  await sidebar.locator(".map svg").waitFor();
});

afterEach(async () => {
  await sidebar?.close();
  host?.dispose();
});

const moveWeight = async (page: Page) => {
  await page.locator("#tab-tune").click();
  await page.locator("#weight-0").focus();
  await page.keyboard.press("End");
};
const comeBack = (page: Page) => page.evaluate(() => dispatchEvent(new Event("focus")));
/** Each partner with its colour. */
const segments = (page: Page) =>
  page.locator(".map path[data-partner]").evaluateAll((marks) =>
    marks.map((mark) => {
      const colour = mark.getAttribute(mark.hasAttribute("data-check") ? "stroke" : "fill");
      return `${mark.textContent} ${colour}`;
    }),
  );

describe("changes that are not applied yet", () => {
  it("are seen on every tab and survive a rebuild, which writes none of them", async () => {
    await moveWeight(sidebar);
    for (const tab of ["map", "data"]) {
      await sidebar.locator(`#tab-${tab}`).click();
      expect(await sidebar.locator(".unapplied").textContent()).toContain("1 件");
    }
    await sidebar.locator("#build").click();
    await sidebar.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    expect(host.cells(settingsName)[1]?.[2]).toBe(2);
    await sidebar.locator("#tab-tune").click();
    expect(await sidebar.locator("#weight-0").inputValue()).toBe("5");
    await sidebar.locator("#apply").click();
    await expect.poll(() => host.cells(settingsName)[1]?.[2]).toBe(5);
    await expect.poll(() => sidebar.locator("#tab-tune").textContent()).toBe("調整");
  });
});

describe("the large view and the sidebar", () => {
  it("show the same map once somebody comes back to the sidebar, within 2 seconds", async () => {
    const large = (await openSidebarPage(browser, host)).page;
    await large.setViewportSize({ width: 1180, height: 720 });
    await large.locator(".map svg").waitFor();
    const before = await segments(sidebar);
    await large.locator("#tab-tune").click();
    await large.locator("#cut-potential-value").focus();
    await large.keyboard.press("End");
    await large.locator("#apply").click();
    await large.locator("h1", { hasText: "作成しました" }).waitFor();
    await large.locator("#tab-map").click();
    await large.locator(".explore .map svg").waitFor();
    const now = (await segments(large)).sort();
    expect(now).not.toEqual([...before].sort());
    await comeBack(sidebar);
    await expect.poll(async () => (await segments(sidebar)).sort(), { timeout: 2000 }).toEqual(now);
    expect(await sidebar.locator(".stale").count()).toBe(0);
    await large.close();
  });
});

describe("cells that moved on since the last build", () => {
  it("are told when somebody comes back, and one click builds from them", async () => {
    host.type(profileName, "D2", 8);
    await host.settle();
    await comeBack(sidebar);
    await sidebar.locator(".stale").waitFor();
    await sidebar.locator("#build-stale").click();
    await sidebar.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    expect(await sidebar.locator(".stale").count()).toBe(0);
    expect(await segments(sidebar)).toContain("東都システム #0072b2");
  });

  it("are told when the sidebar is opened, too; a map that is as its cells says nothing", async () => {
    expect(await sidebar.locator(".stale").count()).toBe(0);
    host.type(settingsName, "C2", 0);
    await host.settle();
    const later = (await openSidebarPage(browser, host)).page;
    await later.locator(".stale").waitFor();
    await later.close();
  });
});

describe("what is moved under Tune stays where it is", () => {
  it("however many partners change segment, also where the settings cannot be used", async () => {
    const many = (await openSpreadsheet("ja", { [profileName]: crowd(60) })).host;
    await build(many);
    const page = (await openSidebarPage(browser, many)).page;
    await page.locator("#tab-tune").click();
    await page.locator(".movers summary").click();
    const slider = page.locator("#weight-0");
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error("the slider is to be seen");
    await page.mouse.move(box.x + 20, box.y + box.height / 2);
    await page.mouse.down();
    for (const part of [0.1, 0.9, 0.02, 0.5]) {
      await page.mouse.move(box.x + part * box.width, box.y + box.height / 2, { steps: 4 });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await slider.boundingBox()).toEqual(box);
    }
    await page.mouse.up();
    expect(await page.locator(".movers li").count()).toBeGreaterThan(0);
    expect(await slider.boundingBox()).toEqual(box);
    // Nor when the settings cannot be used and that is said in place of the counts.
    await page.locator("#weight-2").evaluate((input: HTMLInputElement) => {
      input.value = "0";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.locator(".changes .note").waitFor();
    expect(await slider.boundingBox()).toEqual(box);
    await page.close();
    many.dispose();
  });
});
