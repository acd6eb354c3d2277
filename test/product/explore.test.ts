import { mkdir } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../src/host/host";
import { openBrowser } from "../../src/tooling/open-browser";
import { crowd } from "./crowd";
import { openSidebarPage } from "./sidebar-page";
import { openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, mapName, profile } = workedExamples.ja;
const screens = ".cache/screens";

let browser: Browser;
let page: Page;
let host: Host;

beforeAll(async () => {
  await mkdir(screens, { recursive: true });
  browser = await openBrowser();
  const owned = profile.map((row, at) => [...row, at === 0 ? "担当" : at % 2 ? "佐藤" : "鈴木"]);
  host = (
    await openSpreadsheet("ja", {
      [profileName]: [...owned.slice(0, 3), ["ＡＢＣ商会", "x", "有", 3, "佐藤"], ...owned.slice(3)],
    })
  ).host;
  await host.run("buildMap", profileName);
  const header = host.cells(mapName).findIndex((row) => row.includes("map.key")) + 1;
  host.type(mapName, `P${header}`, "次の一手");
  host.type(mapName, `P${header + 1}`, "来週訪問");
  await host.settle();
  page = (await openSidebarPage(browser, host)).page;
  await page.locator(".map svg").waitFor();
});

afterAll(async () => {
  await browser?.close();
  host?.dispose();
});

const card = () => page.locator(".card");
const selections = () => host.serviceCalls().filter((call) => call === "Range.activate").length;

describe("working with the map", () => {
  it("shows a partner's card at its mark: scores, why, data and notes", async () => {
    await page.locator('.map path[data-partner="1"]').hover();
    const text = (await card().textContent()) ?? "";
    expect(text).toMatch(/東都システム.*重点育成.*優先1位/s);
    expect(text).toMatch(/競合取扱.*\+50\.0.*営業人数.*\+40\.0/s);
    expect(text).toContain("次の一手: 来週訪問");
    await page.screenshot({ path: `${screens}/card.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });

  it("draws each bar of a card as long as its points say, whoever's card stood there before", async () => {
    for (const priority of [2, 1, 4, 3, 5, 1]) {
      await page.locator(`.map path[data-partner="${priority}"]`).hover({ force: true });
      await card()
        .locator(".rank", { hasText: `優先${priority}位` })
        .waitFor();
      const bars = await card()
        .locator(".bars li")
        .evaluateAll((items) =>
          items.map((item) => ({
            points: Number(/\+([\d.]+)/.exec(item.textContent ?? "")?.[1] ?? 0),
            length: item.querySelector(".bar-of")?.getBoundingClientRect().width ?? 0,
            most: item.querySelector(".track")?.getBoundingClientRect().width ?? 0,
          })),
        );
      const most = Math.max(...bars.map(({ points }) => points));
      for (const bar of bars) expect(Math.abs(bar.length - (bar.most * bar.points) / most)).toBeLessThan(1);
    }
  });

  it("goes through the partners by keyboard, and Enter selects the row", async () => {
    await page.locator(".map").focus();
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await card().textContent()).toContain("優先2位");
    host.forgetCalls();
    await page.keyboard.press("Enter");
    await expect.poll(selections).toBe(1);
  });

  it("selects the row by a click", async () => {
    host.forgetCalls();
    await page.locator('.map path[data-partner="3"]').click();
    await expect.poll(selections).toBe(1);
  });

  it("tells the data problems of a partner on its card", async () => {
    await page.locator("#find").fill("abc");
    expect(await card().textContent()).toMatch(/ＡＢＣ商会.*データの確認.*「x」は数として読めません/s);
    expect(await page.locator(".shown").textContent()).toContain("6社中1社を表示");
    expect(await page.locator(".map path:not(.off)[data-partner]").count()).toBe(1);
    await page.locator(".shown button").click();
    expect(await page.locator(".map path.off").count()).toBe(0);
  });

  it("shows the chosen segments and the partners of one owner", async () => {
    await page.locator(".chip", { hasText: "注力拡大" }).click();
    const shown = await page.locator(".shown").textContent();
    expect(shown).toMatch(/6社中[345]社を表示/);
    await page.locator("#owner").selectOption("佐藤");
    const names = await page.locator(".map path:not(.off)[data-partner] title").allTextContents();
    expect(names.sort()).toEqual(["東都システム", "瀬戸内テック", "青葉ソリューション"].sort());
    await page.screenshot({ path: `${screens}/filtered.png`, fullPage: true });
    await page.locator(".shown button").click();
  });

  it("stands behind as a table", async () => {
    await page.locator(".as-table summary").click();
    await page.locator(".as-table tbody tr").last().waitFor();
    expect(await page.locator(".as-table tbody tr").count()).toBe(6);
    expect(await page.locator(".as-table tbody tr").first().textContent()).toBe("1東都システム重点育成90.00.0");
    const lines = await page.locator(".as-table td").evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getClientRects().length;
      }),
    );
    expect(Math.max(...lines)).toBe(1);
    await page.locator(".as-table summary").click();
  });
});

describe("500 partners", () => {
  it("answer each pointer with the card of its partner", async () => {
    const many = (await openSpreadsheet("ja", { [profileName]: crowd(500) })).host;
    await many.run("buildMap", profileName);
    const crowded = (await openSidebarPage(browser, many)).page;
    await crowded.locator(".map svg").waitFor();
    const seen = await crowded.evaluate(async () => {
      const pairs: [mark: string, card: string][] = [];
      for (const mark of [...document.querySelectorAll(".map path[data-partner]")].slice(0, 200)) {
        mark.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
        // The page is drawn once the event is over.
        await new Promise<void>(queueMicrotask);
        pairs.push([mark.textContent ?? "", document.querySelector(".card-name")?.textContent ?? ""]);
      }
      return pairs;
    });
    expect(seen).toHaveLength(200);
    for (const [mark, card] of seen) expect(card).toBe(mark);
    await crowded.screenshot({ path: `${screens}/500.png`, fullPage: true });
  });
});
