/** What stands in the cells before they are written, by the rows and columns after the build, and which of them are the users'. */
import { type Field, ownColumns, panelFields } from "./layout";
import type { FreshParts, Inserted, MapLayout, MapPlan } from "./map-plan";
import type { CellNow } from "./planned-cells";
import type { MapRead } from "./read-map-sheet";
import { isNothing } from "./table-rows";

export interface Now {
  readonly cell: CellNow;
  /** Whether anything stands in a cell, also a formula that shows nothing. */
  readonly holds: (row: number, column: number) => boolean;
  readonly formula: (row: number, column: number) => string;
}

/** The column that each was before columns are put in; null for one of those. */
export const columnBefore =
  (inserted: Inserted | null) =>
  (column: number): number | null => {
    if (!inserted || column < inserted.before) return column;
    return column < inserted.before + inserted.count ? null : column - inserted.count;
  };

/** Where a column stands once others are put in. */
export const columnAfter = (inserted: Inserted | null, column: number): number =>
  inserted && column >= inserted.before ? column + inserted.count : column;

export function cellsNow(read: MapRead | undefined, rowsFrom: MapPlan["rowsFrom"], inserted: Inserted | null): Now {
  const before = columnBefore(inserted);
  const cell: CellNow = (row, column) => {
    const [from, at] = [rowsFrom[row] ?? null, before(column)];
    return !read || from === null || at === null ? undefined : (read.values[from]?.[at] ?? "");
  };
  const formula = (row: number, column: number) => {
    const [from, at] = [rowsFrom[row] ?? null, before(column)];
    return from === null || at === null ? "" : (read?.formulas[from]?.[at] ?? "");
  };
  const holds = (row: number, column: number) => !isNothing(cell(row, column)) || formula(row, column) !== "";
  return { cell, holds, formula };
}

export const columnOfSlot = ({ columns }: MapLayout, slot: number): number | undefined => {
  const field = panelFields[slot];
  return field === undefined ? undefined : columns.table[field];
};

/** Whether a line has room in one of its cells: it is ours, or nothing stands in it. */
export function isFreeIn(layout: MapLayout, read: MapRead | undefined, holds: Now["holds"]) {
  return (line: number, slot: number): boolean => {
    const [row, column] = [layout.lines.get(line), columnOfSlot(layout, slot)];
    if (row === undefined || column === undefined) return false;
    return read?.lines.get(line)?.own.has(slot) || !holds(row, column);
  };
}

export function usersCellsIn(layout: MapLayout, read: MapRead | undefined, holds: Now["holds"]): ReadonlySet<string> {
  const isFree = isFreeIn(layout, read, holds);
  return new Set(
    [...layout.lines].flatMap(([line, row]) =>
      panelFields.flatMap((_, slot) => {
        const column = columnOfSlot(layout, slot);
        return column === undefined || isFree(line, slot) ? [] : [`${row} ${column}`];
      }),
    ),
  );
}

export function freshPartsOf(
  { columns, headerRow, lines }: MapLayout,
  read: MapRead | undefined,
  now: CellNow,
): FreshParts {
  const isBlank = (column: number) => isNothing(now(headerRow, column));
  const fields = (Object.entries(columns.table) as [Field, number][]).filter(([, column]) => isBlank(column));
  return {
    lines: new Set([...lines.keys()].filter((line) => !read?.lines.has(line))),
    isHeader: ownColumns(columns).every(isBlank),
    // Where the whole header is blank, somebody has only deleted it.
    fields: new Set(fields.length < Object.keys(columns.table).length ? fields.map(([field]) => field) : []),
  };
}
