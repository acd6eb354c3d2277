/** `npm run pictures`: makes the pictures of the README with the product itself, in both languages. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { defaultColours } from "../core/draw/colours";
import { readAddOn } from "../files/read-add-on";
import { readTable } from "../files/read-table";
import type { Host } from "../host/host";
import { openBrowser } from "../tooling/open-browser";
import { root } from "../tooling/root";
import { writeDist } from "../tooling/write-dist";
import { startWorkbench } from "./server";

/** What the page offers to scripts. */
interface WorkbenchWindow {
  readonly workbench: { readonly host: Host };
}

const docs = join(root, "docs");
const languages = {
  ja: { sample: "partners.csv", sheet: "パートナー一覧", map: "セグメントマップ", settings: "マップ設定" },
  en: { sample: "partners.en.csv", sheet: "Partners", map: "Segment Map", settings: "Map settings" },
} as const;

await writeDist();
await mkdir(docs, { recursive: true });
const browser = await openBrowser();
for (const locale of ["ja", "en"] as const) await picturesIn(locale);
await icons();
await browser.close();

async function picturesIn(locale: "ja" | "en"): Promise<void> {
  const { sample, sheet, map, settings } = languages[locale];
  const table = await readTable(join(root, "src", "workbench", "samples", sample), locale);
  const workbench = await startWorkbench({ table, sheetName: sheet, locale, port: 0, files: await readAddOn("dist") });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(workbench.url);
  await page.waitForSelector("html[data-ready=yes]");
  await page.locator("#menu button").first().click();
  await page.screenshot({ path: join(docs, `profile.${locale}.png`) });
  await page.getByRole("menuitem").first().click();
  const sidebar = page.frameLocator("#side iframe");
  await sidebar.locator("#build").click();
  await sidebar.locator(".map svg").waitFor();
  const dataUrl = await placedPicture(page, map);
  await writeFile(join(docs, `map.${locale}.png`), Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64"));
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(docs, `workbench.${locale}.png`) });
  await page.locator("#side").screenshot({ path: join(docs, `sidebar.${locale}.png`) });
  await page.evaluate((name) => (window as unknown as WorkbenchWindow).workbench.host.activate(name), settings);
  await page.waitForTimeout(1000);
  await page.locator("#grid").screenshot({ path: join(docs, `settings.${locale}.png`) });
  await page.evaluate((name) => (window as unknown as WorkbenchWindow).workbench.host.activate(name), map);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(docs, `listing.${locale}.png`) });
  await page.setViewportSize({ width: 1680, height: 1180 });
  await page.waitForTimeout(1000);
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').screenshot({ path: join(docs, `sheet.${locale}.png`) });
  await page.close();
  await workbench.close();
}

/** The labelled map as the sidebar put it on the sheet. */
async function placedPicture(page: Page, map: string): Promise<string> {
  const found = await page.waitForFunction(
    (name) => (window as unknown as WorkbenchWindow).workbench.host.images(name)[0]?.dataUrl,
    map,
  );
  return (await found.jsonValue()) as string;
}

/** The add-on's mark, at the sizes that the Marketplace asks for: the map with the segment that comes first. */
async function icons(): Promise<void> {
  const { activate, grow, nurture, sustain } = defaultColours;
  const mark = `<rect x="8" y="8" width="53" height="53" rx="8" fill="${sustain}"/><rect x="67" y="8" width="53" height="53" rx="8" fill="${grow}"/><rect x="8" y="67" width="53" height="53" rx="8" fill="${nurture}"/><rect x="67" y="67" width="53" height="53" rx="8" fill="${activate}"/><circle cx="93.5" cy="93.5" r="13" fill="#fff"/>`;
  await mkdir(join(docs, "icons"), { recursive: true });
  const page = await browser.newPage();
  const draw = async (svg: string, width: number, height: number, name: string) => {
    await page.setViewportSize({ width, height });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: join(docs, "icons", name), omitBackground: true });
  };
  for (const size of [32, 48, 96, 128]) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 128 128">${mark}</svg>`;
    await draw(svg, size, size, `icon-${size}.png`);
  }
  const banner = `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="140"><rect width="220" height="140" fill="#fff"/><g transform="translate(62 22) scale(0.75)">${mark}</g></svg>`;
  await draw(banner, 220, 140, "banner-220x140.png");
  await page.close();
}
