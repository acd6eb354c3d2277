/** Days from the contract to the first order, in batch: figures of the summary. */

import type { Cell } from "../core/cells/cell";
import { firstOrder } from "../core/decide/movement/first-order";
import { firstResultsIn } from "../core/decide/movement/timeline";
import { waitsOf } from "../core/decide/movement/waits";
import { type FirstOrderFigure, firstOrderFigures } from "../core/model/movement-fields";
import { firstOrderColumn } from "../core/profile/first-order-columns";
import { movementWords } from "../core/words/movement-table";
import type { PartInput, PartOutput } from "./part";

/** With fewer first orders only counts are given. */
const fewestOrders = 5;

export function firstOrderPart({ evaluation, kept, locale }: PartInput): PartOutput {
  const language = movementWords[locale];
  const steps = kept()?.steps ?? [];
  const isByHistory = steps.length > 0 && !firstOrderColumn(evaluation.profile);
  const read = waitsOf(evaluation, isByHistory ? firstResultsIn(steps) : null);
  const found = read && read.waits.length > 0 ? firstOrder(read.waits) : null;
  const isEnough = found !== null && found.orders >= fewestOrders;
  const values: Readonly<Record<FirstOrderFigure, Cell>> = {
    median: isEnough ? (found.median ?? "") : "",
    within90: isEnough ? (found.within90?.share ?? "") : "",
    within90Low: isEnough ? (found.within90?.low ?? "") : "",
    within90High: isEnough ? (found.within90?.high ?? "") : "",
  };
  const lines: string[] = [];
  if (found && isByHistory) lines.push(language.ordersFromHistory);
  if (found) lines.push(language.firstOrders(found.orders, found.waiting));
  if (isEnough) lines.push(found.median === null ? language.noMedian : language.median(found.median));
  if (read && read.wrong.length > 0) {
    lines.push(language.orderedBeforeContract(read.wrong.map(({ cell }) => cell).join(", ")));
  }
  return {
    files: {},
    figures: firstOrderFigures.map((figure) => [language.firstOrderFigures[figure], values[figure]]),
    lines,
  };
}
