/** A cell's text as Sheets has to be given it. */
import type { Cell } from "../../core/cells/cell";

/** Characters that a cell takes at the most. */
const mostLetters = 50_000;

/** Sheets takes a leading apostrophe as its own mark for text: one that belongs to the text needs another before it. */
export function textCell(cell: Cell): Cell {
  if (typeof cell !== "string") return cell ?? "";
  const marked = cell.startsWith("'") ? `'${cell}` : cell;
  return marked.length > mostLetters ? `${marked.slice(0, mostLetters - 1)}…` : marked;
}
