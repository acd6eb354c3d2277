/** Output that stands beside the profile's rows: one value for each row under the header. */
import type { Cell } from "../cells/cell";
import type { Evaluation } from "../evaluate/evaluation";

/** One column, a value by partner's index; rows that are no partner stay blank. */
export function alignedColumn({ profile }: Evaluation, value: (index: number) => Cell): Cell[][] {
  const first = profile.topRow + 1;
  const column: Cell[][] = new Array(profile.source.cells.length - first);
  profile.partners.forEach(({ row }, index) => {
    column[row - first] = [value(index)];
  });
  for (let at = 0; at < column.length; at += 1) column[at] ??= [""];
  return column;
}
