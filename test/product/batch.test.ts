import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { runBatch } from "../../src/batch/batch";
import { csvText } from "../../src/files/csv-text";
import { readCsv } from "../../src/files/read-csv";
import type { HostCell } from "../../src/host/host";
import { builtFiles } from "./spreadsheet";
import { workedExamples } from "./worked-example";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "batch-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, rows: readonly (readonly HostCell[])[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, csvText(rows));
  return path;
}

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runBatch(args, await builtFiles(), {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const rowsOf = async (path: string) => readCsv(await readFile(path));

describe.each(["ja", "en"] as const)("the map in batch (%s)", (locale) => {
  const { profile, settings, map, segments } = workedExamples[locale];

  it("leaves the worked example to the digit, with settings that read back", async () => {
    const out = join(folder, `out-${locale}`);
    const [partners, given] = [await file(`p-${locale}.csv`, profile), await file(`s-${locale}.csv`, settings)];
    const first = await run(partners, "--settings", given, "--locale", locale, "--out", out);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain(segments[0]);
    expect((await readdir(out)).sort()).toEqual(["segment-map.csv", "segment-map.svg", "settings.csv"]);
    const rows = await rowsOf(join(out, "segment-map.csv"));
    expect(rows.slice(1).map((row) => row.slice(0, 7))).toEqual(map);
    const again = join(folder, `again-${locale}`);
    await run(partners, "--settings", join(out, "settings.csv"), "--locale", locale, "--out", again);
    expect(await rowsOf(join(again, "segment-map.csv"))).toEqual(rows);
    const svg = await readFile(join(out, "segment-map.svg"), "utf8");
    for (const [name] of map) expect(svg).toContain(`>${name}</text>`);
  });
});

describe("today in batch", () => {
  afterEach(() => {
    delete process.env.TZ;
  });

  it("is the day of whoever runs it, not that of the script's own zone", async () => {
    const todayIn = (timeZone: string) => new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date());
    const zone = ["Pacific/Kiritimati", "Pacific/Pago_Pago"].find((each) => todayIn(each) !== todayIn("Asia/Tokyo"));
    process.env.TZ = zone;
    const partners = await file("today.csv", [
      ["企業名", "営業人数", "最終受注日"],
      ["東都", 40, todayIn(zone ?? "")],
      ["北浜", 20, "2020-01-01"],
    ]);
    const given = await file("today-settings.csv", [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
      ["営業人数", "ポテンシャル", 1, "線形", 0, 50, ""],
      ["最終受注日", "実績", 1, "新しさ", 0, 365, ""],
    ]);
    const out = join(folder, "today");
    expect(await run(partners, "--settings", given, "--out", out)).toMatchObject({ code: 0, err: "" });
    const rows = await rowsOf(join(out, "segment-map.csv"));
    expect(rows.find(([name]) => name === "東都")?.[2]).toBe(100);
  });
});

describe("batch with bad input", () => {
  const { profile, settings } = workedExamples.ja;
  const changed = (row: number, column: number, value: string) =>
    settings.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));

  it.each<[string, readonly (readonly HostCell[])[], readonly (readonly HostCell[])[] | null, RegExp]>([
    ["only a header", profile.slice(0, 1), null, /見出し.*しかありません/s],
    [
      "no recognisable criterion",
      [
        ["企業名", "備考"],
        ["東都", "よい"],
      ],
      null,
      /営業人数/,
    ],
    ["a missing column", profile, changed(1, 0, "営業の人数"), /「営業の人数」.*「営業人数」/s],
    ["a weight of abc", profile, changed(1, 2, "abc"), /重み.*「abc」.*C2/s],
    [
      "a cut of top 300%",
      profile,
      changed(3, 8, "実績の境界").map((row, at) => (at === 3 ? [...row.slice(0, 9), "top 300%"] : row)),
      /実績の境界.*「top 300%」.*上位30%/s,
    ],
  ])("tells about %s and writes nothing", async (_what, rows, given, message) => {
    const out = join(folder, "nothing");
    const args = [await file("bad.csv", rows), "--out", out];
    if (given) args.push("--settings", await file("bad-settings.csv", given));
    const result = await run(...args);
    expect(result.code).toBe(1);
    expect(result.err).toMatch(message);
    expect(result.out).toBe("");
    await expect(readdir(out)).rejects.toThrow();
  });

  it("tells about an empty file, a file that is not there, and a mistyped option", async () => {
    const empty = join(folder, "empty.csv");
    await writeFile(empty, "");
    expect((await run(empty, "--out", folder)).err).toMatch(/何も入っていません/);
    expect((await run(join(folder, "none.csv"), "--out", folder)).err).toMatch(/見つかりません/);
    expect((await run(empty, "--uot", folder)).err).toMatch(/--uot.*使い方/s);
    expect((await run(empty, "--locale", "en")).err).toMatch(/^Usage/);
  });
});
