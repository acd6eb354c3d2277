/**
 * The rows of a sheet that somebody sorted as a whole: each row of ours says by its mark where it belongs. Rows without a
 * mark are the users', and go under the table in the order that they have now.
 */
import { type Cell, cellText, type Grid } from "../../cells/cell";
import { twoLetters } from "./hash";
import { lines, type OwnColumns, printedFields } from "./layout";
import { chartRowMark, fieldIn, keyColumnMark, lineIn, tokens } from "./marks";
import { isRowKey, writtenKey } from "./row-key";
import { isNothing } from "./table-rows";

/** Row that each row was, from the top, and how many rows of the users' come under the table. */
export interface SheetOrder {
  readonly from: readonly number[];
  readonly usersRows: number;
}

/** Parts of the sheet from top to bottom. */
type Part = "line" | "chart" | "mark" | "header" | "table" | "users" | "blank";
const parts: readonly Part[] = ["line", "chart", "mark", "header", "table", "users", "blank"];

function partOf(key: Cell): Part | null {
  const text = cellText(key);
  if (lineIn(text) !== null) return "line";
  if (text === chartRowMark) return "chart";
  if (text === keyColumnMark) return "mark";
  if (text === tokens.key) return "header";
  return text === tokens.archive || isRowKey(text) ? "table" : null;
}

/** Whether a row of the table or its header stands above the row of marks; a copy of a row does not count. */
export function isTableAbove(keys: readonly string[], markRow: number): boolean {
  return keys.slice(0, markRow).some((text, row) => {
    const part = partOf(text);
    return (part === "header" || part === "table") && keys.indexOf(text, row + 1) < 0;
  });
}

/**
 * Whether what is seen of a partner's row stands in a row that a mark tells to be another part of the sheet: people sorted
 * what is visible, and the marks stayed. A copy does not count.
 */
export function isSeenElsewhere(values: Grid, { key, table }: OwnColumns): boolean {
  if (key === null) return false;
  const kept = printedFields.filter((field) => table[field] !== undefined);
  const written = new Set<string>();
  const inTable = new Set<string>();
  const elsewhere = new Set<string>();
  for (const line of values) {
    const part = partOf(line[key]);
    const seen = kept.map((field) => twoLetters(cellText(line[table[field] ?? -1]))).join("");
    // A header that was sorted in among the rows is put back without this.
    if (part === "table" || part === "header" || part === null) inTable.add(seen);
    else elsewhere.add(seen);
    const { cells } = part === "table" ? writtenKey(cellText(line[key]), "") : { cells: null };
    if (cells) written.add(kept.map((field) => pair(cells, printedFields.indexOf(field))).join(""));
  }
  return [...elsewhere].some((seen) => written.has(seen) && !inTable.has(seen));
}

/** Share of our cells that only a partner's row has filled: the summary has five of them. */
const nearlyAll = 0.8;

/** Where all keys are lost: whether a row that is filled as only a partner's is stands above the header. */
export function isTableRowAbove(values: Grid, { key, table }: OwnColumns, header: number): boolean {
  const kept = printedFields.flatMap((field) => table[field] ?? []);
  if (kept.length < printedFields.length || values.some((line) => key !== null && isRowKey(line[key]))) return false;
  return values
    .slice(0, header)
    .filter((line) => !line.some((cell) => fieldIn(cell) !== undefined))
    .some((line) => kept.filter((column) => !isNothing(line[column])).length >= nearlyAll * kept.length);
}

/** Whether the marks of our columns no longer stand in one row: what is visible was sorted away from the hidden ones. */
export const areMarksApart = (values: Grid, { key }: OwnColumns): boolean =>
  key === null && values.some((line) => line.includes(keyColumnMark));

const pair = (prints: string, at: number) => prints.slice(2 * at, 2 * at + 2);

/** Null where the marks do not tell: one is missing, or stands twice. */
export function sheetOrder(
  { values, formulas }: { readonly values: Grid; readonly formulas: readonly (readonly string[])[] },
  columns: OwnColumns,
): SheetOrder | null {
  const { key, order } = columns;
  if (key === null || order === null) return null;
  const rows = values.map((line, row) => {
    const text = cellText(line[key]);
    const isBlank = line.every(
      (cell, column) => column === order || (isNothing(cell) && (formulas[row]?.[column] ?? "") === ""),
    );
    return { row, text, part: partOf(text) ?? (isBlank ? "blank" : "users"), line: lineIn(text)?.line ?? 0 } as const;
  });
  const count = (part: Part) => rows.filter((each) => each.part === part).length;
  const ownLines = rows.filter(({ part }) => part === "line");
  const isWhole =
    count("mark") === 1 &&
    count("header") === 1 &&
    new Set(ownLines.map(({ line }) => line)).size === ownLines.length &&
    ownLines.every(({ line }) => line < lines.count);
  if (!isWhole) return null;
  const sorted = [...rows].sort(
    (a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || a.line - b.line || a.row - b.row,
  );
  // The users' rows were not part of the table: a blank row keeps them apart from it.
  const [blank] = sorted.filter(({ part }) => part === "blank");
  const usersRows = count("users");
  if (blank && usersRows > 0) {
    sorted.splice(sorted.indexOf(blank), 1);
    sorted.splice(
      sorted.findIndex(({ part }) => part === "users"),
      0,
      blank,
    );
  }
  return { from: sorted.map(({ row }) => row), usersRows };
}
