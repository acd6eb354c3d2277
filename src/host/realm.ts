/** A JavaScript world of its own in which the add-on's code runs, as it does at Google. */

import { startedDate } from "./started-date";
import { ownZone, type Zone } from "./values/zone";
import { zonedDate } from "./zoned-date";

/** What Node and the page must give: a global object to fill, and a way to run a script in it. */
export interface World {
  readonly global: Record<string, unknown>;
  /** The value of an expression. */
  run(expression: string): unknown;
  /** Runs a script whose declarations become globals. */
  load(code: string): void;
  dispose(): void;
}

/** Values from another world fail `instanceof`, so what is handed to the add-on is made of its own types. */
export class Realm {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Object: ObjectConstructor;
  /** What the global object had before the add-on: not callable by name from outside. */
  private builtIn: ReadonlySet<string> = new Set();

  /** The script's clock and calendar are those of the zone; the clock starts at `now`, where that is given. */
  constructor(
    private readonly world: World,
    scriptZone: Zone,
    now?: number,
  ) {
    this.Array = world.run("Array") as ArrayConstructor;
    const own = world.run("Date") as DateConstructor;
    const date = now === undefined ? own : startedDate(own, now);
    this.Date = scriptZone.name === ownZone() ? date : zonedDate(date, scriptZone);
    world.global.Date = this.Date;
    this.Error = world.run("Error") as ErrorConstructor;
    this.Object = world.run("Object") as ObjectConstructor;
  }

  define(globals: Readonly<Record<string, unknown>>): void {
    Object.assign(this.world.global, globals);
  }

  evaluate(expression: string): unknown {
    return this.world.run(expression);
  }

  load(code: string): void {
    this.builtIn = new Set(Object.getOwnPropertyNames(this.world.global));
    this.world.load(code);
  }

  /** A top-level function of the loaded code. */
  functionNamed(name: string): ((...args: unknown[]) => unknown) | null {
    const known = Object.hasOwn(this.world.global, name) && !this.builtIn.has(name);
    const found = known ? this.world.global[name] : null;
    return typeof found === "function" ? (found as (...args: unknown[]) => unknown) : null;
  }

  grid<T>(rows: readonly (readonly T[])[]): T[][] {
    return this.given(rows) as T[][];
  }

  /** Arrays and dates as the add-on's own; everything else as it is. */
  given(value: unknown): unknown {
    if (Array.isArray(value)) {
      const copy = new this.Array<unknown>();
      for (const part of value) copy.push(this.given(part));
      return copy;
    }
    return value instanceof Date ? new this.Date(value.getTime()) : value;
  }

  /** An exception of a service, as the add-on meets it. */
  exception(message: string): Error {
    const error = new this.Error(message);
    error.name = "Exception";
    return error;
  }

  dispose(): void {
    this.world.dispose();
  }
}
