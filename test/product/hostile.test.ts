import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runBatch } from "../../src/batch/batch";
import { columnLetters } from "../../src/core/cells/address";
import { fold } from "../../src/core/cells/cell";
import { drawMap } from "../../src/core/draw/map-svg";
import { pictureOf } from "../../src/core/map/picture";
import { csvText } from "../../src/files/csv-text";
import { readAddOn } from "../../src/files/read-add-on";
import { readCsv } from "../../src/files/read-csv";
import type { HostCell } from "../../src/host/host";
import { openBrowser } from "../../src/tooling/open-browser";
import { startWorkbench } from "../../src/workbench/server";
import { hostileTexts as hostile } from "./hostile-texts";
import { build, builtFiles, builtMap, formulaResult, openSpreadsheet } from "./spreadsheet";

/** What a CSV reader takes for a number, a date or a truth value, as Sheets does. */
const typed = new Set(["TRUE", "2026/1/1"]);
/** A cell of ours takes 50,000 characters. */
const cut = (text: string) => (text.length > 50_000 ? `${text.slice(0, 49_999)}…` : text);

const profile = [
  ["企業名", "営業人数", "競合取扱", "受注件数"],
  ...hostile.map((name, at) => [name, 1 + (at % 60), at % 2 ? "有" : "無", at % 4]),
];

describe("hostile names", () => {
  it("are shown as the text they are, in the table and where the sidebar draws", async () => {
    const { host } = await openSpreadsheet("ja", { 一覧: profile });
    const view = await build(host);
    await build(host);
    const cells = host.cells("セグメントマップ");
    // A partner is called map.key, too: in the hidden rows of the chart it stands in another column.
    const header = cells.findIndex((row) => row.includes("map.key") && row.includes("map.order"));
    const column = (cells[header] ?? []).indexOf("map.order") + 1;
    const shown = cells.slice(header + 1).flatMap((row) => (row[column] === "" ? [] : [row[column]]));
    const written = hostile.map((name) => cut(name.trim()));
    expect([...shown].sort()).toEqual([...written].sort());
    for (const [at, row] of cells.entries()) {
      for (const column of row.keys()) {
        expect(host.formula("セグメントマップ", `${columnLetters(column)}${at + 1}`)).toBe("");
      }
    }
    const svg = drawMap(pictureOf(view.content, 1200, 800));
    expect(svg).not.toMatch(/<(?:img|script|svg onload)|<[^>]*\son\w+=/);
    expect(svg.isWellFormed()).toBe(true);
    expect(svg).not.toContain("\u0000");
    host.dispose();
  });

  it("come out of a cell as they went in", async () => {
    const { host } = await openSpreadsheet("ja", { 一覧: profile });
    const map = await formulaResult(host, `=PARTNER_MAP('一覧'!A1:D${profile.length})`);
    expect(map).toHaveLength(profile.length);
    host.dispose();
  });

  it("come through batch, from CSV to CSV", async () => {
    const folder = await mkdtemp(join(tmpdir(), "hostile-"));
    const names = hostile.filter(
      (name) => name.isWellFormed() && !name.includes("\u0000") && !typed.has(name) && name.length < 1000,
    );
    const rows = profile.filter(([name]) => name === "企業名" || names.includes(String(name)));
    await writeFile(join(folder, "p.csv"), csvText(rows));
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const out = join(folder, "out");
    expect(await runBatch([join(folder, "p.csv"), "--out", out], await builtFiles(), { out: say, err: say })).toBe(0);
    const file = (await readFile(join(out, "segment-map.csv"), "utf8")).replace(/^\uFEFF/, "");
    expect(file.split(/\r\n/).filter((line) => /^"?[=+\-@\t\r]/.test(line))).toEqual([]);
    const written = readCsv(await readFile(join(out, "segment-map.csv")))
      .slice(1)
      .map((row) => String(row[0]));
    expect([...written].sort()).toEqual(names.map((name) => name.trim()).sort());
    await rm(folder, { recursive: true });
  });
});

describe("hostile notes", () => {
  it("stay with their partner as they were typed", async () => {
    const { host } = await openSpreadsheet("ja", {
      一覧: profile.map((row, at) => (at === 0 ? row : [`社${at}`, ...row.slice(1)])),
    });
    await build(host);
    const notes = hostile.filter(
      (text) => text.length < 50_000 && !/^\s*[='+-]/.test(text) && !typed.has(text) && text !== "1/2",
    );
    const before = host.cells("セグメントマップ");
    const header = before.findIndex((row) => row.includes("map.key") && row.includes("map.order"));
    notes.forEach((text, at) => {
      host.type("セグメントマップ", `Y${header + 2 + at}`, text);
    });
    const name = (before[header] ?? []).indexOf("map.order") + 1;
    const pairs = () =>
      host
        .cells("セグメントマップ")
        .slice(header + 1)
        .flatMap((row) => (row[24] ? [`${row[name]} ${row[24]}`] : []))
        .sort();
    const typedPairs = pairs();
    expect(typedPairs.length).toBeGreaterThan(40);
    notes.forEach((_, at) => {
      host.type("一覧", `B${at + 2}`, (at * 7) % 55);
    });
    await host.settle();
    const { notes: sent } = await builtMap(host, "一覧");
    expect(pairs()).toEqual(typedPairs);
    expect(sent).toHaveLength(typedPairs.length);
    host.dispose();
  });
});

describe("hostile texts in a browser", () => {
  it("run nothing and become no element: sidebar, picture and spreadsheet", async () => {
    const served = await startWorkbench({
      table: [profile[0] ?? [], ...profile.slice(1).map((row, at) => [...row.slice(0, 3), at % 4])] as HostCell[][],
      sheetName: "一覧",
      locale: "ja",
      port: 0,
      files: await readAddOn("dist"),
    });
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(served.url);
    await page.waitForSelector("html[data-ready=yes]");
    await page.locator("#menu button").first().click();
    await page.getByRole("menuitem").first().click();
    const sidebar = page.frameLocator("#side iframe");
    await sidebar.locator("#build").click();
    await sidebar.locator("h1", { hasText: `${hostile.length}社のマップを作成しました` }).waitFor();
    await sidebar.locator(".map svg").waitFor();
    const facts = await sidebar.locator("body").evaluate((body) => ({
      foreign: [...body.querySelectorAll("img, iframe, object, embed, math, style, a[href], #sidebar script")].length,
      inPicture: [...new Set([...body.querySelectorAll(".map svg *")].map(({ tagName }) => tagName))].sort(),
      handlers: [...body.querySelectorAll("*")].flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => name.startsWith("on")),
      ).length,
      text: body.textContent ?? "",
      width: document.documentElement.scrollWidth,
    }));
    expect(facts).toMatchObject({ foreign: 0, handlers: 0, inPicture: ["path", "rect", "text", "title", "tspan"] });
    expect(facts.text).toContain("<img src=x onerror=alert(1)>");
    expect(facts.width).toBeLessThanOrEqual(300);
    expect(await page.evaluate(() => (window as unknown as { hacked?: unknown }).hacked)).toBeUndefined();
    expect(dialogs).toEqual([]);
    await browser.close();
    await served.close();
    console.log(`Hostile texts tried: ${hostile.length}`);
  }, 60_000);
});

describe("hostile headers", () => {
  it("count as any other, by build and by inference, and stay text on every sheet", async () => {
    const seen = new Set<string>();
    const headers = hostile.filter((text) => {
      const word = fold(text);
      return word !== "" && text.length < 1000 && !seen.has(word) && Boolean(seen.add(word));
    });
    const table: HostCell[][] = [
      ["企業名", "営業人数", "受注件数", ...headers],
      ...["東都", "北浜", "瀬戸内"].map((name, row) => [
        name,
        10 * row,
        row,
        ...headers.map((_, at) => (row * at) % 7),
      ]),
    ];
    const inferred = (await openSpreadsheet("ja", { 一覧: table })).host;
    await build(inferred);
    const settings: HostCell[][] = [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
      ["受注件数", "実績", 1, "線形", "", "", ""],
      ...headers.map((header) => [header, "ポテンシャル", 1, "線形", 0, 6, ""]),
    ];
    const given = (await openSpreadsheet("ja", { 一覧: table, マップ設定: settings })).host;
    const view = await build(given);
    expect(view.top[0]?.why).toContain("<script>alert(1)</script>");
    for (const host of [inferred, given]) {
      for (const name of host.sheetNames()) {
        host.cells(name).forEach((row, at) => {
          row.forEach((cell, column) => {
            if (typeof cell === "string" && cell !== "")
              expect(host.formula(name, `${columnLetters(column)}${at + 1}`)).toBe("");
          });
        });
      }
      host.dispose();
    }
  });
});

describe("hostile headers and settings", () => {
  it("are named in messages as they are", async () => {
    const { host } = await openSpreadsheet("ja", {
      一覧: [
        ["企業名", "=HYPERLINK(1)", "__proto__", "営業人数", "受注件数"],
        ["東都", 1, 2, 3, 4],
        ["北浜", 2, 3, 4, 5],
      ],
      マップ設定: [
        ["列", "軸", "重み"],
        ["=HYPERLINK(1)", "ポテンシャル", 1],
        ["__proto__", "ポテンシャル", 1],
        ["受注件数", "実績", 1],
      ]
        .map((row) => [...row, "線形", "", "", ""])
        .map((row, at) => (at === 0 ? ["列", "軸", "重み", "尺度", "下限", "上限", "段階"] : row)),
    });
    const view = await build(host);
    expect(view.top[0]?.why).toContain("=HYPERLINK(1)");
    host.dispose();
  });
});
