import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { argumentSource } from "../../../../src/core/cells/source";
import { auc } from "../../../../src/core/decide/evidence/auc";
import { evidenceOf } from "../../../../src/core/decide/evidence/evidence";
import { firthFit } from "../../../../src/core/decide/evidence/firth";
import { newcombe, wilson } from "../../../../src/core/decide/evidence/intervals";
import { proposedWeights } from "../../../../src/core/decide/evidence/proposed-weights";
import { evaluate } from "../../../../src/core/evaluate/evaluate";

const vectors = JSON.parse(await readFile("test/vectors/evidence.json", "utf8"));
const statistics = JSON.parse(await readFile("test/vectors/statistics.json", "utf8"));
const endometrial = (await readFile("test/vectors/endometrial.csv", "utf8"))
  .trim()
  .split(/\r?\n/)
  .map((line, row) => line.split(",").map((cell, at) => (row > 0 && (at === 2 || at === 3) ? Number(cell) : cell)));

function evidence(profile: readonly (readonly Cell[])[], settings: readonly (readonly Cell[])[], chosen?: string[]) {
  const outcome = evaluate({
    profile: argumentSource(profile),
    settings: argumentSource(settings),
    today: 0,
    locale: "ja",
    headerFirst: true,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return evidenceOf(outcome.value, chosen ? new Set(chosen) : null);
}

/** Settings with criteria on potential, 0 to 100, and 受注件数 on results. */
const settingsOf = (...columns: string[]) => [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
  ...columns.map((column) => [column, "ポテンシャル", 1, "線形", 0, 100, ""]),
  ["受注件数", "実績", 1, "線形", "", "", ""],
];

/** So many partners, every third with results; columns by name from the row's number. */
const profileOf = (rows: number, columns: Readonly<Record<string, (row: number) => Cell>>) => [
  ["企業名", ...Object.keys(columns), "受注件数"],
  ...Array.from({ length: rows }, (_, row) => [
    `会社${row}`,
    ...Object.values(columns).map((cell) => cell(row)),
    row % 3 === 0 ? 1 : 0,
  ]),
];

describe("what partners with results have in common", () => {
  it("is what is known of the endometrial data, to the digit", () => {
    const { settings, expect: expected } = vectors.endometrial;
    const found = evidence(endometrial, settings);
    expect(found.rows).toBe(expected.rows);
    expect(found.withResults).toBe(expected.with_results);
    expect(found.intercept).toBeCloseTo(expected.intercept, 5);
    expect(found.aucNow).toBeCloseTo(expected.auc_weights_now, 7);
    expect(found.aucLeaveOneOut).toBeCloseTo(expected.auc_leave_one_out, 7);
    for (const [at, criterion] of expected.criteria.entries()) {
      const { groups, coefficient, weightProposed } = found.criteria[at] as (typeof found.criteria)[number];
      expect([groups?.upper.k, groups?.upper.n]).toEqual(criterion.upper);
      expect([groups?.lower.k, groups?.lower.n]).toEqual(criterion.lower);
      const [difference, low, high] = criterion.difference;
      expect(groups?.difference).toBeCloseTo(difference, 6);
      expect(groups?.low).toBeCloseTo(low, 6);
      expect(groups?.high).toBeCloseTo(high, 6);
      expect(coefficient?.value).toBeCloseTo(criterion.coefficient, 5);
      expect(coefficient?.low).toBeCloseTo(criterion.interval[0], 4);
      expect(coefficient?.high).toBeCloseTo(criterion.interval[1], 4);
      expect(weightProposed).toBe(criterion.proposed);
    }
  });

  it("fits where one row decides what several columns have in common, and leaves a sum of others out", () => {
    const a = (row: number) => (row * 37) % 101;
    const b = (row: number) => (row * 53) % 97;
    const total = (odd: number) => (row: number) => 0.5 * a(row) + 0.3 * b(row) + (row === 4 ? odd : 0);
    const [sum, nearly] = [0, 20].map((odd) =>
      evidence(profileOf(60, { 甲: a, 乙: b, 総合点: total(odd) }), settingsOf("甲", "乙", "総合点")),
    );
    expect(sum?.criteria.map(({ leftOut }) => leftOut)).toEqual([null, null, "repeats"]);
    expect(nearly?.criteria.map(({ leftOut }) => leftOut)).toEqual([null, null, null]);
    for (const found of [sum, nearly])
      expect([found?.noFit, found?.aucLeaveOneOut]).toEqual([null, expect.any(Number)]);
  });

  it("stays finite where a feature tells the kinds apart", () => {
    const rows = [
      ...Array.from({ length: 20 }, () => [1, 1]),
      ...Array.from({ length: 20 }, () => [0, 1]),
      ...Array.from({ length: 200 }, () => [0, 0]),
    ];
    const fit = firthFit({
      x: rows.map(([x = 0]) => Float64Array.from([1, x])),
      y: Float64Array.from(rows, ([, y = 0]) => y),
    });
    expect(fit?.coefficients[0]).toBeCloseTo(vectors.separable.intercept, 5);
    expect(fit?.coefficients[1]).toBeCloseTo(vectors.separable.coefficient, 5);
  });

  it("says of the present weights and of those proposed whether they tell more than chance would", () => {
    for (const seed of [7, 11, 13, 17, 19, 23, 29, 31, 37, 41]) {
      const noise = (factor: number) => (row: number) => (row * row * factor + seed * row) % 101;
      const found = evidence(profileOf(30, { 甲: noise(7), 乙: noise(13) }), settingsOf("甲", "乙"));
      // 10 with results of 30: an area of 0.69 is what chance alone gives once in twenty.
      expect(found.isAboveChance.now).toBe((found.aucNow ?? 0) > 0.687);
      expect(found.isAboveChance.leaveOneOut).toBe((found.aucLeaveOneOut ?? 0) > 0.687);
    }
    const clear = evidence(profileOf(30, { 甲: (row) => (row % 3 === 0 ? 90 : row) }), settingsOf("甲"));
    expect(clear.isAboveChance.now).toBe(true);
  });

  it("never uses a column that follows from results", () => {
    const profile = profileOf(30, {
      営業人数: (row) => (row * 37) % 101,
      商談数: (row) => (row % 3 === 0 ? 90 : 10),
      支援効果: (row) => (row * 7) % 50,
    });
    const found = evidence(profile, settingsOf("営業人数", "商談数", "支援効果"));
    expect(found.leaks.map(({ column }) => column)).toEqual(["商談数", "支援効果"]);
    expect(found.criteria.map(({ criterion }) => criterion.column)).toEqual(["営業人数"]);
  });

  it("says nothing about too few partners", () => {
    const found = evidence(profileOf(12, { 営業人数: (row) => row * 8 }), settingsOf("営業人数"));
    expect(found.noFit).toEqual({ code: "tooFew", rows: 12, withResults: 4, without: 8 });
    expect(found.aucNow).toBeNull();
    expect(found.criteria[0]?.groups).not.toBeNull();
    expect(found.criteria[0]?.weightProposed).toBeNull();
  });

  it("asks to choose where there are more criteria than partners of the rarer kind allow", () => {
    const columns = {
      A項目: (row: number) => (row * 37) % 101,
      B項目: (row: number) => (row * 53) % 97,
      C項目: (row: number) => (row * 29) % 89,
    };
    const profile = profileOf(24, columns);
    expect(evidence(profile, settingsOf("A項目", "B項目", "C項目")).noFit).toEqual({
      code: "tooManyCriteria",
      most: 2,
    });
    const chosen = evidence(profile, settingsOf("A項目", "B項目", "C項目"), ["A項目", "C項目"]);
    expect(chosen.noFit).toBeNull();
    expect(chosen.criteria.map(({ coefficient }) => coefficient !== null)).toEqual([true, false, true]);
  });

  it("leaves out a column that repeats another, has no spread or is mostly missing", () => {
    const profile = profileOf(60, {
      A項目: (row) => (row * 37) % 101,
      B項目: (row) => (((row * 37) % 101) + 5) / 2,
      C項目: () => 40,
      D項目: (row) => (row % 2 === 0 ? "" : row),
    });
    const found = evidence(profile, settingsOf("A項目", "B項目", "C項目", "D項目"));
    expect(found.criteria.map(({ leftOut }) => leftOut)).toEqual([null, "repeats", "noSpread", "missing"]);
    expect(found.rows).toBe(60);
  });
});

describe("the numbers behind it", () => {
  it.each(statistics.auc as { labels: number[]; scores: number[]; auc: number }[])("AUC %j", (each) => {
    expect(auc(each.scores, each.labels)).toBeCloseTo(each.auc, 12);
  });

  it("counts ties half", () => {
    expect(auc([1, 1, 1, 1], [1, 0, 1, 0])).toBe(0.5);
    expect(auc([2, 1, 1], [1, 1, 0])).toBe(0.75);
  });

  it.each(statistics.wilson_95 as { k: number; n: number; low: number; high: number }[])("Wilson %j", (each) => {
    expect(wilson(each.k, each.n).low).toBeCloseTo(each.low, 6);
    expect(wilson(each.k, each.n).high).toBeCloseTo(each.high, 6);
  });

  it("Newcombe", () => {
    const [{ upper, lower, difference, low, high }] = statistics.newcombe_95;
    const found = newcombe({ k: upper[0], n: upper[1] }, { k: lower[0], n: lower[1] });
    expect(found.difference).toBeCloseTo(difference, 12);
    expect(found.low).toBeCloseTo(low, 6);
    expect(found.high).toBeCloseTo(high, 6);
  });

  it.each([
    [
      [1, 1, 1],
      [35, 35, 30],
    ],
    [
      [3, -1, 1],
      [75, 0, 25],
    ],
    [[0, -2], null],
    [[0.1], [100]],
    [
      [1, 1000],
      [0, 100],
    ],
  ])("weights proposed for %j are %j", (coefficients, weights) => {
    expect(proposedWeights(coefficients)).toEqual(weights);
  });
});
