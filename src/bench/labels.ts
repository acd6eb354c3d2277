/** Labels on crowded maps in a browser, beside those of Vega's labeller. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { openBrowser } from "../tooling/open-browser";
import { root } from "../tooling/root";
import type { Named } from "./crowd";
import type { Lap } from "./page/race";

const crowds = [50, 200, 500];

export async function benchLabels(): Promise<void> {
  const points = JSON.parse(
    await readFile(join(root, "test", "core", "draw", "label-points.json"), "utf8"),
  ) as readonly Named[];
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
  console.log("Labels at 900×640, 12 px, in a browser (faults: on labels, on points, outside, leaders crossing):");
  for (const count of crowds) {
    const { ours, vega } = await page.evaluate(
      (named) => (window as unknown as { race(named: readonly Named[]): { ours: Lap; vega: Lap } }).race(named),
      points.slice(0, count),
    );
    console.log(`  ${count} points: ours ${told(ours)}; Vega ${told(vega)}; time ${ratio(ours, vega)}×`);
  }
  await browser.close();
}

const told = ({ placed, milliseconds, faults }: Lap) =>
  `${placed} placed in ${milliseconds.toFixed(1)} ms, faults ${Object.values(faults).join("/")}`;

const ratio = (ours: Lap, vega: Lap) => (ours.milliseconds / vega.milliseconds).toFixed(2);
