/** What tells one partner from another across builds. */
import { isIdentifierHeader } from "../infer/headers";
import type { Evaluation } from "../plan/evaluation";
import { cellText, fold } from "../read/cell";

const identified = "id:";

/** A partner's key: its code where the profile has one, else its name, with a number from the second of that name on. */
export function partnerKeys(evaluation: Evaluation): string[] {
  return identifiersOf(evaluation) ?? nameKeys(evaluation.partners);
}

/** Codes only help when every partner has one of its own. */
function identifiersOf({ profile, partners }: Evaluation): string[] | null {
  const column = profile.columns.find(({ header }) => isIdentifierHeader(header));
  if (!column) return null;
  const codes = partners.map(({ row }) => fold(cellText(profile.source.cells[row]?.[column.at])));
  const own = new Set(codes);
  return own.size === codes.length && !own.has("") ? codes.map((code) => `${identified}${code}`) : null;
}

/** Keys by name alone, in order. */
export function nameKeys(partners: readonly { readonly name: string }[]): string[] {
  const seen = new Map<string, number>();
  return partners.map(({ name }) => {
    const count = (seen.get(fold(name)) ?? 0) + 1;
    seen.set(fold(name), count);
    return count === 1 ? name : `${name} #${count}`;
  });
}
