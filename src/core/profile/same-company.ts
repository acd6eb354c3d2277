/** Names that may be one company: the same but for legal form, width, case and spaces. */
import { fold } from "../cells/cell";
import { placeIn, type Source } from "../cells/source";
import { withoutLegalForm } from "../model/legal-form";
import type { Finding } from "../problem/finding";
import type { PartnerRow } from "./profile";

/** Without any of these a name is its own key: most are told by this alone. */
const mayHoldForm = /[\s,.・'’"()-]|会社|法人/;

/** What is left of a name without its legal form; the name itself where nothing is. */
export function companyKey(name: string): string {
  const folded = fold(name);
  if (!mayHoldForm.test(folded)) return folded;
  const key = withoutLegalForm(folded).replace(/[\s,.・'’"-]+/g, "");
  return key === "" ? folded : key;
}

/** One finding a company that comes under several names, and one for each name that comes twice. */
export function sameCompanies(source: Source, at: number, partners: readonly PartnerRow[]): Finding[] {
  const keys = new Set<string>();
  const several = new Map<string, PartnerRow[]>();
  for (const { name } of partners) {
    const before = keys.size;
    const key = companyKey(name);
    if (keys.add(key).size === before) several.set(key, []);
  }
  if (several.size === 0) return [];
  for (const partner of partners) several.get(companyKey(partner.name))?.push(partner);
  return [...several.values()].map((same): Finding => {
    const places = same.map(({ row, columns }) => placeIn(source, row, columns?.get(at) ?? at));
    const names = [...new Map([...same].reverse().map(({ name }) => [fold(name), name])).values()].reverse();
    return names.length === 1
      ? { code: "sameName", name: names[0] ?? "", places }
      : { code: "sameCompany", names, places };
  });
}
