/** Finds the column that holds the partners' names when nobody says which. */

import { cellText, fold, isBlank, isDate, isMissing } from "../cells/cell";
import { parseDay } from "../cells/day";
import { parseNumber } from "../cells/number";
import type { Source } from "../cells/source";
import { isPartnerHeader } from "./headers";
import type { Column } from "./profile";

const looksLikeName = (text: string) => parseNumber(text) === undefined && parseDay(text) === undefined;

/** A usual header, else the first column of mostly different texts; undefined when there is neither. */
export function partnerColumnAmong(source: Source, headerRow: number, columns: readonly Column[]): Column | undefined {
  return (
    columns.find(({ header }) => isPartnerHeader(header)) ??
    columns.find((column) => holdsNames(source, headerRow, column))
  );
}

function holdsNames(source: Source, headerRow: number, { at }: Column): boolean {
  const names = new Set<string>();
  let filled = 0;
  let named = 0;
  for (let row = headerRow + 1; row < source.cells.length; row += 1) {
    const cell = source.cells[row]?.[at];
    if (isBlank(cell)) continue;
    filled += 1;
    if (isDate(cell) || isMissing(cell) || !looksLikeName(cellText(cell))) continue;
    named += 1;
    names.add(fold(cellText(cell)));
  }
  return filled > 0 && named >= 0.8 * filled && names.size >= 0.8 * named;
}
