/** How the Segment Map sheet looks. */
import { tint } from "../../../core/draw/colours";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { type SegmentKey, segmentKeys } from "../../../core/model/segment";
import type { BoardLine } from "../../../core/sheets/map/board";
import { type MapColumns, rowColumns } from "../../../core/sheets/map/map-columns";
import { panelPlaces, segmentsByPriority } from "../../../core/sheets/map/panel";
import type { MapHeaders } from "../../../core/words/words";
import type { Sheet } from "../../edge/spreadsheet";
import { headerBackground } from "../colours";

const ink = "#202124";
const quiet = "#5f6368";

/** Together about a page in landscape; the first five have summary and board above the table. */
const tableWidths: Readonly<Record<keyof MapHeaders, number>> = {
  partner: 200,
  potential: 120,
  results: 80,
  segment: 130,
  support: 130,
  priority: 60,
  data: 110,
  why: 410,
};

/** Widths, heights, hidden columns and a warning: set once, so that users may change them. */
export function dressNewSheet(sheet: Sheet, columns: MapColumns, warning: string): void {
  const { headerRow, table, chart, order } = columns;
  for (const [field, at] of Object.entries(table)) {
    sheet.setColumnWidth(at + 1, tableWidths[field as keyof MapHeaders]);
  }
  sheet.setRowHeights(1, headerRow, 21);
  sheet.setRowHeight(1, 32);
  sheet.hideColumns(chart + 1, order - chart + 1);
  sheet.setHiddenGridlines(true);
  const users = Math.max(...rowColumns(columns)) + 2;
  sheet
    .protect()
    .setDescription(warning)
    .setWarningOnly(true)
    .setUnprotectedRanges([sheet.getRange(1, users, sheet.getMaxRows(), sheet.getMaxColumns() - users + 1)]);
}

export function dressPanel(sheet: Sheet, columns: MapColumns, evaluation: Evaluation): void {
  const { panelRow, summary } = columns;
  const places = panelPlaces(columns);
  const left = places.left + 1;
  if (panelRow >= 2) {
    sheet
      .getRange(panelRow - 1, left)
      .setFontSize(16)
      .setFontWeight("bold")
      .setFontColor(ink);
    sheet.getRange(panelRow, left).setFontColor(quiet);
  }
  const colours = segmentsByPriority(evaluation).map((key) => tint(evaluation.settings.segments[key].colour, 0.22));
  if (summary.priority !== undefined) {
    sheet.getRange(panelRow + 1, summary.priority + 1, colours.length + 1, 1).setHorizontalAlignment("left");
  }
  dressHeaders(sheet, panelRow, Object.values(summary));
  for (const at of [summary.count, summary.share]) {
    if (at !== undefined) {
      sheet.getRange(panelRow + 1, at + 1, colours.length + 3, 1).setHorizontalAlignment("center");
    }
  }
  sheet.getRange(panelRow + 2, left, colours.length, 1).setBackgrounds(colours.map((colour) => [colour]));
  const playbook = panelRow + places.playbook + 1;
  sheet.getRange(playbook, left, 1, 2).setFontWeight("bold").setFontColor(ink);
  sheet.getRange(playbook + 1, left, colours.length, 1).setBackgrounds(colours.map((colour) => [colour]));
}

function dressHeaders(sheet: Sheet, headerRow: number, columns: readonly number[]): void {
  for (const at of columns) {
    sheet
      .getRange(headerRow + 1, at + 1)
      .setBackground(headerBackground)
      .setFontWeight("bold")
      .setFontColor(ink);
  }
}

/** Headers, alignment, and colours by segment that follow when someone sorts or filters. */
export function dressTable(sheet: Sheet, columns: MapColumns, evaluation: Evaluation, rows: number): void {
  const { headerRow, table } = columns;
  dressHeaders(sheet, headerRow, Object.values(table));
  if (table.why !== undefined) {
    sheet
      .getRange(headerRow + 2, table.why + 1, rows, 1)
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)
      .setFontColor(quiet);
  }
  if (table.segment !== undefined) colourSegments(sheet, headerRow + 2, table.segment + 1, evaluation);
}

/** One rule a segment over the whole column; the users' own rules stay, and come first. */
function colourSegments(sheet: Sheet, firstRow: number, column: number, { settings }: Evaluation): void {
  const range = sheet.getRange(firstRow, column, sheet.getMaxRows() - firstRow + 1, 1);
  const isOurs = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) => {
    const [only, ...others] = rule.getRanges();
    return (
      only !== undefined &&
      others.length === 0 &&
      only.getRow() === firstRow &&
      only.getColumn() === column &&
      only.getNumColumns() === 1
    );
  };
  const users = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
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

export interface BoardArea {
  readonly row: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  /** Last column of the right half. */
  readonly end: number;
}

/** Title and headings; the rest of the board's area goes back to plain. */
export function dressBoard(
  sheet: Sheet,
  { settings }: Evaluation,
  lines: readonly BoardLine[],
  { row, rows, left, right, end }: BoardArea,
): void {
  const area = sheet.getRange(row + 1, left + 1, rows, end - left + 1);
  const backgroundOf = (heads: readonly SegmentKey[], column: number) => {
    const key = heads[column < right ? 0 : 1];
    return key ? tint(settings.segments[key].colour, 0.22) : null;
  };
  area.setBackgrounds(
    Array.from({ length: rows }, (_, at) =>
      Array.from({ length: end - left + 1 }, (__, offset) => backgroundOf(lines[at]?.heads ?? [], left + offset)),
    ),
  );
  area.setFontWeights(
    Array.from({ length: rows }, (_, at) =>
      Array.from({ length: end - left + 1 }, () =>
        at === 0 || (lines[at]?.heads.length ?? 0) > 0 ? "bold" : "normal",
      ),
    ),
  );
}
