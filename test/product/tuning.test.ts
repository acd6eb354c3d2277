import { mkdir } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../src/host/host";
import { openBrowser } from "../../src/tooling/open-browser";
import { crowd } from "./crowd";
import { openSidebarPage } from "./sidebar-page";
import { openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, settingsName, mapName, profile, settings } = workedExamples.ja;

let browser: Browser;
let page: Page;
let host: Host;

beforeAll(async () => {
  await mkdir(".cache/screens", { recursive: true });
  browser = await openBrowser();
  host = (await openSpreadsheet("ja", { [profileName]: profile, [settingsName]: settings })).host;
  await host.run("buildMap", profileName);
  await host.settle();
  page = (await openSidebarPage(browser, host)).page;
  await page.locator("#tab-tune").click();
});

afterAll(async () => {
  await browser?.close();
  host?.dispose();
});

const changes = () => page.locator(".changes");
const moved = () => page.locator(".changes ul:last-child li").allInnerTexts();

describe("tuning", () => {
  it("shows at once who changes segment, and writes nothing", async () => {
    const before = host.sheetNames().map((name) => host.cells(name));
    await page.locator("#cut-potential-value").focus();
    for (let press = 0; press < 20; press += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(moved).toEqual(["北浜商事: 注力拡大 → 自走維持", "みなと情報: 注力拡大 → 自走維持"]);
    expect(await page.locator(".map .arrow").count()).toBe(2);
    expect(await changes().textContent()).toContain("自走維持 3 (+2)");
    await page.screenshot({ path: ".cache/screens/tune.png", fullPage: true });
    expect(host.sheetNames().map((name) => host.cells(name))).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });

  it("goes back and forth by keyboard and button", async () => {
    for (let press = 0; press < 20; press += 1) await page.keyboard.press("Control+z");
    await expect.poll(moved).toEqual([]);
    expect(await page.locator("#undo").isDisabled()).toBe(true);
    await page.locator("#redo").click();
    await page.locator("#reset").click();
    await expect.poll(moved).toEqual([]);
    expect(await page.locator("#apply").isDisabled()).toBe(true);
  });

  it("applies a weight, a scale and a cut to the settings sheet and builds the map", async () => {
    await page.locator("#weight-0").focus();
    await page.keyboard.press("Home");
    await page.locator("#scale-2").selectOption("rank");
    await page.locator("#cut-results").selectOption("median");
    await page.locator("#apply").click();
    await page.locator("h1", { hasText: "5社のマップを作成しました" }).waitFor();
    const written = host.cells(settingsName);
    expect(written[1]?.[2]).toBe(0);
    expect(written[3]?.[3]).toBe("順位");
    expect(written.flat()).toContain("中央値");
    expect(host.cells(mapName).flat().join()).toContain("中央値");
  });

  it("tells when somebody else changed the same setting meanwhile", async () => {
    await page.locator("#tab-tune").click();
    host.type(settingsName, "C3", 4);
    await page.locator("#weight-1").focus();
    await page.keyboard.press("End");
    await page.locator("#apply").click();
    await page.locator(".failed").waitFor();
    expect(await page.locator(".failed").textContent()).toContain("「マップ設定」の C3");
    expect(host.cells(settingsName)[2]?.[2]).toBe(4);
  });
});

describe("tuning 500 partners", () => {
  it("answers a move quickly", async () => {
    const many = (await openSpreadsheet("ja", { [profileName]: crowd(500) })).host;
    await many.run("buildMap", profileName);
    const crowded = (await openSidebarPage(browser, many)).page;
    await crowded.locator("#tab-tune").click();
    await crowded.locator(".tune .map svg").waitFor();
    const times = await crowded.evaluate(async () => {
      const slider = document.querySelector("#weight-0") as HTMLInputElement;
      const taken: number[] = [];
      for (let at = 0; at < 10; at += 1) {
        slider.value = String((at % 9) / 2 + 0.5);
        const start = performance.now();
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        taken.push(performance.now() - start);
      }
      return taken.sort((a, b) => a - b);
    });
    console.log(
      `A weight moved among 500 partners: ${(times[5] ?? 0).toFixed(0)} ms to the next picture (median of 10)`,
    );
    expect(times[5]).toBeLessThan(3000);
    await crowded.close();
    many.dispose();
  });
});
