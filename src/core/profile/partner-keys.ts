/** What each partner of a profile is known by: its code where the profile has codes, else its name. */
import { cellText, fold } from "../cells/cell";
import { parseNumber } from "../cells/number";
import { isIdentifierHeader } from "./headers";
import { columnCells, type Profile } from "./profile";

/** By partner, no two the same: a second partner of one name is `name #2`, counted by row. */
export function partnerKeys(profile: Profile): string[] {
  return partnerCodes(profile) ?? nameKeys(profile);
}

/** The same by name alone. A name that reads like a key is counted on from there. */
export function nameKeys({ partners }: Pick<Profile, "partners">): string[] {
  const names = new Set(partners.map(({ name }) => fold(name)));
  const seen = new Map<string, number>();
  return partners.map(({ name }) => {
    const folded = fold(name);
    let count = (seen.get(folded) ?? 0) + 1;
    while (count > 1 && names.has(fold(`${name} #${count}`))) count += 1;
    seen.set(folded, count);
    return count === 1 ? name : `${name} #${count}`;
  });
}

/** `id:` and the code by partner; null where there are none, or where they do not tell the partners apart for good. */
export function partnerCodes(profile: Profile): string[] | null {
  const column = profile.columns.find(({ header }) => isIdentifierHeader(header));
  if (!column) return null;
  const cells = columnCells(profile, column);
  const codes = cells.map((cell) => fold(cellText(cell)));
  const own = new Set(codes);
  if (own.size < codes.length || own.has("")) return null;
  return isRunning(cells.map(parseNumber)) ? null : codes.map((code) => `id:${code}`);
}

/** Numbers that go up by one from row to row are given anew whenever the rows are sorted: they name the row. */
const isRunning = (numbers: readonly (number | undefined)[]): boolean =>
  numbers.length > 1 &&
  numbers.every((number, at) => number !== undefined && (at === 0 || number === (numbers[at - 1] ?? Number.NaN) + 1));
