/** A criterion's points of one partner where its own cell is of one build and everybody else's of another. */
import { type Cell, isDate } from "../../cells/cell";
import { type Day, dayOf } from "../../cells/day";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Criterion } from "../../model/criterion";
import type { ColumnReading } from "../../profile/column-reading/column-reading";
import { readColumn } from "../../profile/column-reading/read-column";
import { columnNamed } from "../../profile/read-profile";
import { pointsOf } from "../../score/points";
import { refusalOf } from "../../score/scored-profile";

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

/** Whether the partner's own cell is another; a column that one of the builds did not keep says nothing of that. */
export function isOtherCell(before: Seen, after: Seen, column: string): boolean {
  const [was, is] = [before, after].map(({ evaluation, partner }) => {
    const reading = columnIn(evaluation, column);
    return reading && cellKey(reading.cells[partner]);
  });
  return was !== undefined && is !== undefined && was !== is;
}

/**
 * NaN where the cell gives none, null where the column does not count. What a blank means, a unit or a mark is read from the
 * column as it then stands.
 */
export function ownPoints(criterion: Criterion, own: Seen, others: Seen, asOf: Day): number | null {
  if (own.evaluation === others.evaluation) return plainPoints(criterion, own, asOf);
  const around = columnIn(others.evaluation, criterion.column);
  if (!around) return plainPoints(criterion, own, asOf);
  const cell = columnIn(own.evaluation, criterion.column)?.cells[own.partner];
  if (cellKey(cell) === cellKey(around.cells[others.partner])) return plainPoints(criterion, others, asOf);
  const cells = [...around.cells];
  cells[others.partner] = cell;
  const scores = pointsOf({ criterion, reading: readColumn(around.header, cells, around.context), asOf });
  return refusalOf(criterion, scores) === null ? (scores.points[others.partner] as number) : null;
}

function plainPoints(criterion: Criterion, { evaluation, partner }: Seen, asOf: Day): number | null {
  const scores = evaluation.reading.scored.scoresOf(criterion, asOf);
  return scores && scores.refusal === null ? (scores.points[partner] as number) : null;
}
