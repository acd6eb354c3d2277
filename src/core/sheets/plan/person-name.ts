/** Names of people, compared as colleagues would: without spaces, width, case and a final さん or 様. */
import { fold, isMissing } from "../../cells/cell";

const personKey = (name: string): string =>
  fold(name)
    .replace(/ /g, "")
    .replace(/(?<=.)(?:さん|様)$/, "");

/** The person whom a text names, by place in the team; undefined where it names nobody in it. */
export function personNamed(text: string, people: readonly { readonly name: string }[]): number | undefined {
  const wanted = personKey(text);
  const found = people.findIndex(({ name }) => personKey(name) === wanted);
  return found < 0 || wanted === "" ? undefined : found;
}

export const isSamePerson = (one: string, other: string): boolean => personKey(one) === personKey(other);

/** A middle dot between two katakana is part of a foreign name. */
const separators = /[、,，;；/／&＆+＋\n\r]+|(?<![ァ-ヺー])[・･]|[・･](?![ァ-ヺー])/;

/** The names in a cell; words for nobody, such as 未定, are none. */
export const namesIn = (text: string): string[] =>
  text.split(separators).flatMap((part) => {
    const name = part.trim();
    return isMissing(name) || /^(?:なし|無し|none|nobody)$/.test(fold(name)) ? [] : [name];
  });
