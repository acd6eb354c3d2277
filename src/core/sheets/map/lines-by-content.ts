/** Summary, playbook and board of a sheet whose lines have no marks (formats 1 to 3, or a lost key column), by their words. */
import { type Cell, cellText, fold, isBlank } from "../../cells/cell";
import { lazily } from "../../cells/lazily";
import { locales } from "../../model/locale";
import { type Words, words } from "../../words/words";
import { boardLineCount, lines } from "./layout";

/** A line above the table: its row, and the indexes of the panel fields in which a cell is ours. */
export interface Line {
  readonly row: number;
  readonly own: ReadonlySet<number>;
}

const wordsOf = (pick: (language: Words["mapSheet"]) => readonly string[]) =>
  lazily(() => new Set(locales.flatMap((locale) => pick(words[locale].mapSheet).map(fold))));

const summaryWords = wordsOf(({ summary }) => Object.values(summary));
const playbookWords = wordsOf(({ playbook }) => [playbook]);
const boardWords = wordsOf(({ board }) => [board]);
const moreWords = wordsOf(({ more }) => [more(0)]);

/** `cell` gives what stands in a row under a panel field; `end` is the first row that is no line's. */
export function linesByContent(
  cell: (row: number, slot: number) => Cell,
  end: number,
  begin = 0,
): ReadonlyMap<number, Line> {
  const text = (row: number, slot: number) => fold(cellText(cell(row, slot)));
  const rowWhere = (from: number, fits: (row: number) => boolean) => {
    for (let row = from; row < end; row += 1) if (fits(row)) return row;
    return -1;
  };
  const summary = rowWhere(
    begin,
    (row) => [0, 1, 2, 3, 4].filter((slot) => summaryWords().has(text(row, slot))).length >= 3,
  );
  const found = new Map<number, Line>();
  if (summary < 0) return found;
  const playbook = orElse(
    rowWhere(summary + 1, (row) => playbookWords().has(text(row, 1))),
    summary + lines.playbook - lines.summary,
  );
  const board = orElse(
    rowWhere(summary + 1, (row) => boardWords().has(text(row, 0))),
    playbook + lines.board - lines.playbook,
  );
  let last = -1;
  const add = (line: number, row: number, slots: readonly number[], isOurs: (slot: number) => boolean = () => true) => {
    if (row <= last || row < begin || row >= end) return;
    last = row;
    found.set(line, { row, own: new Set(slots.filter((slot) => !isBlank(cell(row, slot)) && isOurs(slot))) });
  };
  add(lines.title, summary - 2, [0]);
  add(lines.built, summary - 1, [0]);
  for (let at = 0; at < 7; at += 1) add(lines.summary + at, summary + at, [0, 1, 2, 3, 4]);
  add(lines.playbook - 1, playbook - 1, []);
  for (let at = 0; at < 5; at += 1) add(lines.playbook + at, playbook + at, [0, 1]);
  add(lines.board - 1, board - 1, []);
  for (let at = 0; at < boardLineCount; at += 1) {
    add(lines.board + at, board + at, [0, 3], (slot) => isBoardText(cellText(cell(board + at, slot))));
  }
  return found;
}

const orElse = (row: number, other: number) => (row < 0 ? other : row);

/** Whether a text is one that a board holds: its title, a heading, a name with its priority, how many more there are. */
function isBoardText(text: string): boolean {
  if (/^\d+\. /.test(text) || / · .* · \d+$/.test(text)) return true;
  const folded = fold(text);
  return boardWords().has(folded) || moreWords().has(folded.replace(/\d+/, "0"));
}
