/** How the Segment Map sheet looks: given once, and again where the settings' colours and names change. */
import { addressOf, columnLetters } from "../../../core/cells/address";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { grouped } from "../../../core/sheets/map/grouped";
import { type Field, lines, linesBefore5, ownColumns, panelFields } from "../../../core/sheets/map/layout";
import { lookMark } from "../../../core/sheets/map/look-mark";
import type { MapLayout, MapPlan } from "../../../core/sheets/map/map-plan";
import type { MapRead } from "../../../core/sheets/map/read-map-sheet";
import type { Sheet } from "../../edge/spreadsheet";
import { type CellLook, centred, panelLooks, quiet } from "./panel-looks";
import { colourSegments, coloursIn, keepRulesInPlace, type Rule } from "./segment-rules";

/**
 * Together about a page in landscape. The first three have counts and names above the table, and leave the picture right of
 * them its room: see `pictureSize`.
 */
const tableWidth = 116;
const confidenceWidth = 70;
const tableWidths: Partial<Readonly<Record<Field, number>>> = {
  partner: 166,
  results: 72,
  why: 600,
  confidence: confidenceWidth,
};

/** Two lines of a reason. */
const rowHeight = 40;

/** What they were up to format 4: where nobody changed that, they become as they are on a new sheet. */
const widthsBefore5: Partial<Readonly<Record<Field, number>>> = { results: 120, why: 410 };

/** Widths, hidden columns and a warning: given once, so that users may change them. */
export function dressNewSheet(
  sheet: Sheet,
  { columns, chart, headerRow, tableRows }: MapLayout,
  warning: string,
  sheetColumns: number,
): void {
  const { table } = columns;
  sheet.setColumnWidths(table.partner + 1, Object.keys(table).length, tableWidth);
  for (const [field, width] of Object.entries(tableWidths) as [Field, number][]) {
    const column = table[field];
    if (column !== undefined) sheet.setColumnWidth(column + 1, width);
  }
  sheet.setRowHeight(1, 32);
  if (tableRows > 0) sheet.setRowHeights(headerRow + 2, tableRows, rowHeight);
  sheet.hideColumns(chart.column + 1, columns.order - chart.column + 1);
  sheet.setHiddenGridlines(true);
  const users = Math.max(...ownColumns(columns)) + 1;
  sheet
    .protect()
    .setDescription(warning)
    .setWarningOnly(true)
    .setUnprotectedRanges([sheet.getRange(`${columnLetters(users)}:${columnLetters(sheetColumns - 1)}`)]);
}

/** On a sheet up to format 4, before it is looked at anew: what was coloured there, and columns that nobody made wider. */
function undressOlder(sheet: Sheet, { layout, rowsFrom, usersCells }: MapPlan): void {
  const { columns, lines: rows } = layout;
  const { playbook, board } = linesBefore5;
  const cells = [
    ...[3, 4].map((slot) => [lines.summary, slot] as const),
    ...[0, 1, 2, 3, 4].map((at) => [playbook + at, 0] as const),
    [playbook, 1] as const,
    [board, 0] as const,
    ...[1, 12].flatMap((head) => panelFields.map((_, slot) => [board + head, slot] as const)),
  ].flatMap(([line, slot]) => {
    const [row, column] = [rows.get(line), columns.table[panelFields[slot] ?? "partner"]];
    // Rows that are put in have no colours.
    const isLeft = row === undefined || column === undefined || rowsFrom[row] === null;
    return isLeft || usersCells.has(`${row} ${column}`) ? [] : [addressOf(row, column)];
  });
  if (cells.length > 0) sheet.getRangeList(cells).setBackground(null).setFontWeight("normal");
  for (const [field, width] of Object.entries(widthsBefore5) as [Field, number][]) {
    const column = columns.table[field];
    const now = tableWidths[field];
    if (column === undefined || now === undefined || sheet.getColumnWidth(column + 1) !== width) continue;
    sheet.setColumnWidth(column + 1, now);
  }
}

const isColouredBy = ({ look }: MapPlan, evaluation: Evaluation) => look === lookMark(evaluation);

/** Where rows are put in there is enough to do: what is astray waits for the next build. */
export const rulesOn = (sheet: Sheet, plan: MapPlan, evaluation: Evaluation): readonly Rule[] =>
  plan.insertRows.length > 0 && isColouredBy(plan, evaluation) ? [] : sheet.getConditionalFormatRules();

/** Who coloured the sheet: nobody yet, a build by other settings, or one by these. */
type Coloured = "never" | "otherwise" | "alike";

/**
 * Looks where they are new: everywhere on a new sheet, a segment's colours where the settings have others, and what was put in.
 * What people have restyled stays as it is. Gives whether the settings' colours are new.
 */
export function giveLooks(sheet: Sheet, plan: MapPlan, evaluation: Evaluation, rules: readonly Rule[]): boolean {
  const { layout, read, fresh } = plan;
  const coloured = isColouredBy(plan, evaluation) ? "alike" : colouredBefore(plan, rules, evaluation);
  if (coloured === "never" && read) undressOlder(sheet, plan);
  // A column that is put in is as wide as the one beside it.
  if (plan.newColumn !== null) sheet.setColumnWidth(plan.newColumn + 1, confidenceWidth);
  const looks = panelLooks(plan, evaluation).filter(
    ({ isFresh, isTint }) => isFresh || coloured === "never" || (isTint && coloured === "otherwise"),
  );
  const columns = (Object.entries(layout.columns.table) as [Field, number][])
    .filter(([field]) => coloured === "never" || fresh.fields.has(field))
    .map(
      ([field, column]): NewColumn => ({
        field,
        cells: `${addressOf(layout.headerRow + 1, column)}:${columnLetters(column)}`,
      }),
    );
  dressCells(sheet, plan, looks, columns);
  // Names and reasons wrap, and Sheets makes a row higher that needs it, but for those that people made high themselves.
  if (columns.length > 0) {
    sheet
      .getRangeList(columns.map(({ cells }) => cells))
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)
      .setVerticalAlignment("middle");
  }
  if (coloured === "alike") {
    keepRulesInPlace(sheet, layout, rules);
    return false;
  }
  colourSegments(sheet, layout, evaluation, rules);
  return true;
}

/** A column of the table, below its header. */
interface NewColumn {
  readonly field: Field;
  readonly cells: string;
}

/** Where the mark that tells it is lost, our rules tell: they are set last. */
function colouredBefore({ read, look, layout }: MapPlan, rules: readonly Rule[], evaluation: Evaluation): Coloured {
  if (!read || isOlder(read, look)) return "never";
  if (look !== null) return "otherwise";
  const { areThere, areAlike } = coloursIn(rules, layout, evaluation);
  return areAlike ? "alike" : areThere ? "otherwise" : "never";
}

/** A sheet that has lost its marks and all above the table tells no format. */
const isOlder = ({ format, lines }: MapRead, look: string | null): boolean =>
  format < 5 && (lines.size > 0 || look !== null);

function dressCells(sheet: Sheet, plan: MapPlan, looks: readonly CellLook[], columns: readonly NewColumn[]): void {
  const below = (fields: readonly Field[]) =>
    columns.filter(({ field }) => fields.includes(field)).map(({ cells }) => cells);
  const cells = (having: readonly CellLook[]) => having.map(({ row, column }) => addressOf(row, column));
  const backgrounds = grouped(
    looks.filter((look) => look.background !== undefined),
    (look) => look.background,
  );
  const runs = runsPutIn(plan, looks);
  // Two calls a run, and else about one for each colour and one for what is bold.
  const isLaid = runs !== null && (runs.length === 1 || 2 * runs.length <= backgrounds.size + 1);
  if (isLaid) for (const run of runs) layAtOnce(sheet, run);
  else {
    for (const [background, group] of backgrounds) {
      sheet.getRangeList(cells(group)).setBackground(background as string);
    }
    const bold = cells(looks.filter(({ isBold }) => isBold));
    if (bold.length > 0) sheet.getRangeList(bold).setFontWeight("bold");
    const large = looks.find(({ size }) => size !== undefined);
    if (large) sheet.getRange(large.row + 1, large.column + 1).setFontSize(large.size as number);
  }
  const inTheMiddle = [...cells(looks.filter(({ isCentred }) => isCentred)), ...below(centred)];
  if (inTheMiddle.length > 0) sheet.getRangeList(inTheMiddle).setHorizontalAlignment("center");
  const quietCells = [...(isLaid ? [] : cells(looks.filter((look) => look.ink !== undefined))), ...below(["why"])];
  if (quietCells.length > 0) sheet.getRangeList(quietCells).setFontColor(quiet);
}

/** Looks by runs of rows that are put in one below the other; null where some are in rows that are there. */
function runsPutIn({ rowsFrom }: MapPlan, looks: readonly CellLook[]): CellLook[][] | null {
  if (looks.some(({ row }) => rowsFrom[row] !== null)) return null;
  // Those of one run come before the same row that is there.
  return [...grouped(looks, ({ row }) => rowsFrom.findIndex((from, at) => at > row && from !== null)).values()];
}

/** In rows that are put in nobody has a look: two grids do, and take away what Sheets copied there. */
function layAtOnce(sheet: Sheet, looks: readonly CellLook[]): void {
  const rows = looks.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const width = Math.max(...looks.map(({ column }) => column)) + 1;
  const grid = Array.from({ length: last - first + 1 }, () => Array.from({ length: width }, (): CellLook[] => []));
  for (const look of looks) grid[look.row - first]?.[look.column]?.push(look);
  sheet
    .getRange(first + 1, 1, grid.length, width)
    .setBackgrounds(
      grid.map((line) => line.map((cell) => cell.find(({ background }) => background)?.background ?? null)),
    )
    .setTextStyles(grid.map((line) => line.map(textStyleOf)));
}

function textStyleOf(looks: readonly CellLook[]): GoogleAppsScript.Spreadsheet.TextStyle {
  const style = SpreadsheetApp.newTextStyle().setBold(looks.some(({ isBold }) => isBold));
  for (const { size, ink } of looks) {
    if (size !== undefined) style.setFontSize(size);
    if (ink !== undefined) style.setForegroundColor(ink);
  }
  return style.build();
}
