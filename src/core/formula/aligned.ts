/** Output that stands beside the profile's rows: one value for each row under the header. */

import type { Cell } from "../cells/cell";
import type { Evaluation } from "../evaluate/evaluation";
import type { Partner } from "../model/partner";

/** One column; rows that are no partner stay blank. */
export function alignedColumn({ profile, partners }: Evaluation, value: (partner: Partner) => Cell): Cell[][] {
  const first = profile.headerRow + 1;
  const column: Cell[][] = Array.from({ length: profile.source.cells.length - first }, () => [""]);
  for (const partner of partners) column[partner.row - first] = [value(partner)];
  return column;
}
