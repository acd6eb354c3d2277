/** A1 addresses. */

/** Letters of a column; `column` counts from 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** A1 address of a cell; row and column count from 0. */
export const addressOf = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;

/** Row and column of an A1 address, from 0. */
export function positionOf(address: string): readonly [row: number, column: number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return [Number(digits) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}

/** A sheet name as a formula writes it. */
export const quotedSheet = (name: string) => `'${name.replace(/'/g, "''")}'`;
