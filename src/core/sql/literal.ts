/** Texts, numbers, days and names as GoogleSQL writes them: nothing in them can end a literal or a name. */
import { type Day, dayText } from "../cells/day";

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Characters that are not seen, or that turn the text behind them round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const special = /[\\'\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;

const unicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A text in single quotes. Half of a surrogate pair is no character and becomes U+FFFD. */
export function textLiteral(text: string): string {
  const whole = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
    found.length === 2 ? found : "\ufffd",
  );
  return `'${whole.replace(special, (found) => escapes[found] ?? unicode(found))}'`;
}

/** A FLOAT64, whatever the number looks like: 12 is an INT64, and elsewhere 12.5 is a decimal. */
export function numberLiteral(value: number): string {
  const text = String(value);
  const written = text.includes("e") ? text : `${text}e0`;
  return value < 0 ? `(${written})` : written;
}

export const dayLiteral = (day: Day): string => `DATE '${dayText(day).replaceAll("/", "-")}'`;

/** A column, or a whole path of a table, in backticks. */
export const quotedName = (name: string): string => `\`${name.replace(/[\\`]/g, "\\$&")}\``;

/** A pattern of RE2 as a text. */
export const patternLiteral = (pattern: RegExp | string): string =>
  textLiteral(typeof pattern === "string" ? pattern : pattern.source);
