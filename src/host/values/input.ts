/** What Sheets makes of text that is typed or passed to setValues: a formula, a number, a date, a boolean or text. */
import { daySerial } from "./serial";

export type ParsedInput =
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number; readonly pattern: string | null };

const CURRENCY = "[¥￥$€£]";
const NUMBER = new RegExp(
  `^(?<open>\\()?(?<sign>[-+])?(?<currency>${CURRENCY})?(?<sign2>-)?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)(?<exponent>[eE][-+]?\\d+)?(?<percent>%)?(?<close>\\))?$`,
);
const TIME = "(?:\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?)?";

type Calendar = (groups: Record<string, string | undefined>) => number | null;
const year = (text: string | undefined) => (text!.length <= 2 ? 2000 + Number(text) : Number(text));
const ymd: Calendar = (g) => daySerial(year(g.y), Number(g.m), Number(g.d ?? 1));
const thisYear: Calendar = (g) => daySerial(new Date().getFullYear(), Number(g.m), Number(g.d));

/** The ways a date is written, each with the format Sheets then gives the cell. */
const DATES: readonly { readonly form: RegExp; readonly serial: Calendar; readonly pattern: string }[] = [
  { form: dated("(?<y>\\d{4})/(?<m>\\d{1,2})/(?<d>\\d{1,2})"), serial: ymd, pattern: "yyyy/mm/dd" },
  { form: dated("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})"), serial: ymd, pattern: "yyyy-mm-dd" },
  { form: dated("(?<y>\\d{4})年(?<m>\\d{1,2})月(?<d>\\d{1,2})日"), serial: ymd, pattern: 'yyyy"年"m"月"d"日"' },
  { form: dated("(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4}|\\d{2})"), serial: ymd, pattern: "m/d/yyyy" },
  { form: /^(?<y>\d{4})[/-](?<m>\d{1,2})$/, serial: ymd, pattern: "yyyy/mm" },
  { form: /^(?<m>\d{1,2})[/-](?<d>\d{1,2})$/, serial: thisYear, pattern: "m/d" },
  { form: /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, serial: thisYear, pattern: 'm"月"d"日"' },
  { form: /^(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?$/, serial: () => 0, pattern: "h:mm" },
];

function dated(form: string): RegExp {
  return new RegExp(`^${form}${TIME}$`);
}

export function parsedInput(text: string): ParsedInput {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", value: trimmed.toLowerCase() === "true" };
  const parsed = parsedNumber(trimmed) ?? parsedDate(trimmed);
  if (parsed) return parsed;
  // Sheets reads a leading plus as the start of a formula: a telephone number becomes an error.
  if (text.startsWith("+") && text.length > 1) return { kind: "formula", formula: `=${text}` };
  return { kind: "text", text };
}

function parsedNumber(text: string): ParsedInput | null {
  const groups = NUMBER.exec(text)?.groups;
  if (!groups || !groups.open !== !groups.close || (groups.open && groups.sign)) return null;
  const size = Number(`${groups.digits!.replace(/,/g, "")}${groups.exponent ?? ""}`) / (groups.percent ? 100 : 1);
  const negative = groups.sign === "-" || groups.sign2 === "-" || groups.open !== undefined;
  return { kind: "number", value: negative ? -size : size, pattern: numberPattern(groups) };
}

function numberPattern(groups: Record<string, string | undefined>): string | null {
  const decimals = groups.digits!.includes(".");
  if (groups.percent) return decimals ? "0.00%" : "0%";
  if (groups.exponent) return "0.00E+00";
  const symbol = groups.currency === "￥" ? "¥" : (groups.currency ?? "");
  if (symbol || groups.digits!.includes(",")) return `${symbol}#,##0${decimals ? ".00" : ""}`;
  return null;
}

function parsedDate(text: string): ParsedInput | null {
  for (const { form, serial, pattern } of DATES) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const day = serial(groups);
    const time = timeOfDay(groups);
    if (day === null || time === null) continue;
    const timed = groups.hour !== undefined && pattern !== "h:mm" ? `${pattern} h:mm:ss` : pattern;
    return { kind: "number", value: day + time, pattern: timed };
  }
  return null;
}

function timeOfDay(groups: Record<string, string | undefined>): number | null {
  const [hour, minute, second] = [groups.hour, groups.minute, groups.second].map((part) => Number(part ?? 0));
  if (hour! > 23 || minute! > 59 || second! > 59) return null;
  return (hour! * 3600 + minute! * 60 + second!) / 86_400;
}
