/**
 * Dates as spreadsheets store them: days since 1899-12-30 of a calendar without time zones. A person at the screen means
 * the local calendar; a script gets and gives instants, read in the spreadsheet's zone.
 */
import type { Zone } from "./zone";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

export function serialOf(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (wall - EPOCH) / DAY;
}

/** `DateType` is the constructor of the world that receives the date, so that `instanceof Date` holds there. */
export function dateOf(serial: number, DateType: DateConstructor): Date {
  const wall = new Date(EPOCH + Math.round(serial * DAY));
  return new DateType(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
    wall.getUTCMilliseconds(),
  );
}

/** A date on its way into a cell: what the spreadsheet's clock shows for it. */
export class WallTime {
  constructor(readonly serial: number) {}
}

export const wallTimeOf = (date: Date, zone: Zone): WallTime =>
  new WallTime((zone.wallOf(date.getTime()) - EPOCH) / DAY);

/** The instant at which the spreadsheet's clock shows what a cell holds. */
export const instantDate = (serial: number, zone: Zone, DateType: DateConstructor): Date =>
  new DateType(zone.instantOf(EPOCH + Math.round(serial * DAY)));

/** Serial of a calendar day, or null where there is no such day. */
export function daySerial(year: number, month: number, day: number): number | null {
  const wall = new Date(Date.UTC(year, month - 1, day));
  if (wall.getUTCFullYear() !== year || wall.getUTCMonth() !== month - 1 || wall.getUTCDate() !== day) return null;
  return (wall.getTime() - EPOCH) / DAY;
}
