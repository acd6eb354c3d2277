/** The lines above the table of a sheet on which they have no marks (formats 1 to 3, or a lost key column), by their words. */
import { type Cell, cellText, fold, isBlank } from "../../cells/cell";
import { lazily } from "../../cells/lazily";
import { locales } from "../../model/locale";
import { type Words, words } from "../../words/words";
import { lines, linesBefore5 } from "./layout";
import { boardSlots, playbookSlots } from "./panel";

/** A line above the table: its row, and the indexes of the panel fields in which a cell is ours. */
export interface Line {
  readonly row: number;
  readonly own: ReadonlySet<number>;
}

const wordsOf = (pick: (language: Words["mapSheet"]) => readonly string[]) =>
  lazily(() => new Set(locales.flatMap((locale) => pick(words[locale].mapSheet).map(fold))));

const summaryWords = wordsOf(({ summary }) => Object.values(summary));
const playbookWords = wordsOf(({ playbook }) => [playbook]);
const headWords = wordsOf(({ summary, playbook }) => [...Object.values(summary), playbook]);
const boardWords = wordsOf(({ board }) => [board]);
const firstWords = wordsOf(({ first }) => [first]);
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
  const isPlaybookHead = (row: number) => playbookWords().has(text(row, playbookSlots.playbook));
  const summary = rowWhere(
    begin,
    (row) => [0, 1, 2, 3, 4].filter((slot) => summaryWords().has(text(row, slot))).length >= 3 && !isPlaybookHead(row),
  );
  const found = new Map<number, Line>();
  if (summary < 0) return found;
  // Up to format 4 the counts had five columns, and the playbook stood right under them, its text in the second column.
  const isOlder =
    [3, 4].some((slot) => summaryWords().has(text(summary, slot))) ||
    rowWhere(summary + 1, (row) => playbookWords().has(text(row, 1))) >= 0;
  const kept = isOlder ? linesBefore5 : lines;
  const isHead = (row: number) =>
    isOlder
      ? playbookWords().has(text(row, 1))
      : isPlaybookHead(row) || [0, 1, 2].filter((slot) => summaryWords().has(text(row, slot))).length >= 2;
  const playbook = orElse(rowWhere(summary + 1, isHead), summary + kept.playbook - lines.summary);
  const board = orElse(
    rowWhere(summary + 1, (row) => boardWords().has(text(row, 0))),
    playbook + kept.board - kept.playbook,
  );
  let last = -1;
  const add = (line: number, row: number, slots: readonly number[], isOurs: (slot: number) => boolean = () => true) => {
    if (row <= last || row < begin || row >= end) return;
    last = row;
    found.set(line, { row, own: new Set(slots.filter((slot) => !isBlank(cell(row, slot)) && isOurs(slot))) });
  };
  const addNames = (line: number, row: number, slots: readonly number[]) =>
    add(line, row, slots, (slot) => isListText(cellText(cell(row, slot))));
  add(lines.title, summary - 2, [0]);
  add(lines.built, summary - 1, [0]);
  const isNumber = (row: number, slot: number) => typeof cell(row, slot) === "number";
  const isFilled = (row: number, slot: number) => !isBlank(cell(row, slot));
  /** A heading and the rows under it that are like ours: people put rows in between. */
  const addRows = (
    line: number,
    head: number,
    count: number,
    slots: readonly number[],
    fits: (row: number) => boolean,
  ) => {
    add(line, head, slots, (slot) => headWords().has(text(head, slot)));
    let row = head + 1;
    for (let at = 1; at <= count; at += 1, row += 1) {
      while (row < end && !fits(row)) row += 1;
      add(line + at, row, slots);
    }
  };
  const summarySlots = isOlder ? [0, 1, 2, 3, 4] : [0, 1, 2];
  addRows(lines.summary, summary, 6, summarySlots, (row) => row < playbook && isNumber(row, 1) && isNumber(row, 2));
  if (!isOlder) {
    const first = orElse(
      rowWhere(last + 1, (row) => firstWords().has(text(row, 0))),
      last + 1,
    );
    for (let at = 0; first + at < playbook && lines.first + at < lines.playbook; at += 1) {
      addNames(lines.first + at, first + at, [0]);
    }
    addRows(lines.playbook, playbook, 4, Object.values(playbookSlots), (row) => isNumber(row, playbookSlots.priority));
  } else {
    add(kept.playbook - 1, playbook - 1, []);
    addRows(kept.playbook, playbook, 4, [0, 1], (row) => isFilled(row, 0) && isFilled(row, 1));
  }
  add(kept.board - 1, board - 1, []);
  for (let at = 0; at < kept.count - kept.board; at += 1) {
    const slots = isOlder ? [0, 3] : Object.values(boardSlots);
    addNames(kept.board + at, board + at, slots);
  }
  return found;
}

const orElse = (row: number, other: number) => (row < 0 ? other : row);

/** Whether a text is one of a list of names: a title, a heading, a name with its priority, how many more there are. */
function isListText(text: string): boolean {
  if (/^\d+\. /.test(text) || / · \d+$/.test(text)) return true;
  const folded = fold(text);
  return boardWords().has(folded) || firstWords().has(folded) || moreWords().has(folded.replace(/\d+/, "0"));
}
