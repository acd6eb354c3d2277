import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriesOf } from "../../src/workbench/page/native-chart";
import { startWorkbench, type Workbench } from "../../src/workbench/server";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench({
    table: [["企業名", new Date(2026, 8, 3)]],
    sheetName: "一覧",
    locale: "ja",
    port: 0,
    files: { code: "", html: {}, manifest: { oauthScopes: [], timeZone: "Asia/Tokyo" } },
  });
});

afterAll(() => workbench.close());

/** The status of a request as it is written, without a client tidying it. */
function statusOf(path: string, options: { method?: string; host?: string } = {}): Promise<number> {
  const { hostname, port } = new URL(workbench.url);
  return new Promise((resolve, reject) => {
    const headers = { host: options.host ?? `${hostname}:${port}` };
    request({ hostname, port, path, method: options.method ?? "GET", headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

describe("the workbench's server", () => {
  it("gives the page the table with its dates", async () => {
    const start = (await (await fetch(`${workbench.url}/start.json`)).json()) as { table: unknown };
    expect(start.table).toEqual([["企業名", { date: [2026, 9, 3] }]]);
    expect(await statusOf("/")).toBe(200);
  });

  it("serves nothing else, and nobody who came by another name", async () => {
    expect(await statusOf("/font/..%2f..%2f..%2fpackage.json")).toBe(404);
    expect(await statusOf("/../package.json")).toBe(404);
    expect(await statusOf("/start.json", { host: "evil.example:80" })).toBe(404);
    expect(await statusOf("/start.json", { method: "POST" })).toBe(404);
  });

  it("listens on this machine only", () => {
    expect(new URL(workbench.url).hostname).toBe("127.0.0.1");
  });
});

describe("a native chart", () => {
  it("has one series a name in the order they appear, coloured by name", () => {
    const series = seriesOf({
      id: 1,
      type: "BUBBLE",
      ignored: [],
      options: { colors: ["#0000ff", "#00ff00"], series: { 重点育成: { color: "#ff0000" } } },
      ranges: [
        {
          a1: "A1:E4",
          values: [
            ["map.x", "x", "y", "", ""],
            ["東都", 10, 20, "重点育成", 1],
            ["", 30, 40, "維持", 1],
            ["", "", "", "", ""],
          ],
        },
      ],
      position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
      width: 600,
      height: 400,
    });
    expect(series).toEqual([
      { name: "重点育成", colour: "#ff0000", bubbles: [{ label: "東都", x: 10, y: 20, size: 1 }] },
      { name: "維持", colour: "#00ff00", bubbles: [{ label: "", x: 30, y: 40, size: 1 }] },
    ]);
  });
});
