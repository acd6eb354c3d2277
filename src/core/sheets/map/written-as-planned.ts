/** Whether rows were moved by somebody else while a build wrote: what people filled then stands in other rows than planned. */
import { cellText, type Grid } from "../../cells/cell";
import { usersCells } from "./check-plan";
import { computedRows } from "./computed-cells";
import { ownColumns } from "./layout";
import { fieldIn, keyColumnMark, tokens } from "./marks";
import { marksOf } from "./marks-of";
import type { MapPlan } from "./plan-map-sheet";
import { isNothing } from "./table-rows";

/** What somebody moved. */
export interface Moved {
  /** Which partner's cells stand in which row now. */
  readonly owners: ReadonlyMap<number, number>;
  /**
   * Whether columns or rows were put in, taken away or moved under what was written, or a text of somebody's is nowhere any
   * more: some cells of ours may then stand where nothing tells them from the users'.
   */
  readonly isShifted: boolean;
}

/** Null where every row is as planned, or only cells in it were typed. */
export function movedMeanwhile(plan: MapPlan, now: Grid): Moved | null {
  const { read, layout, rowsFrom, insertColumns, table } = plan;
  if (!read) return null;
  const own = new Set(ownColumns(read.columns));
  const columns = (read.values[0] ?? []).flatMap((_, column) => (own.has(column) ? [] : [column]));
  const marksAt = now.findIndex((line) => new Set(line.filter(isColumnMark)).size >= 2);
  const shifts = columnShifts(plan, now[marksAt] ?? []);
  const columnNow = (column: number) => {
    const planned = insertColumns && column >= insertColumns.before ? column + insertColumns.count : column;
    const left = shifts.filter((each) => each.column <= planned);
    return planned + ((left[left.length - 1] ?? shifts[0])?.by ?? 0);
  };
  const computedIn = computedRows(own);
  const computed = read.values.map((line, row) => computedIn(line, read.formulas[row] ?? []));
  const isShifted =
    isTextMissing(plan, now, computed) ||
    shifts.some(({ by }) => by !== 0) ||
    shifts.length < marksOf(layout.columns).length ||
    marksAt !== layout.markRow ||
    !now[layout.headerRow]?.some((cell) => cell === tokens.key || cell === tokens.order);
  const places = columns.map((column) => ({ column, at: columnNow(column) }));
  const first = layout.headerRow + 1;
  const rows = table.rows.map(({ partner }, at) => {
    const from = rowsFrom[first + at] ?? -1;
    const plain = places.filter(({ column }) => !computed[from]?.[column]);
    const seen = plain.map((place) => place.at);
    return {
      row: first + at,
      partner,
      seen,
      text: textOf(
        read.values[from],
        plain.map(({ column }) => column),
      ),
    };
  });
  const inPlace = new Set(rows.filter(({ row, seen, text }) => textOf(now[row], seen) === text).map(({ row }) => row));
  const stray = new TextsByColumns();
  for (const each of rows) if (!inPlace.has(each.row) && each.text !== "") stray.add(each);
  const owners = new Map<number, number>();
  let isMoved = false;
  now.forEach((line, row) => {
    const found = inPlace.has(row) ? null : stray.take(line);
    if (!found) return;
    isMoved = true;
    if (found.partner !== null) owners.set(row, found.partner);
  });
  if (!isMoved && !isShifted) return null;
  for (const { row, partner, text } of rows) {
    const isKnown = inPlace.has(row) && (text !== "" || inPlace.size === rows.length);
    if (isKnown && partner !== null) owners.set(row, partner);
  }
  return { owners, isShifted };
}

function isTextMissing(plan: MapPlan, now: Grid, computed: readonly (readonly boolean[])[]): boolean {
  const texts = new Set(now.flatMap((line) => line.map(cellText)));
  return usersCells(plan).some(
    ({ row, column }) => !computed[row]?.[column] && !texts.has(cellText(plan.read?.values[row]?.[column] ?? "")),
  );
}

interface Row {
  readonly partner: number | null;
  /** Columns in which it has no formula, where they are now. */
  readonly seen: readonly number[];
  readonly text: string;
}

/** Rows by what people filled in them, whichever of their columns have no formula. */
class TextsByColumns {
  private readonly known = new Map<string, { readonly seen: readonly number[]; readonly rows: Map<string, Row[]> }>();

  add(row: Row): void {
    const key = row.seen.join();
    const { rows } = this.known.get(key) ?? { rows: new Map<string, Row[]>() };
    rows.set(row.text, [...(rows.get(row.text) ?? []), row]);
    this.known.set(key, { seen: row.seen, rows });
  }

  /** The row that stands in a line of cells now: each is taken once. */
  take(line: Grid[number]): Row | null {
    for (const { seen, rows } of this.known.values()) {
      const row = rows.get(textOf(line, seen))?.shift();
      if (row) return row;
    }
    return null;
  }
}

/** "" where nothing stands in any of the columns. */
function textOf(line: Grid[number] | undefined, columns: readonly number[]): string {
  const cells = columns.map((column) => line?.[column]);
  return cells.every(isNothing) ? "" : cells.map((cell) => cellText(cell ?? "")).join("\u0000");
}

const isColumnMark = (cell: Grid[number][number]) => cell === keyColumnMark || fieldIn(cell) !== undefined;

/** How far each column of ours is from where it was written, by its mark, from left to right. */
function columnShifts({ layout }: MapPlan, marks: Grid[number]): { readonly column: number; readonly by: number }[] {
  return [...marksOf(layout.columns)]
    .map(([column, mark]) => ({ column, at: marks.indexOf(mark) }))
    .filter(({ at }) => at >= 0)
    .map(({ column, at }) => ({ column, by: at - column }))
    .sort((a, b) => a.column - b.column);
}
