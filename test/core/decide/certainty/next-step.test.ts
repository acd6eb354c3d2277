import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { dayText } from "../../../../src/core/cells/day";
import { argumentSource } from "../../../../src/core/cells/source";
import { type NextStep, nextSteps } from "../../../../src/core/decide/certainty/next-step";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import { scales, scaleTraits } from "../../../../src/core/model/scale";
import { words } from "../../../../src/core/words/words";

interface Vector {
  readonly about: string;
  readonly profile: Cell[][];
  readonly settings: Cell[][];
  readonly expect: readonly (readonly [string, string, string, Cell, string])[];
}

const vectors = JSON.parse(await readFile("test/vectors/next-step.json", "utf8")) as readonly Vector[];

const conditions = { atLeast: "以上", above: "超", atMost: "以下", below: "未満", becomes: "になる" } as const;
const axisNames = { potential: "ポテンシャル", results: "実績" } as const;

function evaluation(profile: readonly (readonly Cell[])[], settings: readonly (readonly Cell[])[]): Evaluation {
  const outcome = evaluate({
    profile: argumentSource(profile),
    settings: argumentSource(settings),
    today: 20_800,
    locale: "ja",
    headerFirst: true,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe("what would change a placement", () => {
  it.each(vectors.map((vector) => [vector.about, vector] as const))("%s", (_, vector) => {
    const found = evaluation(vector.profile, vector.settings);
    for (const [name, axis, column, value, condition] of vector.expect) {
      const partner = found.partners.findIndex((each) => each.name === name);
      const step = nextSteps(found, partner).find(
        (each) => axisNames[each.axis] === axis && each.criterion.column === column,
      );
      const need = step?.need ?? null;
      expect(need ? conditions[need.condition] : "変わらない", `${name} ${column}`).toBe(condition);
      if (typeof value === "number") expect(need?.value, `${name} ${column}`).toBeCloseTo(value, 6);
      else if (value !== "") expect(need?.value).toBe(value);
    }
  });

  it("keeps the fewest points first and says nothing of an override", () => {
    const [vector] = vectors;
    const found = evaluation(vector?.profile ?? [], vector?.settings ?? []);
    for (const partner of found.partners.keys()) {
      const points = nextSteps(found, partner)
        .filter(({ axis }) => axis === "potential")
        .map((step) => step.points ?? Number.POSITIVE_INFINITY);
      expect(points).toEqual([...points].sort((a, b) => a - b));
    }
  });

  it("takes the words that the column has", () => {
    const found = evaluation(
      [
        ["企業名", "競合取扱", "ランク", "業種", "受注件数"],
        ["青葉", "○", "B", "製造", 1],
        ["北浜", "×", "D", "製造、小売", 0],
      ],
      [
        ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
        ["競合取扱", "ポテンシャル", 1, "有無", "", "", "", "", "ポテンシャルの境界", 60],
        ["ランク", "ポテンシャル", 1, "段階", "", "", "", "", "", ""],
        ["業種", "ポテンシャル", 1, "一致", "", "", "製造=60, 小売=40", "", "", ""],
        ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
      ],
    );
    const needs = (partner: number) =>
      Object.fromEntries(
        nextSteps(found, partner)
          .filter(({ axis }) => axis === "potential")
          .map(({ criterion, need }) => [criterion.column, need?.value ?? null]),
      );
    expect(needs(0)).toEqual({ 競合取扱: "×", ランク: "D", 業種: "なし" });
    expect(needs(1)).toEqual({ 競合取扱: "○", ランク: "A", 業種: null });
  });

  const ofNumbers = scales.filter((scale) => scaleTraits[scale].reads === "numbers");
  const cell = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(""));

  it("agrees with trying values on random profiles", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 7 }),
        fc.constantFrom(...ofNumbers),
        fc.constantFrom(...ofNumbers),
        fc.constantFrom<readonly [Cell, Cell]>(["", ""], [0, 20], ["", 15], [25, 5]),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom("除外", "0点"),
        (rows, first, second, [low, high], cut, weight, missing) => {
          const settings: Cell[][] = [
            ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
            [
              "甲",
              "ポテンシャル",
              weight,
              words.ja.scales[first],
              scaleTraits[first].bounds ? low : "",
              scaleTraits[first].bounds ? high : "",
              "",
              "",
              "ポテンシャルの境界",
              cut,
            ],
            ["乙", "ポテンシャル", 1, words.ja.scales[second], "", "", "", "", "欠損値", missing],
            ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
          ];
          const profile = (cells: readonly (readonly Cell[])[]) => [
            ["企業名", "甲", "乙", "受注件数"],
            ...cells.map(([a, b], row) => [`会社${row}`, a ?? "", b ?? "", 1]),
          ];
          const now = evaluation(profile(rows), settings);
          const sideWith = (partner: number, column: number, value: number): number | null => {
            const changed = rows.map((row, at) =>
              row.map((each, index) => (at === partner && index === column ? value : each)),
            );
            const after = evaluation(profile(changed), settings);
            return Number.isNaN(after.scores.potential[partner]) ? null : (after.sides.potential[partner] ?? null);
          };
          for (const partner of rows.keys()) {
            for (const step of nextSteps(now, partner).filter(({ axis }) => axis === "potential")) {
              const column = step.criterion.column === "甲" ? 0 : 1;
              checkStep(step, now.sides.potential[partner] ?? 0, (value) => sideWith(partner, column, value));
            }
          }
        },
      ),
      { numRuns: 50, seed: 3 },
    );
  });

  it("agrees with trying every word, list and day on random profiles", () => {
    const asOf = 20_800;
    const labels: Readonly<Record<string, number>> = { 大手: 100, 中堅: 60, 中小: 30, 個人: 0 };
    const lists = ["製造", "小売", "製造、小売", "医療", "製造、医療"];
    const listPoints = (list: string) => (list.includes("製造") ? 60 : 0) + (list.includes("小売") ? 40 : 0);
    const day = fc.integer({ min: asOf - 420, max: asOf }).map((each) => dayText(each));
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom("○", "×", ""),
            fc.constantFrom(...Object.keys(labels), ""),
            fc.constantFrom(...lists, ""),
            fc.oneof({ weight: 4, arbitrary: day }, fc.constant("")),
          ),
          { minLength: 3, maxLength: 5 },
        ),
        fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 5 }))),
        fc.oneof(fc.integer({ min: 5, max: 95 }), fc.constant("あり")),
        fc.constantFrom("除外", "0点"),
        (rows, weights, cut, missing) => {
          const settings: Cell[][] = [
            ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
            ["競合取扱", "ポテンシャル", weights[0] ?? 1, "有無", "", "", "", "", "ポテンシャルの境界", cut],
            [
              "規模",
              "ポテンシャル",
              weights[1] ?? 1,
              "段階",
              "",
              "",
              "大手=100, 中堅=60, 中小=30, 個人=0",
              "",
              "欠損値",
              missing,
            ],
            ["業種", "ポテンシャル", weights[2] ?? 1, "一致", "", "", "製造=60, 小売=40", "", "", ""],
            ["最終訪問日", "ポテンシャル", weights[3] ?? 1, "新しさ", "", "", "", "", "", ""],
            ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
          ];
          const headers = ["競合取扱", "規模", "業種", "最終訪問日"];
          const all = [["○", "中堅", "製造", dayText(asOf - 100)], ...rows];
          const profile = (cells: readonly (readonly Cell[])[]) => [
            ["企業名", ...headers, "受注件数"],
            ...cells.map((each, row): Cell[] => [`会社${row}`, ...each, 1]),
          ];
          const now = evaluation(profile(all), settings);
          for (const partner of all.keys()) {
            if (Number.isNaN(now.scores.potential[partner])) continue;
            const side = now.sides.potential[partner];
            for (const { criterion, need, points, axis } of nextSteps(now, partner)) {
              if (axis !== "potential") continue;
              const column = headers.indexOf(criterion.column);
              const crosses = (value: Cell) => {
                const changed = all.map((row, at) =>
                  row.map((each, index) => (at === partner && index === column ? value : each)),
                );
                return evaluation(profile(changed), settings).sides.potential[partner] !== side;
              };
              const own = String(all[partner]?.[column] ?? "");
              const before = now.criteria.find((each) => each.criterion === criterion)?.points[partner] ?? 0;
              const from = Number.isNaN(before) ? 0 : before;
              const candidates: readonly (readonly [Cell, number])[] =
                column === 0
                  ? [["○", 100] as const, ["×", 0] as const]
                  : column === 1
                    ? Object.entries(labels)
                    : column === 2
                      ? listsBeside(own).map((list) => [list, listPoints(list)] as const)
                      : [0, 1, 30, 100, 182, 183, 300, 364, 365, 400].map(
                          (ago) => [dayText(asOf - ago), Math.max(0, 100 - (100 * ago) / 365)] as const,
                        );
              const found = candidates.filter(([value]) => crosses(value));
              if (!need) {
                expect(found, criterion.column).toEqual([]);
                continue;
              }
              const least = Math.min(...found.map(([, has]) => Math.abs(has - from)));
              if (need.kind === "word") {
                expect(crosses(need.value), `${criterion.column} ${need.value}`).toBe(true);
                expect(points).toBeCloseTo(least, 9);
              } else if (cut !== "あり") {
                const [on, before] =
                  need.condition === "below" ? [need.value - 1, need.value] : [need.value, need.value - 1];
                expect(crosses(dayText(on)), `${criterion.column} ${dayText(on)}`).toBe(true);
                expect(crosses(dayText(before)), `${criterion.column} ${dayText(before)}`).toBe(false);
              }
            }
          }
        },
      ),
      { numRuns: 8, seed: 5 },
    );
  });

  it.each(["中央値", "平均", "上位30%"])("crosses the cut %s with everybody's scores made anew", (cut) => {
    const rows = [5, 12, 20, 28, 33, 41];
    const settings: Cell[][] = [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
      ["甲", "ポテンシャル", 1, "線形", "", "", "", "", "ポテンシャルの境界", cut],
      ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
    ];
    const profile = (values: readonly number[]) => [
      ["企業名", "甲", "受注件数"],
      ...values.map((value, row) => [`会社${row}`, value, 1]),
    ];
    const now = evaluation(profile(rows), settings);
    for (const partner of rows.keys()) {
      const [step] = nextSteps(now, partner).filter(({ axis }) => axis === "potential");
      const side = now.sides.potential[partner] ?? 0;
      const need = step?.need;
      if (!need) throw new Error("A value far enough crosses a cut of everybody's scores.");
      const sideWith = (value: number) =>
        evaluation(profile(rows.map((each, at) => (at === partner ? value : each))), settings).sides.potential[partner];
      const little = 1e-3;
      const isUp = need.condition === "atLeast" || need.condition === "above";
      const value = need.value as number;
      expect(sideWith(isUp ? value + little : value - little), JSON.stringify(step)).toBe(1 - side);
      expect(sideWith(isUp ? value - little : value + little), JSON.stringify(step)).toBe(side);
    }
  });
});

/** The list with one target more, or without one that it has. */
function listsBeside(list: string): string[] {
  const items = list.split("、").filter((item) => item !== "");
  return ["製造", "小売"].map(
    (target) =>
      (items.includes(target) ? items.filter((item) => item !== target) : [...items, target]).join("、") || "なし",
  );
}

/** Just on the edge and beyond it the side is the other one, just before it is not; without an edge no value crosses. */
function checkStep({ need, criterion }: NextStep, side: number, sideWith: (value: number) => number | null): void {
  if (!need) {
    for (const value of [0, 0.5, 3, 10, 20, 29, 31, 100]) expect(sideWith(value)).toBe(side);
    return;
  }
  const value = need.value as number;
  const small = 1e-6 * Math.max(1, Math.abs(value));
  const isUp = need.condition === "atLeast" || need.condition === "above";
  const isOn = need.condition === "atLeast" || need.condition === "atMost";
  // A count below 0 is no value of some scales.
  const near = (by: number) => {
    const moved = isUp ? value + by : value - by;
    return scaleTraits[criterion.scale].curve.takesNegative ? moved : Math.max(0, moved);
  };
  expect(sideWith(near(small)), JSON.stringify(need)).toBe(1 - side);
  if (isOn) expect(sideWith(near(1e-9)), JSON.stringify(need)).toBe(1 - side);
}
