/** Decides the currency of a column: cells in a rarer one are not read. */
import type { Unit } from "../../cells/unit";
import type { Decision, Refusal } from "../../problem/column-facts";
import type { ColumnFacts } from "./column-reading";
import type { IndexedAmount } from "./number-cells";

export interface CurrencyChoice {
  /** Cells in another currency than the column's. */
  readonly others: ReadonlySet<number>;
  readonly decision: Decision | null;
  readonly refusal: Refusal | null;
}

/** The header's currency, else the one that most cells name; equally many: the column waits. */
export function currencyOf(
  { context }: ColumnFacts,
  amounts: readonly IndexedAmount[],
  unit: Unit | null,
): CurrencyChoice {
  const cells = new Map<string, number[]>();
  for (const { index, amount } of amounts) {
    if (amount.currency === null) continue;
    const known = cells.get(amount.currency);
    if (known) known.push(index);
    else cells.set(amount.currency, [index]);
  }
  const named = unit?.currency ?? null;
  if (named !== null && cells.size > 0 && !cells.has(named)) cells.set(named, []);
  if (cells.size < 2) return { others: new Set(), decision: null, refusal: null };
  const ranked = [...cells].sort((a, b) => b[1].length - a[1].length);
  const [first, second] = ranked as [[string, number[]], [string, number[]]];
  if (named === null && first[1].length === second[1].length) {
    const places = ranked.map(([, indexes]) => context.placeOf(indexes[0] ?? 0));
    return { others: new Set(), decision: null, refusal: { why: "currencies", places } };
  }
  const currency = named ?? first[0];
  const others = [...cells].flatMap(([code, indexes]) => (code === currency ? [] : indexes)).sort((a, b) => a - b);
  const decision = { what: "currency", currency, places: others.map(context.placeOf) } as const;
  return { others: new Set(others), decision, refusal: null };
}
