/** Checks of the arguments that the add-on passes: a wrong type is an error here as it is in Apps Script. */
import { isDate } from "../values/serial";

/** An argument of the wrong type; the call that it was given to says so. */
export class Unfit extends Error {}

export function wholeNumber(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw new Unfit(`The ${what} must be a whole number, but it is ${shown(value)}.`);
  }
  return value;
}

export function positive(value: unknown, what: string): number {
  const count = wholeNumber(value, what);
  if (count < 1) throw new Error(`The ${what} must be at least 1, but it is ${count}.`);
  return count;
}

export function number(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new Unfit(`The ${what} must be a number, but it is ${shown(value)}.`);
  }
  return value;
}

export function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw new Unfit(`The ${what} must be a string, but it is ${shown(value)}.`);
  return value;
}

export function textOrNull(value: unknown, what: string): string | null {
  return value === null ? null : text(value, what);
}

export function flag(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw new Unfit(`The ${what} must be a boolean, but it is ${shown(value)}.`);
  return value;
}

export function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unfit(`The ${what} must be an array, but it is ${shown(value)}.`);
  return value;
}

/** A colour as `#rgb` or `#rrggbb`, given back as `#rrggbb` in lower case; null resets. */
export function colour(value: unknown, what: string): string | null {
  const given = textOrNull(value, what)?.toLowerCase() ?? null;
  if (given === null || /^#[0-9a-f]{6}$/.test(given)) return given;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(given);
  if (!short)
    throw new Error(`Invalid argument: ${what} ${JSON.stringify(given)} (names are not implemented in the host)`);
  return `#${short
    .slice(1)
    .map((digit) => digit + digit)
    .join("")}`;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  if (!allowed.includes(value as T)) {
    throw new Error(`The ${what} must be one of ${allowed.join(", ")}, but it is ${shown(value)}.`);
  }
  return value as T;
}

/** A value that a cell can hold. */
export function cellValue(value: unknown): unknown {
  if (value === undefined || typeof value === "function" || typeof value === "symbol") {
    throw new Error(`A cell cannot hold ${shown(value)}.`);
  }
  if (typeof value === "object" && value !== null && !isDate(value)) {
    throw new Error(`A cell cannot hold ${shown(value)}.`);
  }
  if (typeof value === "string" && value.length > 50_000) {
    throw new Error("Your input contains more than the maximum of 50000 characters in a single cell.");
  }
  return value;
}

/** A 2-D array of exactly the range's size. */
export function gridOf<T>(value: unknown, rows: number, columns: number, part: (value: unknown) => T): T[][] {
  const lines = list(value, "data");
  for (const line of lines) {
    if (!Array.isArray(line)) throw new Error("The data must be an array of rows (Object[][]).");
  }
  if (lines.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${lines.length} but the range has ${rows}.`,
    );
  }
  for (const line of lines as unknown[][]) {
    if (line.length !== columns) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
      );
    }
  }
  return (lines as unknown[][]).map((line) => Array.from(line, part));
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "object" && value !== null ? Object.prototype.toString.call(value) : String(value);
}
