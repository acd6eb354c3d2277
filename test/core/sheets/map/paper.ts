/** A sheet on paper: cells that people edit by hand and plans are carried out on, without a spreadsheet. */
import type { Cell } from "../../../../src/core/cells/cell";
import { sheetSource } from "../../../../src/core/cells/source";
import { evaluate, evaluationOf as under } from "../../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import type { Locale } from "../../../../src/core/model/locale";
import type { Settings } from "../../../../src/core/model/settings";
import { problemText } from "../../../../src/core/problem/problem";
import { cellLostBy } from "../../../../src/core/sheets/map/check-plan";
import { ownColumns } from "../../../../src/core/sheets/map/layout";
import type { MapPlan } from "../../../../src/core/sheets/map/map-plan";
import type { RenameAnswers } from "../../../../src/core/sheets/map/match-rows";
import { planMapSheet } from "../../../../src/core/sheets/map/plan-map-sheet";
import { readMapSheet, type SheetCells } from "../../../../src/core/sheets/map/read-map-sheet";

/** A text that begins with = is a formula; it shows nothing. */
export type Paper = Cell[][];

const headers = {
  ja: ["企業名", "営業人数", "競合取扱", "受注件数"],
  en: ["Company", "Sales reps", "Competitor", "Orders"],
};

/** Name, then the numbers that decide. */
export type PartnerRow = readonly [name: string, reps: number, rival: string, orders: number];

export function evaluationOf(
  partners: readonly PartnerRow[],
  locale: Locale = "ja",
  part: Partial<Settings> = {},
): Evaluation {
  const outcome = evaluate({
    profile: sheetSource([headers[locale], ...partners.map((row) => [...row])], "一覧"),
    settings: null,
    today: 0,
    locale,
    headerFirst: false,
  });
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problemText(problem, "ja")).join("\n"));
  const { reading, settings } = outcome.value;
  return under(reading, { ...settings, ...part });
}

const isFormula = (cell: Cell) => typeof cell === "string" && cell.startsWith("=");

export const cellsOf = (paper: Paper): SheetCells => ({
  values: paper.map((line) => line.map((cell) => (isFormula(cell) ? "" : cell))),
  formulas: paper.map((line) => line.map((cell) => (isFormula(cell) ? String(cell) : ""))),
});

export interface Built {
  readonly paper: Paper;
  readonly plan: MapPlan;
}

/** Plans, checks and carries out. */
export function built(
  paper: Paper | null,
  evaluation: Evaluation,
  answers: RenameAnswers = {},
  looks: ReadonlySet<number> = new Set(),
): Built {
  const cells = paper && cellsOf(paper);
  const plan = planMapSheet({ cells, evaluation, answers, day: 20_000, looks: () => looks, maxRows: 1000 });
  if (plan.read?.isScrambled) throw new Error("sorted as a whole");
  const lost = cellLostBy(plan);
  if (lost) throw new Error(`would lose ${lost.cell}: ${lost.text}`);
  return { plan, paper: carriedOut(paper ?? [], plan) };
}

/** Carries a plan out, or the first steps of it where the build dies after them: in the order of `write-map-sheet.ts`. */
export function carriedOut(paper: Paper, plan: MapPlan, lived = Number.POSITIVE_INFINITY): Paper {
  let rows = paper.map((line) => [...line]);
  const width = () => Math.max(0, ...rows.map((line) => line.length));
  const write = (block: { row: number; column: number; values: readonly (readonly Cell[])[] }) => {
    block.values.forEach((line, down) => {
      line.forEach((value, right) => {
        rows[block.row + down] ??= [];
        const target = rows[block.row + down] as Cell[];
        while (target.length <= block.column + right) target.push("");
        target[block.column + right] = value;
      });
    });
  };
  const writeColumn = (row: number, column: number, values: readonly number[]) =>
    write({ row, column, values: values.map((value) => [value]) });
  const sort = (row: number, column: number, count: number) => {
    const part = rows.slice(row, row + count).sort((a, b) => Number(a[column]) - Number(b[column]));
    rows = [...rows.slice(0, row), ...part, ...rows.slice(row + count)];
  };
  const steps: (() => void)[] = [];
  const sorted = (row: number, column: number, values: readonly number[]) => {
    steps.push(
      () => writeColumn(row, column, values),
      () => sort(row, column, values.length),
    );
  };
  if (plan.sheetSort) sorted(0, plan.sheetSort.column, plan.sheetSort.values);
  for (const { before, count } of plan.insertRows) {
    steps.push(() => {
      const blank = Array.from({ length: count }, () => Array<Cell>(width()).fill(""));
      rows = [...rows.slice(0, before), ...blank, ...rows.slice(before)];
    });
  }
  for (const marks of plan.firstMarks) steps.push(() => write(marks));
  if (plan.insertColumns) {
    const { before } = plan.insertColumns;
    const count = plan.insertColumns.count - plan.columnsThere;
    steps.push(() => {
      rows = rows.map((line) => [...line.slice(0, before), ...Array<Cell>(count).fill(""), ...line.slice(before)]);
    });
  }
  const { newMarks } = plan;
  if (newMarks) steps.push(() => write(newMarks));
  for (const clear of plan.clears) steps.push(() => write(clear));
  if (plan.order) sorted(plan.order.row, plan.order.column, plan.order.values);
  for (const block of plan.writes) steps.push(() => write(block));
  for (const step of steps.slice(0, lived)) step();
  const most = width();
  return rows.map((line) => [...line, ...Array<Cell>(most - line.length).fill("")]);
}

/** How many steps a plan has. */
export const stepsOf = (plan: MapPlan): number =>
  (plan.sheetSort ? 2 : 0) +
  plan.insertRows.length +
  plan.firstMarks.length +
  (plan.insertColumns ? 1 : 0) +
  (plan.newMarks ? 1 : 0) +
  plan.clears.length +
  (plan.order ? 2 : 0) +
  plan.writes.length;

export const readPaper = (paper: Paper) => {
  const read = readMapSheet(cellsOf(paper));
  if (!read) throw new Error("no map");
  return read;
};

/** What stands beside each name, right and left of the columns of ours, without blanks. */
export function beside(paper: Paper): Record<string, Cell[]> {
  const read = readPaper(paper);
  const own = new Set(ownColumns(read.columns));
  const found: Record<string, Cell[]> = {};
  for (const { at, name, key } of read.rows) {
    const cells = (paper[at] ?? []).filter((cell, column) => !own.has(column) && cell !== "" && cell !== undefined);
    if (key && cells.length > 0) found[name] = [...(found[name] ?? []), ...cells];
  }
  return found;
}

/** The names of the table from top to bottom. */
export const names = (paper: Paper): string[] => readPaper(paper).rows.flatMap(({ key, name }) => (key ? [name] : []));

export const rowOf = (paper: Paper, name: string): number => {
  const row = readPaper(paper).rows.find((each) => each.key && each.name === name);
  if (!row) throw new Error(`no row ${name}`);
  return row.at;
};

export function set(paper: Paper, row: number, column: number, value: Cell): void {
  while (paper.length <= row) paper.push(Array<Cell>(paper[0]?.length ?? 0).fill(""));
  for (const line of paper) while (line.length <= column) line.push("");
  (paper[row] as Cell[])[column] = value;
}

/** Sorts the cells of a rectangle by one of its columns, as a selection is sorted. */
export function sortPart(
  paper: Paper,
  from: number,
  to: number,
  left: number,
  right: number,
  by: number,
  down = false,
): void {
  const part = paper.slice(from, to + 1).map((line) => line.slice(left, right + 1));
  const text = (line: readonly Cell[]) => String(line[by - left] ?? "");
  part.sort((a, b) => {
    if ((text(a) === "") !== (text(b) === "")) return text(a) === "" ? 1 : -1;
    return (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0) * (down ? -1 : 1);
  });
  part.forEach((line, at) => {
    line.forEach((cell, column) => {
      (paper[from + at] as Cell[])[left + column] = cell;
    });
  });
}

export function putRows(paper: Paper, before: number, count: number): void {
  const width = Math.max(...paper.map((line) => line.length));
  paper.splice(before, 0, ...Array.from({ length: count }, () => Array<Cell>(width).fill("")));
}

export function putColumns(paper: Paper, before: number, count: number): void {
  for (const line of paper) line.splice(before, 0, ...Array<Cell>(count).fill(""));
}

export function takeColumns(paper: Paper, first: number, count: number): void {
  for (const line of paper) line.splice(first, count);
}

/** Drags a column in front of another. */
export function moveColumn(paper: Paper, from: number, before: number): void {
  for (const line of paper) {
    const [cell] = line.splice(from, 1);
    line.splice(before > from ? before - 1 : before, 0, cell);
  }
}
