/** What the page costs in use: a pointer that goes from mark to mark of a crowded map, and a weight that is dragged. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { HostCell } from "../host/host";
import { openBrowser } from "../tooling/open-browser";
import { root } from "../tooling/root";
import { writeDist } from "../tooling/write-dist";
import { listName, withList } from "./with-list";

const pointed = 200;
const steps = 60;
/** Milliseconds that a frame may take, by the number of partners. */
const frames = [
  { partners: 500, most: 16 },
  { partners: 2000, most: 33 },
] as const;
/** The sidebar, and the large view on a usual screen. */
const widths = [300, 1280] as const;

const profileOf = (partners: number): HostCell[][] => [
  ["企業名", "営業人数", "競合取扱", "受注件数"],
  ...Array.from({ length: partners }, (_, at): HostCell[] => [
    `パートナー${at}`,
    (at * 37) % 60,
    at % 3 ? "有" : "無",
    at % 4 ? (at * 7) % 90 : 0,
  ]),
];

export async function benchHover(): Promise<void> {
  await writeDist();
  const html = await readFile(join(root, "dist", "Sidebar.html"), "utf8");
  const browser = await openBrowser();
  try {
    for (const { partners, most } of frames) {
      const state = await builtState(profileOf(partners));
      for (const width of widths) {
        const page = await openedPage(browser, html, state, width);
        const at = `at ${partners} partners, ${width} px wide`;
        console.log(`A pointer over the map ${at}: ${spread(await hovered(page), most)}`);
        console.log(`A weight dragged ${at}, borderline partners counted: ${spread(await dragged(page), most)}`);
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

async function openedPage(browser: Browser, html: string, state: unknown, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 720 } });
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
  return page;
}

/** Milliseconds of each mark pointed at, sorted. */
async function hovered(page: Page): Promise<number[]> {
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
  return times;
}

/** Of sorted milliseconds the middle and the slow end. */
function spread(times: readonly number[], most: number): string {
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  return `${at(0.5)} ms, of 100 the slowest 5 from ${at(0.95)} ms; a frame has ${most}`;
}

/** Milliseconds of each frame with a step of a slider, until it is handed over to be shown, sorted. */
async function dragged(page: Page): Promise<number[]> {
  await page.locator("#tab-tune").click();
  await page.locator("#weight-0").waitFor();
  return page.evaluate(async (steps) => {
    const slider = document.querySelector<HTMLInputElement>("#weight-0");
    if (!slider) throw new Error("The benchmark's weight must be there.");
    const { port1, port2 } = new MessageChannel();
    // A message sent while a frame is made arrives when it is done.
    const isDone = () =>
      new Promise<void>((resolve) => {
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    const taken: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      slider.value = String((step % 9) / 2 + 0.5);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await isDone();
      taken.push(performance.now() - start);
    }
    return taken.sort((a, b) => a - b);
  }, steps);
}

/** What the server side tells the page once a map is built. */
const builtState = (list: HostCell[][]): Promise<unknown> =>
  withList(list, async (host) => {
    await host.run("buildMap", listName, {});
    return host.run("sidebarState", null);
  });
