/** The number in a single cell, where no column says how it is to be read. */
import { amountIn } from "./amount";
import type { Cell } from "./cell";

/**
 * The number in a cell, or undefined when it holds none. A percentage is a fraction (12% is 0.12); ▲5, △5 and (5)
 * are −5; units multiply (1.2億 is 120,000,000). Counters such as 名 or 件 and words such as 約 and 以上 are dropped.
 */
export function parseNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  const amount = typeof cell === "string" && /\d/.test(cell.normalize("NFKC")) ? amountIn(cell, "point") : undefined;
  return amount && (amount.band === null || amount.band === "least") ? amount.value : undefined;
}
