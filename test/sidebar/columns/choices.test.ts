import { describe, expect, it } from "vitest";
import { openChoice } from "../../../src/core/settings/choice-text";
import { choiceOf, withChoice, withUse } from "../../../src/sidebar/columns/choices";
import { inferredSettings } from "../profile";

describe("how a column is read", () => {
  it("is one choice a column, whatever the width of its letters, and none once all is left to the column", () => {
    const decided = withChoice([openChoice("年商")], "年商", { blanks: "no" });
    expect(withChoice(decided, "年商", { smallerIsBetter: true })).toEqual([
      { ...openChoice("年商"), blanks: "no", smallerIsBetter: true },
    ]);
    expect(choiceOf(withChoice([], "ＡＢＣ", { blanks: "no" }), "abc").blanks).toBe("no");
    expect(withChoice(decided, "年商", { blanks: null })).toEqual([]);
  });
});

describe("what a column is used for", () => {
  const settings = inferredSettings();
  const [first] = settings.criteria;
  if (!first) throw new Error("there is a criterion");

  it("keeps the weight that it has when it only changes its axis", () => {
    const heavy = { ...settings, criteria: settings.criteria.map((each) => ({ ...each, weight: 3 })) };
    const moved = withUse(heavy, first, { axis: "results", weight: 1 });
    expect(moved.criteria[0]).toMatchObject({ axis: "results", weight: 3 });
    expect(withUse(moved, first, { weight: 0 }).criteria[0]?.weight).toBe(0);
  });

  it("is a criterion more where there was none", () => {
    const added = withUse(settings, { ...first, column: "従業員数" }, { axis: "results", weight: 1 });
    expect(added.criteria).toHaveLength(settings.criteria.length + 1);
    expect(added.criteria.at(-1)).toMatchObject({ column: "従業員数", axis: "results", weight: 1 });
  });
});
