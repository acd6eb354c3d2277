/** The column 記録: JSON of what a row remembers. */
import { type Cell, cellText, type Grid, isDate } from "../../cells/cell";
import { type Day, dateOfDay, dayOf, dayText, parseDay } from "../../cells/day";

type Written = string | number | boolean | { readonly d: string };

/** What the row 作成 says of its build. */
export interface BuildRecord {
  readonly rows: number;
  readonly asOf: Day;
  /** Criteria and options as cells; null: as in the build before. */
  readonly settings: Grid | null;
}

const version = 1;

/** A day as the history writes it, in the order in which texts sort by time. */
export const isoDay = (day: Day): string => dayText(day).replaceAll("/", "-");

const written = (cell: Cell): Written =>
  isDate(cell) ? (Number.isNaN(cell.getTime()) ? cellText(cell) : { d: isoDay(dayOf(cell)) }) : (cell ?? "");

export const cellsText = (cells: readonly Cell[]): string => JSON.stringify(cells.map(written));

export const buildText = ({ rows, asOf, settings }: BuildRecord): string =>
  JSON.stringify({
    v: version,
    rows,
    asOf: isoDay(asOf),
    ...(settings ? { settings: settings.map((row) => row.map(written)) } : {}),
  });

/** Undefined where the text is no list of cells. */
export function cellsIn(text: string): readonly Cell[] | undefined {
  return listIn(parsed(text));
}

/** Undefined where the text says nothing of a build, or is of a later version. */
export function buildIn(text: string): BuildRecord | undefined {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return undefined;
  const { v, rows, asOf, settings = null } = value as Readonly<Record<string, unknown>>;
  const day = typeof asOf === "string" ? parseDay(asOf) : undefined;
  if (v !== version || typeof rows !== "number" || day === undefined) return undefined;
  if (settings === null) return { rows, asOf: day, settings };
  const grid = Array.isArray(settings) ? settings.map(listIn) : [undefined];
  return grid.every((row) => row !== undefined) ? { rows, asOf: day, settings: grid } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listIn(value: unknown): readonly Cell[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const cells = value.map(cellIn);
  return cells.every((cell) => cell !== undefined) ? cells : undefined;
}

function cellIn(value: unknown): Exclude<Cell, undefined> | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null) return "";
  const day = typeof value === "object" && "d" in value && typeof value.d === "string" ? parseDay(value.d) : undefined;
  return day === undefined ? undefined : dateOfDay(day);
}
