/** The cells of the lines above the table and of its rows, and the formats of rows and columns that are put in. */
import type { Cell } from "../../cells/cell";
import { columnOfSlot, isFreeIn, type Now } from "./cells-now";
import { type Field, panelFields } from "./layout";
import type { MapLayout, MapPlan } from "./map-plan";
import { lineFormat, type panelLines } from "./panel";
import type { PlannedRow, TablePlan } from "./plan-table";
import { type CellNow, type FormatBlock, formatBlocks, type PlannedCells } from "./planned-cells";
import type { MapRead } from "./read-map-sheet";
import type { SequenceRow } from "./row-sequence";

/** Each line's cells where there is room for them; which of them were ours, and which are now. */
export function writePanel(
  planned: PlannedCells,
  layout: MapLayout,
  panel: ReturnType<typeof panelLines>,
  read: MapRead | undefined,
  holds: Now["holds"],
) {
  const isFree = isFreeIn(layout, read, holds);
  return [...layout.lines].map(([line, row]) => {
    const was = read?.lines.get(line)?.own ?? new Set<number>();
    const cells = panel.get(line) ?? new Map<number, Cell>();
    const own: number[] = [];
    for (let slot = 0; slot < panelFields.length; slot += 1) {
      const column = columnOfSlot(layout, slot);
      const value = cells.get(slot) ?? "";
      if (column === undefined || !isFree(line, slot)) continue;
      if (value !== "") own.push(slot);
      if (value !== "" || was.has(slot)) planned.set(row, column, value, lineFormat(line, slot));
    }
    return { row, line, was, own };
  });
}

const fieldFormats: Readonly<Record<Field, string>> = {
  partner: "@",
  potential: "0.0",
  results: "0.0",
  segment: "@",
  support: "@",
  priority: "General",
  data: "General",
  why: "@",
  confidence: "0%",
};

export function writeTable(
  planned: PlannedCells,
  { columns, headerRow }: MapLayout,
  table: readonly PlannedRow[],
): void {
  table.forEach(({ key, cells }, at) => {
    const row = headerRow + 1 + at;
    planned.set(row, columns.key, key, "@", true);
    planned.set(row, columns.order, key === "" ? "" : at + 1, "General", true);
    if (!cells) return;
    for (const [field, column] of Object.entries(columns.table) as [Field, number][]) {
      planned.set(row, column, cells[field], fieldFormats[field], true);
    }
  });
}

/** Number formats of what is put in, before the rows are sorted. */
export function newFormats(
  sequence: readonly SequenceRow[],
  layout: MapLayout,
  { read, order, table, newColumn }: Pick<MapPlan, "read" | "order" | "table" | "newColumn">,
  now: CellNow,
): FormatBlock[] {
  return [
    ...(read && !order ? newOrderFormats(layout, now) : []),
    ...newRowFormats(sequence, layout, read, table),
    ...newColumnFormats(layout, newColumn),
  ];
}

/** Formats of the table's rows that are put in or taken from below it: they stand together before the rows are sorted. */
function newRowFormats(
  sequence: readonly SequenceRow[],
  { columns }: MapLayout,
  read: MapRead | undefined,
  { below }: TablePlan,
): FormatBlock[] {
  if (!read) return [];
  const formats = new Map<number, string>([
    [columns.key, "@"],
    [columns.order, "General"],
    ...(Object.entries(columns.table) as [Field, number][]).map(([field, at]) => [at, fieldFormats[field]] as const),
  ]);
  const isKnown = new Set(read.rows.map(({ at }) => at));
  const isFresh = (from: number | null) => from === null || below.has(from) || !isKnown.has(from);
  const rows = sequence.flatMap(({ from, role }, row) => (role?.kind === "table" && isFresh(from) ? [row] : []));
  // Those that are put in right under a partner's row have its formats.
  const above = sequence[(rows[0] ?? 0) - 1];
  const isUnderPartner = above?.role?.kind === "table" && above.from !== null;
  if (isUnderPartner && rows.every((row, at) => sequence[row]?.from === null && row === (rows[0] ?? 0) + at)) return [];
  return formatBlocks(
    rows.flatMap((row) => [...formats].map(([column, value]) => ({ row, column, value, isNew: true }))),
  );
}

function newColumnFormats(layout: MapLayout, column: number | null): FormatBlock[] {
  if (column === null || layout.tableRows === 0) return [];
  const formats = Array.from({ length: layout.tableRows }, () => [fieldFormats.confidence]);
  return [{ row: layout.headerRow + 1, column, formats }];
}

/** A column that was put in has the formats of the one beside it, of texts: numbers are not to be taken for text there. */
function newOrderFormats({ columns, headerRow, tableRows }: MapLayout, now: CellNow): FormatBlock[] {
  const formats = Array.from({ length: tableRows }, () => ["General"]);
  const isNumbered = formats.some((_, at) => typeof now(headerRow + 1 + at, columns.order) === "number");
  return isNumbered || tableRows === 0 ? [] : [{ row: headerRow + 1, column: columns.order, formats }];
}
