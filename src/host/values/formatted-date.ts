/** A date as text in a time zone, by the letters of Java's SimpleDateFormat that Apps Script uses. */

const FIELDS: Readonly<Record<string, (part: Readonly<Record<string, number>>) => number>> = {
  y: (part) => part.year!,
  M: (part) => part.month!,
  d: (part) => part.day!,
  H: (part) => part.hour!,
  m: (part) => part.minute!,
  s: (part) => part.second!,
};

export function formattedDate(date: Date, timeZone: string, format: string): string {
  const parts = partsIn(date, timeZone);
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted;
    const field = FIELDS[letter];
    if (!field) throw new Error(`The date format letter ${letter} is not implemented in the host`);
    const digits = String(field(parts));
    return letter === "y" && run.length === 2 ? digits.slice(-2) : digits.padStart(run.length, "0");
  });
}

function partsIn(date: Date, timeZone: string): Record<string, number> {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
}
