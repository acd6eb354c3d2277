/** The words of a header as tags: the longest known words, Japanese by letters and English by words. */
import { lazily } from "../cells/lazily";
import { isJapanese } from "./header-text";
import { headerWords, type Tag } from "./header-words";

export interface Tags {
  readonly tags: ReadonlySet<Tag>;
  /** What it is in the end, since the last word decides in both languages: 導入エンジニア数 are people. */
  readonly head: Tag | null;
  /** Share of the text that no known word covers, 0–1. */
  readonly unknown: number;
}

const noTags: Tags = { tags: new Set(), head: null, unknown: 1 };

/** The longest English phrase in the table, in words. */
const longestPhrase = 5;

const singular = (word: string): string => {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
};

const singularPhrase = (phrase: string) => phrase.split(/[ -]/).map(singular).join(" ");

const bySingular = lazily((): ReadonlyMap<string, Tag> => {
  const { tagOf } = headerWords();
  return new Map([...tagOf].filter(([word]) => !isJapanese(word)).map(([word, tag]) => [singularPhrase(word), tag]));
});

const englishTag = (phrase: string): Tag | undefined =>
  headerWords().tagOf.get(phrase) ?? bySingular().get(singularPhrase(phrase)) ?? byStem(phrase);

/** 積極性, willingness: what somebody is like. */
const quality = /^(?!business|liabil|eligib|un|in|dis|weak|vulner|late|idle)[a-z]+(?:ness|bility)$/;

/** visited as visit, purchasing as purchase: what bends a verb does not change what it is about. */
function byStem(word: string): Tag | undefined {
  if (quality.test(word)) return "skill";
  const stem = /^([a-z]{3,}?)([a-z]?)\2?(?:ed|ing)$/.exec(word);
  if (!stem) return undefined;
  const [, first = "", last = ""] = stem;
  const { tagOf } = headerWords();
  return tagOf.get(`${first}${last}`) ?? tagOf.get(`${first}${last}e`);
}

/** How something is counted or when it was; the head stands before these. */
const measures: ReadonlySet<Tag> = new Set(
  "neutral count heads amount rate date days yesno last first".split(" ") as Tag[],
);
const isTopic = (tag: Tag): boolean => !measures.has(tag);

/** The tags of a text in lower case; `unknown` counts letters of Japanese (of an unknown カタカナ word two) and words of English. */
export function tagsOf(text: string): Tags {
  if (text === "") return noTags;
  const tags = new Set<Tag>();
  let head: Tag | null = null;
  let known = 0;
  let unknown = 0;
  const pieces = text
    .replace(/\by ?\/ ?n\b|\byes ?\/ ?no\b/g, " yn ")
    // 契約ID数 counts what was sold; it is no code.
    .replace(/ids?(?=数)/g, "ライセンス")
    .match(/[぀-ヿ一-龯々ー]+|[a-z#%0-9][a-z#%0-9' /&.-]*/g);
  for (const piece of pieces ?? []) {
    const found = isJapanese(piece) ? japaneseTags(piece) : englishTags(piece);
    for (const tag of found.tags) tags.add(tag);
    head = found.head ?? head;
    known += found.known;
    unknown += found.unknown;
  }
  return { tags, head, unknown: known + unknown === 0 ? 1 : unknown / (known + unknown) };
}

interface Found {
  readonly tags: Tag[];
  readonly head: Tag | null;
  readonly known: number;
  readonly unknown: number;
}

function japaneseTags(text: string): Found {
  const { tagOf, longestJapanese } = headerWords();
  const tags: Tag[] = [];
  let known = 0;
  let unknown = 0;
  /** Unknown カタカナ letters up to here, one after the other. */
  let foreign = 0;
  let at = 0;
  while (at < text.length) {
    let length = Math.min(longestJapanese, text.length - at);
    let tag: Tag | undefined;
    for (; length > 0; length -= 1) {
      tag = tagOf.get(text.slice(at, at + length));
      if (tag) break;
    }
    foreign = !tag && /[ァ-ヶー]/.test(text[at] as string) ? foreign + 1 : 0;
    if (tag) {
      tags.push(tag);
      known += length;
    } else if (foreign <= 2) unknown += 1;
    at += Math.max(1, length);
  }
  return { tags, head: tags.filter(isTopic).pop() ?? null, known, unknown };
}

/** In English the head stands before these: notes from a meeting are notes. */
const prepositions = new Set("of from for on by with per in at since until".split(" "));

function englishTags(text: string): Found {
  const words = text.split(/[ /&.'-]+/).filter((word) => word !== "" && !/^\d+$/.test(word));
  const tags: Tag[] = [];
  let head: Tag | null = null;
  let isHeadFound = false;
  let unknown = 0;
  let at = 0;
  while (at < words.length) {
    let length = Math.min(longestPhrase, words.length - at);
    let tag: Tag | undefined;
    for (; length > 0; length -= 1) {
      tag = englishTag(words.slice(at, at + length).join(" "));
      if (tag) break;
    }
    // Attained is what comes last: orders to target, not access to target customers.
    if (tag === "attained" && words[at] === "to" && at + length < words.length) tag = undefined;
    isHeadFound ||= head !== null && prepositions.has(words[at] as string);
    if (tag) tags.push(tag);
    else unknown += 1;
    if (tag && isTopic(tag) && !isHeadFound) head = tag;
    at += tag ? length : 1;
  }
  return { tags, head, known: words.length - unknown, unknown };
}
