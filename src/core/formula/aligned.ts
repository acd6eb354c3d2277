/** Output that stands beside the profile's rows: one value for each row under the header. */
import type { Cell } from "../cells/cell";
import type { Evaluation } from "../evaluate/evaluation";

/** One column, a value by partner's index; rows that are no partner stay blank. */
export function alignedColumn({ profile }: Evaluation, value: (index: number) => Cell): Cell[][] {
  const first = profile.topRow + 1;
  const column: Cell[][] = Array.from({ length: profile.source.cells.length - first }, () => [""]);
  profile.partners.forEach(({ row }, index) => {
    const cell = column[row - first];
    if (cell) cell[0] = value(index);
  });
  return column;
}
