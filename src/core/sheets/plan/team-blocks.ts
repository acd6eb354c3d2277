/** The two blocks of the Support team sheet. */
import { type PersonField, personFields, type SupportField, supportFields } from "../../model/fields";
import type { Headed } from "../../settings/block";

export const peopleBlock: Headed<PersonField> = {
  fields: personFields,
  isNamedFreely: true,
  headers: (language) => language.plan.personHeaders,
};

export const supportBlock: Headed<SupportField> = {
  fields: supportFields,
  isNamedFreely: false,
  headers: (language) => language.plan.supportHeaders,
};

export const teamBlocks: readonly Headed<string>[] = [peopleBlock, supportBlock];
