import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../../src/core/model/settings";
import { writtenKey } from "../../../src/core/sheets/map/row-key";
import { mapFacts, tried, triedNow } from "../../../src/sidebar/state/facts";
import { passed, startedWith } from "../../../src/sidebar/state/tune";
import { inferredSettings, profile, snapshotOf } from "../profile";

const outcome = mapFacts(snapshotOf(profile, inferredSettings()), [], "ja");
if (!outcome.ok) throw new Error("the profile is readable");
const facts = outcome.value;
const saved = facts.evaluation.settings;

const settings = fc
  .record({
    weights: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }),
    cut: fc.oneof(
      fc.record({ kind: fc.constant("number" as const), value: fc.integer({ min: 0, max: 100 }) }),
      fc.record({ kind: fc.constant("top" as const), percent: fc.integer({ min: 1, max: 100 }) }),
      fc.constantFrom({ kind: "median" as const }, { kind: "natural" as const }, { kind: "any" as const }),
    ),
  })
  .map(
    ({ weights, cut }): Settings => ({
      ...saved,
      potentialCut: cut,
      criteria: saved.criteria.map((each, at) => ({ ...each, weight: (weights[at] ?? 0) / 2 })),
    }),
  );

describe("what a control passes on its way", () => {
  it("comes to the same as when it is let go there, whatever the weights and cuts", () => {
    fc.assert(
      fc.property(settings, (next) => {
        const passing = triedNow(facts, passed(startedWith(saved), next, "slider")).outcome;
        const step = tried(facts, next).outcome;
        expect(passing.ok).toBe(step.ok);
        if (!passing.ok || !step.ok) {
          expect(passing).toEqual(step);
          return;
        }
        const told = ({ partners, order }: typeof step.value) => ({ partners, order });
        expect(told(passing.value)).toEqual(told(step.value));
      }),
      { numRuns: 50 },
    );
  });

  it("is not counted as a change before it is let go", () => {
    const next = { ...saved, potentialCut: { kind: "number", value: 77 } as const };
    expect(triedNow(facts, passed(startedWith(saved), next, "slider")).edits).toEqual([]);
    expect(tried(facts, next).edits).toHaveLength(1);
  });
});

describe("facts", () => {
  it("are the same value for the same cells: nothing that shows them is drawn again", () => {
    const snapshot = snapshotOf();
    const notes: never[] = [];
    expect(mapFacts(snapshot, notes, "ja")).toBe(mapFacts(snapshot, notes, "ja"));
    expect(mapFacts(snapshot, notes, "en")).not.toBe(mapFacts(snapshot, notes, "ja"));
  });

  it("have the owners that users keep beside the map's table where the profile has none", () => {
    const cells = profile.map((row) => row.slice(0, 4));
    const notes = [{ partner: "北浜商事", key: writtenKey("", "北浜商事"), texts: [["担当者", "田中"]] as const }];
    const found = mapFacts(snapshotOf(cells), notes, "ja");
    if (!found.ok) throw new Error("the profile is readable");
    const { owners, card, count } = found.value;
    expect([owners?.header, owners?.names]).toEqual(["担当者", ["田中"]]);
    const theirs = Array.from({ length: count }, (_, at) => at + 1).filter((at) => owners?.of(at) === "田中");
    expect(theirs.map((at) => card(at).name)).toEqual(["北浜商事"]);
    const nobody = mapFacts(snapshotOf(cells), [], "ja");
    expect(nobody.ok && nobody.value.owners).toBeNull();
  });

  it("have everybody who looks after somebody, sorted, and each partner's row", () => {
    expect(facts.owners?.names).toEqual(["佐藤", "鈴木"]);
    expect(facts.card(1).range).toMatch(/^A\d:E\d$/);
  });
});
