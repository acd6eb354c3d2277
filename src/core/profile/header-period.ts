/** The stretch of time that a header is about: 2025年度, FY25, 2026年上期, Q3 2025, 2025/10, 202510, 4月〜9月, 1Q. */
import type { Day } from "../cells/day";
import { isJapanese } from "./header-text";

export interface HeaderPeriod {
  /** Its first and its last day; null for one that counts from today, such as 今期. */
  readonly days: readonly [first: Day, last: Day] | null;
  /** What names no year: the last one of that name counts. */
  readonly part?: YearPart;
  /** As written. */
  readonly text: string;
}

/** Months of any year, from its first one (1–12) on. */
export interface YearPart {
  readonly from: number;
  readonly count: number;
}

const day = (year: number, month: number, date: number): Day => Date.UTC(year, month - 1, date) / 86_400_000;
/** From the first of a month on, so many months. */
const months = (year: number, month: number, count: number): readonly [Day, Day] => [
  day(year, month, 1),
  day(year, month + count, 1) - 1,
];

type Found = string | undefined;

function fullYear(digits: Found): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}
const eraYear = (era: Found, digits: Found): number =>
  (era === "令和" || era === "r" ? 2018 : 1988) + (digits === "元" ? 1 : Number(digits));

type Read = (match: RegExpExecArray) => readonly [Day, Day];

/** Fiscal years of Japan: 2025年度 and FY25 are April 2025 to March 2026. */
const readers: readonly (readonly [RegExp, Read])[] = [
  [
    /(20\d{2})[年/.-] ?(1[0-2]|0?[1-9])月? ?[-~〜] ?(?:(20\d{2})[年/.-] ?)?(1[0-2]|0?[1-9])月?(?!\d)/,
    ([, y, m, end = y, last]) =>
      months(Number(y), Number(m), 12 * (Number(end) - Number(y)) + Number(last) - Number(m) + 1),
  ],
  [/(20\d{2}|\d{2})年度 ?(上|下)(?:半)?期/, ([, y, half]) => months(fullYear(y), half === "上" ? 4 : 10, 6)],
  [
    /(20\d{2}|\d{2})年度 ?(?:第?([1-4])(?:四半期|q)|q([1-4]))/,
    ([, y, a, b]) => months(fullYear(y), 1 + 3 * Number(a ?? b), 3),
  ],
  [/(令和|平成|r|h)(\d{1,2}|元)年度/, ([, era, y]) => months(eraYear(era, y), 4, 12)],
  [/(20\d{2}|(?<!\d)\d{2})年度/, ([, y]) => months(fullYear(y), 4, 12)],
  [/fy ?'?(20\d{2}|\d{2})[ -]?(?:q([1-4])|([1-4])q)/, ([, y, a, b]) => months(fullYear(y), 1 + 3 * Number(a ?? b), 3)],
  [/fy ?'?(20\d{2}|\d{2})[ -]?(?:h([12])|([12])h)/, ([, y, a, b]) => months(fullYear(y), 6 * Number(a ?? b) - 2, 6)],
  [/fy ?'?(20\d{2}|\d{2})(?:[-/](?:20)?\d{2})?(?!\d)/, ([, y]) => months(fullYear(y), 4, 12)],
  // A year of accounts is called by the month that it ends in.
  [/(20\d{2}|(?<!\d)\d{2})[年/.](1[0-2]|0?[1-9])月?期/, ([, y, m]) => months(fullYear(y) - 1, Number(m) + 1, 12)],
  [/(?<![a-z\d])(r)([1-9]|1\d)(?=[ _]?[一-龯])(?!年[^度])/, ([, era, y]) => months(eraYear(era, y), 4, 12)],
  [/(?<!\d)(2\d)年(?=[ _]?(?:受注|売上|実績|成約|契約|販売|取引))/, ([, y]) => months(fullYear(y), 1, 12)],
  [/(20\d{2})年? ?(上|下)(?:半)?期/, ([, y, half]) => months(Number(y), half === "上" ? 1 : 7, 6)],
  [
    /(20\d{2})[ -]?h([12])|h([12])[ -]?(20\d{2})/,
    ([, y, a, b, z]) => months(Number(y ?? z), 6 * Number(a ?? b) - 5, 6),
  ],
  [
    /(20\d{2})年? ?[-/]?q([1-4])|q([1-4])[ -]?(20\d{2})/,
    ([, y, a, b, z]) => months(Number(y ?? z), 3 * Number(a ?? b) - 2, 3),
  ],
  // A month in the header row is a day, its first one, where the spreadsheet read it so.
  [/(20\d{2})[年/.-] ?(1[0-2]|0?[1-9])(?:[/.-]0?1(?!\d)|月|(?![\d]))/, ([, y, m]) => months(Number(y), Number(m), 1)],
  [/(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/, ([, y, m]) => months(Number(y), Number(m), 1)],
  [/(令和|平成)(\d{1,2}|元)年/, ([, era, y]) => months(eraYear(era, y), 1, 12)],
  [/(?<!\d)(20\d{2})(?!\d)(?:年)?/, ([, y]) => months(Number(y), 1, 12)],
];

/** Most headers name no date: what none of the patterns can do without is looked for first. */
const mayHoldDate = /20\d\d|[年月期]|fy|r[1-9]|[1-4]q|q[1-4]|h[12]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;

const running =
  /今期|当期|今年度?|本年度?|当年度?|今月|今四半期|this (?:year|quarter|month|fy|fiscal year)|\bytd\b|\bfytd\b|year to date/;

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthsTo = (from: Found, to: Found): YearPart => ({
  from: Number(from),
  count: ((Number(to) - Number(from) + 12) % 12) + 1,
});

/** Parts of a year; 1Q and 上期 begin in April as the fiscal year does, Q1 and H1 in January unless the year is fiscal. */
const parts: readonly (readonly [RegExp, (match: RegExpExecArray, isFiscal: boolean) => YearPart])[] = [
  [/(?<!\d)(1[0-2]|0?[1-9])月?[-~〜](1[0-2]|0?[1-9])月(?!\d)/, ([, from, to]) => monthsTo(from, to)],
  [/(?<![\d年/.-])(1[0-2]|0?[1-9])月(?!\d|以|末|から|間)/, ([, month]) => monthsTo(month, month)],
  [
    /\b(jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b/,
    ([, name = ""]) => ({ from: monthNames.indexOf(name.slice(0, 3)) + 1, count: 1 }),
  ],
  [/^may\b|\bmay$/, () => ({ from: 5, count: 1 })],
  [/(?<![\da-z])([1-4])q(?![a-z\d])|第?([1-4])四半期/, ([, a, b]) => quarter(Number(a ?? b), true)],
  [/\bq([1-4])\b/, ([, q], isFiscal) => quarter(Number(q), isFiscal)],
  [/(上|下)(?:半)?期/, ([, half]) => ({ from: half === "上" ? 4 : 10, count: 6 })],
  [/\bh([12])\b/, ([, h], isFiscal) => ({ from: 6 * Number(h) - (isFiscal ? 2 : 5), count: 6 })],
];
const quarter = (number: number, isFiscal: boolean): YearPart => ({
  from: isFiscal ? ((3 * number) % 12) + 1 : 3 * number - 2,
  count: 3,
});

function partIn(text: string, isFiscal: boolean): { readonly part: YearPart; readonly text: string } | null {
  for (const [pattern, read] of parts) {
    const match = pattern.exec(text);
    if (match) return { part: read(match, isFiscal), text: match[0] };
  }
  return null;
}

/** The days of a period as of a day; null for one that only says that it is running. */
export function periodDays({ days, part }: HeaderPeriod, asOf: Day): readonly [Day, Day] | null {
  if (days || !part) return days;
  const now = new Date(asOf * 86_400_000);
  const year = now.getUTCFullYear();
  return months(part.from > now.getUTCMonth() + 1 ? year - 1 : year, part.from, part.count);
}

/** A month, quarter or half of a year that stands apart from it: 2026年度 受注件数 4月. */
function partOfYear([first, last]: readonly [Day, Day], rest: string): readonly [Day, Day] | null {
  if (last - first < 360) return null;
  const begin = new Date(first * 86_400_000);
  const isFiscal = begin.getUTCMonth() === 3;
  const found = partIn(rest, isFiscal);
  if (!found) return null;
  const { from, count } = found.part;
  return months(begin.getUTCFullYear() + (isFiscal && from < 4 ? 1 : 0), from, count);
}

/** The period in a header in lower case and NFKC; null where none is named. */
export function headerPeriod(text: string): HeaderPeriod | null {
  const dated = mayHoldDate.test(text) ? datedPeriod(text) : null;
  if (dated) return dated;
  const now = running.exec(text);
  return now ? { days: null, text: now[0] } : null;
}

function datedPeriod(text: string): HeaderPeriod | null {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    if (!match) continue;
    const days = read(match);
    return { days: partOfYear(days, text.replace(match[0], " ")) ?? days, text: match[0] };
  }
  const found = partIn(text, isJapanese(text));
  return found && { days: null, ...found };
}

/** A header without the dates in it; 前年 and 今期 stay. */
export function withoutDates(text: string): string {
  let bare = text;
  if (mayHoldDate.test(text)) for (const [pattern] of [...readers, ...parts]) bare = bare.replace(pattern, " ");
  return bare.replace(/\s+/g, " ").trim();
}

/** A header without its period, to find the same column of other periods. */
export function withoutPeriod(text: string): string {
  return withoutDates(text)
    .replace(running, " ")
    .replace(/前々?年度?|昨年度?|前期|last year|prior year|previous year/g, " ")
    .replace(/[\s()[\]_-]+/g, " ")
    .trim();
}
