/** One partner's account plan, in batch: account-plan.csv. */

import { fold } from "../core/cells/cell";
import { nearest } from "../core/cells/nearest";
import { nameKeys } from "../core/profile/partner-keys";
import { accountPlanOf, noWork } from "../core/sheets/account-plan/account-plan";
import { accountPlanCells } from "../core/sheets/account-plan/account-plan-cells";
import { accountPlanWords } from "../core/words/account-plan-table";
import type { PartInput, PartOutput } from "./part";

export function accountPlanPart({ evaluation, accountPlan: name, locale }: PartInput): PartOutput {
  if (name === null) return { files: {}, figures: [], lines: [] };
  const texts = accountPlanWords[locale];
  const { profile, settings, reading } = evaluation;
  const without = (line: string): PartOutput => ({
    files: { "account-plan.csv": [[texts.title]] },
    figures: [],
    lines: [line],
  });
  const names = profile.partners.map((partner) => partner.name);
  const same = names.flatMap((each, index) => (fold(each) === fold(name) ? [index] : []));
  if (same.length > 1) {
    return without(texts.severalPartners(name, same.map((_, at) => `${name} #${at + 1}`).join(texts.separator)));
  }
  const partner = same[0] ?? numbered(names, nameKeys(profile), name);
  if (partner === undefined) return without(texts.unknownPartner(name, nearest(name, names)));
  const plan = accountPlanOf(evaluation, { partner, work: noWork, day: reading.today, shownToPartner: null });
  return {
    files: { "account-plan.csv": accountPlanCells(plan, settings.segments, locale) },
    figures: [],
    lines: [],
  };
}

/** 名前 #2 is the second partner of a name, 名前 #1 the first. */
function numbered(names: readonly string[], keys: readonly string[], name: string): number | undefined {
  const found = keys.findIndex((key) => fold(key) === fold(name));
  const first = /^(.*) #1$/.exec(fold(name))?.[1];
  const at = found < 0 && first !== undefined ? names.findIndex((each) => fold(each) === first) : found;
  return at < 0 ? undefined : at;
}
