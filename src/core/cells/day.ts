/** Reads a calendar day as people type it, as a day number that can be subtracted. */
import { type Cell, fold, isDate } from "./cell";

/** Days since 1970-01-01 in the calendar, free of time zones. */
export type Day = number;

/** What comes first in a day of digits: 28/10/2026, 10/28/2026, 26/10/28. */
export const dayOrders = ["dmy", "mdy", "ymd"] as const;
export type DayOrder = (typeof dayOrders)[number];

/** A day as written: known for certain, or three numbers that wait for their order. */
export type WrittenDay =
  | { readonly day: Day }
  | { readonly parts: readonly [number, number, number]; readonly twoDigits: boolean };

const eras: Readonly<Record<string, number>> = {
  ...{ 令和: 2018, r: 2018 },
  ...{ 平成: 1988, h: 1988 },
  ...{ 昭和: 1925, s: 1925 },
  ...{ 大正: 1911, t: 1911 },
};
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Of two digits, from this on the last century. */
const pivot = 70;
/** Longer than any day: nothing longer is looked into. */
const longest = 60;

/** The calendar day of a Date in the script's own time zone. */
export const dayOf = (date: Date): Day => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;

/** A Date that reads as the day in the script's own time zone: its noon, which no change of clocks skips. */
export const dateOfDay = (day: Day): Date => new Date(1970, 0, 1 + day, 12);

/** A day as yyyy/mm/dd. */
export function dayText(day: Day): string {
  const date = new Date(day * 86_400_000);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getUTCFullYear()}/${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}`;
}

/** The day in a single cell, where no column says in which order it is written: 10/1/2026 is month first unless somebody knows. */
export function parseDay(cell: Cell, order: DayOrder = "mdy"): Day | undefined {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? undefined : dayOf(cell);
  const written = typeof cell === "string" ? writtenDay(cell) : undefined;
  if (written === undefined || "day" in written) return written?.day;
  // A year of four digits stands last in these: what begins with the year is known for certain.
  return written.twoDigits ? undefined : dayIn(written, order === "ymd" ? "mdy" : order);
}

/**
 * The day in a text, or undefined: 2026/10/1, 2026-10-01, 2026.10.1, 2026年10月1日, 2026年10月 (its first), 令和8年10月1日,
 * R8.10.1, Oct 1, 2026, 1 Oct 2026, October 2026; 1.10.2026 is day first. 10/1/2026, 1-10-2026 and 26/10/1 wait for the order.
 * A weekday and a time of day are dropped.
 */
export function writtenDay(text: string): WrittenDay | undefined {
  const folded = fold(text);
  if (folded.length > longest || !/\d/.test(folded)) return undefined;
  const plain = folded
    .replace(/^'/, "")
    .replace(/\((?:月|火|水|木|金|土|日|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}(?:曜日?)?\)/, "")
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? /, "")
    .replace(/[t ]\d{1,2}(?::|時).*$/, "")
    .replace(/ ?(?:頃|ごろ)$/, "")
    .trim();
  const day = yearFirst(plain) ?? eraDay(plain) ?? dotted(plain) ?? named(plain);
  return day === undefined ? threeNumbers(plain) : { day };
}

function yearFirst(text: string): Day | undefined {
  const found = /^(\d{4})(?:[/.-]|年) ?(\d{1,2})(?:(?:[/.-]|月) ?(\d{1,2})日?|月?)$/.exec(text);
  return found ? dayFrom(Number(found[1]), Number(found[2]), Number(found[3] ?? 1)) : undefined;
}

function eraDay(text: string): Day | undefined {
  const found =
    /^(令和|平成|昭和|大正|[rhst])\.? ?(\d{1,2}|元)(?:[/.-]|年) ?(\d{1,2})(?:(?:[/.-]|月) ?(\d{1,2})日?|月?)$/.exec(
      text,
    );
  if (!found) return undefined;
  const year = (eras[found[1] ?? ""] ?? Number.NaN) + (found[2] === "元" ? 1 : Number(found[2]));
  return dayFrom(year, Number(found[3]), Number(found[4] ?? 1));
}

/** Who divides by dots and ends with the year begins with the day. */
function dotted(text: string): Day | undefined {
  const found = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  return found ? dayFrom(Number(found[3]), Number(found[2]), Number(found[1])) : undefined;
}

const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const namedMonthFirst = new RegExp(`^${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`);
const namedDayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](?:of )?${monthName}[ ,-]{1,2}(\\d{4}|\\d{2})$`);
const namedMonth = new RegExp(`^${monthName}[ ,-]{1,2}(\\d{4})$`);

function named(text: string): Day | undefined {
  const monthOf = (name = "") => months.indexOf(name) + 1;
  const first = namedMonthFirst.exec(text);
  if (first) return dayFrom(Number(first[3]), monthOf(first[1]), Number(first[2]));
  const second = namedDayFirst.exec(text);
  if (second) return dayFrom(fullYear(second[3] ?? ""), monthOf(second[2]), Number(second[1]));
  const alone = namedMonth.exec(text);
  return alone ? dayFrom(Number(alone[2]), monthOf(alone[1]), 1) : undefined;
}

function threeNumbers(text: string): WrittenDay | undefined {
  const found = /^(\d{1,2})([/.-])(\d{1,2})([/.-])(\d{4}|\d{2}|\d)$/.exec(text);
  if (!found || found[2] !== found[4]) return undefined;
  // One digit is no year, so the first number must be able to be one.
  if (found[5]?.length === 1 && found[1]?.length !== 2) return undefined;
  const written = {
    parts: [Number(found[1]), Number(found[3]), Number(found[5])] as const,
    twoDigits: (found[5] ?? "").length < 4,
  };
  return dayOrders.some((order) => dayIn(written, order) !== undefined) ? written : undefined;
}

/** The day that is meant where the order is so; undefined where there is no such day. */
export function dayIn(written: WrittenDay, order: DayOrder): Day | undefined {
  if ("day" in written) return written.day;
  const [first, second, third] = written.parts;
  if (order === "ymd") return written.twoDigits ? dayFrom(century(first), second, third) : undefined;
  const year = written.twoDigits ? century(third) : third;
  return order === "dmy" ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

const century = (year: number) => year + (year < pivot ? 2000 : 1900);
const fullYear = (digits: string) => (digits.length === 4 ? Number(digits) : century(Number(digits)));

/** 20261001 as the day that it spells, from 1900 to 2100. */
export function eightDigitDay(number: number): Day | undefined {
  if (!Number.isInteger(number) || number < 19_000_101 || number > 21_001_231) return undefined;
  return dayFrom(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
}

/** 202610 as the first day of the month that it spells, from 1900 to 2100. */
export function sixDigitMonth(number: number): Day | undefined {
  return number >= 190_001 && number <= 210_012 ? dayFrom(Math.floor(number / 100), number % 100, 1) : undefined;
}

/** A spreadsheet's serial number of a day (1 is 1899-12-31), from 1982 to 2064. */
export function serialDay(number: number): Day | undefined {
  return number >= 30_000 && number <= 60_000 ? Math.floor(number) - 25_569 : undefined;
}

/** The same digits with day and month exchanged, or undefined where that is no day. */
export function exchangedDay(day: Day): Day | undefined {
  const date = new Date(day * 86_400_000);
  return dayFrom(date.getUTCFullYear(), date.getUTCDate(), date.getUTCMonth() + 1);
}

function dayFrom(year: number, month: number, date: number): Day | undefined {
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  const exists = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return exists ? time / 86_400_000 : undefined;
}
