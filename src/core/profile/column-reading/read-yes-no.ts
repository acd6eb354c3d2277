/** Reads a column as yes and no: marks, words, tick lists. */
import { type Cell, cellText, fold, isBlank, isErrorCell, isMissing } from "../../cells/cell";
import { parseYesNo } from "../../cells/yes-no";
import type { Decision, Refusal } from "../../problem/column-facts";
import { chosenWords } from "./chosen-words";
import type { ColumnFacts, Fault, Values } from "./column-reading";
import { tooFew } from "./too-few";

/** Marks that say yes where they stand alone in a column, besides the words for yes. */
const ticks: ReadonlySet<string> = new Set(["x", "v", "o", "*", "+", "★", "☆", "◎", "■", "◆", "•", "対象", "該当"]);
const circles: ReadonlySet<string> = new Set(["○", "〇", "◯", "●", "o", "✓", "✔", "☑", "レ"]);

export function readYesNo(facts: ColumnFacts): Values {
  const { cells, context } = facts;
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const given = new Map<number, number>();
  const faults: Fault[] = [];
  const blanks: number[] = [];
  const meaningOf = chosenWords(context);
  const marks = marksOf(cells);
  const tick = marks.size === 1 ? [...marks][0] : undefined;
  const isMark = tick !== undefined && (ticks.has(tick) || parseYesNo(tick) === true);
  // Beside dashes nobody knows whether a blank is no or not known: that is told, and left without a value.
  const isTicked = isMark && !cells.some((cell) => !isBlank(cell) && isMissing(cell));
  const known = new Map<string, boolean | undefined>();
  const meant = (text: string): boolean | undefined => {
    if (!known.has(text)) known.set(text, parseMark(text, marks, isMark));
    return known.get(text);
  };
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    const means = meaningOf(cell);
    if (typeof means === "number") given.set(index, means);
    else if (means !== undefined) values[index] = means === "missing" ? Number.NaN : Number(means === "yes");
    else if (isBlank(cell)) blanks.push(index);
    else if (isMissing(cell)) {
      if (isMark) blanks.push(index);
    } else {
      const yes = typeof cell === "string" ? meant(cell) : parseYesNo(cell);
      if (yes === undefined) faults.push({ index, code: isErrorCell(cell) ? "errorCell" : "badYesNo" });
      else values[index] = yes ? 1 : 0;
    }
  }
  const decisions: Decision[] = [];
  const chosen = context.choice?.blanks ?? null;
  let read = given.size;
  for (let index = 0; index < values.length; index += 1) if (!Number.isNaN(values[index])) read += 1;
  const filled = read + faults.length;
  let refusal = refusalOf(facts, faults, read, filled);
  if (chosen === "no" && refusal?.why !== undefined && refusal.why !== "empty") {
    // The user says that what is filled is yes.
    const named = faults.filter(({ code }) => code === "badYesNo");
    for (const { index } of named) values[index] = 1;
    faults.splice(0, faults.length, ...faults.filter(({ code }) => code !== "badYesNo"));
    decisions.push({ what: "filledIsYes", places: named.map(({ index }) => context.placeOf(index)) });
    read += named.length;
    refusal = null;
  }
  if (blanks.length > 0 && (chosen === "no" || (chosen === null && isTicked))) {
    for (const index of blanks) values[index] = 0;
    const places = blanks.map(context.placeOf);
    if (isTicked) decisions.push({ what: "ticks", mark: tickText(cells), places });
    else decisions.push({ what: "blanks", as: "no", places });
  } else if (blanks.length > 0 && isMark) {
    decisions.push({ what: "blanks", as: "missing", places: blanks.map(context.placeOf) });
  }
  return { values, given, faults, decisions, refusal, filled, read };
}

/** The different marks of a column, as far as they tell a tick list from others. */
function marksOf(cells: readonly Cell[]): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const cell of cells) {
    if (isMissing(cell)) continue;
    marks.add(fold(cellText(cell)));
    if (marks.size > 20) break;
  }
  return marks;
}

/** x is a tick where it stands alone, no beside a circle. */
function parseMark(text: string, marks: ReadonlySet<string>, isTicked: boolean): boolean | undefined {
  const mark = fold(text);
  if (isTicked && marks.has(mark)) return true;
  if (mark === "x")
    return [...marks].some((each) => circles.has(each) || parseYesNo(each) === true) ? false : undefined;
  if (mark === "o") return marks.has("x") || marks.has("×") ? true : undefined;
  return parseYesNo(text);
}

const tickText = (cells: readonly Cell[]): string => cellText(cells.find((cell) => !isMissing(cell))).trim();

function refusalOf(facts: ColumnFacts, faults: readonly Fault[], read: number, filled: number): Refusal | null {
  const refusal = tooFew(facts, faults, read, filled);
  if (refusal?.why !== "unreadable" || facts.says.kind !== "yesno") return refusal;
  return { why: "offered", text: refusal.text, places: refusal.places };
}
