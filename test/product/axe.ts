/** axe-core on a page of ours. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const axe = await readFile(createRequire(join(process.cwd(), "package.json")).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core holds to be serious or critical on the page as it stands. */
export const serious = (page: Page): Promise<string[]> => found(page, ["serious", "critical"]);

/** On a page that is all ours, moderate faults count as well: parts without a landmark, a heading that skips a level. */
export const faults = (page: Page): Promise<string[]> => found(page, ["moderate", "serious", "critical"]);

async function found(page: Page, impacts: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  const all = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as Finding[];
  return all
    .filter(({ impact }) => impacts.includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
