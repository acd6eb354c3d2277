/** Carries a plan for the Segment Map sheet out. Whatever call it dies at, nothing is lost and the next build heals it. */
import { addressOf } from "../../../core/cells/address";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { chartBlock } from "../../../core/sheets/map/chart-block";
import { chartWidth } from "../../../core/sheets/map/layout";
import type { MapPlan } from "../../../core/sheets/map/map-plan";
import type { CellBlock } from "../../../core/sheets/map/rectangles";
import { words } from "../../../core/words/words";
import { refuse } from "../../edge/refusal";
import type { Sheet } from "../../edge/spreadsheet";
import { textCell } from "../text-cell";
import { dressNewSheet, giveLooks, rulesOn } from "./look";
import { drawNativeChart } from "./native-chart";
import type { Rule } from "./segment-rules";

/** Rows and columns that are needed: the first that is written, so that a file without room is left as it was. */
export function makeRoom(sheet: Sheet, plan: MapPlan): void {
  refuseTypedColumns(sheet, plan);
  if (plan.sheetSort) {
    const { column, values } = plan.sheetSort;
    const numbers = sheet.getRange(1, column + 1, values.length, 1);
    // Texts stand there as well, and numbers taken for text would be sorted as text.
    numbers.setNumberFormat("0").setValues(values.map((value) => [value]));
    sheet.getRange(`1:${values.length}`).sort({ column: column + 1, ascending: true });
  }
  for (const { before, count } of plan.insertRows) {
    if (before === 0) sheet.insertRowsBefore(1, count);
    else sheet.insertRowsAfter(before, count);
  }
  const { freshRows } = plan;
  // At once: whoever sorts in between has coloured cells in these rows.
  const fresh = runsOf(freshRows).map(({ first, last }) => `${first + 1}:${last + 1}`);
  if (fresh.length > 0) sheet.getRangeList(fresh).setBackground(null);
  for (const marks of plan.firstMarks) rangeOf(sheet, marks).setValues(valuesOf(marks));
  if (plan.insertColumns) {
    const { before, count } = plan.insertColumns;
    if (count > plan.columnsThere) sheet.insertColumnsAfter(before, count - plan.columnsThere);
  }
  if (plan.newMarks) rangeOf(sheet, plan.newMarks).setValues(valuesOf(plan.newMarks));
  addColumns(sheet, plan);
}

/** People take away columns that seem to be of no use: the chart's data and the mark of the looks may need some right of all. */
function addColumns(sheet: Sheet, { layout, lookColumn, read, insertColumns }: MapPlan): void {
  const needed = Math.max(layout.chart.column + chartWidth, lookColumn + 1);
  const known = (read?.values[0]?.length ?? 0) + (insertColumns?.count ?? 0);
  if (needed <= known) return;
  const there = sheet.getMaxColumns();
  if (needed > there) sheet.insertColumnsAfter(there, needed - there);
}

/** Rows of a new sheet of Google's. */
const newRows = 1000;

/** A map always has more, so that a first build's calls are always the same. */
export function makeRoomOnNewSheet(sheet: Sheet, { layout }: MapPlan, isFresh: boolean): void {
  const maximum = isFresh ? newRows : sheet.getMaxRows();
  const missing = Math.max(newRows + 1, layout.headerRow + 1 + layout.tableRows) - maximum;
  if (missing > 0) sheet.insertRowsAfter(maximum, missing);
}

/** Columns of a new sheet of Google's. */
const newColumnCount = 26;

/** Before the first value: a sheet that is still empty is begun anew by the next build. */
export function dressBlankSheet(sheet: Sheet, { layout }: MapPlan, evaluation: Evaluation, isFresh: boolean): void {
  const { warning } = words[evaluation.settings.locale].mapSheet;
  dressNewSheet(sheet, layout, warning, isFresh ? newColumnCount : sheet.getMaxColumns());
}

/** Rows in their order, formats and what is hidden: all but the cells themselves. */
export function arrangeRows(sheet: Sheet, plan: MapPlan): void {
  if (plan.clears.length > 0) {
    sheet.getRangeList(plan.clears.map((clear) => rangeOf(sheet, clear).getA1Notation())).clearContent();
  }
  for (const { row, column, formats } of plan.newFormats) setFormats(sheet, row, column, formats);
  if (plan.order) {
    const { row, column, values } = plan.order;
    const numbers = sheet.getRange(row + 1, column + 1, values.length, 1);
    // People make a whole sheet plain text, or paste rows of texts: numbers taken for text would be sorted as text.
    if (!isOrderBeside(plan)) numbers.setNumberFormat("General");
    numbers.setValues(values.map((value) => [value]));
    // In full width: whatever stands in a row moves with it.
    sheet.getRange(`${row + 1}:${row + values.length}`).sort({ column: column + 1, ascending: true });
  }
  for (const { row, column, formats } of plan.formats) setFormats(sheet, row, column, formats);
  if (plan.hideRows) sheet.hideRows(plan.hideRows.row + 1, plan.hideRows.rows);
  for (const { first, last } of runsOf(plan.hideColumns)) sheet.hideColumns(first + 1, last - first + 1);
}

/** No cell of anybody's but ours is among them. */
export function writeCells(sheet: Sheet, { writes }: MapPlan): void {
  for (const block of writes) writeBlock(sheet, block);
}

/** Choices that somebody laid over cells of ours and that refuse what belongs there are taken away from these cells. */
function writeBlock(sheet: Sheet, block: CellBlock): void {
  const range = rangeOf(sheet, block);
  try {
    range.setValues(valuesOf(block));
  } catch (error) {
    if (!/data validation|入力規則/.test(String(error))) throw error;
    range.clearDataValidations();
    range.setValues(valuesOf(block));
  }
}

/** Charts, null where Sheets refuses, and rules on a sheet whose rows and columns are where they are to be. */
export interface Found {
  readonly charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[] | null;
  readonly rules: readonly Rule[];
}

export const foundOn = (sheet: Sheet, plan: MapPlan, evaluation: Evaluation): Found =>
  plan.read
    ? { charts: tried(() => sheet.getCharts()), rules: rulesOn(sheet, plan, evaluation) }
    : { charts: [], rules: [] };

/**
 * Looks, cells and the chart. Among the cells is the mark by which settings the sheet was coloured: a build that dies before
 * gives the looks once more. False where Sheets would not draw the chart: the map stands without.
 */
export function writeMap(sheet: Sheet, plan: MapPlan, evaluation: Evaluation, { charts, rules }: Found): boolean {
  const rows = chartBlock(evaluation).length;
  const areColoursNew = giveLooks(sheet, plan, evaluation, rules);
  const draw = () =>
    charts !== null && tried(() => drawNativeChart(sheet, plan, evaluation, { charts, rows, areColoursNew })) !== null;
  // On a new sheet last: a blank one is begun anew, and would get two.
  const isDrawn = plan.read !== undefined && draw();
  writeCells(sheet, plan);
  return plan.read ? isDrawn : draw();
}

/** Null where Sheets refuses. */
function tried<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * Where people have turned our columns into a table, Sheets refuses formats there: found out before any value is written. The
 * numbers to sort by get their format in the same call where they can.
 */
function refuseTypedColumns(sheet: Sheet, plan: MapPlan): void {
  const partner = plan.read?.columns.table.partner;
  const rows = namedRows(plan);
  const [first] = rows;
  if (first === undefined || partner === undefined) return;
  const formats = rows.map(() => ["General", "@"]);
  try {
    if (isOrderBeside(plan)) setFormats(sheet, first, partner - 1, formats);
    else {
      const runs = runsOf(rows).map((run) => `${addressOf(run.first, partner)}:${addressOf(run.last, partner)}`);
      sheet.getRangeList(runs).setNumberFormat("@");
    }
  } catch (error) {
    if (!/typed columns/.test(String(error))) throw error;
    const cell = `${addressOf(first, partner)}:${addressOf(rows[rows.length - 1] as number, partner)}`;
    refuse({ code: "typedColumns", sheet: sheet.getName(), cell });
  }
}

/** Rows in which a name of ours is to stand: between them may stand rows of the users'. */
const namedRows = ({ table, sheetSort }: MapPlan): number[] =>
  table.rows
    .flatMap(({ from, cells }) => (from === null || cells === null ? [] : [sheetSort?.from[from] ?? from]))
    .sort((a, b) => a - b)
    // Where the whole sheet is to be sorted first, other cells stand between them.
    .slice(0, sheetSort ? 1 : undefined);

/** Whether the rows that are sorted are these and those that are put in, with the numbers right beside the names. */
function isOrderBeside(plan: MapPlan): boolean {
  const { read, order, table } = plan;
  return (
    order?.values.length === table.rows.length &&
    table.rows.every(({ from, cells }) => from === null || cells !== null) &&
    read?.columns.order === (read?.columns.table.partner ?? 0) - 1 &&
    runsOf(namedRows(plan)).length === 1
  );
}

/** Rows or columns that follow each other, of some in their order. */
function runsOf(places: readonly number[]) {
  const runs: { readonly first: number; last: number }[] = [];
  for (const at of places) {
    const run = runs[runs.length - 1];
    if (run && at === run.last + 1) run.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs;
}

function setFormats(sheet: Sheet, row: number, column: number, formats: readonly (readonly string[])[]): void {
  sheet
    .getRange(row + 1, column + 1, formats.length, formats[0]?.length ?? 1)
    .setNumberFormats(formats.map((line) => [...line]));
}

const rangeOf = (sheet: Sheet, { row, column, values }: CellBlock) =>
  sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1);

const valuesOf = ({ values }: CellBlock) => values.map((line) => line.map(textCell));
