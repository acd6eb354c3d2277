/** Instants and the time that clocks on the wall of a time zone show for them; both in milliseconds. */

const DAY = 86_400_000;

/** Clocks change at a quarter of an hour: within one, the offset is the same. */
const QUARTER = 900_000;

/** The time zone of the machine that this runs on. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export class Zone {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  /** Throws where there is no such zone. */
  constructor(readonly name: string) {
    this.format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      era: "short",
    });
  }

  /** What clocks are ahead of UTC at an instant. */
  offsetAt(instant: number): number {
    const quarter = Math.floor(instant / QUARTER);
    let offset = this.offsets.get(quarter);
    if (offset === undefined) {
      const at = quarter * QUARTER;
      const part = Object.fromEntries(this.format.formatToParts(at).map(({ type, value }) => [type, value]));
      const year = part.era === "BC" ? 1 - Number(part.year) : Number(part.year);
      const wall = new Date(0);
      wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
      wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
      offset = wall.getTime() - at;
      this.offsets.set(quarter, offset);
    }
    return offset;
  }

  wallOf(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /** The instant at which clocks show a time; one that they skip is read with the offset before, one they show twice is the first. */
  instantOf(wall: number): number {
    const before = this.offsetAt(wall - DAY);
    const after = this.offsetAt(wall + DAY);
    const early = wall - before;
    if (before === after || this.offsetAt(early) === before) return early;
    const late = wall - after;
    return this.offsetAt(late) === after ? late : early;
  }
}
