/** Cell addresses: A1 text to 0-based rectangles and back. */

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function a1Of({ row, column, rows, columns }: Rectangle): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** Splits `'Sheet 1'!A1:B2` into the sheet's name, if any, and the rest. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly cells: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: null, cells: address };
  return { sheet: match[1] !== undefined ? match[1].replace(/''/g, "'") : match[2]!, cells: match[3]! };
}

/** `A1`, `A1:B2`, `A:C`, `2:5` and `A2:C` in a sheet of the given size; null where it isn't an address. */
export function rectangleOf(cells: string, maxRows: number, maxColumns: number): Rectangle | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(cells.trim());
  if (!match || (!match[1] && !match[2])) return null;
  const open = cells.includes(":");
  const [letters, digits] = [match[1], match[2]];
  if (!open && (!letters || !digits)) return null;
  if (open && !match[3] && !match[4]) return null;
  const row = digits ? Number(digits) - 1 : 0;
  const column = letters ? columnOf(letters) : 0;
  const lastRow = open ? (match[4] ? Number(match[4]) - 1 : maxRows - 1) : row;
  const lastColumn = open ? (match[3] ? columnOf(match[3]) : maxColumns - 1) : column;
  const top = Math.min(row, lastRow);
  const left = Math.min(column, lastColumn);
  return { row: top, column: left, rows: Math.abs(lastRow - row) + 1, columns: Math.abs(lastColumn - column) + 1 };
}
