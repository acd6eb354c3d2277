/** Reads a calendar day as people type it, as a day number that can be subtracted. */
import { type Cell, fold, isDate } from "./cell";

/** Days since 1970-01-01 in the calendar, free of time zones. */
export type Day = number;

const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  昭和: 1925,
  s: 1925,
};
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The calendar day of a Date in the script's own time zone. */
export const dayOf = (date: Date): Day => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;

/** A day as yyyy/mm/dd. */
export function dayText(day: Day): string {
  const date = new Date(day * 86_400_000);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getUTCFullYear()}/${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}`;
}

/**
 * The day in a cell, or undefined: a date cell, 2026/10/1, 2026-10-01, 2026.10.1, 2026年10月1日, 2026年10月 (its first),
 * 令和8年10月1日, R8.10.1, 10/1/2026 (month first), Oct 1, 2026, 1 Oct 2026; a time of day behind it is dropped.
 */
export function parseDay(cell: Cell): Day | undefined {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? undefined : dayOf(cell);
  if (typeof cell !== "string") return undefined;
  const text = fold(cell)
    .replace(/[((](?:月|火|水|木|金|土|日|mon|tue|wed|thu|fri|sat|sun)[a-z]*曜?日?[))]/, "")
    .replace(/[t ]\d{1,2}(?::|時).*$/, "")
    .trim();
  const yearFirst = /^(\d{4})(?:[/.-]|年)(\d{1,2})(?:(?:[/.-]|月)(\d{1,2})日?|月?)$/.exec(text);
  if (yearFirst) return dayFrom(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3] ?? 1));
  const era = /^(令和|平成|昭和|r|h|s)(\d{1,2}|元)(?:[/.-]|年)(\d{1,2})(?:(?:[/.-]|月)(\d{1,2})日?|月?)$/.exec(text);
  if (era) {
    const year = (eras[era[1] ?? ""] ?? Number.NaN) + (era[2] === "元" ? 1 : Number(era[2]));
    return dayFrom(year, Number(era[3]), Number(era[4] ?? 1));
  }
  const monthFirst = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (monthFirst) return dayFrom(Number(monthFirst[3]), Number(monthFirst[1]), Number(monthFirst[2]));
  const named =
    /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text) ??
    /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ ,-]+(\d{4})$/.exec(text);
  if (named) {
    const word = Number.isNaN(Number(named[1])) ? named[1] : named[2];
    const date = word === named[1] ? named[2] : named[1];
    return dayFrom(Number(named[3]), months.indexOf(word ?? "") + 1, Number(date));
  }
  return undefined;
}

function dayFrom(year: number, month: number, date: number): Day | undefined {
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  const exists = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return exists ? time / 86_400_000 : undefined;
}
