/** `npm run pictures`: the README's pictures, as its browser test takes them, and the add-on's icons, into `docs`. */
import { spawnSync } from "node:child_process";
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { defaultColours } from "../core/model/colours";
import { openBrowser } from "../tooling/open-browser";
import { root } from "../tooling/root";

const docs = join(root, "docs");
const taken = join(root, ".cache", "screens", "readme");

const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "test/product/readme.test.ts"], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
await mkdir(docs, { recursive: true });
for (const name of await readdir(taken)) await copyFile(join(taken, name), join(docs, name));
await icons();

/** The add-on's mark, at the sizes that the Marketplace asks for: the map with the segment that comes first. */
async function icons(): Promise<void> {
  const { activate, grow, nurture, sustain } = defaultColours;
  const mark = `<rect x="8" y="8" width="53" height="53" rx="8" fill="${sustain}"/><rect x="67" y="8" width="53" height="53" rx="8" fill="${grow}"/><rect x="8" y="67" width="53" height="53" rx="8" fill="${nurture}"/><rect x="67" y="67" width="53" height="53" rx="8" fill="${activate}"/><circle cx="93.5" cy="93.5" r="13" fill="#fff"/>`;
  await mkdir(join(docs, "icons"), { recursive: true });
  const browser = await openBrowser();
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
  await browser.close();
}
