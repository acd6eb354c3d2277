/** A build that dies after any of its writes, after any edit by hand: the next gives the sheet of one that never died. */
import { describe, expect, it } from "vitest";
import { annotated, expected, handEdits, partners, shuffled } from "./hand-edits";
import { beside, built, carriedOut, evaluationOf, type Paper, stepsOf } from "./paper";

const notes = (paper: Paper) =>
  paper
    .flat()
    .filter((cell) => String(cell).endsWith("のメモ"))
    .sort();

describe("a build that dies after any of its writes", () => {
  it.each(handEdits)("%s", (_what, edit) => {
    for (const rows of [partners, shuffled]) {
      const evaluation = evaluationOf(rows);
      const edited = annotated();
      edit(edited);
      const { paper: whole, plan } = built(edited, evaluation);
      const steps = stepsOf(plan);
      for (let lived = 0; lived < steps; lived += 1) {
        const died = carriedOut(edited, plan, lived);
        const told = `died after ${lived} of ${steps} writes`;
        expect(notes(died), told).toEqual(notes(edited));
        const healed = built(died, evaluation).paper;
        expect(beside(healed), told).toMatchObject(expected());
        expect(healed, told).toEqual(whole);
      }
    }
  });
});
