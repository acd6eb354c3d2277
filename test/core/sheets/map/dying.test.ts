/**
 * A build that dies after any of its writes, after any edit by hand: the next gives the sheet of one that never died. By default
 * every third write is tried, another one for each edit; EVERY_CALL=1 tries them all.
 */
import { describe, expect, it } from "vitest";
import { annotated, expected, handEdits, partners, shuffled } from "./hand-edits";
import { beside, built, carriedOut, evaluationOf, type Paper, stepsOf } from "./paper";

const notes = (paper: Paper) =>
  paper
    .flat()
    .filter((cell) => String(cell).endsWith("のメモ"))
    .sort();

const step = process.env.EVERY_CALL ? 1 : 3;

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
});
