/** The work columns beside the map's table, by partner: owner, next action, due day and status. */
import type { Evaluation } from "../../evaluate/evaluation";
import { notesByPartner, type PartnerNotes } from "../map/notes";
import type { WorkCells } from "./account-plan";

/** Null where there are no work columns. */
export function workInNotes(
  notes: readonly PartnerNotes[],
  evaluation: Evaluation,
): ((partner: number) => WorkCells) | null {
  if (!notes.some(({ work }) => work)) return null;
  const byPartner = notesByPartner(notes, evaluation);
  return (partner) => {
    const work = byPartner.get(evaluation.partners[partner]?.key ?? "")?.work;
    const textOf = (field: keyof WorkCells) => work?.[field]?.text ?? "";
    return { owner: textOf("owner"), action: textOf("action"), due: textOf("due"), status: textOf("status") };
  };
}
