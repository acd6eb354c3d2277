import { describe, expect, it } from "vitest";
import type { Settings } from "../../../src/core/model/settings";
import {
  cancelled,
  canRedo,
  canUndo,
  changed,
  passed,
  redone,
  sameSettings,
  settingsOf,
  settled,
  startedWith,
  undone,
} from "../../../src/sidebar/state/tune";
import { inferredSettings } from "../profile";

const saved = inferredSettings();
const withWeight = (settings: Settings, weight: number): Settings => ({
  ...settings,
  criteria: settings.criteria.map((each, at) => (at === 0 ? { ...each, weight } : each)),
});
const withPotentialCut = (settings: Settings, value: number): Settings => ({
  ...settings,
  potentialCut: { kind: "number", value },
});
const weightIn = (settings: Settings) => settings.criteria[0]?.weight;

describe("steps", () => {
  it("go back and forth, and a new one drops those taken back", () => {
    const two = changed(changed(startedWith(saved), withWeight(saved, 2)), withWeight(saved, 3));
    expect([canUndo(two), canRedo(two), weightIn(settingsOf(two))]).toEqual([true, false, 3]);
    const back = undone(undone(two));
    expect([canUndo(back), canRedo(back), settingsOf(back)]).toEqual([false, true, saved]);
    expect(undone(back)).toBe(back);
    expect(weightIn(settingsOf(redone(back)))).toBe(2);
    expect(canRedo(changed(redone(back), withWeight(saved, 5)))).toBe(false);
  });

  it("do not count what a control passes on its way", () => {
    const passing = passed(passed(startedWith(saved), withWeight(saved, 2), "slider"), withWeight(saved, 3), "slider");
    expect([weightIn(settingsOf(passing)), canUndo(passing)]).toEqual([3, false]);
    expect(settingsOf(cancelled(passing))).toBe(saved);
    expect(changed(passing, withWeight(saved, 3))).toMatchObject({ step: 1, passing: null });
  });
});

describe("after the sheet is read again", () => {
  const mine = changed(startedWith(saved), withWeight(saved, 4));

  it("what is not applied stays tried out", () => {
    const again = settled(mine, saved, inferredSettings());
    expect(weightIn(settingsOf(again))).toBe(4);
    expect(canUndo(again)).toBe(true);
  });

  it("what was applied is no change any more, and can still be taken back", () => {
    const now = withWeight(inferredSettings(), 4);
    const again = settled(mine, settingsOf(mine), now);
    expect(sameSettings(settingsOf(again), now)).toBe(true);
    expect(weightIn(settingsOf(undone(again)))).toBe(saved.criteria[0]?.weight);
  });

  it("what somebody else changed is taken over, and one's own change stays on top", () => {
    const now = withPotentialCut(inferredSettings(), 70);
    const again = settled(mine, saved, now);
    expect(settingsOf(again)).toMatchObject({ potentialCut: { kind: "number", value: 70 } });
    expect(weightIn(settingsOf(again))).toBe(4);
    expect(settingsOf(undone(again))).toEqual(now);
  });

  it("a change of one's own that somebody else made as well is none any more", () => {
    const again = settled(mine, saved, withWeight(inferredSettings(), 4));
    expect(canUndo(settled(mine, saved, withWeight(saved, 4)))).toBe(true);
    expect(weightIn(settingsOf(again))).toBe(4);
  });

  it("a criterion that is added is kept, one that is gone from the sheet is not brought back", () => {
    const [first] = saved.criteria;
    if (!first) throw new Error("there is a criterion");
    const added = { ...saved, criteria: [...saved.criteria, { ...first, column: "従業員数" }] };
    const without = { ...saved, criteria: saved.criteria.slice(1) };
    const again = settled(changed(mine, { ...added, criteria: added.criteria }), saved, without);
    expect(settingsOf(again).criteria.map(({ column }) => column)).toEqual([
      ...without.criteria.map(({ column }) => column),
      "従業員数",
    ]);
  });

  it("without a change, what stands on the sheet is what is tuned", () => {
    const now = withPotentialCut(saved, 70);
    expect(settled(startedWith(saved), saved, now)).toEqual(startedWith(now));
  });
});
