/** One cell for several rows that belong to one partner: counts and amounts add up, of days the latest counts. */
import { type Cell, cellText, isBlank, isDate } from "../cells/cell";
import { parseNumber } from "../cells/number";
import { parseYesNo } from "../cells/yes-no";

/** Rates, grades, codes and names do not add up. */
const isNoAmount = /率|割合|比$|%|rate|ratio|percent|(?:^|[\s_])(?:id|no\.?)$|番号|コード/i;
const bare = /^[\s¥\\$€£]*-?[\d,.]+\s*[^\d\s万億兆千百kmb%]*$/i;

/** Blank where every cell is; of words the first. What cannot be added (1.2億 and a bare 500) is left as text to be told. */
export function combinedCell(cells: readonly Cell[], header: string): Cell {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < 2) return filled[0];
  if (filled.every(isDate)) return [...filled].sort((a, b) => b.getTime() - a.getTime())[0];
  if (filled.every((cell) => parseYesNo(cell) !== undefined && typeof cell !== "number")) {
    return filled.find((cell) => parseYesNo(cell)) ?? filled[0];
  }
  if (isNoAmount.test(header)) return filled[0];
  const numbers = filled.map(parseNumber);
  if (!numbers.every((value) => value !== undefined)) return filled[0];
  const plain = filled.filter((cell) => typeof cell === "number" || bare.test(cellText(cell))).length;
  if (plain > 0 && plain < filled.length) return filled.map(cellText).join(" + ");
  return numbers.reduce((sum, value) => sum + value, 0);
}
