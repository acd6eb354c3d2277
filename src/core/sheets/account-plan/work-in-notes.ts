/** What the team keeps beside the map's table about a partner: owner, next action, due day and status. */
import { fold } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { locales } from "../../model/locale";
import { accountPlanWords } from "../../words/account-plan-table";
import type { WorkField } from "../../words/account-plan-words";
import { notesByPartner, type PartnerNotes } from "../map/notes";
import type { WorkCells } from "./account-plan";

const fields: readonly WorkField[] = ["owner", "action", "due", "status"];

const fieldOf = new Map(
  locales.flatMap((locale) =>
    fields.map((field) => [fold(accountPlanWords[locale].workHeaders[field]), field] as const),
  ),
);

/** By partner; null where no column of these names has anything in it. */
export function workInNotes(
  notes: readonly PartnerNotes[],
  evaluation: Evaluation,
): ((partner: number) => WorkCells) | null {
  const isThere = notes.some(({ texts }) => texts.some(([header]) => fieldOf.has(fold(header))));
  if (!isThere) return null;
  const byPartner = notesByPartner(notes, evaluation);
  return (partner) => {
    const cells: Record<WorkField, string> = { owner: "", action: "", due: "", status: "" };
    for (const [header, text] of byPartner.get(evaluation.partners[partner]?.key ?? "") ?? []) {
      const field = fieldOf.get(fold(header));
      if (field) cells[field] = text;
    }
    return cells;
  };
}
