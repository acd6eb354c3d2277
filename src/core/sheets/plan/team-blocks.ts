/** The two blocks of the Support team sheet. */
import { type PersonField, personFields, type SupportField, supportFields } from "../../model/fields";
import type { Headed } from "../../settings/block";
import { planWords } from "../../words/plan-table";

export const peopleBlock: Headed<PersonField> = {
  fields: personFields,
  isNamedFreely: true,
  headers: (locale) => planWords[locale].personHeaders,
};

export const supportBlock: Headed<SupportField> = {
  fields: supportFields,
  isNamedFreely: false,
  headers: (locale) => planWords[locale].supportHeaders,
};

export const teamBlocks: readonly Headed<string>[] = [peopleBlock, supportBlock];
