/** Names that may be one company: the same but for legal form, width, case and spaces. */
import { fold } from "../cells/cell";
import { placeIn, type Source } from "../cells/source";
import type { Finding } from "../problem/finding";
import type { PartnerRow } from "./profile";

const legalForms =
  /株式会社|有限会社|合同会社|合資会社|合名会社|\((?:株|有|同|資|名)\)|(?:^|[\s,.])(?:inc|incorporated|co|corp|corporation|ltd|limited|llc|llp|plc|gmbh|ag|kk|k\.k|pte|pty|bv|b\.v|sa|s\.a|srl|oy|ab)\b\.?/g;

/** Without any of these a name is its own key: most are told by this alone. */
const mayHoldForm = /[\s,.・'’"()-]|会社/;

/** What is left of a name without its legal form; the name itself where nothing is. */
export function companyKey(name: string): string {
  const folded = fold(name);
  if (!mayHoldForm.test(folded)) return folded;
  let bare = folded;
  // 「Co., Ltd.」 has two.
  for (let times = 0; times < 3; times += 1) bare = bare.replace(legalForms, " ").trim();
  const key = bare.replace(/[\s,.・'’"-]+/g, "");
  return key === "" ? folded : key;
}

/** One finding a company that comes under several names, and one for each name that comes twice. */
export function sameCompanies(source: Source, at: number, partners: readonly PartnerRow[]): Finding[] {
  const first = new Map<string, PartnerRow>();
  const several = new Map<string, PartnerRow[]>();
  for (const partner of partners) {
    const key = companyKey(partner.name);
    const before = first.get(key);
    if (!before) {
      first.set(key, partner);
      continue;
    }
    const same = several.get(key);
    if (same) same.push(partner);
    else several.set(key, [before, partner]);
  }
  return [...several.values()].map((same): Finding => {
    const places = same.map(({ row, columns }) => placeIn(source, row, columns?.get(at) ?? at));
    const names = [...new Map([...same].reverse().map(({ name }) => [fold(name), name])).values()].reverse();
    return names.length === 1
      ? { code: "sameName", name: names[0] ?? "", places }
      : { code: "sameCompany", names, places };
  });
}
