import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { type Analysed, analysedCases, analysedFile, digestOf } from "../../../src/query/check/cases";
import { brokenPromise, differenceOf, expectedOf } from "../../../src/query/check/compare";
import { contractCases } from "../../../src/query/check/contract";

/** What Google's analyser accepted and its evaluator returned when `npm run test:sql` last ran. */
const { contract, cases: stored } = JSON.parse(await readFile(analysedFile, "utf8")) as Analysed;
const cases = analysedCases().flatMap((given) => {
  const expected = expectedOf(given);
  return expected ? [{ seed: given.seed, expected }] : [];
});

describe("what Google's evaluator returned", () => {
  it("is kept for every case", () => {
    expect(stored.map(({ seed }) => seed)).toEqual(cases.map(({ seed }) => seed));
    expect(stored.length).toBeGreaterThan(60);
  });

  it.each(stored)("is what the core says of case $seed", ({ seed, query, rows }) => {
    const own = cases.find((each) => each.seed === seed)?.expected;
    expect(digestOf(own?.query ?? ""), "the query has changed: npm run test:sql analyses it anew").toBe(query);
    if (rows === null) expect(own?.rows).toBeNull();
    else expect(differenceOf(own?.rows ?? [], rows)).toBeNull();
  });
});

describe("the query's own promises", () => {
  it.each(contractCases())("$says", ({ says, query, expected }) => {
    const own = contract.find((each) => each.says === says);
    expect(own?.query, "the query has changed: npm run test:sql analyses it anew").toBe(digestOf(query));
    expect(brokenPromise(expected, own?.found ?? null)).toBeNull();
  });
});
