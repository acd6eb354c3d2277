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
const moved = () => page.locator(".movers li").allInnerTexts();

describe("tuning", () => {
  it("shows at once who changes segment, and writes nothing", async () => {
    const before = host.sheetNames().map((name) => host.cells(name));
    await page.locator(".movers summary").click();
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
    await page.locator("#details-2 summary").click();
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

describe("tuning on the map and of everything that counts", () => {
  let own: Host;
  let at: Page;
  const settingsCells = () => own.cells(settingsName);
  const applied = async () => {
    await at.locator("#apply").click();
    await at.locator("h1", { hasText: "社のマップを作成しました" }).waitFor();
    await at.locator(".map svg").waitFor();
    await at.locator("#tab-tune").click();
    await at.locator(".tune .map svg").waitFor();
  };

  beforeAll(async () => {
    const withMore = profile.map((row, line) => [
      ...row,
      line === 0 ? "業種" : line % 2 ? "製造" : "小売",
      line === 0 ? "略称" : `略${line}`,
    ]);
    own = (await openSpreadsheet("ja", { [profileName]: withMore, [settingsName]: settings })).host;
    await own.run("buildMap", profileName);
    await own.settle();
    at = (await openSidebarPage(browser, own)).page;
    await at.locator("#tab-tune").click();
    await at.locator(".tune .map svg").waitFor();
    await at.locator(".movers summary").click();
  });

  afterAll(async () => {
    await at?.close();
    own?.dispose();
  });

  it("drags a cut: partners change sides on the way, and the map follows when it is let go", async () => {
    const grip = at.locator(".grip.potential");
    await grip.scrollIntoViewIfNeeded();
    const marks = () =>
      at.locator(".tune .map path[data-partner]").evaluateAll((all) => all.map((one) => one.outerHTML));
    const before = await marks();
    const box = await grip.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 60];
    await at.mouse.move(x, y);
    await at.mouse.down();
    await at.mouse.move(x + 90, y, { steps: 6 });
    await expect
      .poll(() => at.locator(".movers li").allInnerTexts())
      .toEqual(["北浜商事: 注力拡大 → 自走維持", "みなと情報: 注力拡大 → 自走維持"]);
    expect(await at.locator(".tune .map .arrow").count()).toBe(0);
    expect(await marks()).not.toEqual(before);
    await at.screenshot({ path: ".cache/screens/tune-drag.png" });
    await at.keyboard.press("Escape");
    await at.mouse.up();
    await expect.poll(() => at.locator(".movers li").count()).toBe(0);
    await expect.poll(marks).toEqual(before);
    await at.mouse.move(x, y);
    await at.mouse.down();
    await at.mouse.move(x + 90, y, { steps: 6 });
    await at.mouse.up();
    await expect.poll(() => at.locator(".tune .map .arrow").count()).toBe(2);
    const cut = Number(await grip.getAttribute("aria-valuenow"));
    expect(cut).toBeGreaterThan(54);
    expect(cut).toBeLessThanOrEqual(90);
    await applied();
    expect(settingsCells().flat()).toContain(cut);
  });

  it("takes an applied change back, too", async () => {
    const applied = settingsCells().flat();
    await at.locator("#undo").click();
    await expect.poll(() => at.locator("#apply").isEnabled()).toBe(true);
    await at.locator("#redo").click();
    await expect.poll(() => at.locator("#apply").isEnabled()).toBe(false);
    expect(settingsCells().flat()).toEqual(applied);
  });

  it("keeps the map in sight while something below it is moved", async () => {
    await at.locator("#weight-2").focus();
    const [map, slider] = [await at.locator(".tune .map").boundingBox(), await at.locator("#weight-2").boundingBox()];
    expect(map?.y).toBeGreaterThanOrEqual(0);
    expect(slider?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
  });

  it("moves a cut by the arrow keys", async () => {
    const grip = at.locator(".grip.results");
    await grip.focus();
    await at.keyboard.press("Home");
    await at.keyboard.press("ArrowUp");
    await at.keyboard.press("ArrowUp");
    expect(await grip.getAttribute("aria-valuetext")).toBe("2");
    await at.keyboard.press("Control+z");
    await at.keyboard.press("Control+z");
    await at.keyboard.press("Control+z");
    await expect.poll(() => grip.getAttribute("aria-valuetext")).toBe("あり");
  });

  it("shows how a column's values are spread and what they get", async () => {
    await at.locator("#details-0 summary").click();
    const chart = at.locator("#details-0 .histogram svg");
    await chart.waitFor();
    expect(await chart.getAttribute("aria-label")).toMatch(/: 1社、平均\d+点/);
  });

  it("sets bounds and levels, uses further columns, and leaves others out", async () => {
    await at.locator("#high-0").fill("100");
    await at.locator("#high-0").press("Enter");
    await at.locator("#high-0").fill("多い");
    await at.locator("#high-0").press("Tab");
    expect(await at.locator("#high-0").evaluate((input) => (input as HTMLInputElement).validationMessage)).toContain(
      "数を入力",
    );
    await at.locator("#high-0").fill("100");
    await at.locator("#high-0").press("Tab");
    await at.locator(".unused select").first().selectOption("potential");
    await at.locator("#details-3 summary").click();
    await at.locator("#levels-3").fill("製造=80, 小売=20");
    await at.locator("#levels-3").press("Tab");
    await at.locator("#details-1 summary").click();
    await at.locator("#use-1").selectOption("none");
    await at.screenshot({ path: ".cache/screens/tune-details.png", fullPage: true });
    await applied();
    const rows = settingsCells().map((row) => row.slice(0, 7));
    expect(rows[1]?.[5]).toBe(100);
    expect(rows[2]?.[2]).toBe(0);
    expect(rows[4]).toEqual(["業種", "ポテンシャル", 1, "一致", "", "", "製造=80, 小売=20"]);
    for (let step = 0; step < 4; step += 1) await at.locator("#undo").click();
    await expect.poll(() => at.locator("#apply").isEnabled()).toBe(true);
    expect(await at.locator(".changes .note").count()).toBe(0);
    for (let step = 0; step < 4; step += 1) await at.locator("#redo").click();
    await expect.poll(() => at.locator("#apply").isEnabled()).toBe(false);
  });

  it("takes the partners' names from another column", async () => {
    await at.locator("#partner-column").selectOption("略称");
    await applied();
    expect(settingsCells().flat()).toContain("略称");
    expect(own.cells(mapName).flat()).toContain("略1");
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
