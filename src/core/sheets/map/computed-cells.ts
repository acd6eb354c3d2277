/** Cells that change by themselves: formulas, and what some formulas fill below and right of them. */
import type { SheetCells } from "./read-map-sheet";
import { isNothing } from "./table-rows";

/** Functions whose result may be more than one cell. */
const many =
  /[{]|array|query|filter|sort|unique|import|split|transpose|sequence|stack|wrap|flatten|tocol|torow|choose|map|bycol|byrow|scan|partner_|finance|index|offset|indirect|lambda|let|mmult|frequency|linest|logest|trend|growth|extract/i;

/**
 * Tells for one row after the other, from the top, which cells change by themselves. Cells of columns in `own` are no formula's
 * but their own.
 */
export function computedRows(own: ReadonlySet<number>) {
  let above: readonly boolean[] = [];
  return (values: SheetCells["values"][number], formulas: readonly string[]): boolean[] => {
    const filling: boolean[] = [];
    const computed = values.map((cell, column) => {
      const formula = formulas[column] ?? "";
      const isFilledIn = !own.has(column) && !isNothing(cell) && Boolean(above[column] || filling[column - 1]);
      filling[column] = many.test(formula) || isFilledIn;
      return formula !== "" || isFilledIn;
    });
    above = filling;
    return computed;
  };
}
