/** Whether a letter takes half as much room as a Japanese one, about. */
export const isHalfWidth = (letter: string): boolean => /[ -\u02ff\uff61-\uff9f]/.test(letter);

/** Latin letters are wider than half-width Japanese ones. */
const wide = 1.2;

const roomOf = (letter: string, latin: number): number =>
  /[A-Za-z]/.test(letter) ? latin : isHalfWidth(letter) ? 1 : 2;

/** The room that a text takes in a cell, in half-width letters; `latin` is how many of them a Latin one takes. */
export function halvesOf(text: string, latin = wide): number {
  let halves = 0;
  for (const letter of text) halves += roomOf(letter, latin);
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
