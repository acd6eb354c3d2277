/** Reads a cell that says yes or no. */
import { type Cell, fold } from "./cell";

const yes = new Set(["true", "はい", "有", "有り", "あり", "○", "〇", "◯", "yes", "y", "1"]);
const no = new Set(["false", "いいえ", "無", "無し", "なし", "×", "no", "n", "0"]);

/** true, false, or undefined when the cell says neither. */
export function parseYesNo(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string" && typeof cell !== "number") return undefined;
  const word = fold(String(cell));
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}
