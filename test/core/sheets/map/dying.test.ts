/**
 * A build that dies after any of its writes, after any edit by hand: the next gives the sheet of one that never died. By default
 * every third write is tried, another one for each edit; EVERY_CALL=1 tries them all.
 */
import { describe, expect, it } from "vitest";
import type { MapPlan } from "../../../../src/core/sheets/map/map-plan";
import { annotated, expected, first, handEdits, order, partners, shuffled } from "./hand-edits";
import {
  beside,
  built,
  carriedOut,
  evaluationOf,
  names,
  type Paper,
  putColumns,
  readPaper,
  set,
  stepsOf,
} from "./paper";

const notes = (paper: Paper) =>
  paper
    .flat()
    .filter((cell) => String(cell).endsWith("のメモ"))
    .sort();

const step = process.env.EVERY_CALL ? 1 : 3;

/** Several edits one after the other, after which keys, names and header all stand apart. */
const several: readonly (readonly string[])[] = [
  ["the mark row deleted", "by the notes", "the header sorted in, full width"],
  ["the mark row deleted", "by score, downwards", "the header sorted in, full width", "the keys emptied"],
  ["the key column deleted", "the header sorted in, full width"],
  ["the header sorted to the end of what is visible, by column 6", "full rows sorted"],
  [
    "the header sorted to the end of what is visible, by column 1",
    "headers translated",
    "the header sorted in, full width",
  ],
  ["marks and header deleted", "by the notes"],
  ["all above the table deleted", "by the notes"],
  ["columns of ours dragged away", "all that is hidden deleted"],
  ["columns of ours dragged away", "the mark row and the order column deleted"],
  ["columns of ours dragged away", "the mark row deleted"],
];

function severally(paper: Paper, edits: readonly string[]): void {
  for (const edit of edits) handEdits.find(([what]) => what === edit)?.[1](paper);
}

describe("a build that dies after any of its writes", () => {
  it.each(handEdits.map(([what, edit], at) => [what, edit, at] as const))("%s", (_what, edit, at) => {
    for (const rows of step === 1 ? [partners, shuffled] : [shuffled]) {
      const evaluation = evaluationOf(rows);
      const edited = annotated();
      edit(edited);
      const { paper: whole, plan } = built(edited, evaluation);
      const steps = stepsOf(plan);
      for (let lived = step === 1 ? 0 : at % step; lived < steps; lived += step) {
        const died = carriedOut(edited, plan, lived);
        const told = `died after ${lived} of ${steps} writes`;
        expect(notes(died), told).toEqual(notes(edited));
        const healed = built(died, evaluation).paper;
        expect(beside(healed), told).toMatchObject(expected());
        expect(healed, told).toEqual(whole);
      }
    }
  });

  it("lines of the summary are put back: counts and shares get their formats, also where their rows were there already", () => {
    const evaluation = evaluationOf(shuffled);
    const edited = annotated();
    severally(edited, ["rows of the panel deleted"]);
    const { plan } = built(edited, evaluation);
    const numbers = ({ formats }: MapPlan) =>
      formats
        .flatMap(({ row, column, formats: grid }) =>
          grid.flatMap((line, down) => line.map((format, right) => `${row + down} ${column + right} ${format}`)),
        )
        .filter((each) => / 0%?$/.test(each))
        .sort();
    expect(numbers(plan).length).toBeGreaterThan(5);
    const died = carriedOut(edited, plan, plan.insertRows.length);
    expect(numbers(built(died, evaluation).plan)).toEqual(numbers(plan));
  });

  it("rows of the chart's data are put back: its numbers are written as such, also where the rows were there already", () => {
    const evaluation = evaluationOf(shuffled);
    const edited = annotated();
    severally(edited, ["all above the table deleted"]);
    const { plan } = built(edited, evaluation);
    const { plan: next } = built(carriedOut(edited, plan, plan.insertRows.length), evaluation);
    const { chart } = next.layout;
    const formats = next.formats.map(
      ({ row, column, formats: grid }) => grid[chart.row + 1 - row]?.[chart.column - column],
    );
    expect(next.insertRows).toEqual([]);
    expect(formats).toContain("General");
  });

  it("a partner leaves with a note: the heading of the archive has its words, also where it already had its key", () => {
    const evaluation = evaluationOf(partners.slice(1));
    const before = annotated();
    // Something of theirs between ours, so that keys and names are written one after the other.
    putColumns(before, first, 1);
    set(before, readPaper(before).firstRow, first, "担当のメモ");
    const { paper: whole, plan } = built(before, evaluation);
    expect(names(whole)).toEqual(order(partners.slice(1)).concat(partners[0]?.[0] as string));
    for (let lived = 0; lived < stepsOf(plan); lived += 1) {
      const told = `died after ${lived} of ${stepsOf(plan)} writes`;
      expect(built(carriedOut(before, plan, lived), evaluation).paper, told).toEqual(whole);
    }
  });

  it.each(several.map((edits) => [edits.join(", then "), edits] as const))("%s", (_what, edits) => {
    const evaluation = evaluationOf(shuffled);
    const edited = annotated();
    severally(edited, edits);
    const { paper: whole, plan } = built(edited, evaluation);
    expect(plan.read).toBeDefined();
    const notesBeside = Object.entries(beside(whole)).map(([name, cells]) => [name, notes([cells])]);
    expect(Object.fromEntries(notesBeside)).toMatchObject(expected());
    expect(built(whole, evaluation).paper, "one more").toEqual(whole);
    for (let lived = 0; lived < stepsOf(plan); lived += 1) {
      const died = carriedOut(edited, plan, lived);
      const told = `died after ${lived} of ${stepsOf(plan)} writes`;
      expect(notes(died), told).toEqual(notes(edited));
      expect(built(died, evaluation).paper, told).toEqual(whole);
    }
  });
});
