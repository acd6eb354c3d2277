/** The built sidebar in a browser by itself, under a strict policy, its server side running in a host here. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import type { Host } from "../../src/host/host";
import { closingWithTest } from "../closing";

/** Nothing but the page's own script and style, the search for plans, and pictures made by it. */
function policyFor(html: string, solver: string, workers: boolean): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))].map(
      ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
    );
  return [
    "default-src 'none'",
    `script-src ${[...hashes("script"), `'sha256-${createHash("sha256").update(solver).digest("base64")}'`].join(" ")}`,
    ...(workers ? ["worker-src blob:"] : []),
    `style-src ${hashes("style").join(" ")}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

export interface SidebarPage {
  readonly page: Page;
  /** What the policy had to stop. */
  violations(): Promise<string[]>;
}

declare const hostRun: (name: string, args: string) => Promise<string>;

/** Without `workers` the page may have none, as under a strict policy. */
export async function openSidebarPage(browser: Browser, host: Host, workers = false): Promise<SidebarPage> {
  const html = await readFile("dist/Sidebar.html", "utf8");
  const solver = /<script>([\s\S]*)<\/script>/.exec(await readFile("dist/Solver.html", "utf8"))?.[1] ?? "";
  const page = await browser.newPage({
    viewport: { width: 300, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  closingWithTest(() => page.close());
  await page.exposeFunction("hostRun", async (name: string, args: string) => {
    const result = await host.run(name, ...(JSON.parse(args) as unknown[]));
    await host.settle();
    return JSON.stringify(result);
  });
  await page.addInitScript(() => {
    const found: string[] = [];
    Object.assign(window, { violations: found });
    document.addEventListener("securitypolicyviolation", (event) =>
      found.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    type Handler = (value: unknown) => void;
    const runner = (success: Handler, failure: Handler): object =>
      new Proxy(
        {},
        {
          get: (_, name) => {
            if (name === "withSuccessHandler") return (handler: Handler) => runner(handler, failure);
            if (name === "withFailureHandler") return (handler: Handler) => runner(success, handler);
            return (...args: unknown[]) =>
              void hostRun(String(name), JSON.stringify(args)).then((text) => success(JSON.parse(text)), failure);
          },
        },
      );
    const nothing = () => undefined;
    Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
  });
  await page.route("https://sidebar.test/**", (route) =>
    route.fulfill({
      body: html,
      contentType: "text/html; charset=utf-8",
      headers: { "content-security-policy": policyFor(html, solver, workers) },
    }),
  );
  await page.goto("https://sidebar.test/");
  return {
    page,
    violations: () => page.evaluate(() => (window as unknown as { violations: string[] }).violations),
  };
}
