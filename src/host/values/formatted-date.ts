/** A date as text in a time zone, by the letters of Java's SimpleDateFormat that Apps Script uses. */
import { Zone } from "./zone";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** By the clock of the zone, whose time `wall` has as if it were UTC; `offset` in minutes; `run` is the letter as often as it stands there. */
type Field = (wall: Date, offset: number, run: string) => string;

const padded =
  (number: (wall: Date) => number): Field =>
  (wall, _offset, run) =>
    String(number(wall)).padStart(run.length, "0");

const named =
  (names: readonly string[], at: (wall: Date) => number): Field =>
  (wall, _offset, run) => {
    const name = names[at(wall)] ?? "";
    return run.length >= 4 ? name : name.slice(0, 3);
  };

const month = padded((wall) => wall.getUTCMonth() + 1);
const monthName = named(MONTHS, (wall) => wall.getUTCMonth());

const FIELDS: Readonly<Record<string, Field>> = {
  y: (wall, _offset, run) => {
    const year = String(wall.getUTCFullYear());
    return run.length === 2 ? year.slice(-2) : year.padStart(run.length, "0");
  },
  M: (wall, offset, run) => (run.length >= 3 ? monthName : month)(wall, offset, run),
  d: padded((wall) => wall.getUTCDate()),
  E: named(DAYS, (wall) => wall.getUTCDay()),
  u: padded((wall) => wall.getUTCDay() || 7),
  a: (wall) => (wall.getUTCHours() < 12 ? "AM" : "PM"),
  H: padded((wall) => wall.getUTCHours()),
  h: padded((wall) => wall.getUTCHours() % 12 || 12),
  m: padded((wall) => wall.getUTCMinutes()),
  s: padded((wall) => wall.getUTCSeconds()),
  S: padded((wall) => wall.getUTCMilliseconds()),
  Z: (_wall, offset) => offsetText(offset, ""),
  X: (_wall, offset, run) => (offset === 0 ? "Z" : offsetText(offset, run.length === 3 ? ":" : "")),
};

function offsetText(offset: number, between: string): string {
  const two = (size: number) => String(Math.trunc(size)).padStart(2, "0");
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(size / 60)}${between}${two(size % 60)}`;
}

export function formattedDate(date: Date, timeZone: string, format: string): string {
  const zone = new Zone(timeZone);
  const wall = new Date(zone.wallOf(date.getTime()));
  const offset = zone.offsetAt(date.getTime()) / 60_000;
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted;
    const field = FIELDS[letter];
    if (!field) throw new Error(`The date format letter ${letter} is not implemented in the host`);
    return field(wall, offset, run);
  });
}
