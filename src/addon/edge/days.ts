/**
 * Days in the spreadsheet's own time zone. A date cell reaches a script as an instant, which falls on another day where the
 * script's zone is another one: it is turned into the day that the cell shows here, and nowhere else.
 */
import type { Cell } from "../../core/cells/cell";
import { type Day, dateOfDay, dayOf, dayText } from "../../core/cells/day";
import type { SentCell } from "../../core/cells/sent";
import type { Argument } from "../../core/formula/argument";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a cell holds that shows a picture: no text of anybody's, and not blank either. */
const picture = "\ufffc";

/** The calendar day of an instant in a time zone. */
function dayIn(zone: string): (instant: Date) => Day {
  const parts = partsIn(zone);
  return (instant) => {
    const [year = 0, month = 1, date = 1] = parts(instant);
    const day = new Date(0);
    day.setUTCFullYear(year, month - 1, date);
    return day.getTime() / 86_400_000;
  };
}

/**
 * Year, month and date. Utilities knows every zone that a spreadsheet may have, but is a call for each cell: it is asked only
 * where the script's own formatter does not know the zone.
 */
function partsIn(zone: string): (instant: Date) => number[] {
  try {
    const format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    return (instant) => {
      const part = new Map(format.formatToParts(instant.getTime()).map(({ type, value }) => [type, Number(value)]));
      return [part.get("year") ?? 0, part.get("month") ?? 1, part.get("day") ?? 1];
    };
  } catch {
    return (instant) => Utilities.formatDate(instant, zone, "yyyy-MM-dd").split("-").map(Number);
  }
}

/** Where there is no spreadsheet service, as when the built file runs by itself, the script's own calendar counts. */
function spreadsheetDay(): (instant: Date) => Day {
  if (typeof SpreadsheetApp === "undefined") return dayOf;
  return dayIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
}

export const today = (): Day => spreadsheetDay()(new Date());

/** The values of a range, each date as the day that its cell shows. */
export const cellsOf = (range: Range): Cell[][] => {
  const read = reader();
  return range.getValues().map((row) => row.map(read));
};

/** What a formula was given, each date as the day that its cell shows. */
export function argumentsOf(given: readonly Argument[]): Argument[] {
  const read = reader();
  return given.map((argument) =>
    Array.isArray(argument) ? argument.map((row) => (Array.isArray(row) ? row.map(read) : read(row))) : read(argument),
  ) as Argument[];
}

/** Asks for the time zone only once there is a date. */
function reader(): (value: unknown) => Cell {
  let day: ((instant: Date) => Day) | undefined;
  return (value) => {
    if (typeof value !== "object" || value === null) return value as Cell;
    if (Object.prototype.toString.call(value) !== "[object Date]") return picture;
    const instant = value as Date;
    if (Number.isNaN(instant.getTime())) return instant;
    day ??= spreadsheetDay();
    return dateOfDay(day(instant));
  };
}

/** A cell to be written: a day as text that Sheets reads as the same day in every locale, so that no zone comes in between. */
export const writtenCell = (cell: SentCell): string | number | boolean =>
  typeof cell === "object" ? dayText(cell.day).replaceAll("/", "-") : cell;

/** The number format of a cell that a day is written to. */
export const dayFormat = "yyyy/mm/dd";
