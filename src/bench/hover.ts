/** What the page costs in use: a pointer that goes from mark to mark of a crowded map, and a weight that is dragged. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { HostCell } from "../host/host";
import { openBrowser } from "../tooling/open-browser";
import { root } from "../tooling/root";
import { writeDist } from "../tooling/write-dist";
import { listName, withList } from "./with-list";

const partners = 500;
const pointed = 200;
const steps = 60;
/** Milliseconds of a picture at 60 a second. */
const frame = 16;

const profile: HostCell[][] = [
  ["企業名", "営業人数", "競合取扱", "受注件数"],
  ...Array.from({ length: partners }, (_, at): HostCell[] => [
    `パートナー${at}`,
    (at * 37) % 60,
    at % 3 ? "有" : "無",
    at % 4 ? (at * 7) % 90 : 0,
  ]),
];

export async function benchHover(): Promise<void> {
  const state = await builtState();
  const html = await readFile(join(root, "dist", "Sidebar.html"), "utf8");
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1180, height: 720 } });
    await page.addInitScript((answer) => {
      type Handler = (value: unknown) => void;
      const run = {
        withSuccessHandler: (done: Handler) => ({
          withFailureHandler: () => ({ sidebarState: () => setTimeout(() => done(answer)) }),
        }),
      };
      Object.assign(window, { google: { script: { run } } });
    }, state);
    await page.route("https://sidebar.bench/**", (route) => route.fulfill({ body: html, contentType: "text/html" }));
    await page.goto("https://sidebar.bench/");
    await page.locator(".map svg").waitFor();
    const times = await page.evaluate(async (most) => {
      const taken: number[] = [];
      for (const mark of [...document.querySelectorAll(".map path[data-partner]")].slice(0, most)) {
        const start = performance.now();
        mark.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
        // The page is drawn once the event is over.
        await new Promise<void>(queueMicrotask);
        document.body.getBoundingClientRect();
        taken.push(performance.now() - start);
      }
      return taken.sort((a, b) => a - b);
    }, pointed);
    if (times.length < pointed) throw new Error("The benchmark's map must have its marks.");
    console.log(`A pointer over ${partners} partners: ${spread(times)}`);
    console.log(
      `A weight dragged at ${partners} partners, borderline ones marked and counted: ${spread(await dragged(page))}`,
    );
  } finally {
    await browser.close();
  }
}

/** Of sorted milliseconds the middle and the slow end. */
function spread(times: readonly number[]): string {
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  return `${at(0.5)} ms, of 100 the slowest 5 from ${at(0.95)} ms; a frame has ${frame}`;
}

/** Milliseconds of each step of a slider, marks, counts and layout included, sorted. */
async function dragged(page: Page): Promise<number[]> {
  await page.locator("#tab-tune").click();
  await page.locator("#weight-0").waitFor();
  return page.evaluate(async (steps) => {
    const slider = document.querySelector<HTMLInputElement>("#weight-0");
    if (!slider) throw new Error("The benchmark's weight must be there.");
    const taken: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      slider.value = String((step % 9) / 2 + 0.5);
      const start = performance.now();
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise<void>(queueMicrotask);
      document.body.getBoundingClientRect();
      taken.push(performance.now() - start);
    }
    return taken.sort((a, b) => a - b);
  }, steps);
}

/** What the server side tells the page once a map is built. */
async function builtState(): Promise<unknown> {
  await writeDist();
  return withList(profile, async (host) => {
    await host.run("buildMap", listName, {});
    return host.run("sidebarState", null);
  });
}
