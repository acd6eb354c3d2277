/** Decides the currency of a column: cells in a rarer one are not read. */
import type { Decision, Refusal } from "../../problem/column-facts";
import type { ColumnFacts, Region } from "./column-reading";
import type { NumberCells } from "./number-cells";

export interface CurrencyChoice {
  /** Cells in another currency than the column's. */
  readonly others: ReadonlySet<number>;
  readonly decision: Decision | null;
  readonly refusal: Refusal | null;
}

/** The currency in which a spreadsheet takes ¥1,200 or $1,200 for a bare number; null where only its language is known. */
const homeOf = ({ locale, dayOrder }: Region): string | null =>
  locale === "ja" ? "JPY" : dayOrder === "mdy" ? "USD" : null;

/** The header's currency, else the one that most cells are in; equally many: the column waits. */
export function currencyOf({ context }: ColumnFacts, { amounts, values, unit }: NumberCells): CurrencyChoice {
  const cells = new Map<string, number[]>();
  for (const { index, amount } of amounts) {
    if (amount.currency === null) continue;
    const known = cells.get(amount.currency);
    if (known) known.push(index);
    else cells.set(amount.currency, [index]);
  }
  if (cells.size === 0) return { others: new Set(), decision: null, refusal: null };
  const named = unit?.unit.currency ?? null;
  const home = named ?? homeOf(context.region);
  if (home !== null && !cells.has(home)) cells.set(home, []);
  if (cells.size < 2) return { others: new Set(), decision: null, refusal: null };
  // Bare numbers are in the spreadsheet's own currency, where they are not in that of the cells that name one.
  const size = ([code, own]: readonly [string, readonly number[]]) =>
    own.length + (code === home ? bareCount(values, amounts) : 0);
  const ranked = [...cells].sort((a, b) => size(b) - size(a));
  const [first, second] = ranked as [[string, number[]], [string, number[]]];
  if (named === null && size(first) === size(second)) {
    const places = ranked.flatMap(([, indexes]) => indexes.slice(0, 1)).map(context.placeOf);
    return { others: new Set(), decision: null, refusal: { why: "currencies", places } };
  }
  const currency = named ?? first[0];
  const others = [...cells].flatMap(([code, indexes]) => (code === currency ? [] : indexes)).sort((a, b) => a - b);
  if (others.length === 0) return { others: new Set(), decision: null, refusal: null };
  const decision = { what: "currency", currency, places: others.map(context.placeOf) } as const;
  return { others: new Set(others), decision, refusal: null };
}

/** Numbers other than 0 that name no currency. */
function bareCount(values: Float64Array, amounts: NumberCells["amounts"]): number {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value) && value !== 0) count += 1;
  return count + amounts.filter(({ amount }) => amount.currency === null && amount.value !== 0).length;
}
