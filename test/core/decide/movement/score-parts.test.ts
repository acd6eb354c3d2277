import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { argumentSource } from "../../../../src/core/cells/source";
import { scoreParts } from "../../../../src/core/decide/movement/score-parts";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import { scales, scaleTraits } from "../../../../src/core/model/scale";
import { words } from "../../../../src/core/words/words";

interface Build {
  readonly profile: Cell[][];
  readonly settings: Cell[][];
}

interface Vector {
  readonly about: string;
  readonly before: Build;
  readonly after: Build;
  readonly expect: readonly {
    readonly partner: string;
    readonly axis: string;
    readonly before: number;
    readonly after: number;
    readonly parts: readonly (readonly [cause: string, column: string, points: number])[];
  }[];
}

const vectors = JSON.parse(await readFile("test/vectors/moves.json", "utf8")) as readonly Vector[];
const causes = { own: "自社の値", others: "ほかの会社", day: "日数", settings: "設定", cut: "境界" } as const;

function evaluation({ profile, settings }: Build): Evaluation {
  const outcome = evaluate({
    profile: argumentSource(profile),
    settings: argumentSource(settings),
    today: 0,
    locale: "ja",
    headerFirst: true,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const seen = (evaluated: Evaluation, name: string) => ({
  evaluation: evaluated,
  partner: evaluated.partners.findIndex((partner) => partner.name === name),
});

describe("why a score is another", () => {
  it.each(vectors.map((vector) => [vector.about, vector] as const))("%s", (_, vector) => {
    const [before, after] = [evaluation(vector.before), evaluation(vector.after)];
    for (const { partner, axis, before: was, after: is, parts } of vector.expect) {
      const found = scoreParts(seen(before, partner), seen(after, partner), axis === "実績" ? "results" : "potential");
      expect(found.before).toBeCloseTo(was, 6);
      expect(found.after).toBeCloseTo(is, 6);
      expect(found.parts.map(({ cause, columns }) => [causes[cause], columns.join()])).toEqual(
        parts.map(([cause, column]) => [cause, column]),
      );
      for (const [at, [, , points]] of parts.entries()) expect(found.parts[at]?.points).toBeCloseTo(points, 9);
    }
  });

  const number = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(""));
  const yes = fc.constantFrom("有", "無", "");
  const rows = fc.array(fc.tuple(number, number, yes), { minLength: 3, maxLength: 3 });
  const ofNumbers = scales.filter((scale) => scaleTraits[scale].reads === "numbers");
  const settings = fc.record({
    weights: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
    scales: fc.tuple(fc.constantFrom(...ofNumbers), fc.constantFrom(...ofNumbers)),
    high: fc.constantFrom("", 30),
    missing: fc.constantFrom("除外", "0点"),
  });

  it("adds up to the change of the score on random builds", () => {
    fc.assert(
      fc.property(rows, rows, settings, settings, (was, is, first, second) => {
        const build = (cells: typeof was, { weights, scales: chosen, high, missing }: typeof first): Build => ({
          profile: [
            ["企業名", "甲", "乙", "丙", "受注件数"],
            ...cells.map(([a, b, c], row) => [`会社${row}`, a, b, c, 1] as Cell[]),
          ],
          settings: [
            ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
            [
              "甲",
              "ポテンシャル",
              weights[0],
              words.ja.scales[chosen[0]],
              "",
              scaleTraits[chosen[0]].bounds ? high : "",
              "",
              "",
              "欠損値",
              missing,
            ],
            ["乙", "ポテンシャル", weights[1], words.ja.scales[chosen[1]], "", "", "", "", "企業名列", "企業名"],
            ["丙", "ポテンシャル", weights[2], "有無", "", "", "", "", "", ""],
            ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
          ],
        });
        const [before, after] = [evaluation(build(was, first)), evaluation(build(is, second))];
        for (const name of ["会社0", "会社1", "会社2"]) {
          const found = scoreParts(seen(before, name), seen(after, name), "potential");
          if (found.before === null || found.after === null) {
            expect(found.parts).toEqual([]);
            continue;
          }
          const sum = found.parts.reduce((total, { points }) => total + points, 0);
          // Both scores are rounded to nine decimals.
          expect(Math.abs(sum - (found.after - found.before))).toBeLessThanOrEqual(1.001e-9);
        }
      }),
      { numRuns: 80, seed: 5 },
    );
  });

  it("adds up where days go by and more than seven own cells change, the rest of which are one part", () => {
    const day = fc.integer({ min: 0, max: 300 }).map((back) => new Date((20_600 - back) * 86_400_000));
    const cells = fc.tuple(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 9, maxLength: 9 }), day);
    const both = fc.tuple(cells, cells);
    fc.assert(
      fc.property(both, both, fc.integer({ min: 20_600, max: 20_700 }), (was, is, today) => {
        const headers = Array.from({ length: 9 }, (_, at) => `列${at}`);
        const build = (rows: typeof was, asOf: number): Build => ({
          profile: [
            ["企業名", ...headers, "最終接触日", "受注件数"],
            ...rows.map(([numbers, date], row): Cell[] => [`会社${row}`, ...numbers, date, 1]),
          ],
          settings: [
            ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
            ...headers.map((column): Cell[] => [column, "ポテンシャル", 1, "線形", "", "", "", "", "", ""]),
            ["最終接触日", "ポテンシャル", 2, "新しさ", "", "", "", "", "基準日", new Date(asOf * 86_400_000)],
            ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
          ],
        });
        const [before, after] = [evaluation(build(was, 20_600)), evaluation(build(is, today))];
        const found = scoreParts(seen(before, "会社0"), seen(after, "会社0"), "potential");
        const sum = found.parts.reduce((total, { points }) => total + points, 0);
        expect(Math.abs(sum - ((found.after ?? 0) - (found.before ?? 0)))).toBeLessThanOrEqual(1.001e-9);
        const own = found.parts.filter(({ cause }) => cause === "own");
        expect(own.length).toBeLessThanOrEqual(8);
        expect(own.slice(0, -1).every(({ columns }) => columns.length === 1)).toBe(true);
      }),
      { numRuns: 12, seed: 5 },
    );
  });
});
