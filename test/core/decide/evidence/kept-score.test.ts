import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptScore } from "../../../../src/core/decide/evidence/kept-score";

interface Vector {
  readonly about: string;
  readonly points: readonly (readonly number[])[];
  readonly totals: readonly number[];
  readonly weights: readonly number[] | null;
  readonly wrong_rows: readonly number[] | null;
}

const vectors = JSON.parse(await readFile("test/vectors/weights.json", "utf8")) as readonly Vector[];

const columnsOf = (points: readonly (readonly number[])[]) =>
  (points[0] ?? []).map((_, at) => Float64Array.from(points, (row) => row[at] ?? 0));

const unitOf = (totals: readonly number[]) => (totals.every(Number.isInteger) ? 1 : 0.1);

describe("the weights of a score that is kept already", () => {
  it.each(vectors.map((vector) => [vector.about, vector] as const))(
    "%s",
    (_, { points, totals, weights, wrong_rows }) => {
      const found = keptScore(columnsOf(points), Float64Array.from(totals), unitOf(totals));
      expect(found?.weights.map((weight) => weight / 100) ?? null).toEqual(weights);
      expect(found?.wrong.map(({ row }) => row + 1) ?? null).toEqual(wrong_rows);
    },
  );

  it("are found beside a constant", () => {
    const points = Array.from({ length: 12 }, (_, row) => [(row * 37) % 101, (row * 53) % 89]);
    const totals = points.map(([a = 0, b = 0]) => Math.round(200 + 0.7 * a + 0.3 * b));
    expect(keptScore(columnsOf(points), Float64Array.from(totals), 1)?.weights).toEqual([70, 30]);
  });

  it("come back from any totals that are a weighted sum, whatever one row says", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 5 }),
        fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }), {
          minLength: 20,
          maxLength: 40,
        }),
        fc.integer({ min: 0, max: 19 }),
        (parts, rows, odd) => {
          const sum = parts.reduce((total, each) => total + each, 0);
          fc.pre(sum > 0);
          const weights = parts.map((each) => each / sum);
          const points = weights.map((_, at) => Float64Array.from(rows, (row) => row[at] ?? 0));
          const exact = rows.map((row) => weights.reduce((total, weight, at) => total + weight * (row[at] ?? 0), 0));
          const totals = Float64Array.from(exact, (total, row) => total + (row === odd ? 40 : 0));
          const found = keptScore(points, totals, 0.01);
          expect(found?.wrong.map(({ row }) => row)).toEqual([odd]);
          for (const { byWeights } of found?.wrong ?? []) expect(byWeights).toBeCloseTo(exact[odd] ?? 0, 1);
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });

  it("are none with fewer rows than there are criteria to tell apart", () => {
    expect(keptScore([Float64Array.from([1, 2, 3])], Float64Array.from([1, 2, 3]), 1)?.weights).toEqual([100]);
    expect(keptScore([Float64Array.from([1, 2])], Float64Array.from([1, 2]), 1)).toBeNull();
  });
});
