/** The two languages of the product. */
export type Locale = "ja" | "en";

export const locales: readonly Locale[] = ["ja", "en"];

/** The language for a locale such as `ja_JP`, `ja` or `en_GB`: Japanese for Japanese, English for everyone else. */
export const localeOf = (tag: string): Locale => (/^ja\b|^ja_/i.test(tag) ? "ja" : "en");

/** Where 3/11/2026 is the eleventh of March: in American and Japanese spreadsheets, and where only the language is known. */
export const dayOrderOf = (tag: string): "mdy" | "dmy" =>
  /^(?:ja|ko|zh|en(?:$|[_-](?:us|ph|bz|fm|pw)))/i.test(tag) ? "mdy" : "dmy";
