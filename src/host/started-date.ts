/** A Date whose clock began at another instant, and goes on from there. */

/** `Base` is the Date of the script's own world. */
export function startedDate(Base: DateConstructor, start: number): DateConstructor {
  const ahead = start - Base.now();
  class StartedDate extends Base {
    constructor(...args: unknown[]) {
      if (args.length === 0) super(Base.now() + ahead);
      else super(...(args as [number]));
    }
    static override now(): number {
      return Base.now() + ahead;
    }
  }
  return StartedDate as unknown as DateConstructor;
}
