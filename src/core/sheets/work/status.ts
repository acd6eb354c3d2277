/** What the text of a status means. */
import { fold } from "../../cells/cell";
import { locales } from "../../model/locale";
import { type WorkStatus, workStatuses } from "../../model/plan-terms";
import { planWords } from "../../words/plan-table";

/** The status that a text means, in either language; null: free text. */
export const statusNamed = (text: string): WorkStatus | null =>
  workStatuses.find((status) => locales.some((locale) => fold(planWords[locale].statuses[status]) === fold(text))) ??
  null;
