/** The two languages of the product. */
export type Locale = "ja" | "en";

export const locales: readonly Locale[] = ["ja", "en"];

/** The language for a locale such as `ja_JP`, `ja` or `en_GB`: Japanese for Japanese, English for everyone else. */
export const localeOf = (tag: string): Locale => (/^ja\b|^ja_/i.test(tag) ? "ja" : "en");
