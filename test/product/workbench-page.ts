/** The workbench in a browser, with a table on its first sheet. */
import type { Browser, FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";
import { readAddOn } from "../../src/files/read-add-on";
import type { HostCell } from "../../src/host/host";
import { startWorkbench } from "../../src/workbench/server";
import { closingWithTest } from "../closing";

export interface WorkbenchPage {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** Fails when the page had an error. */
  close(): Promise<void>;
}

export async function openWorkbench(
  browser: Browser,
  locale: "ja" | "en",
  sheetName: string,
  table: readonly (readonly HostCell[])[],
): Promise<WorkbenchPage> {
  const served = await startWorkbench({ table, sheetName, locale, port: 0, files: await readAddOn("dist") });
  const closeServer = closingWithTest(served.close);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const closePage = closingWithTest(() => page.close());
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(served.url);
  await page.waitForSelector("html[data-ready=yes]");
  const close = async () => {
    await closePage();
    await closeServer();
    expect(errors).toEqual([]);
  };
  return { page, sidebar: page.frameLocator("#side iframe"), close };
}
