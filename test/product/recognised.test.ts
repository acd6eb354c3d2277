import { mkdir } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/tooling/open-browser";
import { openSidebarPage } from "./sidebar-page";
import { openSpreadsheet } from "./spreadsheet";

const profile = [
  ["企業名", "略称", "営業人数", "従業員数", "独自点", "受注件数"],
  ["東都システム", "東都", 40, 900, 4.5, 0],
  ["北浜商事", "北浜", 50, 400, 3, 8],
  ["瀬戸内テック", "瀬戸内", 10, "", 2.5, 0],
  ["みなと情報", "みなと", "", "", "", ""],
];

let browser: Browser;

beforeAll(async () => {
  await mkdir(".cache/screens", { recursive: true });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe("a profile before its first map", () => {
  it("shows what each column is taken for; what is changed there is what is built", async () => {
    const { host } = await openSpreadsheet("ja", { パートナー一覧: profile });
    const { page } = await openSidebarPage(browser, host);
    const uses = async () =>
      Object.fromEntries(
        await page
          .locator(".recognised .column")
          .evaluateAll((rows) =>
            rows.map((row) => [
              row.firstElementChild?.textContent,
              row.querySelector("select")?.selectedOptions[0]?.text,
            ]),
          ),
      );
    await page.locator(".recognised").waitFor();
    expect(await uses()).toEqual({
      企業名列: "企業名",
      営業人数: "ポテンシャルに使う",
      従業員数: "ポテンシャルに使う",
      独自点: "使わない",
      受注件数: "実績に使う",
      略称: "使わない",
    });
    expect(await page.locator(".recognised [role=status]").textContent()).toBe("4社中3社を判定できます。");
    await page.screenshot({ path: ".cache/screens/recognised.png", fullPage: true });
    await page.getByLabel("従業員数: 使い方").selectOption("使わない");
    await page.getByLabel("独自点: 使い方").selectOption("実績に使う");
    await page.getByLabel("企業名列").focus();
    await page.getByLabel("企業名列").selectOption("略称");
    await page.keyboard.press("Control+z");
    expect((await uses()).企業名列).toBe("企業名");
    expect(host.sheetNames()).toEqual(["パートナー一覧"]);
    await page.locator("#try summary").click();
    await page.locator(".tune .map svg").waitFor();
    expect(await page.locator("#apply").count()).toBe(0);
    await page.locator("#build").click();
    await page.locator("h1", { hasText: "4社のマップを作成しました" }).waitFor();
    const settings = host.cells("マップ設定").slice(1, 5);
    expect(settings.map((row) => row.slice(0, 3))).toEqual([
      ["営業人数", "ポテンシャル", 1],
      ["従業員数", "ポテンシャル", 0],
      ["独自点", "実績", 1],
      ["受注件数", "実績", 1],
    ]);
    await page.close();
    host.dispose();
  });

  it("says what is wrong where nothing is left to score by", async () => {
    const { host } = await openSpreadsheet("ja", { パートナー一覧: profile });
    const { page } = await openSidebarPage(browser, host);
    await page.getByLabel("受注件数: 使い方").selectOption("使わない");
    expect(await page.locator(".recognised [role=status]").textContent()).toContain(
      "「実績」の評価項目の重みがすべて 0",
    );
    await page.close();
    host.dispose();
  });
});

describe("a profile whose headers leave open what a map needs", () => {
  it("is asked about, with every column and what it holds; the answer is built in the same click and remembered", async () => {
    const { host } = await openSpreadsheet("ja", {
      パートナー一覧: [
        ["企業名", "営業人数", "年商", "件", "備考"],
        ["東都システム", 40, "3億円", 0, "よい"],
        ["北浜商事", 50, 120, 8, "ふつう"],
        ["みなと情報", 10, 450, 2, "よい"],
      ],
    });
    const { page } = await openSidebarPage(browser, host);
    await page.getByLabel("「実績」を表す列はどれですか").selectOption("件");
    const sales = page.locator(".column-group .column", { hasText: "年商" });
    await sales.getByLabel("単位のない数は").selectOption("百万円");
    await expect.poll(() => sales.textContent()).toContain("3件中3件を読めます");
    await page.screenshot({ path: ".cache/screens/asked.png", fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await page.locator("#build").click();
    await page.locator("h1", { hasText: "3社のマップを作成しました" }).waitFor();
    const settings = host.cells("マップ設定");
    expect(settings.find((row) => row[0] === "件")?.slice(0, 3)).toEqual(["件", "実績", 1]);
    expect(settings.flat()).toEqual(expect.arrayContaining(["読み方: 年商", "百万円"]));
    await page.locator("#build").click();
    await page.locator("h1", { hasText: "3社のマップを作成しました" }).waitFor();
    expect(await page.locator(".failed").count()).toBe(0);
    await page.close();
    host.dispose();
  });
});

describe("a profile whose partners all lack data", () => {
  it("gets an empty map that says what to do", async () => {
    const { host } = await openSpreadsheet("ja", {
      パートナー一覧: [
        ["企業名", "営業人数", "受注件数"],
        ["東都システム", 40, ""],
        ["北浜商事", "", ""],
      ],
      マップ設定: [
        ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
        ["営業人数", "ポテンシャル", 1, "線形", "", "", ""],
        ["受注件数", "実績", 1, "線形", "", "", ""],
      ],
    });
    const { page } = await openSidebarPage(browser, host);
    const failures: string[] = [];
    page.on("pageerror", ({ message }) => failures.push(message));
    await page.locator("#build").click();
    await page.getByText("判定できるパートナーがまだいません").waitFor();
    await page.locator(".map").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator("#tab-tune").click();
    await page.locator(".changes", { hasText: "2社中0社を判定できます" }).waitFor();
    const box = await page.locator(".grip.potential").boundingBox();
    await page.mouse.move((box?.x ?? 0) + 7, (box?.y ?? 0) + 60);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 60, { steps: 3 });
    await page.mouse.up();
    expect(failures).toEqual([]);
    await page.close();
    host.dispose();
  });
});
