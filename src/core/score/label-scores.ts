/** What the scales of words share: each cell's points by what it says, words that the user gave a meaning, blanks. */
import { type Cell, cellText, isBlank, isErrorCell, isMissing } from "../cells/cell";
import type { Decision } from "../problem/column-facts";
import { chosenWords, pointsOfMeaning } from "../profile/column-reading/chosen-words";
import type { Fault } from "../profile/column-reading/column-reading";
import { tooFew } from "../profile/column-reading/too-few";
import type { ScaleInput, ScaleScores } from "./points";

/**
 * `pointsIn` gives the points of a text, undefined for one that it does not know. A missing or error cell never
 * reaches it, unless `claims` takes it for a word of its own (a label such as 未定 that the settings give points to).
 */
export function labelScores(
  { reading }: ScaleInput,
  pointsIn: (text: string) => number | undefined,
  claims: (text: string) => boolean = () => false,
): ScaleScores {
  const { cells, context } = reading;
  const points = new Float64Array(cells.length).fill(Number.NaN);
  const faults: Fault[] = [];
  const blanks: number[] = [];
  const known = new Map<Cell, number | undefined>();
  const meaningOf = chosenWords(context);
  let read = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (isBlank(cell)) blanks.push(index);
    const means = meaningOf(cell);
    if (means === undefined && isMissing(cell) && !claims(cellText(cell))) continue;
    if (!known.has(cell)) known.set(cell, means === undefined ? pointsIn(cellText(cell)) : pointsOfMeaning(means));
    const own = known.get(cell);
    if (own !== undefined) {
      points[index] = own;
      read += 1;
    } else if (means === undefined) faults.push({ index, code: isErrorCell(cell) ? "errorCell" : "badLabel" });
  }
  const refusal = tooFew(reading, faults, read, read + faults.length);
  const decisions: Decision[] = [];
  if (context.choice?.blanks === "no" && blanks.length > 0) {
    for (const index of blanks) points[index] = 0;
    decisions.push({ what: "blanks", as: "no", places: blanks.map(context.placeOf) });
  }
  const shows = Uint8Array.from(points, (value) => (value > 0 ? 1 : 0));
  return { points, shows, values: null, faults, decisions, refusal };
}
