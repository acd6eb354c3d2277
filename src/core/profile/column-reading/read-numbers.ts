/** Reads a column as numbers: notation, unit, currency and percent by what the whole column shows. */
import { type Amount, amountIn } from "../../cells/amount";
import { type Cell, isDate, isErrorCell, isMissing } from "../../cells/cell";
import { eightDigitDay, writtenDay } from "../../cells/day";
import type { Decision, FaultCode, Refusal } from "../../problem/column-facts";
import { chosenWords, pointsOfMeaning } from "./chosen-words";
import type { ColumnFacts, Fault, Values } from "./column-reading";
import { currencyOf } from "./currency-of";
import { type IndexedText, notationOf } from "./notation-of";
import { hasOwnUnit, type IndexedAmount, type UnitOrigin } from "./number-cells";
import { type BareRule, bareRule } from "./percents";
import { tooFew } from "./too-few";
import { unitDoubt } from "./unit-of";

/** The numbers, and what a bare one is. */
export interface NumberValues extends Values {
  readonly bare: BareRule;
}

export function readNumbers(facts: ColumnFacts, unit: UnitOrigin | null): NumberValues {
  const { cells, context } = facts;
  const values = new Float64Array(cells.length);
  const rest: number[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    const isNumber = typeof cell === "number" && Number.isFinite(cell);
    values[index] = isNumber ? cell : Number.NaN;
    if (!isNumber && cell !== "" && cell !== null && cell !== undefined) rest.push(index);
  }
  const faults: Fault[] = [];
  const given = new Map<number, number>();
  const texts = textsAmong(facts, rest, faults, given);
  const notation = notationOf(facts, texts);
  const amounts = amountsOf(texts, notation, faults);
  const currency = currencyOf(facts, { amounts, values, unit });
  for (const index of currency.others) faults.push({ index, code: "otherCurrency" });
  const kept = currency.others.size > 0 ? amounts.filter(({ index }) => !currency.others.has(index)) : amounts;
  const bare = bareRule(facts, { amounts: kept, values, unit });
  const own: number[] = [];
  if (bare.factor !== 1 || bare.most < Number.POSITIVE_INFINITY) {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] as number;
      if (Number.isNaN(value)) continue;
      if (Math.abs(value) > bare.most) {
        values[index] = Number.NaN;
        faults.push({ index, code: "bareAmongPercents" });
      } else if (!bare.isPlain(value)) values[index] = value * bare.factor;
    }
  }
  for (const { index, amount } of kept) {
    if (hasOwnUnit(amount, unit?.unit ?? null)) {
      values[index] = amount.value;
      own.push(index);
    } else if (Math.abs(amount.value) > bare.most) faults.push({ index, code: "bareAmongPercents" });
    else values[index] = bare.isPlain(amount.value) ? amount.value : amount.value * bare.factor;
  }
  if (facts.says.kind === "count") {
    for (const index of spelledDays(values)) {
      values[index] = Number.NaN;
      faults.push({ index, code: "dayAmongNumbers" });
    }
  }
  const read = count(values) + given.size;
  const filled = read + faults.length;
  const decisions: Decision[] = [
    ...(unit && (unit.unit.factor !== 1 || unit.from === "choice")
      ? [{ what: "unit", unit: unit.unit, from: unit.from, own: own.map(context.placeOf) } as const]
      : []),
    ...(notation.decision ? [notation.decision] : []),
    ...(currency.decision ? [currency.decision] : []),
    ...rangesAmong(facts, kept),
  ];
  const refusal: Refusal | null =
    notation.refusal ??
    currency.refusal ??
    unitDoubt(facts, { amounts: kept, values, unit }) ??
    tooFew(facts, faults, read, filled);
  return { values, given, faults: sorted(faults), decisions, refusal, filled, read, bare };
}

/** Texts that may be amounts; what is none for certain is noted. */
function textsAmong(facts: ColumnFacts, rest: readonly number[], faults: Fault[], given: Map<number, number>) {
  const meaningOf = chosenWords(facts.context);
  const texts: IndexedText[] = [];
  for (const index of rest) {
    const cell = facts.cells[index];
    const means = meaningOf(cell);
    if (means !== undefined) {
      const points = pointsOfMeaning(means);
      if (points !== undefined) given.set(index, points);
    } else if (isMissing(cell)) continue;
    else if (typeof cell === "string" && !isErrorCell(cell)) texts.push({ index, text: cell });
    else faults.push({ index, code: codeOf(cell) });
  }
  return texts;
}

/** 20261001 among counts a thousand times smaller is a day. */
function spelledDays(values: Float64Array): number[] {
  const days: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    if ((values[index] as number) > 19_000_000 && eightDigitDay(values[index] as number) !== undefined)
      days.push(index);
  }
  if (days.length === 0) return days;
  const others = values.filter((value) => value > 0 && eightDigitDay(value) === undefined).sort();
  const middle = others[Math.floor(others.length / 2)] ?? 0;
  return days.filter((index) => (values[index] as number) > 1000 * middle);
}

const codeOf = (cell: Cell): FaultCode =>
  isErrorCell(cell) ? "errorCell" : isDate(cell) ? "dayAmongNumbers" : "badNumber";

function amountsOf(
  texts: readonly IndexedText[],
  { notation, others }: ReturnType<typeof notationOf>,
  faults: Fault[],
): IndexedAmount[] {
  const known = new Map<string, Amount | undefined>();
  const amounts: IndexedAmount[] = [];
  for (const { index, text } of texts) {
    if (others.has(index)) {
      faults.push({ index, code: "otherNotation" });
      continue;
    }
    if (!known.has(text)) known.set(text, amountIn(text, notation));
    const amount = known.get(text);
    if (amount) amounts.push({ index, amount });
    else faults.push({ index, code: writtenDay(text) === undefined ? "badNumber" : "dayAmongNumbers" });
  }
  return amounts;
}

function rangesAmong({ context }: ColumnFacts, amounts: readonly IndexedAmount[]): Decision[] {
  const places = amounts.filter(({ amount }) => amount.band !== null).map(({ index }) => context.placeOf(index));
  return places.length > 0 ? [{ what: "ranges", places }] : [];
}

function count(values: Float64Array): number {
  let present = 0;
  for (let index = 0; index < values.length; index += 1) if (!Number.isNaN(values[index])) present += 1;
  return present;
}

const sorted = (faults: readonly Fault[]): Fault[] => [...faults].sort((a, b) => a.index - b.index);
