import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { RowSums, summable } from "../../../src/core/profile/totals-by-sum";

/** Rows of numbers above, and the ways to ask of one more; "restart" stands for a heading. */
function under(...above: readonly (readonly number[] | "restart")[]) {
  const rows = above.filter((row) => row !== "restart");
  const columns = rows[0]?.length ?? 3;
  const fill = (row: number, into: Float64Array) => into.set(rows[row] as number[]);
  const sums = new RowSums(columns, fill);
  let at = 0;
  for (const row of above) {
    if (row === "restart") sums.restart();
    else {
      sums.add(at, Float64Array.from(row));
      at += 1;
    }
  }
  return {
    kindOf: (...values: number[]) => sums.kindOf(Float64Array.from(values)),
    endsIn: (...values: number[]) => sums.endIn(Float64Array.from(values)),
  };
}

const none = Number.NaN;

describe("a row that is a total by its numbers", () => {
  it.each([
    // The sum of all above, in every column that has a number.
    [[11, 22, 33], "sum"],
    [[11, none, 33], null],
    [[11, 22, 34], null],
    [[11.000000001, 22, 33], "sum"],
    [[11.0000001, 22, 33], null],
    // The mean, as it is or as it is written.
    [[5.5, 11, 16.5], "mean"],
    [[5, 11, 16], null],
    [[11, 11, 16.5], null],
  ] satisfies readonly (readonly [number[], string | null])[])("%j under 1 2 3 and 10 20 30: %s", (values, kind) =>
    expect(under([1, 2, 3], [10, 20, 30]).kindOf(...values)).toBe(kind),
  );

  it("may leave out columns, where three are left that are not 0", () => {
    const sums = under([1, 2, 3, 4, 0], [10, 20, 30, 40, 0]);
    expect(sums.kindOf(11, none, 33, 44, 0)).toBe("sum");
    expect(sums.kindOf(11, none, none, 44, 0)).toBeNull();
    expect(sums.kindOf(none, none, none, none, none)).toBeNull();
  });

  it("counts a cell without a number above as nothing", () => {
    expect(under([1, none, 3], [10, 20, 30]).kindOf(11, 20, 33)).toBe("sum");
    expect(under([1, none, 3], [10, 20, 30]).kindOf(5.5, 10, 16.5)).toBe("mean");
  });

  it("needs two rows above", () => {
    expect(under([1, 2, 3]).kindOf(1, 2, 3)).toBeNull();
    expect(under().kindOf(0, 0, 0)).toBeNull();
  });

  it("is a partner where a row above has the very same numbers", () => {
    expect(under([0, 0, 0], [7, 8, 9]).kindOf(7, 8, 9)).toBeNull();
    expect(under([1, 0, 0], [6, 8, 9]).kindOf(7, 8, 9)).toBe("sum");
    expect(under([0, 0, none], [7, 8, 9]).kindOf(7, 8, 9)).toBeNull();
  });

  it.each([
    // A third, rounded to the digits that it shows: 7.67, 7.7, but not 8.
    [[7.67, 7.67, 7.67], "mean"],
    [[7.7, 7.7, 7.7], "mean"],
    [[7.6, 7.6, 7.6], null],
    [[7.66, 7.67, 7.67], null],
    [[8, 8, 8], null],
    [[7.666667, 7.67, 7.7], "mean"],
    [[7.6666667, 7.67, 7.7], null],
    [[-7.7, 7.7, 7.7], null],
  ] satisfies readonly (readonly [number[], string | null])[])("%j is the mean of 7, 8 and 8: %s", (values, kind) =>
    expect(under([7, 7, 7], [8, 8, 8], [8, 8, 8]).kindOf(...values)).toBe(kind),
  );

  it("may be of the rows since the last heading or total, or of all", () => {
    const sums = under([1, 2, 3], [10, 20, 30], "restart", [4, 5, 6], [40, 50, 60]);
    expect(sums.kindOf(44, 55, 66)).toBe("sum");
    expect(sums.kindOf(55, 77, 99)).toBe("sum");
    expect(sums.kindOf(11, 22, 33)).toBeNull();
    expect(sums.kindOf(22, 27.5, 33)).toBe("mean");
    expect(under([1, 2, 3], [10, 20, 30], "restart", [4, 5, 6]).kindOf(4, 5, 6)).toBeNull();
    expect(under([1, 2, 3], [10, 20, 30], "restart").kindOf(11, 22, 33)).toBe("sum");
  });
});

describe("a row whose name says that it is a sum", () => {
  const sums = under([100, 200], [1, 2], [3, 4], [5, none]);

  it.each([
    [[5, none], true],
    [[8, 4], true],
    [[9, 6], true],
    [[109, 206], true],
    [[9, 7], false],
    [[8, none], true],
    [[none, 6], true],
    [[0, 0], false],
    [[none, none], false],
    [[110, 206], false],
  ] satisfies readonly (readonly [number[], boolean])[])("ends in the rows right above it: %j", (values, is) =>
    expect(sums.endsIn(...values)).toBe(is),
  );

  it("is looked for past a sum that is too large where some amounts are negative", () => {
    expect(under([10, 1], [-5, 1]).endsIn(5, 2)).toBe(true);
    expect(under([-8, 1], [10, 1], [-1, 1]).endsIn(1, 3)).toBe(true);
    // Too large already, and nothing that could make it smaller was seen.
    expect(under([-5, 1], [1, 1], [10, 1]).endsIn(6, 3)).toBe(false);
    expect(under([-5, 1], [0, 1], [6, 1]).endsIn(1, 3)).toBe(false);
  });

  it("allows for what adding up decimals leaves", () => {
    expect(under([0.1, 1], [0.2, 1]).endsIn(0.3, 2)).toBe(true);
    expect(under([0, 1], [0.3000001, 1]).endsIn(0.3000001, 2)).toBe(true);
  });

  it("is looked for among the last 500 rows", () => {
    const rows = (count: number) => Array.from({ length: count }, () => [1, 2]);
    expect(under(...rows(500)).endsIn(500, 1000)).toBe(true);
    expect(under(...rows(501)).endsIn(501, 1002)).toBe(false);
  });
});

describe("a cell that can be summed", () => {
  it.each([
    [5, 5],
    [0, 0],
    [-2.5, -2.5],
    ["1,200", 1200],
    ["12名", 12],
    ["", none],
    ["85%", none],
    ["有", none],
    [true, none],
    [null, none],
    [undefined, none],
    [new Date(2026, 0, 1), none],
    [Number.POSITIVE_INFINITY, none],
  ] satisfies readonly (readonly [Cell, number])[])("%j: %d", (cell, number) => expect(summable(cell)).toBe(number));
});
