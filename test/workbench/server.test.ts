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
  const chart = {
    id: 1,
    type: "SCATTER",
    ignored: [],
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    width: 600,
    height: 400,
  };

  it("has a series for each column after the first, named by its header, in Sheets' own colours unless it is told", () => {
    const series = seriesOf({
      ...chart,
      options: { numHeaders: 1, "series.0.color": "#ff0000", "series.0.pointSize": 9 },
      ranges: [
        {
          a1: "A1:C4",
          values: [
            ["x", "重点育成", "維持"],
            [10, 20, ""],
            [30, "", 40],
            ["", "", ""],
          ],
        },
      ],
    });
    expect(series).toEqual([
      { name: "重点育成", colour: "#ff0000", size: 9, points: [{ x: 10, y: 20, label: "" }] },
      { name: "維持", colour: "#ea4335", size: 7, points: [{ x: 30, y: 40, label: "" }] },
    ]);
  });

  it("takes the column after a series for its labels where it is told so, also from another range", () => {
    const series = seriesOf({
      ...chart,
      options: { numHeaders: 1, "series.0.hasAnnotations": true, "series.0.dataLabel": "custom" },
      ranges: [
        { a1: "A1:A2", values: [["x"], [10]] },
        { a1: "B1:B2", values: [["重点育成"], [20]] },
        { a1: "B3:B4", values: [[""], ["東都"]] },
        { a1: "C1:C2", values: [["維持"], [30]] },
      ],
    });
    expect(series.map(({ name, points }) => [name, points])).toEqual([
      ["重点育成", [{ x: 10, y: 20, label: "東都" }]],
      ["維持", [{ x: 10, y: 30, label: "" }]],
    ]);
  });
});
