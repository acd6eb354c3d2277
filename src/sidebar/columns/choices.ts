/** Settings with a column used, or read, otherwise. */
import { fold } from "../../core/cells/cell";
import type { ColumnChoice } from "../../core/model/column-choice";
import type { Criterion } from "../../core/model/criterion";
import type { Settings } from "../../core/model/settings";
import { openChoice } from "../../core/settings/choice-text";

export const choiceOf = (choices: readonly ColumnChoice[], column: string): ColumnChoice =>
  choices.find((each) => fold(each.column) === fold(column)) ?? openChoice(column);

export const isDecided = (choice: ColumnChoice): boolean =>
  JSON.stringify(choice) !== JSON.stringify(openChoice(choice.column));

/** A choice in which everything is left to the column again is none. */
export function withChoice(
  choices: readonly ColumnChoice[],
  column: string,
  part: Partial<ColumnChoice>,
): readonly ColumnChoice[] {
  const next = { ...choiceOf(choices, column), ...part };
  const others = choices.filter((each) => fold(each.column) !== fold(column));
  return isDecided(next) ? [...others, next] : others;
}

/** With a column on an axis or on none; `criterion` is how it counts, or would. */
export function withUse(
  settings: Settings,
  criterion: Criterion,
  part: Pick<Criterion, "weight"> & Partial<Pick<Criterion, "axis">>,
): Settings {
  const isIt = ({ column }: Criterion) => fold(column) === fold(criterion.column);
  const at = settings.criteria.findIndex(isIt);
  if (at < 0) return { ...settings, criteria: [...settings.criteria, { ...criterion, ...part }] };
  const criteria = settings.criteria.map((each, index) => {
    if (index !== at) return each;
    // A weight that somebody gave it stays.
    const weight = part.weight > 0 && each.weight > 0 ? each.weight : part.weight;
    return { ...each, ...part, weight };
  });
  return { ...settings, criteria };
}
