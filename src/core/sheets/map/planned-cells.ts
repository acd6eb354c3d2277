/** Cells of ours that are to be written, and which of them need a number format first. */
import { type Cell, cellText } from "../../cells/cell";
import { type CellBlock, type PlannedCell, rectanglesOf } from "./rectangles";

/** A rectangle of number formats. */
export interface FormatBlock {
  readonly row: number;
  readonly column: number;
  readonly formats: readonly (readonly string[])[];
}

/** Formats as values of cells, joined. */
export const formatBlocks = (cells: readonly PlannedCell[]): FormatBlock[] =>
  rectanglesOf(cells).map(({ row, column, values }) => ({ row, column, formats: values as string[][] }));

/** What stands in a cell before the writing; undefined in a row or column that is put in. */
export type CellNow = (row: number, column: number) => Cell | undefined;

interface Planned extends PlannedCell {
  readonly format: string;
  readonly isUnformatted: boolean;
}

export class PlannedCells {
  private readonly cells = new Map<string, Planned>();
  /** As long as no cell is added. */
  private joined: CellBlock[] | null = null;

  constructor(private readonly now: CellNow) {}

  /**
   * `isFormatted`: the cell has its format already, although its row is new. A number needs it all the
   * same where a text stood that only plain text keeps; one that is shown otherwise than as it is also where nothing stands:
   * a build may have died right after it put the row in. `isBare`: nobody has given the row formats yet.
   */
  set(row: number, column: number, value: Cell, format: string, isFormatted = false, isBare = false): void {
    const now = this.now(row, column);
    const isNew = now === undefined ? value !== "" : !isSame(now, value);
    const isTaken = typeof value === "number" && typeof now === "string" && isRisky(now);
    const isUnshown = typeof value === "number" && (isBare || format !== "General");
    // Plain words stay what they are in any format.
    const isRaw = now === undefined ? typeof value !== "string" : now === "" && isUnshown;
    const isUnformatted = isTaken || (isNew && !isFormatted && isRaw);
    this.joined = null;
    this.cells.set(`${row} ${column}`, { row, column, value, isNew, format, isUnformatted });
  }

  has(row: number, column: number): boolean {
    return this.cells.has(`${row} ${column}`);
  }

  /** In rows that are put in, formats may stand between those of cells of ours. */
  formats(putIn: ReadonlySet<number> = new Set()): FormatBlock[] {
    // Also a cell that is only written because others around it are: somebody may have taken its format away.
    const risky = new Set<string>();
    for (const { row, column, values } of this.blocks()) {
      values.forEach((line, down) => {
        line.forEach((value, right) => {
          if (isRisky(value)) risky.add(`${row + down} ${column + right}`);
        });
      });
    }
    const cells = [...this.cells].map(([at, { row, column, format, isUnformatted }]) => ({
      row,
      column,
      value: format,
      isNew: isUnformatted || risky.has(at),
    }));
    const width = cells.reduce((most, { row, column }) => (putIn.has(row) && column >= most ? column + 1 : most), 0);
    for (const row of putIn) {
      for (let column = 0; column < width; column += 1) {
        if (!this.has(row, column)) cells.push({ row, column, value: "General", isNew: false });
      }
    }
    return formatBlocks(cells);
  }

  blocks(): CellBlock[] {
    this.joined ??= rectanglesOf([...this.cells.values()]);
    return this.joined;
  }

  /** Everything as one rectangle from A1 on, for a sheet with nothing on it. */
  whole(): { readonly block: CellBlock; readonly formats: FormatBlock } {
    const cells = [...this.cells.values()];
    const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
    const filled = <Value>(value: Value) =>
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
    const values = filled<Cell>("");
    const formats = filled("General");
    for (const { row, column, value, format } of cells) {
      (values[row] as Cell[])[column] = value;
      (formats[row] as string[])[column] = format;
    }
    return { block: { row: 0, column: 0, values }, formats: { row: 0, column: 0, formats } };
  }
}

const isSame = (now: Cell, value: Cell): boolean =>
  now === value ||
  (typeof now === typeof value && cellText(now) === cellText(value)) ||
  (isEmpty(now) && isEmpty(value));

const isEmpty = (cell: Cell) => cell === "" || cell === null || cell === undefined;

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const looksLikeADay = new RegExp(`^(?:(?:${months})[a-z]*\\.?[ -]?\\d|(?:明治|大正|昭和|平成|令和|[mtshr])\\d)`, "i");

/** No number or day that Sheets reads is as long. */
const longest = 40;

/** Whether Sheets could take a text for a formula, a number, a day or a truth value. */
export function isRisky(value: Cell): boolean {
  if (typeof value !== "string" || value === "") return false;
  if (/^\d+\. \D/.test(value) || (value.length > longest && /^\d.*\p{L}{2}/u.test(value))) return false;
  return !/^[\p{L}【[]/u.test(value) || /^(?:true|false)$/i.test(value) || looksLikeADay.test(value);
}
