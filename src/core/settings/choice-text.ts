/** How a column is read, as a settings cell says it: 百万円、空欄は無、検討中=無. */
import { parseNumber } from "../cells/number";
import { type Unit, unitIn } from "../cells/unit";
import type { ChosenWord, ColumnChoice, WordMeaning } from "../model/column-choice";
import type { Locale } from "../model/locale";
import { keyNamed, words } from "../words/words";

/** A choice in which everything is left to the column. */
export const openChoice = (column: string): ColumnChoice => ({
  column,
  unit: null,
  dayOrder: null,
  notation: null,
  blanks: null,
  smallerIsBetter: false,
  words: [],
});

/** What one word of the cell decides. */
const decisions = {
  dmy: { dayOrder: "dmy" },
  mdy: { dayOrder: "mdy" },
  ymd: { dayOrder: "ymd" },
  dots: { notation: "comma" },
  commas: { notation: "point" },
  blanksNo: { blanks: "no" },
  blanksMissing: { blanks: "missing" },
  smallerIsBetter: { smallerIsBetter: true },
} as const satisfies Readonly<Record<string, Partial<ColumnChoice>>>;

export type ReadingWord = keyof typeof decisions;

/** The choice, or the first part of the text that is none. */
export function parseChoice(column: string, text: string): ColumnChoice | { readonly bad: string } {
  let choice = openChoice(column);
  const meanings: ChosenWord[] = [];
  for (const part of partsOf(text)) {
    const key = keyNamed(part, ({ readingWords }) => readingWords);
    const unit = key === undefined ? chosenUnit(part) : undefined;
    if (key !== undefined) choice = { ...choice, ...decisions[key] };
    else if (unit) choice = { ...choice, unit };
    else {
      const word = meaningIn(part);
      if (!word) return { bad: part };
      meanings.push(word);
    }
  }
  return { ...choice, words: meanings };
}

/** A unit that says something: 百万円, $K, %, 名; not any noun that may stand behind a number. */
function chosenUnit(part: string): Unit | undefined {
  const unit = unitIn(part);
  const says = unit && (unit.factor !== 1 || unit.percent || unit.currency !== null || !/[a-z]/i.test(part));
  return says ? unit : undefined;
}

/** Parts between 、 ; or a line break, and between commas that something follows: 桁区切り , keeps its own. Quotes protect. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  let quote: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== null) {
      if (sign === quote) quote = null;
    } else if (sign === '"' || sign === "「") quote = sign === "「" ? "」" : sign;
    const ends =
      /[、;；\n\r]/.test(sign) || (/[,，]/.test(sign) && /^\s*[^\s、,，;；]/.test(text.slice(at + 1, at + 9)));
    if (quote === null && ends) {
      parts.push(part);
      part = "";
    } else part += sign;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}

/** 検討中=無, "a, b"=50: what a word of the column means. */
function meaningIn(part: string): ChosenWord | undefined {
  const at = Math.max(part.lastIndexOf("="), part.lastIndexOf("＝"));
  if (at <= 0) return undefined;
  const text = unquoted(part.slice(0, at).trim());
  const meant = part.slice(at + 1).trim();
  const key = keyNamed(meant, ({ wordMeanings }) => wordMeanings);
  const points = key === undefined ? parseNumber(meant.replace(/(?:点|points?)$/i, "")) : undefined;
  const means: WordMeaning | undefined = key ?? (points !== undefined && /[%％]/.test(meant) ? points * 100 : points);
  if (text === "" || means === undefined) return undefined;
  return typeof means === "number" && !(means >= 0 && means <= 100) ? undefined : { text, means };
}

const unquoted = (text: string) =>
  /^"(.*)"$|^「(.*)」$/s
    .exec(text)
    ?.slice(1)
    .find((inner) => inner !== undefined) ?? text;

/** A word with the signs that the cell divides by is put in quotes. */
const quoted = (text: string) =>
  /[、,，;；=＝\n\r]/.test(text) ? (text.includes('"') ? `「${text}」` : `"${text}"`) : text;

/** What a settings cell holds for a choice. */
export function choiceText(choice: ColumnChoice, locale: Locale): string {
  const { readingWords, wordMeanings } = words[locale];
  const chosen = (Object.keys(decisions) as ReadingWord[]).filter((key) =>
    Object.entries(decisions[key]).every(([field, value]) => choice[field as keyof ColumnChoice] === value),
  );
  return [
    ...(choice.unit ? [choice.unit.text] : []),
    ...chosen.map((key) => readingWords[key]),
    ...choice.words.map(
      ({ text, means }) => `${quoted(text)}=${typeof means === "number" ? means : wordMeanings[means]}`,
    ),
  ].join(locale === "ja" ? "、" : "; ");
}
