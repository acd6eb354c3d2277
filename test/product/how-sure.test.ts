import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SidebarState } from "../../src/addon/api";
import { runBatch } from "../../src/batch/batch";
import { csvText } from "../../src/files/csv-text";
import { readCsv } from "../../src/files/read-csv";
import type { HostCell } from "../../src/host/host";
import { openBrowser } from "../../src/tooling/open-browser";
import { openSidebarPage } from "./sidebar-page";
import { builtFiles, builtMap, formulaResult, openSpreadsheet } from "./spreadsheet";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "how-sure-"));
});

afterAll(() => rm(folder, { recursive: true }));

const cuts = [50, "中央値", "平均", "上位30%", "自然分類", "あり"];
const points = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }) }, fc.constant(""));

/** A profile, its settings, and a draw as small as allowed. */
const maps = fc
  .record({
    rows: fc.array(fc.tuple(points, points, points, fc.nat(3)), { minLength: 4, maxLength: 9 }),
    weights: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
    cut: fc.constantFrom(...cuts),
    spread: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ rows, weights, cut, spread }) => ({
    profile: [
      ["企業名", "甲", "乙", "丙", "受注件数"],
      ...rows.map((row, at): HostCell[] => [`会社${at + 1}`, ...row]),
    ],
    settings: [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
      ["甲", "ポテンシャル", weights[0], "線形", 0, 100, "", "", "ポテンシャルの境界", cut],
      ["乙", "ポテンシャル", weights[1], "線形", 0, 100, "", "", "重みの揺れ", `${spread}%`],
      ["丙", "ポテンシャル", weights[2], "線形", 0, 100, "", "", "試行回数", 100],
      ["受注件数", "実績", 1, "線形", "", "", "", "", "確かさの列", "有"],
    ] as HostCell[][],
  }));

/** By partner, as a CSV writes numbers. */
type Shares = Readonly<Record<string, string>>;

async function inBatch(profile: readonly (readonly HostCell[])[], settings: readonly (readonly HostCell[])[]) {
  const [list, given, out] = ["list.csv", "settings.csv", "out"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(list, csvText(profile));
  await writeFile(given, csvText(settings));
  const errors: string[] = [];
  const code = await runBatch([list, "--settings", given, "--out", out], await builtFiles(), {
    out: () => undefined,
    err: (line) => errors.push(line),
  });
  expect([code, errors]).toEqual([0, []]);
  const rows = readCsv(await readFile(join(out, "how-sure.csv")));
  return Object.fromEntries(rows.slice(1).map((row) => [String(row[0]), String(row[2])]));
}

/** What the cards of the sidebar's map say by partner, in whole percent. */
async function onCards(page: Page, partners: number): Promise<Record<string, number>> {
  await page.locator("#tab-map").click();
  await page.locator(".explore .map").focus();
  const said: Record<string, number> = {};
  for (let at = 0; at < partners; at += 1) {
    await page.keyboard.press("ArrowRight");
    await page.locator(".card .rank", { hasText: `優先${at + 1}位` }).waitFor();
    const [name, sure] = await Promise.all(
      [".card-name", ".card .sure"].map((each) => page.locator(each).textContent()),
    );
    said[name ?? ""] = Number(
      /100通りのうち(\d+)通り/.exec(sure ?? "")?.[1] ?? (sure?.includes("変わりません") ? 100 : -1),
    );
  }
  return said;
}

describe("how sure a placement is", () => {
  it("is the same to the last digit in cells, in the map's table, in the sidebar and in batch", async () => {
    const browser = await openBrowser();
    try {
      for (const { profile, settings } of fc.sample(maps, { numRuns: 6, seed: 16 })) {
        const { host } = await openSpreadsheet("ja", { 一覧: profile, マップ設定: settings });
        const last = String(profile.length);
        const inCells = await formulaResult(host, `=PARTNER_CONFIDENCE('一覧'!A1:E${last}, 'マップ設定'!A1:J5)`);
        const byCell: Shares = Object.fromEntries(
          profile.slice(1).map((row, at) => [String(row[0]), String(inCells[at]?.[0] ?? "")]),
        );
        await builtMap(host, "一覧");
        const map = host.cells("セグメントマップ");
        const marks = map.find((row) => row.includes("map:confidence")) ?? [];
        const [name, share] = [marks.indexOf("map:partner"), marks.indexOf("map:confidence")];
        const byTable: Shares = Object.fromEntries(
          map
            .filter((row) => row[name] !== "" && byCell[String(row[name])] !== undefined)
            .map((row) => [String(row[name]), String(row[share])]),
        );
        expect(byTable).toEqual(byCell);
        expect(await inBatch(profile, settings)).toEqual(byCell);
        const { page } = await openSidebarPage(browser, host);
        await page.locator("#tab-why").click();
        await page.locator("#sure-how").waitFor();
        await page.locator(".why").getByText("計算中").first().waitFor({ state: "hidden" });
        const placed = Object.entries(byCell).filter(([, share]) => share !== "");
        const borderline = placed.filter(([, share]) => Number(share) < 0.8).length;
        const said = (await page.locator(".why").textContent()) ?? "";
        expect(Number(/(\d+)社は境界上です/.exec(said)?.[1] ?? 0)).toBe(borderline);
        expect(await onCards(page, placed.length)).toEqual(
          Object.fromEntries(placed.map(([name, share]) => [name, Math.floor(100 * Number(share) + 1e-9)])),
        );
        const state = (await host.run("sidebarState", null)) as SidebarState;
        expect(state.isCurrent).toBe(true);
        await page.close();
        host.dispose();
      }
    } finally {
      await browser.close();
    }
  });

  it("comes as a column with one click, which a build fills and a second one empties, beside notes that stay", async () => {
    const { host } = await openSpreadsheet("ja", {
      一覧: [
        ["企業名", "営業人数", "競合取扱", "受注件数"],
        ["東都システム", 40, "有", 0],
        ["北浜商事", 26, "無", 8],
        ["瀬戸内テック", 10, "無", 0],
        ["みなと情報", 20, "有", 2],
      ],
    });
    await builtMap(host);
    const browser = await openBrowser();
    try {
      const { page, violations } = await openSidebarPage(browser, host);
      await page.locator("#tab-why").click();
      await page.locator("#sure-how summary").click();
      const column = () => host.cells("セグメントマップ").findIndex((row) => row.includes("map:confidence"));
      expect(column()).toBe(-1);
      await page.locator("#confidence-column").check();
      expect(column()).toBe(-1);
      await page.locator("#apply-all").click();
      await expect.poll(column).not.toBe(-1);
      const options = host.cells("マップ設定").map((row) => [row[8], row[9]]);
      expect(options).toContainEqual(["確かさの列", "有"]);
      await page.locator("h1", { hasText: "作成しました" }).waitFor();
      await page.locator("#sure-how").waitFor();
      await page.locator("#confidence-column").uncheck();
      await page.locator("#apply-all").click();
      await expect.poll(column).toBe(-1);
      expect(await violations()).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
