/** What tells one partner from another across builds: its code or its name, and what its row looked like. */

import { cellText, fold } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { locales } from "../../model/locale";
import { partnerCodes } from "../../profile/partner-keys";
import { words } from "../../words/words";

export interface PartnerKey {
  /** `id:` and the code where the profile has codes, else the name; compared folded. */
  readonly base: string;
  /** The profile's row, from 1; 0 where it is not known. */
  readonly row: number;
  /** A hash of the row's other cells; "0" where there are none. */
  readonly print: string;
}

/** A key as it stands in a row of the map; `heir` is the partner it may have been renamed to. */
export interface WrittenKey extends PartnerKey {
  readonly heir: string | null;
}

/** A cell holds 50,000 characters, and a key is more than the name. */
const longestBase = 200;

export function partnerKeys(evaluation: Evaluation): PartnerKey[] {
  const { profile, partners } = evaluation;
  const others = profile.columns
    .filter(({ at, header }) => at !== profile.partnerColumn.at && !outputHeaders.has(fold(header)))
    .sort((a, b) => (fold(a.header) < fold(b.header) ? -1 : 1));
  const codes = partnerCodes(profile);
  return partners.map(({ row, name }, index) => {
    const texts = others.map(({ at }) => fold(cellText(profile.source.cells[row]?.[at])));
    const print = texts.some((text) => text !== "") ? hashOf(texts.join("\n")) : "0";
    return { base: shortened(codes?.[index] ?? name), row: profile.source.row + row + 1, print };
  });
}

/** A formula of ours in the profile says something else after every change of the settings. */
const outputHeaders = new Set(locales.map((locale) => fold(words[locale].mapHeaders.segment)));

const shortened = (text: string) =>
  text.length <= longestBase ? text : `${text.slice(0, longestBase)}…${hashOf(text)}`;

/** FNV-1a, 32 bits. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

export const keyText = ({ base, row, print }: PartnerKey, heir: string | null): string =>
  `${base}${row > 0 ? ` @${row}:${print}` : ""}${heir === null ? "" : ` ?${heir}`}`;

/** Reads a key cell; sheets of format 1 have the name alone, numbered from the second of that name on. */
export function writtenKey(text: string, name: string): WrittenKey {
  const parts = /^(.*?) @(\d+):([0-9a-z]+)(?: \?(.*))?$/s.exec(text);
  if (parts) {
    const [, base = "", row, print = "0", heir = null] = parts;
    return { base, row: Number(row), print, heir };
  }
  const numbered = /^(.*) #\d+$/s.exec(text)?.[1];
  const base = numbered !== undefined && fold(numbered) === fold(name) ? numbered : text || name;
  return { base, row: 0, print: "0", heir: null };
}
