/** What would change each placement, as cells: a header row, then the steps of every partner by priority. */

import { type Cell, cellText } from "../../cells/cell";
import { dayText } from "../../cells/day";
import { type NextStep, nextSteps } from "../../decide/certainty/next-step";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Locale } from "../../model/locale";
import { type NextStepField, nextStepFields } from "../../model/proof-fields";
import { proofWords } from "../../words/proof-table";
import { words } from "../../words/words";

export function nextStepCells(evaluation: Evaluation, locale: Locale): Cell[][] {
  const { nextStepHeaders } = proofWords[locale];
  const rows = evaluation.order.flatMap((index) =>
    nextSteps(evaluation, index).map((step) => stepRow(evaluation.partners[index]?.name ?? "", step, locale)),
  );
  return [nextStepFields.map((field) => nextStepHeaders[field]), ...rows];
}

function stepRow(partner: string, { axis, criterion, now, need, points }: NextStep, locale: Locale): Cell[] {
  const { axes } = words[locale];
  const proof = proofWords[locale];
  const cells: Readonly<Record<NextStepField, Cell>> = {
    partner,
    axis: axes[axis],
    criterion: criterion.column,
    now: typeof now === "number" ? now : cellText(now),
    need: need === null ? "" : need.kind === "day" ? dayText(need.value) : need.value,
    condition: need === null ? proof.noChange : proof.conditions[need.condition],
    points: points ?? "",
  };
  return nextStepFields.map((field) => cells[field]);
}
