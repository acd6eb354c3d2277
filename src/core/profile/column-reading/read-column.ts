/** Reads one column: the same value for inference, scores, bounds of the settings and the sidebar. */
import { amountIn } from "../../cells/amount";
import type { Cell } from "../../cells/cell";
import type { Day } from "../../cells/day";
import { lazily } from "../../cells/lazily";
import type { ColumnReading, ReadingContext, Values } from "./column-reading";
import { headerValues } from "./header-values";
import { hasOwnUnit } from "./number-cells";
import { readDays } from "./read-days";
import { readNumbers } from "./read-numbers";
import { readYesNo } from "./read-yes-no";
import { unitOf } from "./unit-of";

/** Nothing is read before it is asked for, and nothing twice. */
export function readColumn(header: string, cells: readonly Cell[], context: ReadingContext): ColumnReading {
  const facts = { header, cells, says: headerValues(header), context };
  const unit = unitOf(facts);
  const numbers = lazily(() => readNumbers(facts, unit));
  const yesNo = lazily(() => readYesNo(facts));
  let days: { readonly asOf: Day; readonly values: Values } | null = null;
  return {
    ...facts,
    unit: unit?.unit ?? null,
    get numbers() {
      return numbers();
    },
    get yesNo() {
      return yesNo();
    },
    days(asOf) {
      if (days?.asOf !== asOf) days = { asOf, values: readDays(facts, asOf) };
      return days.values;
    },
    boundOf(bound) {
      const amount = typeof bound === "string" ? boundIn(bound, numbers()) : null;
      if (amount === undefined) return undefined;
      const value = amount?.value ?? Number(bound);
      if (amount && hasOwnUnit(amount, unit?.unit ?? null)) return value;
      const { factor, most } = numbers().bare;
      if (unit?.unit.percent) return Math.abs(value) <= 1 ? value : value * factor;
      // 95 as the bound of a column of percents is 95 %.
      return Math.abs(value) > most ? value / 100 : value * factor;
    },
  };
}

/** A bound in the notation of the column's cells. */
function boundIn(text: string, { decisions }: Values) {
  const notation = decisions.find((decision) => decision.what === "separators")?.notation ?? "point";
  return amountIn(text, notation) ?? amountIn(text, "point");
}
