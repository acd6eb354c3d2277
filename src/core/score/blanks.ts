/** On results nothing written may mean nothing sold: which blanks of a column count as 0 or "not yet". */
import { type Cell, isBlank, isDash } from "../cells/cell";
import type { Axis } from "../model/axis";
import type { BlankMeaning, Decision } from "../problem/column-facts";
import type { ColumnReading, Values } from "../profile/column-reading/column-reading";
import { isNone } from "../profile/column-reading/read-days";

export interface ReadBlanks {
  readonly indexes: readonly number[];
  readonly decision: Decision | null;
}

const none: ReadBlanks = { indexes: [], decision: null };

/** Blanks among numbers are 0 on results where no cell of the column says 0 or なし. */
export function blankNumbers(reading: ColumnReading, axis: Axis, values: Values): ReadBlanks {
  const { cells } = reading;
  if (values.read === 0 || values.read === cells.length) return none;
  const chosen = reading.context.choice?.blanks ?? null;
  const assumed = axis === "results" && !values.values.includes(0);
  return blanks(reading, chosen === null ? assumed : chosen === "no", "zero", isBlank, assumed);
}

/** A blank, a dash or なし among days on results is "not yet". */
export function blankDays(reading: ColumnReading, axis: Axis, values: Values): ReadBlanks {
  if (values.read === 0) return none;
  const chosen = reading.context.choice?.blanks ?? null;
  const assumed = axis === "results";
  const isNotYet = (cell: Cell) => isBlank(cell) || isDash(cell) || isNone(cell);
  return blanks(reading, chosen === null ? assumed : chosen === "no", "notYet", isNotYet, assumed);
}

/** What the user decided is said where the product would have assumed something. */
function blanks(
  { cells, context }: ColumnReading,
  counts: boolean,
  as: BlankMeaning,
  isIt: (cell: Cell) => boolean,
  assumed: boolean,
): ReadBlanks {
  if (!counts && !assumed) return none;
  const indexes: number[] = [];
  for (let index = 0; index < cells.length; index += 1) if (isIt(cells[index])) indexes.push(index);
  if (indexes.length === 0) return none;
  const decision = { what: "blanks", as: counts ? as : "missing", places: indexes.map(context.placeOf) } as const;
  return { indexes: counts ? indexes : [], decision };
}
