/** Reads a column as days: in the order that the whole column shows. */
import { type Cell, isDate, isErrorCell, isMissing } from "../../cells/cell";
import {
  type Day,
  type DayOrder,
  dayIn,
  dayOf,
  eightDigitDay,
  exchangedDay,
  serialDay,
  sixDigitMonth,
  type WrittenDay,
  writtenDay,
} from "../../cells/day";
import { parseNumber } from "../../cells/number";
import type { Place } from "../../cells/source";
import type { Decision, FaultCode, Origin, Refusal } from "../../problem/column-facts";
import { chosenWords, pointsOfMeaning } from "./chosen-words";
import type { ColumnFacts, Fault, Values } from "./column-reading";
import { tooFew } from "./too-few";

/** A day of digits that waits for its order. */
interface Waiting {
  readonly index: number;
  readonly written: WrittenDay & { readonly twoDigits: boolean };
}

export function readDays(facts: ColumnFacts, asOf: Day): Values {
  const { cells, context, says } = facts;
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const faults: Fault[] = [];
  const given = new Map<number, number>();
  const waiting: Waiting[] = [];
  const real: number[] = [];
  const meaningOf = chosenWords(context);
  const put = (index: number, day: Day | undefined, code: FaultCode) => {
    if (day === undefined) faults.push({ index, code });
    else values[index] = day;
  };
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === "" || cell === null || cell === undefined) continue;
    const means = meaningOf(cell);
    if (means !== undefined) {
      const points = pointsOfMeaning(means);
      if (points !== undefined) given.set(index, points);
    } else if (typeof cell === "number") put(index, numberedDay(cell), "numberAmongDays");
    else if (isDate(cell)) {
      put(index, Number.isNaN(cell.getTime()) ? undefined : dayOf(cell), "badDay");
      real.push(index);
    } else if (isMissing(cell) || isNone(cell)) continue;
    else if (typeof cell !== "string" || isErrorCell(cell)) faults.push({ index, code: codeOf(cell) });
    else {
      const written = writtenDay(cell);
      if (written && "parts" in written) waiting.push({ index, written });
      else if (written) put(index, written.day, "badDay");
      else put(index, /^\d+$/.test(cell.trim()) ? numberedDay(Number(cell)) : undefined, textCode(cell));
    }
  }
  const decisions: Decision[] = [];
  for (const twoDigits of [false, true]) {
    const own = waiting.filter(({ written }) => written.twoDigits === twoDigits);
    if (own.length === 0) continue;
    const { order, from, witness } = orderOf(facts, own, twoDigits);
    for (const { index, written } of own) put(index, dayIn(written, order), "otherDayOrder");
    const isOpen = own.some(({ written }) => feasible(written, twoDigits, facts).length > 1);
    if (isOpen || from === "cells") {
      decisions.push({ what: "dayOrder", order, from, places: [witness ?? context.placeOf(own[0]?.index ?? 0)] });
    }
  }
  const refusal = misread(facts, waiting, real);
  if (isExchanged(context)) exchange(facts, waiting, real, values);
  if (says.isPast) {
    for (let index = 0; index < values.length; index += 1) {
      if (!((values[index] as number) > asOf)) continue;
      values[index] = Number.NaN;
      faults.push({ index, code: "dayAhead" });
    }
  }
  let read = given.size;
  for (let index = 0; index < values.length; index += 1) if (!Number.isNaN(values[index])) read += 1;
  const filled = read + faults.length;
  faults.sort((a, b) => a.index - b.index);
  return { values, given, faults, decisions, refusal: refusal ?? tooFew(facts, faults, read, filled), filled, read };
}

const numberedDay = (number: number): Day | undefined =>
  eightDigitDay(number) ?? serialDay(number) ?? sixDigitMonth(number);

export const noneWords: ReadonlySet<string> = new Set(["なし", "無し", "ナシ", "無", "none", "never", "nil"]);

/** なし under a header about a day: it has not happened. */
export const isNone = (cell: Cell): boolean => typeof cell === "string" && noneWords.has(cell.trim().toLowerCase());

const codeOf = (cell: Cell): FaultCode => (isErrorCell(cell) ? "errorCell" : "badDay");
const textCode = (text: string): FaultCode => (parseNumber(text) === undefined ? "badDay" : "numberAmongDays");

/** Orders in which there is such a day. Two digits begin with the year in Japanese, elsewhere hardly ever. */
function feasible(written: WrittenDay, twoDigits: boolean, { context }: ColumnFacts): DayOrder[] {
  const orders: readonly DayOrder[] =
    twoDigits && context.region.locale === "ja" ? ["ymd", "mdy", "dmy"] : ["dmy", "mdy"];
  const days = orders.filter((order) => dayIn(written, order) !== undefined);
  return days.length === 0 && twoDigits ? ["ymd"] : days;
}

interface OrderChoice {
  readonly order: DayOrder;
  readonly from: Origin;
  readonly witness: Place | null;
}

/** By the user's choice, the majority of the cells that can be read one way only, the rest of the list, the locale. */
function orderOf(facts: ColumnFacts, cells: readonly Waiting[], twoDigits: boolean): OrderChoice {
  const { context } = facts;
  const { choice, region } = context;
  if (choice?.dayOrder && (twoDigits || choice.dayOrder !== "ymd")) {
    return { order: choice.dayOrder, from: "choice", witness: null };
  }
  const votes = new Map<DayOrder, number[]>();
  for (const { index, written } of cells) {
    const orders = feasible(written, twoDigits, facts);
    const [only] = orders;
    if (orders.length === 1 && only) votes.set(only, [...(votes.get(only) ?? []), index]);
  }
  const standard: DayOrder = twoDigits && region.locale === "ja" ? "ymd" : region.dayOrder;
  const ranked = [...votes].sort(
    (a, b) => b[1].length - a[1].length || Number(b[0] === standard) - Number(a[0] === standard),
  );
  const [first] = ranked;
  if (first) return { order: first[0], from: "cells", witness: context.placeOf(first[1][0] ?? 0) };
  const list = context.list().dayOrder;
  if (list && standard !== "ymd") return { order: list.order, from: "list", witness: list.place };
  return { order: standard, from: "default", witness: null };
}

/** The user says that days were meant the other way round than the spreadsheet reads them. */
const isExchanged = ({ choice, region }: ColumnFacts["context"]): boolean =>
  choice?.dayOrder === "dmy" || choice?.dayOrder === "mdy" ? choice.dayOrder !== region.dayOrder : false;

/** Texts that fit only the order that the spreadsheet does not read. */
const foreign = ({ context }: ColumnFacts, waiting: readonly Waiting[]) =>
  waiting.filter(
    ({ written }) =>
      dayIn(written, context.region.dayOrder) === undefined &&
      dayIn(written, otherOrder(context.region.dayOrder)) !== undefined,
  );

const otherOrder = (order: "dmy" | "mdy") => (order === "dmy" ? "mdy" : "dmy");

/** Beside such texts the spreadsheet has read its real days wrongly: nobody knows until somebody says. */
function misread(facts: ColumnFacts, waiting: readonly Waiting[], real: readonly number[]): Refusal | null {
  const [text] = foreign(facts, waiting);
  const [day] = real;
  if (facts.context.choice?.dayOrder || text === undefined || day === undefined) return null;
  return { why: "dayOrder", places: [text.index, day].map(facts.context.placeOf) };
}

/** The user says that the other order was meant: what the spreadsheet made of it is put right. */
function exchange(facts: ColumnFacts, waiting: readonly Waiting[], real: readonly number[], values: Float64Array) {
  if (foreign(facts, waiting).length === 0) return;
  for (const index of real) values[index] = exchangedDay(values[index] as number) ?? (values[index] as number);
}
