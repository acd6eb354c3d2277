/** What the sheet of an account plan is called. */

import { fold } from "../../cells/cell";
import type { Locale } from "../../model/locale";
import { accountPlanWords } from "../../words/account-plan-table";

const longest = 100;

/** A name that no other sheet has: what Sheets does not take is ・, and the second of a name ends in (2). */
export function accountPlanSheetName(partner: string, taken: readonly string[], locale: Locale): string {
  const name = `${accountPlanWords[locale].title} ${partner.replace(/[\\/?*[\]:]/g, "・")}`;
  const known = new Set(taken.map(fold));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const full = cut(name, longest - suffix.length) + suffix;
    if (!known.has(fold(full))) return full;
  }
}

/** No half of a character is left at the end. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const short = text.slice(0, length);
  return (/[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short).trimEnd();
}
