/** The words that the product writes into cells and reads back, complete in each language by type. */
import { fold } from "../cells/cell";
import type { Day } from "../cells/day";
import { oncePer } from "../cells/lazily";
import type { Axis } from "../model/axis";
import type { WordMeaning } from "../model/column-choice";
import type { WordCut } from "../model/cut";
import type { CriteriaField, MapSheetField, OptionField, SegmentField, SummaryField } from "../model/fields";
import type { Locale } from "../model/locale";
import { locales } from "../model/locale";
import type { Scale } from "../model/scale";
import type { SegmentKey } from "../model/segment";
import type { MissingRule, OptionKey, RowRole } from "../model/settings";
import { enWords } from "./en-words";
import { jaWords } from "./ja-words";

export type CriteriaHeaders = Readonly<Record<CriteriaField, string>>;
export type OptionHeaders = Readonly<Record<OptionField, string>>;
export type SegmentHeaders = Readonly<Record<SegmentField, string>>;
/** Headers of PARTNER_MAP and of the table on the Segment Map sheet. */
export type MapHeaders = Readonly<Record<MapSheetField, string>>;
export type SummaryHeaders = Readonly<Record<SummaryField, string>>;

/** What the line under the map sheet's title tells. */
export interface Built {
  readonly day: Day;
  readonly profile: string;
  readonly partners: number;
  readonly needsData: number;
  readonly potentialCut: string | number;
  readonly resultsCut: string | number;
}

export interface Words {
  readonly sheets: { readonly settings: string; readonly map: string };
  readonly criteriaHeaders: CriteriaHeaders;
  readonly optionHeaders: OptionHeaders;
  readonly segmentHeaders: SegmentHeaders;
  readonly mapHeaders: MapHeaders;
  readonly options: Readonly<Record<OptionKey, string>>;
  /** Begins an option about one row, and what such a row can be. */
  readonly rowOption: string;
  readonly rowRoles: Readonly<Record<RowRole, string>>;
  /** Begins an option about how one column is read, what may be chosen there, and what a word of the column can mean. */
  readonly readingOption: string;
  readonly readingWords: Readonly<
    Record<"dmy" | "mdy" | "ymd" | "dots" | "commas" | "blanksNo" | "blanksMissing" | "smallerIsBetter", string>
  >;
  readonly wordMeanings: Readonly<Record<Exclude<WordMeaning, number>, string>>;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly scales: Readonly<Record<Scale, string>>;
  readonly missing: Readonly<Record<MissingRule, string>>;
  readonly cuts: Readonly<Record<WordCut, string>>;
  readonly topCut: (percent: number) => string;
  readonly segments: Readonly<
    Record<SegmentKey, { readonly name: string; readonly support: string; readonly playbook: string }>
  >;
  readonly needsData: string;
  /** Over the figures of a run in batch. */
  readonly summaryHeaders: { readonly figure: string; readonly value: string };
  /** What a cell of yes or no may hold. */
  readonly yes: string;
  readonly no: string;
  /** What a list without anything in it says: a blank one would be no data. */
  readonly none: string;
  /** On the Segment Map sheet, besides the table. */
  readonly mapSheet: {
    readonly title: string;
    /** When and by which settings the map was built. */
    readonly built: (built: Built) => string;
    readonly summary: SummaryHeaders;
    readonly total: string;
    readonly playbook: string;
    /** Heading over the partners that come first. */
    readonly first: string;
    readonly board: string;
    /** Partners of a quadrant that the board has no line for. */
    readonly more: (partners: number) => string;
    /** Stands for the segment of a partner that left the profile but has notes of the users. */
    readonly notInProfile: string;
    /** Heading over the partners that left. */
    readonly archive: string;
    /** In "why" of a partner that left, when it may have been renamed. */
    readonly renamed: (to: string) => string;
    /** "Why" of a partner of whom nobody can say which of several rows of its name is its own. */
    readonly inDoubt: (why: string) => string;
    /** Before "why" of a partner that slightly other weights often place elsewhere; `column` is what it hangs on, if one. */
    readonly borderline: (percent: number, column: string | null) => string;
    /** What Sheets says to whoever types into the add-on's part. */
    readonly warning: string;
    /** Added to the name of a sheet that had to make room. */
    readonly old: string;
  };
  readonly why: {
    /** An axis and its score, before what it is made of. */
    readonly axis: (axis: string, score: string) => string;
    /** A criterion's cell and what it was measured against ("" where it speaks for itself). */
    readonly fact: (column: string, value: string, against: string) => string;
    /** Between a fact and its axis points. */
    readonly brings: string;
    readonly blank: string;
    readonly most: (value: string) => string;
    readonly between: (low: string, high: string) => string;
    readonly place: (place: number, of: number) => string;
    readonly daysAgo: (days: number) => string;
    /** Between one axis and the next. */
    readonly gap: string;
    /** Criteria that a line has no room for. */
    readonly more: (criteria: number) => string;
    readonly missing: (columns: string) => string;
    readonly override: (segment: string, scored: string) => string;
    readonly separator: string;
  };
}

export const words: Readonly<Record<Locale, Words>> = { ja: jaWords, en: enWords };

/** The key whose word in any language, or whose own name, a text is; undefined when it is none. */
export function keyNamed<Key extends string>(
  text: string,
  table: (words: Words) => Readonly<Record<Key, string>>,
): Key | undefined {
  const wanted = fold(text);
  for (const locale of locales) {
    const key = keysByWord(table(words[locale])).get(wanted);
    if (key !== undefined) return key as Key;
  }
  return undefined;
}

/** A table turned round: its keys by word and by their own name; of two the first. */
const keysByWord = oncePer((table: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>();
  for (const [key, word] of Object.entries(table)) {
    for (const name of [fold(word), key.toLowerCase()]) if (!keys.has(name)) keys.set(name, key);
  }
  return keys;
});
