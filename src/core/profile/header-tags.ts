/** The words of a header as tags: the longest known words, Japanese by letters and English by words. */
import { isJapanese } from "./header-text";
import { longestJapanese, type Tag, tagOf } from "./header-words";

export interface Tags {
  readonly tags: ReadonlySet<Tag>;
  /** Share of the text that no known word covers, 0–1. */
  readonly unknown: number;
}

/** The longest English phrase in the table, in words. */
const longestPhrase = 5;

const singular = (word: string): string => {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
};

const singularPhrase = (phrase: string) => phrase.split(" ").map(singular).join(" ");

const bySingular: ReadonlyMap<string, Tag> = new Map(
  [...tagOf].filter(([word]) => !isJapanese(word)).map(([word, tag]) => [singularPhrase(word), tag]),
);

const englishTag = (phrase: string): Tag | undefined => tagOf.get(phrase) ?? bySingular.get(singularPhrase(phrase));

/** The tags of a text in lower case; `unknown` counts letters of Japanese and words of English. */
export function tagsOf(text: string): Tags {
  const tags = new Set<Tag>();
  let known = 0;
  let unknown = 0;
  const pieces = text
    .replace(/\by ?\/ ?n\b|\byes ?\/ ?no\b/g, " yn ")
    .match(/[぀-ヿ一-龯々ー]+|[a-z#%0-9][a-z#%0-9' /&.-]*/g);
  for (const piece of pieces ?? []) {
    const found = isJapanese(piece) ? japaneseTags(piece) : englishTags(piece);
    for (const tag of found.tags) tags.add(tag);
    known += found.known;
    unknown += found.unknown;
  }
  return { tags, unknown: known + unknown === 0 ? 1 : unknown / (known + unknown) };
}

interface Found {
  readonly tags: Tag[];
  readonly known: number;
  readonly unknown: number;
}

function japaneseTags(text: string): Found {
  const tags: Tag[] = [];
  let unknown = 0;
  let at = 0;
  while (at < text.length) {
    let length = Math.min(longestJapanese, text.length - at);
    let tag: Tag | undefined;
    for (; length > 0; length -= 1) {
      tag = tagOf.get(text.slice(at, at + length));
      if (tag) break;
    }
    if (tag) tags.push(tag);
    else unknown += 1;
    at += Math.max(1, length);
  }
  return { tags, known: text.length - unknown, unknown };
}

function englishTags(text: string): Found {
  const words = text.split(/[ /&.'-]+/).filter((word) => word !== "" && !/^\d+$/.test(word));
  const tags: Tag[] = [];
  let unknown = 0;
  let at = 0;
  while (at < words.length) {
    let length = Math.min(longestPhrase, words.length - at);
    let tag: Tag | undefined;
    for (; length > 0; length -= 1) {
      tag = englishTag(words.slice(at, at + length).join(" "));
      if (tag) break;
    }
    if (tag) tags.push(tag);
    else unknown += 1;
    at += Math.max(1, length);
  }
  return { tags, known: words.length - unknown, unknown };
}
