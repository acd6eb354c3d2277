/** How the Segment Map sheet looks: given once, and again where the settings' colours and names change. */
import { addressOf, columnLetters } from "../../../core/cells/address";
import { tint } from "../../../core/draw/colours";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { type SegmentKey, segmentKeys } from "../../../core/model/segment";
import { boardHeads } from "../../../core/sheets/map/board";
import { grouped } from "../../../core/sheets/map/grouped";
import { type Field, lines, linesBefore5, ownColumns, panelFields } from "../../../core/sheets/map/layout";
import { boardSlots, playbookSlots, segmentsByPriority } from "../../../core/sheets/map/panel";
import type { MapLayout, MapPlan } from "../../../core/sheets/map/plan-map-sheet";
import type { Sheet } from "../../edge/spreadsheet";
import { headerBackground } from "../colours";

const ink = "#202124";
const quiet = "#5f6368";

/**
 * Together about a page in landscape. The first three have counts and names above the table, and leave the picture right of
 * them its room: see `pictureSize`.
 */
const tableWidth = 116;
export const confidenceWidth = 70;
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
export function undressOlder(sheet: Sheet, { layout, rowsFrom, usersCells }: MapPlan): void {
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

/** Everything above the table, and the header, in a few calls. */
export function dressPanel(
  sheet: Sheet,
  { layout, read, rowsFrom, usersCells }: MapPlan,
  evaluation: Evaluation,
): void {
  const { columns, headerRow } = layout;
  const { segments } = evaluation.settings;
  const looks: Look[] = [];
  const slotColumn = (slot: number) => columns.table[panelFields[slot] ?? "partner"];
  const at = (line: number, slot: number, background: string | null) => {
    const [row, column] = [layout.lines.get(line), slotColumn(slot)];
    if (row === undefined || column === undefined || usersCells.has(`${row} ${column}`)) return;
    looks.push({ row, column, background });
  };
  const tinted = (key: SegmentKey) => tint(segments[key].colour, 0.22);
  for (const slot of [0, 1, 2]) at(lines.summary, slot, headerBackground);
  for (const column of Object.values(columns.table))
    looks.push({ row: headerRow, column, background: headerBackground });
  for (const line of [lines.title, lines.first, lines.board]) at(line, 0, null);
  for (const slot of Object.values(playbookSlots)) at(lines.playbook, slot, null);
  for (const [line, [left, right]] of boardHeads) {
    for (const slot of [0, 1, 2]) at(lines.board + line, slot, tinted(slot < boardSlots.right ? left : right));
  }
  const bold = [...looks];
  segmentsByPriority(evaluation).forEach((key, index) => {
    for (const line of [lines.summary, lines.playbook]) at(line + 1 + index, 0, tinted(key));
  });
  if (!read) layNew(sheet, looks, bold, headerRow);
  else layAgain(sheet, looks, bold);
  const [title, built] = [lines.title, lines.built].map((line) => layout.lines.get(line));
  const isOurs = (row: number | undefined): row is number =>
    row !== undefined && !usersCells.has(`${row} ${columns.table.partner}`);
  if (isOurs(title)) sheet.getRange(title + 1, columns.table.partner + 1).setFontSize(16);
  // On a new sheet it is given with the letters of the table.
  if (read && isOurs(built) && rowsFrom[built] === null) {
    sheet.getRange(built + 1, columns.table.partner + 1).setFontColor(quiet);
  }
  const numbers = (["potential", "results", "priority", "data"] as const).flatMap(
    (field) => columns.table[field] ?? [],
  );
  const figures = [
    ...numbers.map((column) => `${addressOf(headerRow, column)}:${columnLetters(column)}`),
    ...figuresIn(lines.summary, 6, [1, 2]),
    ...figuresIn(lines.playbook, 4, [playbookSlots.priority]),
  ];
  if (figures.length > 0) sheet.getRangeList(figures).setHorizontalAlignment("center");

  function figuresIn(from: number, rows: number, slots: readonly number[]): string[] {
    const [first, last] = [layout.lines.get(from), layout.lines.get(from + rows)];
    return slots.flatMap((slot) => {
      const column = slotColumn(slot);
      return first === undefined || last === undefined || column === undefined
        ? []
        : [`${addressOf(first, column)}:${addressOf(last, column)}`];
    });
  }
}

interface Look {
  readonly row: number;
  readonly column: number;
  /** Null: none of its own. */
  readonly background: string | null;
}

/** On a new sheet at once. */
function layNew(sheet: Sheet, looks: readonly Look[], bold: readonly Look[], headerRow: number): void {
  const width = Math.max(...looks.map(({ column }) => column)) + 1;
  const grid = <Value>(value: Value) =>
    Array.from({ length: headerRow + 1 }, () => Array.from({ length: width }, () => value));
  const backgrounds = grid<string | null>(null);
  const weights = grid<"bold" | "normal">("normal");
  for (const { row, column, background } of looks) (backgrounds[row] as (string | null)[])[column] = background;
  for (const { row, column } of bold) (weights[row] as string[])[column] = "bold";
  sheet
    .getRange(1, 1, headerRow + 1, width)
    .setBackgrounds(backgrounds)
    .setFontWeights(weights);
}

/** Later only where ours are: beside them somebody may have coloured something. */
function layAgain(sheet: Sheet, looks: readonly Look[], bold: readonly Look[]): void {
  const a1 = ({ row, column }: Look) => addressOf(row, column);
  const coloured = looks.filter(({ background }) => background !== null);
  for (const [background, cells] of grouped(coloured, (look) => look.background)) {
    sheet.getRangeList(cells.map(a1)).setBackground(background);
  }
  sheet.getRangeList(bold.map(a1)).setFontWeight("bold");
}

/**
 * Letters of "why" and of the line that says when it was built, and colours by segment that follow a sort or a filter. Names
 * and reasons wrap, and Sheets makes a row higher that needs it, but for those that people made high themselves.
 */
export function dressTable(sheet: Sheet, layout: MapLayout, evaluation: Evaluation, isNew: boolean): void {
  const { columns, headerRow } = layout;
  const { why, segment, partner } = columns.table;
  const built = layout.lines.get(lines.built);
  const below = (column: number) => `${addressOf(headerRow + 1, column)}:${columnLetters(column)}`;
  sheet
    .getRangeList(Object.values(columns.table).map(below))
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)
    .setVerticalAlignment("middle");
  const quietCells = [
    ...(built === undefined ? [] : [addressOf(built, partner)]),
    ...(why === undefined ? [] : [below(why)]),
  ];
  if (quietCells.length > 0) sheet.getRangeList(quietCells).setFontColor(quiet);
  if (segment !== undefined) colourSegments(sheet, headerRow + 1, segment, evaluation, isNew);
}

/** One rule a segment over the whole column; the users' own rules stay, and come first. */
function colourSegments(sheet: Sheet, row: number, column: number, { settings }: Evaluation, isNew: boolean): void {
  const range = sheet.getRange(`${addressOf(row, column)}:${columnLetters(column)}`);
  const users = isNew ? [] : sheet.getConditionalFormatRules().filter((rule) => !isOurRule(rule, column + 1));
  const rules = segmentKeys.map((key) => {
    const { name, colour } = settings.segments[key];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(name)
      .setBackground(tint(colour, 0.22))
      .setFontColor(ink)
      .setRanges([range])
      .build();
  });
  sheet.setConditionalFormatRules([...users, ...rules]);
}

/** A rule for one text in the segment column alone, in our own ink: what the build gave before. */
function isOurRule(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule, column: number): boolean {
  const condition = rule.getBooleanCondition();
  const [only, ...others] = rule.getRanges();
  if (!condition || !only || others.length > 0) return false;
  const letters = (condition as unknown as ColouredCondition).getFontColorObject()?.asRgbColor().asHexString();
  return (
    only.getColumn() === column &&
    only.getNumColumns() === 1 &&
    String(condition.getCriteriaType()) === "TEXT_EQUAL_TO" &&
    letters === ink
  );
}

/** What Google's documentation has and its types lack. */
interface ColouredCondition {
  getFontColorObject(): GoogleAppsScript.Spreadsheet.Color | null;
}
