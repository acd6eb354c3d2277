/** `npm run pictures`: makes the pictures of the README with the product itself, in both languages. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
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
