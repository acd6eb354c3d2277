import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { planMapSheet } from "../../../../src/core/sheets/map/plan-map-sheet";
import { movedMeanwhile } from "../../../../src/core/sheets/map/written-as-planned";
import { annotated, first, note, partners } from "./hand-edits";
import { carriedOut, evaluationOf, type Paper, set, sortPart, takeColumns } from "./paper";

/** A map whose first partner has a formula for a note, which shows `shown`; planned anew, and as it stands when that is written. */
function written(shown: (text: Cell) => Cell = (text) => text) {
  const paper = annotated();
  const plan0 = planned(paper, []);
  const top = plan0.layout.headerRow + 1;
  const plan = planned(paper, [top]);
  const now = carriedOut(paper, plan);
  set(now, top, note, shown(now[top]?.[note] ?? ""));
  return { plan, now, top };
}

function planned(paper: Paper, formulaRows: readonly number[], rows = partners) {
  const formulas = paper.map((line, row) =>
    line.map((_, at) => (formulaRows.includes(row) && at === note ? "=A1" : "")),
  );
  return planMapSheet({
    cells: { values: paper, formulas },
    evaluation: evaluationOf(rows),
    answers: {},
    day: 20_000,
    looks: () => new Set(),
    maxRows: 1000,
  });
}

const ownersOf = (paper: Paper, top: number) =>
  new Map(
    partners.map(([name], partner) => [
      paper.findIndex((line, row) => row >= top && line[note] === `${name}のメモ`),
      partner,
    ]),
  );

describe("after a build has written, it is seen", () => {
  it("that nobody moved anything, also where a formula shows something else by now", () => {
    const { plan, now } = written(() => "別の値");
    expect(movedMeanwhile(plan, now)).toBeNull();
  });

  it("whose notes stand where after a sort, also of a partner with nothing but a formula", () => {
    const { plan, now, top } = written();
    sortPart(now, top, top + 4, first + 1, note, note, true);
    const moved = movedMeanwhile(plan, now);
    expect(moved?.isSure).toBe(true);
    expect(moved?.owners).toEqual(ownersOf(now, top));
  });

  it("that a formula is nowhere any more after a sort: nobody can be sure", () => {
    const { plan, now, top } = written(() => "別の値");
    sortPart(now, top, top + 4, first + 1, note, note, true);
    expect(movedMeanwhile(plan, now)?.isSure).toBe(false);
  });

  it.each<[string, (now: Paper, top: number) => void]>([
    ["a text is nowhere any more", (now, top) => set(now, top + 1, note, "x")],
    ["rows were put in above", (now) => void now.splice(3, 0, now[3]?.map(() => "") ?? [])],
    ["the last column of ours is gone", (now) => takeColumns(now, note - 2, 1)],
    ["a column was put in before ours", (now) => now.forEach((line) => void line.unshift(""))],
  ])("that %s: nobody can be sure", (_what, change) => {
    const { plan, now, top } = written();
    change(now, top);
    expect(movedMeanwhile(plan, now)?.isSure).toBe(false);
  });

  it("what stands nowhere any more, by its text", () => {
    const { plan, now, top } = written();
    const text = String(now[top + 1]?.[note]);
    set(now, top + 1, note, "x");
    expect(movedMeanwhile(plan, now)?.missing).toEqual([text]);
  });

  it("that a row of the archive was moved: nobody can be sure", () => {
    const paper = annotated();
    const plan = planned(paper, [], partners.slice(1));
    const now = carriedOut(paper, plan);
    const top = plan.layout.headerRow + 1;
    sortPart(now, top, top + 5, first + 1, note, note, true);
    expect(movedMeanwhile(plan, now)?.isSure).toBe(false);
  });
});
