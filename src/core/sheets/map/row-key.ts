/**
 * The hidden key of a row of the map: whose it is, what that partner's row in the profile looked like, and what was
 * written beside the key. What is seen can be sorted away from its key: with this it is known all the same.
 */

import { type Cell, cellText, fold } from "../../cells/cell";
import { lazily } from "../../cells/lazily";
import type { Evaluation } from "../../evaluate/evaluation";
import { locales } from "../../model/locale";
import { partnerCodes } from "../../profile/partner-keys";
import { words } from "../../words/words";
import { hashOf, twoLetters } from "./hash";
import { type Field, printedFields } from "./layout";

export interface PartnerKey {
  /** `id:` and the code where the profile has codes, else the name; compared folded. */
  readonly base: string;
  /** The profile's row, from 1; 0 where it is not known. */
  readonly row: number;
  /** A hash of the row's other cells in the profile; "0" where there are none. */
  readonly print: string;
}

/** A key as it stands in a row of the map. */
export interface WrittenKey extends PartnerKey {
  /** The fingerprint of each cell of ours in the row, two letters a field; null on sheets that have none. */
  readonly cells: string | null;
  /** That of the cell that says how sure the placement is; null where the row has none. */
  readonly confidence: string | null;
  /** The partner that it may have been renamed to. */
  readonly heir: string | null;
  /** Whether somebody has to say which of several partners of one name the row is. */
  readonly isInDoubt: boolean;
}

/** A cell holds 50,000 characters, and a key is more than the name. */
const longestBase = 200;

export function partnerKeys(evaluation: Evaluation): PartnerKey[] {
  const { profile, partners } = evaluation;
  const others = profile.columns
    .filter(({ at, header }) => at !== profile.partnerColumn.at && !outputHeaders().has(fold(header)))
    .sort((a, b) => (fold(a.header) < fold(b.header) ? -1 : 1));
  const codes = partnerCodes(profile);
  return partners.map(({ row, name }, index) => {
    const texts = others.map(({ at }) => fold(cellText(profile.source.cells[row]?.[at])));
    const print = texts.some((text) => text !== "") ? hashOf(texts.join("\n")) : "0";
    return { base: shortened(codes?.[index] ?? name), row: profile.source.row + row + 1, print };
  });
}

/** A formula of ours in the profile says something else after every change of the settings. */
const outputHeaders = lazily(() => new Set(locales.map((locale) => fold(words[locale].mapHeaders.segment))));

export const shortened = (text: string) =>
  text.length <= longestBase ? text : `${text.slice(0, longestBase)}…${hashOf(text)}`;

/** The fingerprint of a row's cells of ours, by field. */
export const cellPrints = (cells: Readonly<Record<Field, Cell>>): string =>
  printedFields.map((field) => twoLetters(cellText(cells[field]))).join("");

/** That of the cell that says how sure a placement is, where there is one. */
export const confidencePrint = ({ confidence }: Readonly<Record<Field, Cell>>): string | null =>
  confidence === "" ? null : twoLetters(cellText(confidence));

/** What tells the row of a namesake in an answer. */
export const rowIdentity = ({ base, row, print }: PartnerKey): string => `${base} @${row}:${print}`;

export const keyText = ({ base, row, print, cells, confidence, heir, isInDoubt }: WrittenKey): string =>
  `${base} @${row}:${print}${cells === null ? "" : `:${cells}${confidence ?? ""}`}${isInDoubt ? " !" : ""}${heir === null ? "" : ` ?${heir}`}`;

/** Reads a key cell; sheets of format 1 have the name alone, numbered from the second of that name on. */
export function writtenKey(text: string, name: string): WrittenKey {
  const parts = keyPattern.exec(text);
  if (parts) {
    const [, base = "", row, print = "0", cells = null, confidence = null, doubt, heir = null] = parts;
    return { base, row: Number(row), print, cells, confidence, heir, isInDoubt: doubt !== undefined };
  }
  const numbered = /^(.*) #\d+$/s.exec(text)?.[1];
  const base = numbered !== undefined && fold(numbered) === fold(name) ? numbered : text || name;
  return { base, row: 0, print: "0", cells: null, confidence: null, heir: null, isInDoubt: false };
}

/** Two letters a field, and two more for how sure the placement is. */
const keyPattern = new RegExp(
  `^(.*?) @(\\d+):([0-9a-z]+)(?::([0-9a-z]{${2 * printedFields.length}})([0-9a-z]{2})?)?( !)?(?: \\?(.*))?$`,
  "s",
);

/** Whether a cell holds a key of the kind that this and the last versions write. */
export const isRowKey = (cell: Cell): boolean => keyPattern.test(cellText(cell));
