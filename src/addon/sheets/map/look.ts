/** How the Segment Map sheet looks: given once, and again where the settings' colours and names change. */
import { addressOf, columnLetters } from "../../../core/cells/address";
import { tint } from "../../../core/draw/colours";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { type SegmentKey, segmentKeys } from "../../../core/model/segment";
import { boardHeads } from "../../../core/sheets/map/board";
import { grouped } from "../../../core/sheets/map/grouped";
import { type Field, lines, ownColumns, panelFields } from "../../../core/sheets/map/layout";
import { boardSlots, segmentsByPriority } from "../../../core/sheets/map/panel";
import type { MapLayout } from "../../../core/sheets/map/plan-map-sheet";
import type { Sheet } from "../../edge/spreadsheet";
import { headerBackground } from "../colours";

const ink = "#202124";
const quiet = "#5f6368";

/** Together about a page in landscape; the first five have summary and board above the table. */
const tableWidth = 120;
export const confidenceWidth = 70;
const tableWidths: Partial<Readonly<Record<Field, number>>> = {
  partner: 200,
  why: 410,
  confidence: confidenceWidth,
};

/** Widths, hidden columns and a warning: given once, so that users may change them. */
export function dressNewSheet(
  sheet: Sheet,
  { columns, chart }: MapLayout,
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
  sheet.hideColumns(chart.column + 1, columns.order - chart.column + 1);
  sheet.setHiddenGridlines(true);
  const users = Math.max(...ownColumns(columns)) + 1;
  sheet
    .protect()
    .setDescription(warning)
    .setWarningOnly(true)
    .setUnprotectedRanges([sheet.getRange(`${columnLetters(users)}:${columnLetters(sheetColumns - 1)}`)]);
}

/** Everything above the table, the header, and "why" under it, in a few calls. */
export function dressPanel(sheet: Sheet, layout: MapLayout, evaluation: Evaluation, isNew: boolean): void {
  const { columns, headerRow } = layout;
  const { segments } = evaluation.settings;
  const looks: Look[] = [];
  const slotColumn = (slot: number) => columns.table[panelFields[slot] ?? "partner"];
  const at = (line: number, slot: number, background: string | null) => {
    const [row, column] = [layout.lines.get(line), slotColumn(slot)];
    if (row !== undefined && column !== undefined) looks.push({ row, column, background });
  };
  const tinted = (key: SegmentKey) => tint(segments[key].colour, 0.22);
  const slots = panelFields.map((_, slot) => slot);
  for (const slot of slots) at(lines.summary, slot, headerBackground);
  for (const column of Object.values(columns.table))
    looks.push({ row: headerRow, column, background: headerBackground });
  for (const line of [lines.title, lines.board]) at(line, 0, null);
  for (const slot of [0, 1]) at(lines.playbook, slot, null);
  for (const [line, [left, right]] of boardHeads) {
    for (const slot of slots) at(lines.board + line, slot, tinted(slot < boardSlots.right ? left : right));
  }
  const bold = [...looks];
  segmentsByPriority(evaluation).forEach((key, index) => {
    for (const line of [lines.summary, lines.playbook]) at(line + 1 + index, 0, tinted(key));
  });
  layBackgrounds(sheet, looks, headerRow, isNew);
  const a1 = ({ row, column }: Pick<Look, "row" | "column">) => addressOf(row, column);
  sheet.getRangeList(bold.map(a1)).setFontWeight("bold");
  const title = layout.lines.get(lines.title);
  if (title !== undefined) sheet.getRange(title + 1, columns.table.partner + 1).setFontSize(16);
  const [first, last] = [layout.lines.get(lines.summary), layout.lines.get(lines.summary + 6)];
  const figures = [1, 2, 4].flatMap((slot) => slotColumn(slot) ?? []);
  if (first !== undefined && last !== undefined && figures.length > 0) {
    const cells = figures.map((column) => `${addressOf(first, column)}:${addressOf(last, column)}`);
    sheet.getRangeList(cells).setHorizontalAlignment("center");
  }
}

interface Look {
  readonly row: number;
  readonly column: number;
  /** Null: none of its own. */
  readonly background: string | null;
}

/** On a new sheet at once; later only where ours are, because beside them somebody may have coloured something. */
function layBackgrounds(sheet: Sheet, looks: readonly Look[], headerRow: number, isNew: boolean): void {
  const coloured = looks.filter(({ background }) => background !== null);
  if (!isNew) {
    for (const [background, cells] of grouped(coloured, (look) => look.background)) {
      sheet.getRangeList(cells.map(({ row, column }) => addressOf(row, column))).setBackground(background);
    }
    return;
  }
  const width = Math.max(...looks.map(({ column }) => column)) + 1;
  const grid = Array.from({ length: headerRow + 1 }, () => Array.from({ length: width }, (): string | null => null));
  for (const { row, column, background } of coloured) (grid[row] as (string | null)[])[column] = background;
  sheet.getRange(1, 1, headerRow + 1, width).setBackgrounds(grid);
}

/** Letters of "why" and of the line that says when it was built, and colours by segment that follow a sort or a filter. */
export function dressTable(sheet: Sheet, layout: MapLayout, evaluation: Evaluation, isNew: boolean): void {
  const { columns, headerRow } = layout;
  const { why, segment, partner } = columns.table;
  const built = layout.lines.get(lines.built);
  const quietCells = built === undefined ? [] : [addressOf(built, partner)];
  if (why !== undefined) {
    const below = `${addressOf(headerRow + 1, why)}:${columnLetters(why)}`;
    sheet.getRange(below).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    quietCells.push(below);
  }
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
