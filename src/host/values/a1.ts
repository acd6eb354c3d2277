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

/** A rectangle as its address says it: `D:F` has no first and last row of its own. */
export interface Span extends Rectangle {
  readonly bounds?: Bounds;
}

/** Which sides are said, and not only where the sheet ends. */
export interface Bounds {
  readonly startRow: boolean;
  readonly endRow: boolean;
  readonly startColumn: boolean;
  readonly endColumn: boolean;
}

const BOUNDED: Bounds = { startRow: true, endRow: true, startColumn: true, endColumn: true };

export const boundsOf = ({ bounds = BOUNDED }: Span): Bounds => bounds;

export function a1Of(span: Span): string {
  const { row, column, rows, columns } = span;
  const { startRow, endRow, startColumn, endColumn } = boundsOf(span);
  const first = `${startColumn ? columnLetters(column) : ""}${startRow ? row + 1 : ""}`;
  const last = `${endColumn ? columnLetters(column + columns - 1) : ""}${endRow ? row + rows : ""}`;
  const isCell = rows === 1 && columns === 1 && startRow && endRow && startColumn && endColumn;
  return isCell || last === "" ? first : `${first}:${last}`;
}

/** Splits `'Sheet 1'!A1:B2` into the sheet's name, if any, and the rest. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly cells: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]*))!(.+)$/.exec(address);
  if (!match) return { sheet: null, cells: address };
  const name = match[1] !== undefined ? match[1].replace(/''/g, "'") : match[2];
  return { sheet: name || null, cells: match[3]! };
}

const A1 = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;
const R1C1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i;

/** `A1`, `A1:B2`, `A:C`, `2:5`, `A2:C` and `R1C1:R2C2` in a sheet of the given size; null where it isn't an address. */
export function rectangleOf(cells: string, maxRows: number, maxColumns: number): Span | null {
  const numbers = R1C1.exec(cells.trim());
  if (numbers) {
    const [row, column, lastRow = row, lastColumn = column] = numbers.slice(1).map((part) => part && Number(part) - 1);
    return between(Number(row), Number(column), Number(lastRow), Number(lastColumn));
  }
  const match = A1.exec(cells.trim());
  if (!match || (!match[1] && !match[2])) return null;
  const open = cells.includes(":");
  const [, letters, digits, toLetters, toDigits] = match;
  if (!open && (!letters || !digits)) return null;
  if (open && !toLetters && !toDigits) return null;
  const row = digits ? Number(digits) - 1 : 0;
  const column = letters ? columnOf(letters) : 0;
  const lastRow = open ? (toDigits ? Number(toDigits) - 1 : maxRows - 1) : row;
  const lastColumn = open ? (toLetters ? columnOf(toLetters) : maxColumns - 1) : column;
  if (!open || (letters && digits && toLetters && toDigits)) return between(row, column, lastRow, lastColumn);
  const bounds = {
    startRow: Boolean(digits),
    endRow: Boolean(toDigits),
    startColumn: Boolean(letters),
    endColumn: Boolean(toLetters),
  };
  return { ...between(row, column, lastRow, lastColumn), bounds };
}

/** The rectangle with two corners, whichever way round. */
const between = (row: number, column: number, toRow: number, toColumn: number): Rectangle => ({
  row: Math.min(row, toRow),
  column: Math.min(column, toColumn),
  rows: Math.abs(toRow - row) + 1,
  columns: Math.abs(toColumn - column) + 1,
});
