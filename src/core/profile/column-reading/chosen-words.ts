/** The words of a column that a user gave a meaning to. */
import { type Cell, fold } from "../../cells/cell";
import type { WordMeaning } from "../../model/column-choice";
import type { ReadingContext } from "./column-reading";

export type MeaningOf = (cell: Cell) => WordMeaning | undefined;

const none: MeaningOf = () => undefined;

/** What a cell means by the user's word; undefined where nobody said. */
export function chosenWords({ choice }: ReadingContext): MeaningOf {
  if (!choice || choice.words.length === 0) return none;
  const meanings = new Map(choice.words.map(({ text, means }) => [fold(text), means]));
  return (cell) => (typeof cell === "string" ? meanings.get(fold(cell)) : undefined);
}

/** Points 0–100 of a meaning; undefined for "no data". */
export function pointsOfMeaning(means: WordMeaning): number | undefined {
  if (means === "missing") return undefined;
  return typeof means === "number" ? means : means === "yes" ? 100 : 0;
}
