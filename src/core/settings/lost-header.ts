/** A block whose first or value header somebody overwrote: without it, all that stands there would be passed over. */

import { cellText } from "../cells/cell";
import { type Place, placeIn, type Source } from "../cells/source";
import { keyNamed, type Words } from "../words/words";

/** So many entries of a block in one column are no accident. */
const fewest = 2;

/** The cell above the entries that a table of words knows; undefined where no column has enough of them. */
export function headerAbove(
  source: Source,
  table: (words: Words) => Readonly<Record<string, string>>,
): Place | undefined {
  const width = source.cells[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const rows = source.cells.flatMap((row, at) => (keyNamed(cellText(row[column]).trim(), table) ? [at] : []));
    const [first = 0] = rows;
    if (rows.length >= fewest && first > 0) return placeIn(source, first - 1, column);
  }
  return undefined;
}
