import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../../src/core/cells/day";
import { backTest } from "../../../../src/core/decide/movement/back-test";
import { firstOrder } from "../../../../src/core/decide/movement/first-order";

const statistics = JSON.parse(await readFile("test/vectors/statistics.json", "utf8"));

describe("days to the first order", () => {
  it("count partners without an order as still waiting", () => {
    const { profile, as_of, median_days, active_in_90_days, survival } = statistics.first_order;
    const asOf = parseDay(as_of) ?? 0;
    const waits = (profile as string[][]).slice(1).map(([, contract = "", order = ""]) => ({
      days: (order === "" ? asOf : (parseDay(order) ?? 0)) - (parseDay(contract) ?? 0),
      hasOrdered: order !== "",
    }));
    const found = firstOrder(waits);
    expect(found.median).toBe(median_days);
    expect(found.orders).toBe(6);
    const [share, low, high] = active_in_90_days;
    expect(found.within90?.share).toBeCloseTo(share, 4);
    expect(found.within90?.low).toBeCloseTo(low, 4);
    expect(found.within90?.high).toBeCloseTo(high, 4);
    expect(found.survival.map(([day]) => day)).toEqual((survival as number[][]).map(([day]) => day));
    for (const [at, [, left]] of (survival as [number, number][]).entries()) {
      expect(found.survival[at]?.[1]).toBeCloseTo(left, 6);
    }
  });

  it("have no median before half have ordered, and no 90 days before anyone was followed so long", () => {
    const found = firstOrder([
      { days: 10, hasOrdered: true },
      { days: 20, hasOrdered: false },
      { days: 30, hasOrdered: false },
    ]);
    expect(found.median).toBeNull();
    expect(found.within90).toBeNull();
  });

  it("are half at exactly half", () => {
    const waits = [10, 20, 30, 40].map((days) => ({ days, hasOrdered: true }));
    expect(firstOrder(waits).median).toBe(20);
    expect(firstOrder([...waits, { days: 100, hasOrdered: true }]).within90?.share).toBeCloseTo(0.8, 12);
  });

  it("know the ends without an interval", () => {
    expect(firstOrder([{ days: 120, hasOrdered: false }]).within90).toEqual({ share: 0, low: 0, high: 0 });
    expect(firstOrder([{ days: 90, hasOrdered: true }]).within90).toEqual({ share: 1, low: 1, high: 1 });
  });
});

describe("the back-test", () => {
  it("says how likely chance would have done as well", () => {
    const { first_wins, in_top, top, without_results, expected, probability } = statistics.back_test;
    const found = backTest(first_wins, in_top, without_results, top);
    expect(found.byChance).toBeCloseTo(expected, 12);
    expect(found.probability).toBeCloseTo(probability, 12);
  });

  it.each([
    [5, 0, 50, 10, 1],
    [3, 3, 3, 3, 1],
    [1, 1, 4, 1, 0.25],
    [2, 2, 4, 2, 1 / 6],
  ])("%d first wins, %d of them activate, of %d with %d activate: %d", (wins, hits, all, activate, probability) => {
    expect(backTest(wins, hits, all, activate).probability).toBeCloseTo(probability, 12);
  });
});
