import { describe, expect, it } from "vitest";
import { nearest } from "../../../src/core/cells/nearest";

describe("the name that a mistyped one was meant to be", () => {
  it.each<[string, readonly string[], string | null]>([
    ["営業人", ["受注件数", "営業人数", "従業員数"], "営業人数"],
    ["Sales rep", ["Orders", "Sales Reps", "Sales"], "Sales Reps"],
    ["SALESREPS", ["Orders", "sales reps"], "sales reps"],
    ["受注金額", ["受注件数", "受注金額(円)"], "受注金額(円)"],
    // The first of two that are equally near.
    ["売上額", ["売上高", "売上計"], "売上高"],
    ["線型", ["線形", "対数"], null],
    ["線", ["線", "線形"], "線"],
    ["あああ", ["あいう"], null],
    ["受注件数", [], null],
    ["", ["受注件数"], null],
    ["", [""], null],
    ["Sales reps", ["SalesReps"], "SalesReps"],
    // A pair counts as often as it comes in both.
    ["aaaa", ["aa", "aaa"], "aaa"],
    ["abab", ["ab", "cdcdabcdcd"], "ab"],
  ])("%s among %j is %j", (text, candidates, found) => {
    expect(nearest(text, candidates)).toBe(found);
  });
});
