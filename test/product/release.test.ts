import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SidebarState } from "../../src/addon/api";
import { addOnTexts } from "../../src/addon/locale/texts";
import { deployTexts } from "../../src/deploy/texts";
import { pictureSize } from "../../src/host/values/picture-size";
import { releaseTexts } from "../../src/release/texts";
import { openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const version = (await readFile("VERSION", "utf8")).trim();

describe("the version", () => {
  it("is one: in VERSION, package, changelog, built files and sidebar", async () => {
    expect((JSON.parse(await readFile("package.json", "utf8")) as { version: string }).version).toBe(version);
    expect(/^## (\S+)/m.exec(await readFile("CHANGELOG.md", "utf8"))?.[1]).toBe(version);
    expect((await readFile("dist/Code.js", "utf8")).slice(0, 200)).toContain(`Partner Segment Map ${version}`);
    expect((await readFile("dist/Sidebar.html", "utf8")).slice(0, 200)).toContain(version);
    const { host } = await openSpreadsheet("ja", { 一覧: workedExamples.ja.profile });
    expect(((await host.run("sidebarState", null)) as SidebarState).version).toBe(version);
    host.dispose();
  });
});

describe("the release folder", () => {
  it("has the files as built, and a page with steps in both languages that copies them", async () => {
    const folder = execFileSync(process.execPath, ["src/tooling/run.mjs", "release"], { encoding: "utf8" }).trim();
    const names = await readdir(folder);
    for (const name of ["Code.js", "Sidebar.html", "Solver.html", "appsscript.json"]) {
      expect(await readFile(join(folder, "files", name), "utf8")).toBe(await readFile(join("dist", name), "utf8"));
    }
    const page = await readFile(join(folder, names.find((name) => name.endsWith("start here.html")) ?? ""), "utf8");
    const embedded = /const files = (\{.*\});/.exec(page)?.[1] ?? "{}";
    expect(JSON.parse(embedded)["Code.js"]).toBe(await readFile("dist/Code.js", "utf8"));
    expect(page).toContain("拡張機能");
    expect(page).toContain("Extensions");
    for (const { steps } of Object.values(releaseTexts)) {
      for (const { text } of steps) expect(page).toContain(text.replace("< >", "&lt; &gt;"));
    }
    // Pages of Google's on the way, and what to press there; an Excel file, in which no add-on runs.
    expect(page).toMatch(/このアプリは Google で確認されていません[\s\S]*詳細[\s\S]*安全ではないページ/);
    expect(page).toMatch(/Google hasn’t verified this app[\s\S]*Advanced[\s\S]*\(unsafe\)/);
    expect(page).toContain("Google スプレッドシートとして保存");
    expect(page).toContain("Save as Google Sheets");
    for (const [, picture] of page.matchAll(/<img src="([^"]+)"/g)) expect(names).toContain(picture);
  });

  it("has code in lines, for Google's editor", async () => {
    const lines = (await readFile("dist/Code.js", "utf8")).split("\n");
    // A text is not broken: the longest list of words stands in one line.
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1500);
  });
});

describe("the menu of a script that is bound to a spreadsheet", () => {
  it.each(["ja", "en"] as const)("has the product's name, whoever makes the script (%s)", (locale) => {
    const { product } = addOnTexts[locale];
    // Google names the menu after the script's project: deploy gives it the name, who pastes is told to.
    expect(deployTexts[locale].title).toBe(product);
    expect(deployTexts[locale].done(null, "")).toContain(product);
    const [naming, opening] = releaseTexts[locale].steps.filter(({ text }) => text.includes(product));
    expect(naming?.text).toMatch(/無題のプロジェクト|Untitled project/);
    expect(opening?.text).toMatch(/サイドバーを開く|Open sidebar/);
  });
});

describe("what the Marketplace asks for", () => {
  it("names every scope of the manifest with its reason, and no other", async () => {
    const page = await readFile("docs/publishing.md", "utf8");
    const { oauthScopes } = JSON.parse(await readFile("appsscript.json", "utf8")) as { oauthScopes: string[] };
    expect([...page.matchAll(/^\| `(https:[^`]+)` \| \S/gm)].map((match) => match[1]).sort()).toEqual(
      [...oauthScopes].sort(),
    );
  });

  it("has pictures of the sizes asked for", async () => {
    const sizes: Record<string, readonly [number, number]> = {
      "icons/icon-32.png": [32, 32],
      "icons/icon-48.png": [48, 48],
      "icons/icon-96.png": [96, 96],
      "icons/icon-128.png": [128, 128],
      "icons/banner-220x140.png": [220, 140],
      "listing.ja.png": [1280, 800],
      "listing.en.png": [1280, 800],
    };
    for (const [name, [width, height]] of Object.entries(sizes)) {
      expect(pictureSize(await readFile(join("docs", name))), name).toMatchObject({ width, height });
    }
  });

  it("tells the truth about the network: nothing in the built files reaches for it", async () => {
    for (const name of ["Code.js", "Sidebar.html", "Solver.html"]) {
      const text = (await readFile(join("dist", name), "utf8")).replace(/http:\/\/www\.w3\.org\/\d+\/\w+/g, "");
      expect(text, name).not.toMatch(
        /UrlFetchApp|XMLHttpRequest|\bfetch\s*\(|WebSocket|EventSource|sendBeacon|importScripts|https?:\/\/|<link|<script\s+src|@import/,
      );
    }
  });
});

describe("the add-on's menu", () => {
  it("is made on opening and on installing, without reading anything", async () => {
    const { host, shown } = await openSpreadsheet("ja", { 一覧: workedExamples.ja.profile });
    host.forgetCalls();
    host.open();
    expect(shown.menu).toEqual(["openSidebar", "openMapDialog", "buildMapFromMenu", "insertFormulaFromMenu"]);
    expect(host.serviceCalls()).toEqual([]);
    shown.menu = [];
    await host.runMenu("onInstall");
    expect(shown.menu).toHaveLength(4);
    host.dispose();
  });
});
