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
    expect((await readdir(out)).sort()).toEqual([
      "evidence.csv",
      "how-sure.csv",
      "next-step.csv",
      "segment-map.csv",
      "segment-map.svg",
      "settings.csv",
      "summary.csv",
    ]);
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

describe("the support plan in batch", () => {
  const cells = {
    profile: [
      ["企業名", "評価", "実績点", "エリア", "担当"],
      ["東都システム", 90, 0, "関東", "佐藤"],
      ["北浜商事", 80, 60, "関西", "鈴木"],
      ["瀬戸内テック", 70, 0, "関西", ""],
      ["椿電機", 30, 0, "関西", ""],
    ],
    settings: [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
      ["評価", "ポテンシャル", 1, "線形", 0, 100, ""],
      ["実績点", "実績", 1, "線形", 0, 100, ""],
    ],
    people: [
      ["担当者", "月の時間", "対象", "上限社数"],
      ["佐藤", 8, "", ""],
      ["鈴木", 4, "", ""],
    ],
  };
  const planned = async (people: HostCell[][], locale: string) => {
    const out = join(folder, `plan-${locale}`);
    await rm(out, { recursive: true, force: true });
    const result = await run(
      await file("plan-profile.csv", cells.profile),
      ...["--settings", await file("plan-settings.csv", cells.settings)],
      ...["--people", await file("plan-people.csv", people)],
      ...["--locale", locale, "--out", out],
    );
    const read = async (name: string) => rowsOf(join(out, name));
    return {
      ...result,
      plan: await read("support-plan.csv"),
      team: await read("support-team.csv"),
      summary: await read("summary.csv"),
    };
  };

  it("says who looks after whom, how good that is and what more hours bring", async () => {
    const { code, out, plan, team, summary } = await planned(cells.people, "ja");
    expect(code).toBe(0);
    expect(plan.map((row) => row.slice(1, 10))).toEqual([
      ["企業名", "セグメント", "今月の支援", "担当", "時間", "効果", "いまの担当", "変更", "固定"],
      ["東都システム", "重点育成", "ハイタッチ", "佐藤", 8, 90, "佐藤", "継続", ""],
      ["瀬戸内テック", "重点育成", "テックタッチ", "", "", "", "", "", ""],
      ["北浜商事", "注力拡大", "ハイタッチ", "鈴木", 4, 16, "鈴木", "継続", ""],
      ["椿電機", "育成候補", "テックタッチ", "", "", "", "", "", ""],
    ]);
    expect(team).toEqual([
      ["担当者", "月の時間", "使う時間", "社数", "あと10時間の点", "加わる会社"],
      ["佐藤", 8, 8, 1, 70, "瀬戸内テック"],
      ["鈴木", 4, 4, 1, 70, "瀬戸内テック"],
    ]);
    expect(summary.slice(0, 6)).toEqual([
      ["項目", "値"],
      ["計画の点", 126],
      ["計画の上限", 126],
      ["計画の証明", "はい"],
      ["計画の効果", 106],
      ["継続した担当", 2],
    ]);
    expect(out).toContain(
      "ハイタッチの候補は 3 社、月 12 時間で担当できるのは 2 社です。残り 1 社はテックタッチで支援します。",
    );
  });

  it("speaks English", async () => {
    const { plan, team, summary } = await planned(cells.people, "en");
    expect(plan[1]?.slice(4, 10)).toEqual(["佐藤", 8, 90, "佐藤", "kept", ""]);
    expect(team[0]).toEqual([
      "Person",
      "Hours a month",
      "Used",
      "Partners",
      "Points of 10 more hours",
      "Who would join",
    ]);
    expect(summary[3]).toEqual(["Plan proven", "yes"]);
  });

  it("with a team that cannot be planned leaves the headers and says why", async () => {
    const { code, out, plan, team, summary } = await planned(
      [
        ["担当者", "月の時間"],
        ["佐藤", "たくさん"],
      ],
      "ja",
    );
    expect(code).toBe(0);
    expect(out).toContain("B2: 月の時間は 0 以上の数です(「たくさん」ではなく)");
    expect([plan.length, team.length]).toEqual([1, 1]);
    expect(summary[1]).toEqual(["計画の点", ""]);
  });

  it("takes another day for today, and refuses what is none", async () => {
    const profile = [
      ["企業名", "営業人数", "最終受注日"],
      ["東都", 40, new Date(2026, 0, 1)],
      ["北浜", 10, new Date(2025, 6, 1)],
    ];
    const out = join(folder, "day");
    const args = [await file("day.csv", profile), "--out", out];
    await run(...args, "--day", "2026-01-01");
    const late = (await rowsOf(join(out, "segment-map.csv"))).find(([name]) => name === "東都");
    await run(...args, "--day", "2027/1/1");
    const later = (await rowsOf(join(out, "segment-map.csv"))).find(([name]) => name === "東都");
    expect([late?.[2], later?.[2]]).toEqual([100, 0]);
    expect((await run(...args, "--day", "soon")).err).toContain("「soon」");
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
