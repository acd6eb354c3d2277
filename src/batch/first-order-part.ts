/** Days from the contract to the first order, in batch: figures of the summary. */

import type { Cell } from "../core/cells/cell";
import { type FirstOrderFigure, firstOrderFigures } from "../core/model/movement-fields";
import { firstOrders } from "../core/sheets/history/movement-text";
import { movementWords } from "../core/words/movement-table";
import type { PartInput, PartOutput } from "./part";

export function firstOrderPart({ evaluation, kept, locale }: PartInput): PartOutput {
  const language = movementWords[locale];
  const { found, lines } = firstOrders(evaluation, kept()?.steps ?? [], locale);
  const values: Readonly<Record<FirstOrderFigure, Cell>> = {
    median: found?.median ?? "",
    within90: found?.within90?.share ?? "",
    within90Low: found?.within90?.low ?? "",
    within90High: found?.within90?.high ?? "",
  };
  return {
    files: {},
    figures: firstOrderFigures.map((figure) => [language.firstOrderFigures[figure], values[figure]]),
    lines,
  };
}
