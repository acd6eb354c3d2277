/** Whether a letter takes half as much room as a Japanese one, about. */
export const isHalfWidth = (letter: string): boolean => /[ -\u02ff\uff61-\uff9f]/.test(letter);

/** Latin letters are wider than half-width Japanese ones. */
const latin = 1.4;

const roomOf = (letter: string): number => (/[A-Za-z]/.test(letter) ? latin : isHalfWidth(letter) ? 1 : 2);

/** The room that a text takes in a line of a cell, in half-width letters. */
export function halvesOf(text: string): number {
  let halves = 0;
  for (const letter of text) halves += roomOf(letter);
  return halves;
}

/** What there is room for: a text that would be cut by what stands beside it ends in "…". */
export function fitting(text: string, room: number): string {
  if (halvesOf(text) <= room) return text;
  let kept = "";
  for (const letter of text) {
    if (halvesOf(kept + letter) > room - 2) break;
    kept += letter;
  }
  return `${kept}…`;
}
