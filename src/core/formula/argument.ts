/** Arguments as a cell passes them: a scalar for one cell, rows of cells for a range. */
import type { Cell, Grid } from "../cells/cell";
import { argumentSource, type Source } from "../cells/source";

export type Argument = Cell | Grid;

const isRange = (argument: Argument): argument is Grid => Array.isArray(argument);

/** Left out altogether, or passed as nothing between two commas. */
export const isAbsent = (argument: Argument): boolean => argument === undefined || argument === null || argument === "";

/** A range of two or more columns: a table with a header row, not scores. */
export const isTable = (argument: Argument): argument is Grid => isRange(argument) && (argument[0]?.length ?? 0) > 1;

/** The cells of one column, or of a single cell; undefined for a wider range. */
export function columnOf(argument: Argument): readonly Cell[] | undefined {
  if (!isRange(argument)) return [argument];
  return (argument[0]?.length ?? 0) > 1 ? undefined : argument.map((row) => row[0]);
}

export const tableSource = (argument: Grid): Source => argumentSource(argument);
