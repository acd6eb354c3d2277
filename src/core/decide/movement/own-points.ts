/** A criterion's points of one partner where its own cell is of one build and everybody else's of another. */
import { type Cell, isDate } from "../../cells/cell";
import { type Day, dayOf } from "../../cells/day";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Criterion } from "../../model/criterion";
import type { ColumnReading } from "../../profile/column-reading/column-reading";
import { readColumn } from "../../profile/column-reading/read-column";
import { columnNamed } from "../../profile/read-profile";
import { pointsOf } from "../../score/points";

/** A build and the partner's index in it. */
export interface Seen {
  readonly evaluation: Evaluation;
  readonly partner: number;
}

/** A column's reading in a build; undefined where it has no such column. */
export function columnIn({ reading, profile }: Evaluation, header: string): ColumnReading | undefined {
  const column = columnNamed(profile.columns, header);
  return column && reading.scored.readings.of(column);
}

/** A text that tells cells apart; a date by its day. */
export const cellKey = (cell: Cell): string => (isDate(cell) ? `day ${dayOf(cell)}` : JSON.stringify(cell ?? ""));

/** NaN where the cell gives none. What a blank means, a unit or a mark is read from the column as it then stands. */
export function ownPoints(criterion: Criterion, own: Seen, others: Seen, asOf: Day): number {
  const plain = ({ evaluation, partner }: Seen) =>
    evaluation.reading.scored.scoresOf(criterion, asOf)?.points[partner] ?? Number.NaN;
  if (own.evaluation === others.evaluation) return plain(own);
  const around = columnIn(others.evaluation, criterion.column);
  const cell = columnIn(own.evaluation, criterion.column)?.cells[own.partner];
  if (!around) return plain(own);
  if (cellKey(cell) === cellKey(around.cells[others.partner])) return plain(others);
  const cells = [...around.cells];
  cells[others.partner] = cell;
  const reading = readColumn(around.header, cells, around.context);
  return pointsOf({ criterion, reading, asOf }).points[others.partner] as number;
}
