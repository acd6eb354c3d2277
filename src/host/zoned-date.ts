/** The Date of a script whose time zone is not the machine's own: the same instants, with that zone's calendar and clock. */
import type { Zone } from "./values/zone";

/** `Base` is the Date of the script's own world. */
export function zonedDate(Base: DateConstructor, zone: Zone): DateConstructor {
  const wall = (date: Date): Date => new Base(zone.wallOf(Base.prototype.getTime.call(date)));
  /** Text without a zone of its own is in the script's. */
  const parsed = (text: string): number => {
    const own = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\)?\s*$|^\d{4}(?:-\d{2}){0,2}$/i.test(text.trim());
    const instant = Base.parse(text);
    if (own || Number.isNaN(instant)) return instant;
    const local = new Base(instant);
    return zone.instantOf(
      Base.UTC(
        local.getFullYear(),
        local.getMonth(),
        local.getDate(),
        local.getHours(),
        local.getMinutes(),
        local.getSeconds(),
        local.getMilliseconds(),
      ),
    );
  };
  class ZonedDate extends Base {
    constructor(...args: unknown[]) {
      super(
        args.length === 0
          ? Base.now()
          : args.length > 1
            ? zone.instantOf(Base.UTC(...(args as [number, number])))
            : typeof args[0] === "string"
              ? parsed(args[0])
              : Number(args[0]),
      );
    }
    static override parse(text: string): number {
      return parsed(text);
    }
    override getTimezoneOffset(): number {
      return -zone.offsetAt(this.getTime()) / 60_000;
    }
    override toDateString(): string {
      return Base.prototype.toUTCString.call(wall(this)).replace(/^(\w+), (\d+) (\w+) (\d+) .*/, "$1 $3 $2 $4");
    }
    override toTimeString(): string {
      const minutes = -this.getTimezoneOffset();
      const two = (size: number) => String(Math.trunc(size)).padStart(2, "0");
      const offset = `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}${two(Math.abs(minutes) % 60)}`;
      return `${Base.prototype.toISOString.call(wall(this)).slice(11, 19)} GMT${offset}`;
    }
    override toString(): string {
      return Number.isNaN(this.getTime()) ? "Invalid Date" : `${this.toDateString()} ${this.toTimeString()}`;
    }
  }
  const shown = ZonedDate.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const base = Base.prototype as unknown as Record<string, (...args: unknown[]) => number>;
  for (const part of ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"]) {
    shown[`get${part}`] = function (this: Date) {
      return base[`getUTC${part}`]!.call(wall(this));
    };
    if (part === "Day") continue;
    shown[`set${part}`] = function (this: Date, ...args: unknown[]) {
      const moved = wall(this);
      base[`setUTC${part}`]!.apply(moved, args);
      return this.setTime(zone.instantOf(moved.getTime()));
    };
  }
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    shown[name] = function (this: Date, locales: unknown, options: unknown) {
      return base[name]!.call(this, locales, { timeZone: zone.name, ...(options as object) });
    };
  }
  return ZonedDate as unknown as DateConstructor;
}
