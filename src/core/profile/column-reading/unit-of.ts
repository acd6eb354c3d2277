/** The unit of a column's bare numbers, or the doubt about it. */
import { headerUnit } from "../../cells/unit";
import type { Refusal } from "../../problem/column-facts";
import type { ColumnFacts } from "./column-reading";
import { hasOwnUnit, type NumberCells, type UnitOrigin } from "./number-cells";

/** By the user's choice, the header or a row of units under it, or, for money, a line above the table. */
export function unitOf({ header, says, context }: ColumnFacts): UnitOrigin | null {
  if (context.choice?.unit) return { unit: context.choice.unit, from: "choice" };
  const own = headerUnit(header) ?? context.unitBelow;
  if (own) return { unit: own, from: "header" };
  const line = says.kind === "money" ? context.list().unit : null;
  return line ? { unit: line, from: "line" } : null;
}

/** Numbers with a unit and bare ones so far apart are not in one unit. */
const apart = 1000;

/** Numbers with 万, 億, K or M beside bare ones a thousand times apart, where nothing says what the bare ones are. */
export function unitDoubt({ context }: ColumnFacts, { amounts, values, unit }: NumberCells): Refusal | null {
  if (unit) return null;
  const multiplied = amounts.filter(({ amount }) => amount.multiplied && amount.value !== 0);
  if (multiplied.length === 0) return null;
  const withUnit = new Set(
    amounts.filter(({ amount }) => hasOwnUnit(amount, null) || amount.counted).map(({ index }) => index),
  );
  const size = (index: number) => Math.abs(values[index] as number);
  let [least, most] = [-1, -1];
  for (let index = 0; index < values.length; index += 1) {
    if (!(size(index) > 0) || withUnit.has(index)) continue;
    if (least < 0 || size(index) < size(least)) least = index;
    if (most < 0 || size(index) > size(most)) most = index;
  }
  if (least < 0) return null;
  const bySize = multiplied.map(({ index }) => index).sort((a, b) => size(a) - size(b));
  const [smallest, largest] = [bySize[0] ?? 0, bySize[bySize.length - 1] ?? 0];
  if (size(largest) >= apart * size(least)) return { why: "unit", places: [largest, least].map(context.placeOf) };
  if (size(most) >= apart * size(smallest)) return { why: "unit", places: [smallest, most].map(context.placeOf) };
  return null;
}
