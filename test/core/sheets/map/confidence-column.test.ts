import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { certaintyOf } from "../../../../src/core/decide/certainty/certainty";
import { showsMap } from "../../../../src/core/sheets/map/shown-map";
import { beside, built, evaluationOf, names, type Paper, type PartnerRow, readPaper, rowOf, set } from "./paper";

const partners: readonly PartnerRow[] = [
  ["東都システム", 40, "有", 0],
  ["北浜商事", 26, "無", 8],
  ["瀬戸内テック", 10, "無", 0],
  ["みなと情報", 20, "有", 2],
];
const sure = { confidenceColumn: true, weightSpread: 1 };
const withColumn = (rows = partners) => evaluationOf(rows, "ja", sure);
const without = (rows = partners) => evaluationOf(rows);
const note = 16;

/** What stands in the column, by name; undefined where there is none. */
function columnOf(paper: Paper): Readonly<Record<string, Cell>> | undefined {
  const at = readPaper(paper)?.columns.table.confidence;
  return at === undefined
    ? undefined
    : Object.fromEntries(names(paper).map((name) => [name, paper[rowOf(paper, name)]?.[at]]));
}

const confidences = (evaluation = withColumn()) =>
  Object.fromEntries(evaluation.partners.map(({ name }, index) => [name, certaintyOf(evaluation).confidence[index]]));

function annotated(): Paper {
  const { paper } = built(null, without());
  for (const name of names(paper)) set(paper, rowOf(paper, name), note, `${name}のメモ`);
  return paper;
}

const notes = beside;

describe("the column 確かさ of the map's table", () => {
  it("is not there until it is asked for", () => {
    expect(columnOf(built(null, without()).paper)).toBeUndefined();
    expect(columnOf(built(annotated(), without()).paper)).toBeUndefined();
  });

  it("holds the shares as the functions give them, on a new sheet and on one with notes, which stay beside their partners", () => {
    expect(columnOf(built(null, withColumn()).paper)).toEqual(confidences());
    const before = annotated();
    const { paper, plan } = built(before, withColumn());
    expect(columnOf(paper)).toEqual(confidences());
    expect(plan.insertColumns?.count).toBe(1);
    expect(notes(paper)).toEqual(notes(before));
    expect(built(paper, withColumn()).plan.writes).toEqual([]);
  });

  it("is known by its mark, whatever its header is called, and follows the rows", () => {
    const { paper } = built(annotated(), withColumn());
    const read = readPaper(paper);
    set(paper, read?.headerRow ?? 0, read?.columns.table.confidence ?? 0, "どのくらい確か");
    const shuffled = [...partners].reverse();
    const again = built(paper, withColumn(shuffled)).paper;
    expect(columnOf(again)).toEqual(confidences(withColumn(shuffled)));
    const now = readPaper(again);
    expect(again[now?.headerRow ?? 0]?.[now?.columns.table.confidence ?? 0]).toBe("どのくらい確か");
  });

  it.each([
    ["its marks", (read: ReturnType<typeof readPaper>) => [read.markRow]],
    ["its header", (read: ReturnType<typeof readPaper>) => [read.headerRow]],
    ["both", (read: ReturnType<typeof readPaper>) => [read.headerRow, read.markRow]],
  ] as const)(
    "is known by what the rows' keys say of it where somebody deleted %s, and is not put in twice",
    (_, rows) => {
      const { paper } = built(annotated(), withColumn());
      const read = readPaper(paper);
      const before = notes(paper);
      set(paper, read.headerRow ?? 0, read.columns.table.confidence ?? 0, "どのくらい確か");
      for (const row of rows(read)) paper.splice(row ?? 0, 1);
      const shuffled = [...partners].reverse();
      const again = built(paper, withColumn(shuffled)).paper;
      expect(columnOf(again)).toEqual(confidences(withColumn(shuffled)));
      expect(notes(again)).toEqual(before);
      expect(built(again, withColumn(shuffled)).plan.writes).toEqual([]);
      const off = built(paper, without()).paper;
      expect(notes(off)).toEqual(before);
    },
  );

  it("leaves a column of the users' in peace whose numbers look like shares, where marks and header are gone", () => {
    const { paper } = built(annotated(), withColumn());
    const read = readPaper(paper);
    const at = read.columns.table.confidence ?? 0;
    for (const name of names(paper)) set(paper, rowOf(paper, name), at, 0.5);
    for (const row of [read.headerRow, read.markRow]) paper.splice(row ?? 0, 1);
    const again = built(paper, withColumn()).paper;
    expect(columnOf(again)).toEqual(confidences());
    for (const name of names(again)) expect(again[rowOf(again, name)]).toContain(0.5);
  });

  it("is emptied where it is no longer asked for, and only it", () => {
    const { paper } = built(annotated(), withColumn());
    const at = readPaper(paper)?.columns.table.confidence ?? 0;
    const off = built(paper, without()).paper;
    expect(columnOf(off)).toBeUndefined();
    expect(off.filter((line) => (line[at] ?? "") !== "")).toEqual([]);
    expect(notes(off)).toEqual(notes(paper));
    expect(built(off, without()).plan.writes).toEqual([]);
    expect(columnOf(built(off, withColumn()).paper)).toEqual(confidences());
  });

  it("leaves what people typed into the emptied column alone", () => {
    const { paper } = built(annotated(), withColumn());
    const at = readPaper(paper)?.columns.table.confidence ?? 0;
    const off = built(paper, without()).paper;
    set(off, rowOf(off, "北浜商事"), at, "要電話");
    const { paper: again } = built(off, without());
    expect(again[rowOf(again, "北浜商事")]?.[at]).toBe("要電話");
  });

  it("comes with words for who is borderline, in the reasons", () => {
    const { paper } = built(null, withColumn());
    const why = readPaper(paper)?.columns.table.why ?? 0;
    const certainty = certaintyOf(withColumn());
    const borderline = withColumn().partners.filter((_, index) => certainty.isBorderline(index));
    expect(borderline.length).toBeGreaterThan(0);
    for (const { name } of withColumn().partners) {
      const text = String(paper[rowOf(paper, name)]?.[why]);
      expect(text.startsWith("境界上(確かさ "), text).toBe(borderline.some((each) => each.name === name));
    }
  });

  it("is missed by who asks whether the sheet is the map, on and off", () => {
    const [off, on] = [built(null, without()).paper, built(null, withColumn()).paper];
    expect([showsMap(off, without()), showsMap(on, withColumn())]).toEqual([true, true]);
    expect([showsMap(off, withColumn()), showsMap(on, without())]).toEqual([false, false]);
  });
});
