import { describe, expect, it } from "vitest";
import { newColumns } from "../../../../src/core/sheets/map/layout";
import { planMapSheet } from "../../../../src/core/sheets/map/plan-map-sheet";
import { annotated, expected, first, note, order, partners } from "./hand-edits";
import {
  beside,
  built,
  cellsOf,
  evaluationOf,
  names,
  type Paper,
  putRows,
  readPaper,
  rowOf,
  set,
  sortPart,
} from "./paper";

const evaluation = evaluationOf(partners);
const sortSheet = (paper: Paper, by: number, down = false) =>
  sortPart(paper, 0, paper.length - 1, 0, (paper[0]?.length ?? 1) - 1, by, down);
const planOf = (paper: Paper) =>
  planMapSheet({
    cells: cellsOf(paper),
    evaluation,
    answers: {},
    day: 20_000,
    looks: () => new Set(),
    maxRows: 1000,
  });

describe("a sheet that somebody sorted as a whole", () => {
  it("is the sheet from before, cell for cell, where every row has a mark", () => {
    const paper = annotated();
    const before = built(paper, evaluation).paper;
    sortSheet(paper, first, true);
    expect(paper).not.toEqual(before);
    const { paper: after, plan } = built(paper, evaluation);
    expect(after).toEqual(before);
    expect(plan.sheetSort?.usersRows).toBe(0);
    expect(built(after, evaluation).plan.sheetSort).toBeNull();
  });

  it("has the rows of the users' under the table, in their order and apart from it", () => {
    const paper = annotated();
    putRows(paper, 5, 2);
    set(paper, 5, first, "目標");
    set(paper, 6, note, "差のメモ");
    const below = paper.length;
    set(paper, below + 1, first, "合計(手書き)");
    set(paper, below + 1, first + 1, "=SUM(I95:I99)");
    set(paper, 3, note, "集計の横のメモ");
    sortSheet(paper, first + 1);
    const { paper: after, plan } = built(paper, evaluation);
    expect(plan.sheetSort?.usersRows).toBe(3);
    expect(names(after)).toEqual(order(partners));
    expect(beside(after)).toEqual(expected());
    const end = rowOf(after, names(after).at(-1) ?? "");
    const texts = ["目標", "差のメモ", "合計(手書き)", "集計の横のメモ"].map((text) =>
      after.findIndex((line) => line.includes(text)),
    );
    expect(texts.slice(0, 3).every((row) => row > end + 1)).toBe(true);
    expect(after[texts[2] ?? 0]?.[first + 1]).toBe("=SUM(I95:I99)");
    // A cell beside a line of ours stays beside it.
    expect(readPaper(after).lines.get(3)?.row).toBe(texts[3]);
    expect(built(after, evaluation).paper).toEqual(after);
  });

  it.each<[string, (paper: Paper) => void]>([
    ["a line stands twice", (paper) => void paper.push([...(paper[20] as Paper[number])])],
    [
      "the row of marks stands twice",
      (paper) => void paper.push([...(paper[readPaper(paper).markRow ?? 0] as Paper[number])]),
    ],
    [
      "the keys were emptied",
      (paper) => {
        for (const line of paper) if (line[newColumns.key] !== "map:key") line[newColumns.key] = "";
      },
    ],
  ])("is left alone where the marks do not tell: %s", (_what, edit) => {
    const paper = annotated();
    edit(paper);
    sortSheet(paper, first);
    const plan = planOf(paper);
    expect(plan.sheetSort).toBeNull();
    expect(plan.read === undefined || plan.read.isScrambled).toBe(true);
  });

  it("is left alone where only what is seen was sorted, away from the marks", () => {
    const paper = annotated();
    sortPart(paper, 2, paper.length - 1, first, note, first, true);
    const { read, sheetSort } = planOf(paper);
    expect([read?.isScrambled, sheetSort]).toEqual([true, null]);
  });

  it("is not taken for sorted where somebody pasted a copy of a partner's row above the table", () => {
    for (const width of [
      [0, note],
      [first, note],
    ] as const) {
      const paper = annotated();
      const copy = [...(paper[rowOf(paper, "みなと情報")] as Paper[number])].map((cell, at) =>
        at >= width[0] && at < width[1] ? cell : "",
      );
      putRows(paper, 8, 1);
      paper[8] = copy;
      expect(planOf(paper).read?.isScrambled).toBe(false);
      expect(beside(built(paper, evaluation).paper)).toEqual(expected());
    }
  });
});
