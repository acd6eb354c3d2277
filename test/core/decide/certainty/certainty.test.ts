import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argumentSource } from "../../../../src/core/cells/source";
import { certaintyOf } from "../../../../src/core/decide/certainty/certainty";
import { drawWeights, randomNumbers } from "../../../../src/core/decide/certainty/draws";
import { shareHigh } from "../../../../src/core/decide/certainty/share-high";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import { callCustomFunction } from "../../../../src/core/formula/custom-functions";

interface Vector {
  readonly points: readonly (number | null)[];
  readonly weights: readonly number[];
  readonly cut: number | string;
  readonly spread: number;
  readonly missing: "ignore" | "zero";
  readonly value: number;
  readonly hangs_on: number | null;
  readonly weight_now: string | null;
  readonly weight_edge: string | null;
}

const vectors = JSON.parse(await readFile("test/vectors/confidence.json", "utf8")) as readonly Vector[];

/** A fraction as the vectors write it. */
const fractionOf = (fraction: string) => {
  const [above = 0, below = 1] = fraction.split("/").map(Number);
  return above / below;
};

/** Cells of a profile whose first partner has these points on potential. */
function cellsOf({
  points,
  weights,
  cut,
  spread,
  missing,
}: Omit<Vector, "value" | "hangs_on" | "weight_now" | "weight_edge">) {
  const names = points.map((_, at) => `p${at + 1}`);
  const options = [
    ["ポテンシャルの境界", cut],
    ["実績の境界", "あり"],
    ["欠損値", missing === "zero" ? "0点" : "除外"],
    ["重みの揺れ", spread],
  ];
  const criteria: (string | number)[][] = [
    ...names.map((name, at) => [name, "ポテンシャル", weights[at] ?? 1, "線形", 0, 100, ""]),
    ["受注件数", "実績", 1, "線形", "", "", ""],
  ];
  const rows = Math.max(options.length, criteria.length);
  return {
    profile: [
      ["企業名", ...names, "受注件数"],
      ["青葉商事", ...points.map((value) => value ?? ""), 1],
    ],
    settings: [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
      ...Array.from({ length: rows }, (_, at) => [
        ...(criteria[at] ?? ["", "", "", "", "", "", ""]),
        "",
        ...(options[at] ?? ["", ""]),
      ]),
    ],
  };
}

function certainty(vector: Parameters<typeof cellsOf>[0]) {
  const { profile, settings } = cellsOf(vector);
  const outcome = evaluate({
    profile: argumentSource(profile),
    settings: argumentSource(settings),
    today: 0,
    locale: "ja",
    headerFirst: true,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return certaintyOf(outcome.value);
}

describe("how sure a placement is", () => {
  it.each(vectors.map((vector) => [JSON.stringify(vector), vector] as const))("%s", (_, vector) => {
    const { profile, settings } = cellsOf(vector);
    const cells = callCustomFunction("PARTNER_CONFIDENCE", [profile, settings], { book: null, today: 0 });
    expect((cells as number[][])[0]?.[0]).toBeCloseTo(vector.value, 9);
    const hangsOn = certainty(vector).hangsOn(0);
    expect(hangsOn?.criterion.column ?? null).toBe(vector.hangs_on === null ? null : `p${vector.hangs_on}`);
    if (!hangsOn) return;
    expect(hangsOn.now).toBeCloseTo(fractionOf(vector.weight_now ?? ""), 9);
    expect(hangsOn.edge).toBeCloseTo(fractionOf(vector.weight_edge ?? ""), 9);
  });

  it("agrees with many draws on random points", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 9 })), {
          minLength: 2,
          maxLength: 7,
        }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (criteria, spread, cut) => {
          const a = spread / 100;
          const sum = criteria.reduce((total, [, weight]) => total + weight, 0);
          const weights = Float64Array.from(criteria, ([, weight]) => weight / sum);
          const distances = Float64Array.from(criteria, ([points]) => points - cut);
          const random = randomNumbers(spread + 1);
          const draws = 20_000;
          let high = 0;
          for (let draw = 0; draw < draws; draw += 1) {
            const drawn = drawWeights(weights.length, random);
            const score = distances.reduce(
              (total, distance, at) => total + distance * ((1 - a) * (weights[at] ?? 0) + a * (drawn[at] ?? 0)),
              0,
            );
            if (score >= -1e-9) high += 1;
          }
          const exact = shareHigh(distances, weights, a);
          const error = Math.sqrt(Math.max(exact * (1 - exact), 1e-4) / draws);
          expect(Math.abs(exact - high / draws)).toBeLessThan(6 * error);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it.each([
    [[80, 20, 35], [3, 2, 1], 50, 0.3],
    [[100, 0, 45, 60], [1, 1, 2, 1], 48, 1],
    [[10, 90, 55, 30, 70, 52], [2, 1, 1, 3, 1, 1], 44, 0.6],
  ] as const)(
    "is the share of a million draws to within their error: %j %j, cut %d, spread %d",
    (points, parts, cut, a) => {
      const sum = parts.reduce<number>((total, each) => total + each, 0);
      const weights = Float64Array.from(parts, (each) => each / sum);
      const distances = Float64Array.from(points, (each) => each - cut);
      const random = randomNumbers(7);
      const draws = 1_000_000;
      let high = 0;
      for (let draw = 0; draw < draws; draw += 1) {
        const drawn = drawWeights(weights.length, random);
        let score = 0;
        for (let at = 0; at < weights.length; at += 1) {
          score += (distances[at] ?? 0) * ((1 - a) * (weights[at] ?? 0) + a * (drawn[at] ?? 0));
        }
        if (score >= 0) high += 1;
      }
      const exact = shareHigh(distances, weights, a);
      expect(exact).toBeGreaterThan(0.02);
      expect(exact).toBeLessThan(0.98);
      expect(Math.abs(exact - high / draws)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / draws));
    },
  );

  it("does not depend on the order of the criteria", () => {
    const share = (points: number[], weights: number[]) =>
      shareHigh(Float64Array.from(points), Float64Array.from(weights), 0.7);
    expect(share([30, -20, 0, -5], [0.1, 0.4, 0.3, 0.2])).toBeCloseTo(
      share([-5, 0, 30, -20], [0.2, 0.3, 0.1, 0.4]),
      12,
    );
  });

  it("is drawn where the cut follows the scores, the same each time, and 1 for any", () => {
    const vector = { points: [90, 20], weights: [1, 1], cut: "平均", spread: 1, missing: "ignore" } as const;
    const [once] = certainty(vector).confidence;
    expect(certainty(vector).confidence[0]).toBe(once);
    // One partner is its own mean: whatever the weights, it is high.
    expect(once).toBe(1);
    expect(certainty({ ...vector, cut: "あり" }).confidence[0]).toBe(1);
  });
});
