/** Who must, and who must not, look after a partner, as the plan sheet and the profile say. */

import { cellText, fold, isMissing } from "../../cells/cell";
import { listItems } from "../../cells/list";
import type { Place } from "../../cells/source";
import type { Pin } from "../../decide/plan/plan-partner";
import type { Person } from "../../decide/plan/team";
import { locales } from "../../model/locale";
import { planColumn } from "../../profile/plan-columns";
import { type PartnerRow, type Profile, partnerCell, partnerPlace } from "../../profile/profile";
import { planWords } from "../../words/plan-table";
import { isSamePerson, personNamed } from "./person-name";

/** A text and its address. */
export interface Placed {
  readonly text: string;
  readonly place: Place;
}

export interface ReadPin extends Placed {
  readonly pin: Pin;
}

export const isTechTouch = (text: string): boolean =>
  /^(?:テックタッチ|tech[- ]?touch)$/.test(fold(text)) ||
  locales.some((locale) => fold(planWords[locale].techTouch) === fold(text));

/** Whether two cells of pins say the same. */
export const isSamePin = (one: string, other: string): boolean =>
  isSamePerson(one, other) || (isTechTouch(one) && isTechTouch(other));

/** The pin that a cell says; null where it is blank or names nobody in the team, which goes to `unknown`. */
export function pinIn(cell: Placed, people: readonly Person[], unknown: (cell: Placed) => void): ReadPin | null {
  if (isMissing(cell.text)) return null;
  if (isTechTouch(cell.text)) return { ...cell, pin: { kind: "techTouch" } };
  const person = personNamed(cell.text, people);
  if (person !== undefined) return { ...cell, pin: { kind: "person", person } };
  unknown(cell);
  return null;
}

/** A partner's filled cells of the profile's columns of a kind. */
export function planCells(profile: Profile, partner: PartnerRow, kind: "pin" | "excluded"): Placed[] {
  return profile.columns.flatMap((column): Placed[] => {
    if (planColumn(column.header)?.kind !== kind) return [];
    const cell = partnerCell(profile, partner, column);
    return isMissing(cell) ? [] : [{ text: cellText(cell).trim(), place: partnerPlace(profile, partner, column) }];
  });
}

/** The people whom lists keep away, and where; names of nobody in the team go to `unknown`. */
export function excludedIn(
  cells: readonly Placed[],
  people: readonly Person[],
  unknown: (names: readonly string[], place: Place) => void,
): ReadonlyMap<number, Place> {
  const excluded = new Map<number, Place>();
  for (const { text, place } of cells) {
    const named = listItems(text).map((name) => ({ name, person: personNamed(name, people) }));
    const names = named.flatMap(({ name, person }) => (person === undefined ? [name] : []));
    if (names.length > 0) unknown(names, place);
    for (const { person } of named) if (person !== undefined && !excluded.has(person)) excluded.set(person, place);
  }
  return excluded;
}
