/** Whether rows were moved by somebody else while a build wrote: what people filled then stands in other rows than planned. */
import { cellText, type Grid } from "../../cells/cell";
import { usersCells } from "./check-plan";
import { computedRows } from "./computed-cells";
import { ownColumns } from "./layout";
import type { MapPlan } from "./map-plan";
import { tokens } from "./marks";
import { marksOf } from "./marks-of";
import { markRowIn } from "./read-map-sheet";
import { isNothing } from "./table-rows";

/** What somebody moved. */
export interface Moved {
  /** Which partner's cells stand in which row now. */
  readonly owners: ReadonlyMap<number, number>;
  /**
   * False where columns or rows were put in, taken away or moved under what was written, where something of somebody's is
   * nowhere any more, or where a row of the archive was moved, whose name may be written over: nothing tells then what is whose.
   */
  readonly isSure: boolean;
  /** What people had filled and stands nowhere any more. */
  readonly missing: readonly string[];
}

/** Null where every row is as planned, or only cells in it were typed. */
export function movedMeanwhile(plan: MapPlan, now: Grid): Moved | null {
  const { read, layout, rowsFrom, insertColumns, table } = plan;
  if (!read) return null;
  const own = new Set(ownColumns(read.columns));
  const columns = (read.values[0] ?? []).flatMap((_, column) => (own.has(column) ? [] : [column]));
  const marksAt = markRowIn(now) ?? -1;
  const shifts = columnShifts(plan, now[marksAt] ?? []);
  const columnNow = (column: number) => {
    const planned = insertColumns && column >= insertColumns.before ? column + insertColumns.count : column;
    const left = shifts.filter((each) => each.column <= planned);
    return planned + ((left[left.length - 1] ?? shifts[0])?.by ?? 0);
  };
  const computedIn = computedRows(own);
  const computed = read.values.map((line, row) => computedIn(line, read.formulas[row] ?? []));
  const missing = missingTexts(plan, now, computed);
  const isShifted =
    missing.length > 0 ||
    shifts.some(({ by }) => by !== 0) ||
    shifts.length < marksOf(layout.columns).length ||
    marksAt !== layout.markRow ||
    !now[layout.headerRow]?.some((cell) => cell === tokens.key || cell === tokens.order);
  const places = columns.map((column) => ({ column, at: columnNow(column) }));
  const first = layout.headerRow + 1;
  const rows = table.rows.map(({ partner }, at): Row => {
    const from = rowsFrom[first + at] ?? -1;
    const isComputed = ({ column }: { readonly column: number }) => computed[from]?.[column] ?? false;
    const textIn = (some: typeof places) => ({
      seen: some.map((place) => place.at),
      text: textOf(
        read.values[from],
        some.map(({ column }) => column),
      ),
    });
    const plain = textIn(places.filter((place) => !isComputed(place)));
    return { row: first + at, partner, ...plain, whole: places.some(isComputed) ? textIn(places) : null };
  });
  const inPlace = new Set<number>();
  const stray = new RowsByText();
  // A row with nothing but formulas is looked for by what they show.
  const strayFormulas = new RowsByText();
  for (const each of rows) {
    const isByFormulas = each.text === "" && each.whole !== null;
    const known = isByFormulas ? (each.whole as RowText) : each;
    if (textOf(now[each.row], known.seen) === known.text) inPlace.add(each.row);
    else if (known.text !== "") (isByFormulas ? strayFormulas : stray).add(each, known);
  }
  const owners = new Map<number, number>();
  let isMoved = false;
  let areAllPartners = true;
  now.forEach((line, row) => {
    const found = inPlace.has(row) ? null : (stray.take(line) ?? strayFormulas.take(line));
    if (!found) return;
    isMoved = true;
    if (found.partner === null) areAllPartners = false;
    else owners.set(row, found.partner);
  });
  if (!isMoved && !isShifted) return null;
  for (const { row, partner, text } of rows) {
    const isKnown = inPlace.has(row) && (text !== "" || inPlace.size === rows.length);
    if (isKnown && partner !== null) owners.set(row, partner);
  }
  return { owners, isSure: !isShifted && areAllPartners && strayFormulas.isEmpty, missing };
}

function missingTexts(plan: MapPlan, now: Grid, computed: readonly (readonly boolean[])[]): string[] {
  const texts = new Set(now.flatMap((line) => line.map(cellText)));
  return usersCells(plan)
    .filter(({ row, column }) => !computed[row]?.[column])
    .map(({ row, column }) => cellText(plan.read?.values[row]?.[column] ?? ""))
    .filter((text) => !texts.has(text));
}

interface RowText {
  /** Columns, where they are now, and what stood in them. */
  readonly seen: readonly number[];
  readonly text: string;
}

/** A row of the table with what people filled in it, formulas apart. */
interface Row extends RowText {
  readonly row: number;
  readonly partner: number | null;
  /** Together with what formulas show; null where there are none. */
  readonly whole: RowText | null;
}

/** Rows by what stands in some of their columns. */
class RowsByText {
  private readonly known = new Map<string, { readonly seen: readonly number[]; readonly rows: Map<string, Row[]> }>();
  private count = 0;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  add(row: Row, { seen, text }: RowText): void {
    const key = seen.join();
    const { rows } = this.known.get(key) ?? { rows: new Map<string, Row[]>() };
    rows.set(text, [...(rows.get(text) ?? []), row]);
    this.known.set(key, { seen, rows });
    this.count += 1;
  }

  /** The row that stands in a line of cells now: each is taken once. */
  take(line: Grid[number]): Row | null {
    for (const { seen, rows } of this.known.values()) {
      const row = rows.get(textOf(line, seen))?.shift();
      if (!row) continue;
      this.count -= 1;
      return row;
    }
    return null;
  }
}

/** "" where nothing stands in any of the columns. */
function textOf(line: Grid[number] | undefined, columns: readonly number[]): string {
  const cells = columns.map((column) => line?.[column]);
  return cells.every(isNothing) ? "" : cells.map((cell) => cellText(cell ?? "")).join("\u0000");
}

/** How far each column of ours is from where it was written, by its mark, from left to right. */
function columnShifts({ layout }: MapPlan, marks: Grid[number]): { readonly column: number; readonly by: number }[] {
  return [...marksOf(layout.columns)]
    .map(([column, mark]) => ({ column, at: marks.indexOf(mark) }))
    .filter(({ at }) => at >= 0)
    .map(({ column, at }) => ({ column, by: at - column }))
    .sort((a, b) => a.column - b.column);
}
