/** Settings as a kept build needs them: what other cells of the profile decided about a column is said by the column. */

import { fold } from "../../cells/cell";
import { columnIn } from "../../decide/movement/own-points";
import type { Evaluation } from "../../evaluate/evaluation";
import type { ColumnChoice } from "../../model/column-choice";
import type { Criterion } from "../../model/criterion";
import type { Settings } from "../../model/settings";
import type { Decision } from "../../problem/column-facts";
import { valuesRead } from "../../profile/column-reading/values-read";
import { openChoice } from "../../settings/choice-text";

/** The history keeps the cells of criteria alone: a line above the table and the other columns are gone when it is read. */
export function rememberedSettings(evaluation: Evaluation): Settings {
  const { settings } = evaluation;
  const readings = new Map(settings.readings.map((choice) => [fold(choice.column), choice]));
  for (const criterion of settings.criteria) {
    const key = fold(criterion.column);
    const known = readings.get(key) ?? openChoice(criterion.column);
    const choice = decisionsOn(evaluation, criterion).reduce(withDecision, known);
    if (choice !== known) readings.set(key, choice);
  }
  return { ...settings, readings: [...readings.values()] };
}

function decisionsOn(evaluation: Evaluation, { column, scale }: Criterion): readonly Decision[] {
  const reading = columnIn(evaluation, column);
  if (!reading) return [];
  const { settings, reading: read } = evaluation;
  return valuesRead(reading, scale, settings.asOf ?? read.today)?.decisions ?? [];
}

function withDecision(choice: ColumnChoice, decision: Decision): ColumnChoice {
  if (!("from" in decision) || (decision.from !== "line" && decision.from !== "list")) return choice;
  switch (decision.what) {
    case "unit":
      return { ...choice, unit: decision.unit };
    case "separators":
      return { ...choice, notation: decision.notation };
    case "dayOrder":
      return { ...choice, dayOrder: decision.order };
  }
}
