/** Names on crowded maps in a browser, beside those of Vega's labeller on the same marks. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { MapContent } from "../core/map/picture";
import { openBrowser } from "../tooling/open-browser";
import { root } from "../tooling/root";
import { cloudContent, readClouds } from "./clouds";
import type { Race } from "./page/race";

export async function benchLabels(): Promise<void> {
  const clouds = readClouds(await readFile(join(root, "test", "core", "draw", "map-clouds.json"), "utf8"));
  const bundle = await build({
    entryPoints: [join(root, "src", "bench", "page", "race.ts")],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "error",
  });
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
  console.log("Names at 900×640, 12 px, in a browser; Vega's labeller on the same marks, each quadrant apart:");
  console.log(row("cloud", "names", "leaders", "numbers", "ms", "moving ms", "Vega", "ms", "names to Vega's"));
  for (const [name, cloud] of clouds) {
    const { ours, vega } = await page.evaluate(
      (content) => (window as unknown as { race(content: MapContent): Race }).race(content),
      cloudContent(cloud, "ja"),
    );
    const counts = [ours.names, ours.leaders, ours.numbers].map(String);
    console.log(
      row(
        name,
        ...counts,
        ours.milliseconds.toFixed(1),
        ours.moving.toFixed(1),
        String(vega.names),
        vega.milliseconds.toFixed(1),
        `${(ours.names / vega.names).toFixed(2)}×`,
      ),
    );
  }
  await browser.close();
}

const row = (name: string, ...cells: readonly string[]) =>
  `  ${name.padEnd(14)}${cells.map((cell) => cell.padStart(11)).join("")}`;
