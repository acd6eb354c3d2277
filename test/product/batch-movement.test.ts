import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBatch } from "../../src/batch/batch";
import { csvText } from "../../src/files/csv-text";
import { readCsv } from "../../src/files/read-csv";
import type { HostCell } from "../../src/host/host";
import { builtFiles } from "./spreadsheet";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "movement-"));
});
afterAll(() => rm(folder, { recursive: true }));

type Rows = readonly (readonly HostCell[])[];

async function file(name: string, rows: Rows): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, csvText(rows));
  return path;
}

/** A run, and its files by name. */
async function run(profile: Rows, settings: Rows, ...args: string[]) {
  const out = join(folder, "out");
  await rm(out, { recursive: true, force: true });
  const lines: string[] = [];
  const given = [await file("profile.csv", profile), "--settings", await file("settings.csv", settings), "--out", out];
  const code = await runBatch([...given, ...args], await builtFiles(), {
    out: (line) => lines.push(line),
    err: (line) => lines.push(line),
  });
  const read = async (name: string) => readCsv(await readFile(join(out, name)));
  const figures = async () => Object.fromEntries((await read("summary.csv")).map(([name, value]) => [name, value]));
  return { code, said: lines.join("\n"), read, figures };
}

interface Vector {
  readonly about: string;
  readonly before: { readonly profile: Rows; readonly settings: Rows };
  readonly after: { readonly profile: Rows; readonly settings: Rows };
  readonly expect: readonly { partner: string; axis: string; parts: readonly (readonly [string, string, number])[] }[];
}
const vectors = JSON.parse(await readFile("test/vectors/moves.json", "utf8")) as readonly Vector[];

describe("what changed, in batch", () => {
  it.each(vectors.map((vector) => [vector.about, vector] as const))("%s", async (_, vector) => {
    const kept = join(folder, "kept.csv");
    await rm(kept, { force: true });
    const first = await run(vector.before.profile, vector.before.settings, "--history", kept, "--day", "2026-10-05");
    expect(first).toMatchObject({ code: 0 });
    expect(await first.read("moves.csv")).toHaveLength(1);
    await writeFile(kept, csvText(await first.read("history.csv")));
    const second = await run(vector.after.profile, vector.after.settings, "--history", kept, "--day", "2026-11-23");
    const moves = await second.read("moves.csv");
    for (const { partner, axis, parts } of vector.expect) {
      const own = moves.filter((row) => row[0] === partner && row[4] === axis);
      expect(own.map((row) => [row[5], row[6]])).toEqual(parts.map(([cause, column]) => [cause, column]));
      for (const [at, [, , points]] of parts.entries()) expect(Number(own[at]?.[7])).toBeCloseTo(points, 9);
    }
    expect(moves.slice(1)).toHaveLength(vector.expect.flatMap(({ parts }) => parts).length);
  });

  const [, second] = vectors as readonly [Vector, Vector];

  it("goes on from a history that is there, in the language of the run, and refuses a day before its last", async () => {
    const { profile, settings } = second.after;
    const published = "test/vectors/history.csv";
    const next = await run(profile, settings, "--history", published, "--day", "2026-11-30", "--locale", "en");
    const history = await next.read("history.csv");
    expect(history[0]).toEqual(["Day", "Kind", "Partner", "Segment", "Potential", "Results", "Record"]);
    expect(history.map((row) => row[1]).slice(1)).toEqual(["partner", "partner", "build", "partner", "build", "build"]);
    expect(history.at(-1)?.[6]).toBe('{"v":1,"rows":0,"asOf":"2026-10-05"}');
    expect(next.said).toContain("Since 2026-11-23 no partner has moved");
    const refused = await run(profile, settings, "--history", published, "--day", "2026-11-20");
    expect(refused.said).toContain("2026-11-20 は履歴の最後の日 2026-11-23 より前なので、記録しませんでした");
    expect(await refused.read("history.csv")).toHaveLength(6);
    expect(await refused.read("moves.csv")).toHaveLength(1);
  });

  it("says what a file must be that is no history, and leaves the headers", async () => {
    const { profile, settings } = second.after;
    const found = await run(profile, settings, "--history", await file("other.csv", profile));
    expect(found.said).toContain("履歴の見出しが見つかりません");
    expect(await found.read("history.csv")).toEqual([
      ["日付", "種別", "企業名", "セグメント", "ポテンシャル", "実績", "記録"],
    ]);
  });

  it("says after a quarter whether the order of support beat chance", async () => {
    const settings = [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
      ["評価", "ポテンシャル", 1, "線形", 0, 100, ""],
      ["受注件数", "実績", 1, "線形", 0, 10, ""],
    ];
    const profile = (won: readonly number[]) => [
      ["企業名", "評価", "受注件数"],
      ...Array.from({ length: 50 }, (_, at) => [`${at}社`, at < 10 ? 80 : 20, won.includes(at) ? 1 : 0]),
      ["古株", 80, 9],
    ];
    const kept = join(folder, "quarter.csv");
    const first = await run(profile([]), settings, "--history", kept, "--day", "2026-08-20");
    await writeFile(kept, csvText(await first.read("history.csv")));
    const now = await run(profile([0, 1, 2, 20, 30]), settings, "--history", kept, "--day", "2026-11-26");
    const figures = await now.figures();
    expect([figures.初受注, figures.うち重点育成, figures.対象, figures.偶然の見込み]).toEqual([5, 3, 50, 1]);
    expect(figures.偶然の確率).toBeCloseTo(0.0482603031962091, 12);
    expect(now.said).toContain("2026-08-20 から 5 社が動き、初受注が 5 社ありました");
    const few = await run(profile([0, 1]), settings, "--history", kept, "--day", "2026-11-26", "--locale", "en");
    expect(few.said).toContain("too early to say (2 first wins since 2026-08-20; it takes 5)");
    expect(await few.figures()).toMatchObject({ "First wins": 2, "Of them activate": 2, "Chance probability": "" });
  });
});

describe("days to the first order without a column of first orders", () => {
  const settings = [
    ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
    ["評価", "ポテンシャル", 1, "線形", 0, 100, ""],
    ["受注件数", "実績", 1, "線形", 0, 10, ""],
  ];
  const profile = (won: number) => [
    ["企業名", "契約日", "評価", "受注件数"],
    ...Array.from({ length: 8 }, (_, at) => [`${at}社`, new Date(2026, 7, 1), 80, at < won ? 1 : 0]),
  ];

  it("take the first kept build with results, and say so", async () => {
    const kept = join(folder, "orders.csv");
    await rm(kept, { force: true });
    for (const [day, won] of [
      ["2026-08-11", 1],
      ["2026-09-10", 4],
      ["2026-10-10", 6],
    ] as const) {
      const built = await run(profile(won), settings, "--history", kept, "--day", day);
      await writeFile(kept, csvText(await built.read("history.csv")));
    }
    const now = await run(profile(6), settings, "--history", kept, "--day", "2026-11-26");
    expect(now.said).toContain("初受注は履歴で最初に実績があった日としました");
    expect(now.said).toContain("初受注あり 6 社、まだ 2 社");
    expect(await now.figures()).toMatchObject({ 初受注までの日数: 40, "90日以内の割合": 0.75 });
  });
});

describe("an account plan in batch", () => {
  const { profile, settings } = (vectors as readonly [Vector, Vector])[1].after;

  it("is one partner's page", async () => {
    const plan = await (await run(profile, settings, "--account-plan", "B社", "--day", "2026-11-26")).read(
      "account-plan.csv",
    );
    expect(plan[0]).toEqual(["アカウントプラン", "B社", "", "", "2026/11/26 作成"]);
    expect(plan.flat()).not.toContain("A社");
  });

  it("asks which partner is meant", async () => {
    const unknown = await run(profile, settings, "--account-plan", "X社");
    expect(unknown.said).toContain("「X社」という会社はありません");
    expect(await unknown.read("account-plan.csv")).toEqual([["アカウントプラン"]]);
    const twice = [...profile, ["B社", 10, 3]];
    expect((await run(twice, settings, "--account-plan", "B社")).said).toContain("B社 #1、B社 #2");
    const other = await (await run(twice, settings, "--account-plan", "B社 #2")).read("account-plan.csv");
    expect(other.find(([item]) => item === "営業人数")?.[1]).toBe(10);
  });
});
