import { readFile } from "node:fs/promises";
import vm from "node:vm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { BuiltMap } from "../../src/addon/api";
import { mapPositions } from "../../src/core/map/positions";
import { type ScaleTraits, scales, scaleTraits } from "../../src/core/model/scale";
import { isHighPotential, isHighResults } from "../../src/core/model/segment";
import type { Outcome } from "../../src/core/problem/problem";
import { problemsText } from "../../src/core/problem/problems-text";
import { snapshotView } from "../../src/core/view/map-view";
import { evaluateSnapshot } from "../../src/core/wire/snapshot";
import { words } from "../../src/core/words/words";
import type { HostCell } from "../../src/host/host";
import { openSpreadsheet } from "./spreadsheet";

type Grid = HostCell[][];

const runs = 6000;
/** Printed with every failure; the same seed gives the same profiles. */
const seed = 20_261_124;

let call: (name: string, ...args: unknown[]) => unknown;

beforeAll(async () => {
  const context = vm.createContext({}) as Record<string, (...args: unknown[]) => unknown>;
  vm.runInContext(await readFile("dist/Code.js", "utf8"), context);
  call = (name, ...args) => (context[name] as (...given: unknown[]) => unknown)(...args);
});

const messy = fc.constantFrom<HostCell>(
  "",
  "-",
  "未定",
  "N/A",
  "約30名",
  "1.2億",
  "▲5",
  "(5)",
  "12%",
  "１，２００",
  "有",
  "×",
  "◎",
  "A",
  "はい",
  "製造、小売",
  "大手",
  "2026/9/3",
  "令和8年9月3日",
  "#N/A",
  "#DIV/0!",
  "重点育成",
  "=1+1",
  "<b>",
  true,
  false,
);
const cell: fc.Arbitrary<HostCell> = fc.oneof(
  { weight: 4, arbitrary: messy },
  { weight: 3, arbitrary: fc.integer({ min: -10, max: 1000 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.date({ min: new Date(2020, 0, 1), max: new Date(2028, 0, 1), noInvalidDate: true }) },
);
const header = fc.oneof(
  fc.constantFrom(
    "企業名",
    "営業人数",
    "従業員数",
    "競合取扱",
    "研修参加",
    "受注件数",
    "受注金額",
    "最終受注日",
    "業種",
    "手動補正",
    "備考",
  ),
  fc.string({ maxLength: 8 }),
);

/** The cells of one column: mostly numbers, as in a list that somebody keeps, or anything at all. */
const columnOf = (rows: number): fc.Arbitrary<HostCell[]> => {
  const kept = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 1000 }) },
    { weight: 1, arbitrary: fc.constantFrom<HostCell>("", "未定", "-") },
    { weight: 1, arbitrary: cell },
  );
  const cells = (of: fc.Arbitrary<HostCell>) => fc.array(of, { minLength: rows, maxLength: rows });
  return fc.oneof({ weight: 4, arbitrary: cells(kept) }, { weight: 1, arbitrary: cells(cell) });
};

const profile: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 0, max: 12 }))
  .chain(([columns, rows]) =>
    fc.tuple(
      fc.array(header, { minLength: columns, maxLength: columns }),
      fc.array(columnOf(rows), { minLength: columns, maxLength: columns }),
      fc.array(cell, { minLength: rows, maxLength: rows }),
      fc.integer({ min: 0, max: 3 }),
    ),
  )
  .map(([headers, columns, names, spoiled]) => {
    // Most profiles have what a map needs; what else is in them is anybody's.
    const needed = spoiled === 0 ? [] : ["企業名", "営業人数", "受注件数"].slice(0, headers.length);
    const all = spoiled === 0 ? columns : [names, ...columns.slice(1)];
    return [
      [...needed, ...headers.slice(needed.length)],
      ...names.map((_, row) => all.map((column) => column[row] ?? "")),
    ];
  });

const sometimes = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 19, arbitrary: usual }, { weight: 1, arbitrary: odd });

/** The names of the scales, Japanese and English by turns. */
const named = (isMeant: (reads: ScaleTraits["reads"]) => boolean) =>
  scales
    .filter((scale) => isMeant(scaleTraits[scale].reads))
    .map((scale, at) => words[at % 2 === 0 ? "ja" : "en"].scales[scale]);

const criterion = fc.tuple(
  sometimes(fc.constantFrom("営業人数", "受注件数"), header),
  sometimes(fc.constantFrom("ポテンシャル", "potential", "実績", "results"), fc.constant("横")),
  sometimes(fc.integer({ min: 0, max: 5 }), cell),
  sometimes(
    fc.constantFrom(...named((reads) => reads === "numbers" || reads === "yesNo"), ""),
    fc.constantFrom(...named((reads) => reads === "words" || reads === "days"), "直線"),
  ),
  sometimes(fc.constantFrom<HostCell>("", 0, 3), cell),
  sometimes(fc.constantFrom<HostCell>("", 10, 400), cell),
  sometimes(
    fc.constantFrom("", "大手=100, 中小=30", "製造=60, 小売=40"),
    fc.constantFrom("A=200", "=,=", "製造=1, 小売"),
  ),
);
const option = fc.constantFrom<[string, HostCell]>(
  ["", ""],
  ["", ""],
  ["", ""],
  ["", ""],
  ["", ""],
  ["", ""],
  ["", ""],
  ["", ""],
  ["企業名列", "企業名"],
  ["ポテンシャルの境界", 50],
  ["Potential cut", "median"],
  ["実績の境界", "上位30%"],
  ["Results cut", "natural"],
  ["実績の境界", "top 300%"],
  ["欠損値", "0点"],
  ["基準日", "2026/11/1"],
  ["手動補正列", "手動補正"],
  ["知らない項目", 1],
);
const settings: fc.Arbitrary<Grid> = fc
  .array(fc.tuple(criterion, option), { maxLength: 6 })
  .map((rows) => [
    ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
    ...rows.map(([one, [key, value]]) => [...one, "", key, value]),
  ]);

function expectHelp(message: string): void {
  expect(message.length).toBeGreaterThan(10);
  expect(message).not.toMatch(/undefined|\[object|NaN|is not a function|Cannot read|Proxy/);
}

/** A result, or null after a message that helps: any other exception fails the test. */
function outcome(name: string, ...args: unknown[]): unknown[][] | null {
  try {
    return call(name, ...args) as unknown[][];
  } catch (error) {
    const { name: kind, message } = error as Error;
    expect(kind, message).toBe("Error");
    expectHelp(message);
    return null;
  }
}

describe("any profile with any settings", () => {
  it("gives a map or a message, and one result a row", () => {
    let maps = 0;
    fc.assert(
      fc.property(profile, fc.option(settings), (cells, given) => {
        const args = given ? [cells, given] : [cells];
        const map = outcome("PARTNER_MAP", ...args);
        const segments = outcome("PARTNER_SEGMENT", ...args);
        if (map) maps += 1;
        if (segments) expect(segments).toHaveLength(cells.length - 1);
        for (const row of map?.slice(1) ?? []) {
          for (const score of [row[1], row[2]]) {
            expect(score === "" || (typeof score === "number" && score >= 0 && score <= 100)).toBe(true);
          }
        }
      }),
      { numRuns: runs, seed },
    );
    console.log(`Profiles tried: ${runs} (seed ${seed}), ${maps} of them gave a map`);
    expect(maps).toBeGreaterThan(runs / 20);
  });
});

/** A sound profile: distinct names, numbers with gaps. */
const sound: fc.Arbitrary<Grid> = fc
  .array(
    fc.tuple(
      fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant("")),
      fc.oneof(fc.constantFrom<HostCell>("有", "無", ""), fc.boolean()),
      fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant("未定")),
    ),
    { minLength: 1, maxLength: 15 },
  )
  .map((rows) => [["企業名", "営業人数", "競合取扱", "受注件数"], ...rows.map((row, at) => [`社${at}`, ...row])]);

const soundSettings = (weights: readonly number[], cut: string): Grid => [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
  ["営業人数", "ポテンシャル", weights[0] ?? 1, "線形", 0, 50, "", "", "ポテンシャルの境界", cut],
  ["競合取扱", "ポテンシャル", weights[1] ?? 1, "有無", "", "", "", "", "", ""],
  ["受注件数", "実績", weights[2] ?? 1, "線形", "", "", "", "", "", ""],
];
const weights = fc.tuple(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 9 }),
);
const cut = fc.constantFrom("50", "あり", "中央値", "平均", "自然分類", "上位30%");

/** Partner to scores and segment, whatever the order. */
const byName = (cells: Grid, given: Grid) =>
  Object.fromEntries((outcome("PARTNER_MAP", cells, given) ?? []).slice(1).map((row) => [row[0], row.slice(1, 5)]));

describe("a sound profile", () => {
  it("gives the same map when all weights are multiplied", () => {
    fc.assert(
      fc.property(sound, weights, cut, fc.integer({ min: 2, max: 9 }), (cells, given, at, factor) => {
        const scaled = given.map((weight) => weight * factor);
        expect(byName(cells, soundSettings(scaled, at))).toEqual(byName(cells, soundSettings(given, at)));
      }),
      { numRuns: runs / 12, seed },
    );
  });

  it("gives the same map whatever the order of its rows and columns", () => {
    fc.assert(
      fc.property(sound, weights, cut, fc.infiniteStream(fc.nat()), (cells, given, at, keys) => {
        const [first = [], ...rest] = cells;
        const key = () => keys.next().value ?? 0;
        const rows = rest
          .map((row) => [key(), row] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, row]) => row);
        const columns = first
          .map((_, column) => [key(), column] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, column]) => column);
        const shuffled = [first, ...rows].map((row) => columns.map((column) => row[column] ?? ""));
        const grid = soundSettings(given, at);
        expect(byName(shuffled, grid)).toEqual(byName(cells, grid));
      }),
      { numRuns: runs / 12, seed },
    );
  });

  it("never scores a partner lower that is better in every criterion, whatever the scales", () => {
    // Each maker gives a cell that is better the greater its number, 0–60.
    const labels = ["D", "C", "B", "A"];
    const makers: readonly (readonly [row: readonly HostCell[], cell: (n: number) => HostCell])[] = [
      [["線形", 0, 50, ""], (n) => n],
      [["線形", 50, 0, ""], (n) => 60 - n],
      [["線形", "", "", ""], (n) => n],
      [["対数", "", "", ""], (n) => n * n],
      [["順位", "", "", ""], (n) => n],
      [["有無", "", "", ""], (n) => (n > 30 ? "有" : "無")],
      [["段階", "", "", ""], (n) => labels[Math.floor(n / 16)] ?? "A"],
      [["段階", "", "", "大手=100, 中堅=60, 中小=30"], (n) => (n < 20 ? "中小" : n < 40 ? "中堅" : "大手")],
      [["一致", "", "", "製造=60, 小売=40"], (n) => (n < 20 ? "農業" : n < 40 ? "小売" : "小売、製造")],
      [["新しさ", "", "", ""], (n) => `2026/${1 + Math.floor(n / 6)}/1`],
    ];
    expect(new Set(makers.map(([[name]]) => name)), "every scale").toEqual(new Set(Object.values(words.ja.scales)));
    const rows = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)), { minLength: 2, maxLength: 12 });
    const maker = fc.nat(makers.length - 1);
    const chosen = fc.tuple(maker, maker, maker);
    const missing = fc.constantFrom("除外", "0点");
    fc.assert(
      fc.property(rows, chosen, weights, missing, (partners, picks, given, rule) => {
        const columns = ["甲", "乙", "丙"];
        const cells: Grid = [
          ["企業名", ...columns],
          ...partners.map((row, at) => [
            `社${at}`,
            ...row.map((n, column) => makers[picks[column] ?? 0]?.[1](n) ?? ""),
          ]),
        ];
        const grid: Grid = [
          ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
          ...columns.map((column, at) => [
            column,
            at === 2 ? "実績" : "ポテンシャル",
            given[at] ?? 1,
            ...(makers[picks[at] ?? 0]?.[0] ?? []),
            "",
            ...(at === 0 ? ["欠損値", rule] : at === 1 ? ["基準日", "2026/11/25"] : ["", ""]),
          ]),
        ];
        const map = byName(cells, grid) as Record<string, [number, number]>;
        expect(Object.keys(map)).toHaveLength(partners.length);
        partners.forEach((a, i) => {
          partners.forEach((b, j) => {
            if (!a.every((n, at) => n >= (b[at] ?? 0))) return;
            const [one, other] = [map[`社${i}`], map[`社${j}`]];
            expect(one?.[0]).toBeGreaterThanOrEqual((other?.[0] ?? 0) - 1e-9);
            expect(one?.[1]).toBeGreaterThanOrEqual((other?.[1] ?? 0) - 1e-9);
          });
        });
      }),
      { numRuns: runs / 6, seed },
    );
  });

  it("is built without touching any other sheet; each partner is in its segment's quadrant, in the order of its scores", async () => {
    let built = 0;
    await fc.assert(
      fc.asyncProperty(profile, async (cells) => {
        const { host } = await openSpreadsheet("ja", { 一覧: cells });
        try {
          host.addSheet("ほかの表", cells);
          const others = () => ["一覧", "ほかの表"].map((name) => [host.cells(name), host.backgrounds(name)]);
          const before = others();
          const answer = (await host.run("buildMap", "一覧")) as Outcome<BuiltMap>;
          expect(others()).toEqual(before);
          if (answer.ok) {
            built += 1;
            expectInOrder(answer.value.snapshot);
          } else {
            expectHelp(problemsText(answer.problems, "ja"));
            expect(host.sheetNames()).toEqual(["一覧", "ほかの表"]);
          }
        } finally {
          host.dispose();
        }
      }),
      { numRuns: 150, seed },
    );
    expect(built).toBeGreaterThan(30);
  });
});

/** Each partner in its segment's quadrant; within it, who has the higher score stands further. */
function expectInOrder(snapshot: BuiltMap["snapshot"]): void {
  for (const { segment, x, y } of snapshotView(snapshot, "ja").content.points) {
    expect([x > 50, y > 50]).toEqual([isHighPotential(segment), isHighResults(segment)]);
  }
  const evaluated = evaluateSnapshot(snapshot);
  if (!evaluated.ok) throw new Error("a built map evaluates");
  const { partners } = evaluated.value;
  const drawn = mapPositions(evaluated.value);
  for (const a of drawn) {
    for (const b of drawn) {
      const [one, other] = [partners[a.index], partners[b.index]];
      if (!one || !other || one.segment !== other.segment) continue;
      if ((one.potential ?? 0) > (other.potential ?? 0)) expect(a.x).toBeGreaterThan(b.x);
      if ((one.results ?? 0) > (other.results ?? 0)) expect(a.y).toBeGreaterThan(b.y);
    }
  }
}
