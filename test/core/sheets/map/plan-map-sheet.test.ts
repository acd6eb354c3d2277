import { describe, expect, it } from "vitest";
import { lines } from "../../../../src/core/sheets/map/layout";
import { annotated, expected, handEdits, note, order, partners, shuffled } from "./hand-edits";
import { beside, built, evaluationOf, names, type PartnerRow, readPaper, rowOf, set } from "./paper";

describe("a map built again", () => {
  it("changes nothing when nothing changed, and writes nothing", () => {
    const paper = annotated();
    const { plan, paper: again } = built(paper, evaluationOf(partners));
    expect(again).toEqual(paper);
    expect([plan.writes, plan.order, plan.insertRows, plan.formats]).toEqual([[], null, [], []]);
  });

  it("has every note beside its partner after the profile was shuffled and extended", () => {
    const { paper } = built(annotated(), evaluationOf(shuffled));
    expect(beside(paper)).toEqual(expected());
    expect(names(paper)).toEqual(order(shuffled));
  });

  it("puts notes of partners that left into the archive, and back when they return", () => {
    const left = built(annotated(), evaluationOf(partners.slice(1))).paper;
    expect(beside(left)).toEqual(expected());
    const back = built(left, evaluationOf(partners)).paper;
    expect(beside(back)).toEqual(expected());
    expect(names(back)).toEqual(order(partners));
  });
});

describe("two partners of one name", () => {
  const twins: readonly PartnerRow[] = [...partners, ["東都システム", 12, "無", 3]];
  const changed: readonly PartnerRow[] = twins.map(([name, reps, rival, orders]) =>
    name === "東都システム" ? [name, reps + 1, rival, orders + 1] : [name, reps, rival, orders],
  );

  it("are not asked about where nobody noted or coloured anything beside them", () => {
    const { plan, paper } = built(built(null, evaluationOf(twins)).paper, evaluationOf(changed));
    expect(plan.table.questions).toEqual([]);
    expect(paper.flat().some((cell) => String(cell).includes("確認を"))).toBe(false);
  });

  it("are asked about as soon as there is a note, or a colour", () => {
    const paper = built(null, evaluationOf(twins)).paper;
    const row = rowOf(paper, "東都システム");
    expect(built(paper, evaluationOf(changed), {}, new Set([row])).plan.table.questions).toHaveLength(1);
    set(paper, row, note, "どちらかのメモ");
    expect(built(paper, evaluationOf(changed)).plan.table.questions).toHaveLength(1);
  });
});

describe("after a hand edit", () => {
  it.each(handEdits)("%s: notes are right by the name that is seen", (_what, edit) => {
    for (const rows of [partners, shuffled]) {
      const paper = annotated();
      edit(paper);
      const once = built(paper, evaluationOf(rows)).paper;
      expect(beside(once), "once").toMatchObject(expected());
      expect(names(once)).toEqual(order(rows));
      const twice = built(once, evaluationOf(rows));
      expect(twice.paper).toEqual(once);
      expect(readPaper(twice.paper).lines.size).toBe(lines.count);
    }
  });
});
