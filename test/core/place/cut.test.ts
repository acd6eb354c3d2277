import { describe, expect, it } from "vitest";
import type { Cut } from "../../../src/core/model/cut";
import { cutThreshold, highBy } from "../../../src/core/place/cut";

const high = (cut: Cut, scores: readonly number[]) => scores.filter(highBy(cut, scores));

describe("a cut", () => {
  it("that is a number is high from that number on", () => {
    expect(high({ kind: "number", value: 50 }, [49.999, 50, 80])).toEqual([50, 80]);
  });

  it("any is high above 0", () => {
    expect(high({ kind: "any" }, [0, 0.1, 100])).toEqual([0.1, 100]);
  });

  it("median takes the middle, and the mean of two middles", () => {
    expect(high({ kind: "median" }, [10, 30, 20])).toEqual([30, 20]);
    expect(high({ kind: "median" }, [10, 20, 30, 40])).toEqual([30, 40]);
  });

  it("mean is high at the mean", () => {
    expect(high({ kind: "mean" }, [0, 50, 100])).toEqual([50, 100]);
  });

  it("top takes the share rounded up, and ties at the edge", () => {
    expect(high({ kind: "top", percent: 30 }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([8, 9, 10]);
    expect(high({ kind: "top", percent: 30 }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toEqual([8, 9, 10, 11]);
    expect(high({ kind: "top", percent: 10 }, [5, 9, 9, 9, 1])).toEqual([9, 9, 9]);
    expect(high({ kind: "top", percent: 100 }, [5, 9])).toEqual([5, 9]);
  });

  it("natural splits where two classes are closest in themselves", () => {
    expect(high({ kind: "natural" }, [1, 2, 3, 50, 52, 90])).toEqual([50, 52, 90]);
    expect(high({ kind: "natural" }, [40, 40, 40])).toEqual([40, 40, 40]);
  });

  it("natural takes the larger upper class of equal splits", () => {
    expect(high({ kind: "natural" }, [0, 50, 100])).toEqual([50, 100]);
    expect(high({ kind: "natural" }, [10, 30, 50, 70])).toEqual([50, 70]);
    // 0.1 + 0.2 is no 0.3, but the splits are equal all the same.
    expect(high({ kind: "natural" }, [0.1, 0.2, 0.1 + 0.2])).toEqual([0.2, 0.1 + 0.2]);
  });

  it.each([
    [{ kind: "number", value: 40 }, 40],
    [{ kind: "any" }, null],
    [{ kind: "median" }, 30],
    [{ kind: "mean" }, 35],
    [{ kind: "natural" }, 80],
    [{ kind: "top", percent: 50 }, 40],
  ] as const)("%j divides 0 20 40 80 at %j", (cut, threshold) => {
    expect(cutThreshold(cut, [0, 80, 20, 40])).toBe(threshold);
  });

  it("computed from the data is none where there are no scores", () => {
    expect(cutThreshold({ kind: "mean" }, [])).toBeNull();
    expect(cutThreshold({ kind: "mean" }, [Number.NaN])).toBeNull();
  });

  it.each(["median", "mean", "natural"] as const)("%s asks only those that have a score", (kind) => {
    expect(cutThreshold({ kind }, [Number.NaN, 0, 80, Number.NaN, 20, 40])).toBe(
      cutThreshold({ kind }, [0, 80, 20, 40]),
    );
  });

  it("computed from mostly empty results never calls a 0 high", () => {
    const scores = [0, 0, 0, 0, 20];
    for (const cut of [
      { kind: "median" },
      { kind: "mean" },
      { kind: "natural" },
      { kind: "top", percent: 80 },
    ] as const) {
      expect(high(cut, scores)).toEqual([20]);
    }
    expect(high({ kind: "median" }, [0, 0])).toEqual([]);
  });
});
