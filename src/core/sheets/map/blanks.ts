/** Cells that are emptied, and blanks that are written with the cells around them so that few rectangles are. */

import { locales } from "../../model/locale";
import { words } from "../../words/words";
import { columnAfter, type Now } from "./cells-now";
import { computedRows } from "./computed-cells";
import { chartWidth, type Field, ownColumns } from "./layout";
import type { Inserted, MapLayout } from "./map-plan";
import { numbersFrom } from "./numbers-from";
import type { CellNow, PlannedCells } from "./planned-cells";
import type { MapRead, OldPart } from "./read-map-sheet";
import { type CellBlock, covers, crosses, rectanglesOf } from "./rectangles";
import type { SequenceRow } from "./row-sequence";
import { isNothing } from "./table-rows";

/** So many writes are few enough. */
const fewBlocks = 3;

/**
 * Blanks between cells of ours are written with them: what is one rectangle is one call, and dies as a whole. In a line that
 * is there only those of the columns in which names come and go: in the others people may type while a build writes.
 */
export function fillBlanks(planned: PlannedCells, sequence: readonly SequenceRow[], layout: MapLayout, now: Now): void {
  const { columns, chart } = layout;
  const own = ownColumns(columns);
  const { partner, potential } = columns.table;
  const filled: Readonly<Record<string, readonly number[]>> = {
    mark: [...own, ...numbersFrom(chart.column, chartWidth)],
    line: own.filter((column) => [columns.order, partner, potential].includes(column)),
    table: [],
  };
  sequence.forEach(({ from, role }, row) => {
    const isNewLine = from === null && role?.kind === "line";
    const isAbove = row < layout.headerRow;
    // In rows of the users' the hidden columns are ours.
    const users = isAbove ? [columns.key, columns.order] : [];
    for (const column of role === null ? users : ((isNewLine ? null : filled[role.kind]) ?? own)) {
      if (planned.has(row, column) || now.holds(row, column)) continue;
      planned.set(row, column, "", from === null ? "General" : "@");
    }
  });
  if (planned.blocks().length > fewBlocks) fillHeaders(planned, layout, now);
}

/**
 * Our own words in the header, as they are. What somebody reworded may be more than its text, such as a link, and what a
 * formula beside or above has filled in is none of it any more once it is written.
 */
function fillHeaders(planned: PlannedCells, { columns, headerRow }: MapLayout, { cell, formula }: Now): void {
  const across = Array.from({ length: Math.max(...ownColumns(columns)) + 1 }, (_, column) => column);
  const computedIn = computedRows(new Set());
  let computed: readonly boolean[] = [];
  for (let row = 0; row <= headerRow; row += 1) {
    computed = computedIn(
      across.map((column) => cell(row, column) ?? ""),
      across.map((column) => formula(row, column)),
    );
  }
  for (const [field, column] of Object.entries(columns.table) as [Field, number][]) {
    const word = locales
      .map((locale) => words[locale].mapHeaders[field])
      .find((each) => each === cell(headerRow, column));
    const isLeft = word !== undefined && !computed[column] && !planned.has(headerRow, column);
    if (isLeft) planned.set(headerRow, column, word, "@");
  }
}

/** Numbers to sort by that stand for nothing: outside the table, where the sheet was sorted or a build died. */
export function clearNumbers(
  planned: PlannedCells,
  now: CellNow,
  { columns: { order } }: MapLayout,
  rows: number,
  clears: readonly CellBlock[],
): void {
  const isCleared = (row: number) => clears.some((block) => crosses(block, row) && covers(block, order));
  for (let row = 0; row < rows; row += 1) {
    const isLeft = !planned.has(row, order) && !isNothing(now(row, order)) && !isCleared(row);
    if (isLeft) planned.set(row, order, "", "General");
  }
}

export function clearsOf(
  read: MapRead | undefined,
  sequence: readonly SequenceRow[],
  inserted: Inserted | null,
): CellBlock[] {
  if (!read || read.old.length === 0) return [];
  const rowOf = new Map(sequence.flatMap(({ from }, row) => (from === null ? [] : [[from, row] as const])));
  const cleared = (parts: readonly OldPart[]) => {
    const cells = parts.flatMap((part) =>
      Array.from({ length: part.rows * part.columns }, (_, at) => {
        const [from, column] = [part.row + Math.floor(at / part.columns), part.column + (at % part.columns)];
        const row = rowOf.get(from) ?? from;
        return {
          row,
          column: columnAfter(inserted, column),
          value: "",
          isNew: !isNothing(read.values[from]?.[column]),
        };
      }),
    );
    // From the bottom up: what is left is known by the titles above it, should the build die here.
    return rectanglesOf(cells).reverse();
  };
  // The chart's data last: by their header an older sheet is known until then.
  const [data, ...others] = read.old;
  return [...cleared(others), ...cleared(data ? [data] : [])];
}
