import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shares } from "../../../src/sidebar/tune/shares";

describe("shares of weights", () => {
  it.each([
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [2, 1],
      [67, 33],
    ],
    [
      [0.5, 0.5, 5],
      [9, 8, 83],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[3], [100]],
    [[], []],
  ])("of %j are %j", (weights, expected) => {
    const sum = expected.reduce((all, percent) => all + percent, 0);
    expect([0, 100]).toContain(sum);
    expect(shares(weights)).toEqual(expected);
  });

  it("add up to 100 whatever the weights, and none is a whole percent off", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1 }), (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 1e-6);
        const found = shares(weights);
        expect(found.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        found.forEach((percent, at) => {
          expect(Math.abs(percent - (100 * (weights[at] as number)) / total)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });
});
