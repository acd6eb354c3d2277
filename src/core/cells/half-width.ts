/** Whether a letter takes half as much room as a Japanese one, about. */
export const isHalfWidth = (letter: string): boolean => /[ -\u02ff\uff61-\uff9f]/.test(letter);

/** The room that a text takes in a line of a cell, in half-width letters. */
export function halvesOf(text: string): number {
  let halves = 0;
  for (const letter of text) halves += isHalfWidth(letter) ? 1 : 2;
  return halves;
}
