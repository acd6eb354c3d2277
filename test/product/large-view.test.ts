import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../src/host/host";
import { openBrowser } from "../../src/tooling/open-browser";
import { crowd } from "./crowd";
import { openSidebarPage } from "./sidebar-page";
import { build, openSpreadsheet } from "./spreadsheet";
import { openWorkbench } from "./workbench-page";

interface Asked {
  readonly asked: [string, number?][];
}

let browser: Browser;
let host: Host;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  host = (await openSpreadsheet("ja", { パートナー一覧: crowd(40) })).host;
  await build(host);
  page = (await openSidebarPage(browser, host)).page;
  await page.setViewportSize({ width: 1180, height: 520 });
  await page.addInitScript(() => {
    const asked: [string, number?][] = [];
    const google = (window as unknown as { google: { script: { host?: object } } }).google;
    google.script.host = {
      close: () => asked.push(["close"]),
      setWidth: (width: number) => asked.push(["width", width]),
      setHeight: (height: number) => asked.push(["height", height]),
    };
    Object.assign(window, { asked });
  });
  await page.reload();
  await page.locator(".explore .map svg").waitFor();
});

afterAll(async () => {
  await browser?.close();
  host?.dispose();
});

const asked = () => page.evaluate(() => (window as unknown as Asked).asked);

describe("the large view", () => {
  it("asks for as much room as the window has, and fits its map into what it gets", async () => {
    const window = await page.evaluate(() => [outerWidth, outerHeight]);
    const [[, width], [, height]] = (await asked()) as [[string, number], [string, number]];
    expect(width).toBeGreaterThanOrEqual(Math.min(800, (window[0] ?? 0) - 100));
    expect(height).toBeGreaterThanOrEqual(480);
    for (const size of [
      { width: 1310, height: 540 },
      { width: 1800, height: 900 },
    ]) {
      await page.setViewportSize(size);
      await expect
        .poll(async () => {
          const box = await page.locator(".explore .map svg").boundingBox();
          return box && box.width > 0.7 * size.width && box.y + box.height <= size.height;
        })
        .toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it("has what is done with the map in sight on a screen of 1366 by 768", async () => {
    await page.setViewportSize({ width: 1240, height: 560 });
    const bottom = () => page.locator("#present").evaluate((button) => button.getBoundingClientRect().bottom);
    await expect.poll(bottom).toBeLessThanOrEqual(560);
    await page.locator('.map path[data-partner="3"]').hover({ force: true });
    expect(await bottom()).toBeLessThanOrEqual(560);
  });

  it("presents the map with its title and legend alone, names at 14 pixels or more; Escape ends that, then the dialog", async () => {
    await page.setViewportSize({ width: 1310, height: 540 });
    await page.locator("#present").click();
    await page.locator(".presented .map svg").waitFor();
    expect(await page.locator("button:visible, input:visible, select:visible").count()).toBe(1);
    const [size, bottom] = await page.locator(".presented .map svg").evaluate((svg) => {
      const texts = [...svg.querySelectorAll("text[data-partner]")];
      return [
        Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
        svg.getBoundingClientRect().bottom,
      ];
    });
    expect(size).toBeGreaterThanOrEqual(14);
    expect(bottom).toBeLessThanOrEqual(540);
    await page.keyboard.press("Escape");
    await page.locator(".explore .map svg").waitFor();
    expect((await asked()).map(([what]) => what)).not.toContain("close");
    await page.keyboard.press("Escape");
    expect((await asked()).map(([what]) => what)).toContain("close");
  });

  it("gives Escape first to what is pointed at", async () => {
    const closed = async () => (await asked()).filter(([what]) => what === "close").length;
    const before = await closed();
    await page.locator(".map").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".card").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".map .at").count()).toBe(0);
    expect(await closed()).toBe(before);
  });
});

describe("at 300 pixels", () => {
  it("pointing at one partner after the other moves nothing below the map", async () => {
    await page.setViewportSize({ width: 300, height: 900 });
    await expect.poll(async () => (await page.locator(".explore .map svg").boundingBox())?.width).toBeLessThan(300);
    const places = () => page.evaluate(() => document.querySelector(".actions")?.getBoundingClientRect().top);
    const before = await places();
    for (const priority of [1, 7, 40]) {
      await page.locator(`.map path[data-partner="${priority}"]`).hover({ force: true });
      await page.locator(".card .rank", { hasText: `優先${priority}位` }).waitFor();
      expect(await places()).toBe(before);
    }
    // Nor does the card lie over anything that somebody may want to press.
    await page.locator("#large").click({ trial: true });
  });
});

describe("at any width", () => {
  it("draws its map for the room that it has: stretched, letters would be larger or smaller than they were made", async () => {
    for (const tab of ["map", "tune"]) {
      await page.locator(`#tab-${tab}`).click();
      for (const width of [300, 420, 600, 659, 660, 900]) {
        await page.setViewportSize({ width, height: 900 });
        await expect
          .poll(() =>
            page.locator(`#panel .map svg`).evaluate((svg) => {
              const { width: shown } = svg.getBoundingClientRect();
              return Math.abs(shown / (svg as SVGSVGElement).viewBox.baseVal.width - 1);
            }),
          )
          .toBeLessThan(0.03);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
    await page.locator("#tab-map").click();
  });
});

describe("in the workbench", () => {
  it("is closed by Escape", async () => {
    const { page: window, sidebar, close } = await openWorkbench(browser, "ja", "一覧", crowd(5));
    await window.locator("#menu button").first().click();
    await window.keyboard.press("Enter");
    await sidebar.locator("#build").click();
    await sidebar.locator("#large").click();
    const large = window.frameLocator("dialog iframe");
    await large.locator(".map svg").waitFor();
    await large.locator("h1").click();
    await window.keyboard.press("Escape");
    await expect.poll(() => window.locator("dialog[open]").count()).toBe(0);
    await close();
  });
});
