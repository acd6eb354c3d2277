/** Writes the Segment Map sheet. Whatever call it dies at, nothing that users typed is lost and the next build heals it. */

import type { Cell } from "../../../core/cells/cell";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { blocksOf, type CellBlock } from "../../../core/sheets/map/block";
import { type BoardExtent, boardIn, boardLines, boardNote } from "../../../core/sheets/map/board";
import { chartBlock, pictureInset } from "../../../core/sheets/map/chart-block";
import {
  chartWidth,
  formatNote,
  mapColumnsIn,
  mapFormat,
  newMapColumns,
  rowColumns,
  searchedRows,
  tokens,
} from "../../../core/sheets/map/map-columns";
import type { RenameAnswers } from "../../../core/sheets/map/match-rows";
import { builtLine, panelPlaces, pictureSize, playbookRows, summaryRows } from "../../../core/sheets/map/panel";
import { type Rename, tableRows } from "../../../core/sheets/map/table-rows";
import { type MapHeaders, type SummaryHeaders, words } from "../../../core/words/words";
import { cellsOf, today } from "../../edge/days";
import type { Sheet, Spreadsheet } from "../../edge/spreadsheet";
import { dressBoard, dressNewSheet, dressPanel, dressTable } from "./look";
import { type MapSheet, openMapSheet } from "./map-sheet";
import { drawNativeChart } from "./native-chart";

/** Where the labelled picture goes: row and column from 1, size in pixels. */
export function pictureAnchor(sheet: Sheet) {
  const top = sheet.getRange(1, 1, Math.min(searchedRows, sheet.getMaxRows()), sheet.getLastColumn());
  const columns = mapColumnsIn(cellsOf(top)) ?? newMapColumns;
  const { picture, pictures } = panelPlaces(columns);
  const row = columns.panelRow + 1 + picture;
  return { row, column: pictures + 1, inset: pictureInset, ...pictureSize };
}

export interface WrittenMap {
  readonly sheet: Sheet;
  readonly renames: readonly Rename[];
}

export function writeMapSheet(spreadsheet: Spreadsheet, evaluation: Evaluation, answers: RenameAnswers): WrittenMap {
  const map = openMapSheet(spreadsheet, evaluation);
  const { sheet, columns, cells } = map;
  const chart = chartBlock(evaluation);
  const table = tableRows(evaluation, columns, cells, chart.length - 1, answers);
  makeRoom(map, columns.headerRow + 1 + table.rows);
  const last = Math.max(...rowColumns(columns), (cells[0]?.length ?? 0) - 1);
  // Before the first value: a sheet that is still empty is begun anew by the next build.
  if (map.isNew) dressNewSheet(sheet, columns, words[evaluation.settings.locale].mapSheet.warning);
  writeRows(map, evaluation, table.columns, chart);
  sheet
    .getRange(columns.headerRow + 2, columns.key + 1, table.rows, last - columns.key + 1)
    .sort({ column: columns.order + 1, ascending: true });
  writePanel(map, evaluation);
  writeBoard(map, evaluation);
  dressTable(sheet, columns, evaluation, table.rows);
  drawn(() => drawNativeChart(sheet, columns, evaluation, chart.length));
  if (map.isNew) sheet.getRange(1, columns.table.partner + 1).activate();
  return { sheet, renames: table.renames };
}

/** Nothing about a chart ends a build: the map stands without. */
function drawn(work: () => void): void {
  try {
    work();
  } catch {
    // Sheets would not draw it.
  }
}

/** Google's new sheets have 1000 rows. A map always has more: then a first build's calls do not depend on the partners. */
const fewestRows = 1001;

function makeRoom({ sheet, columns }: MapSheet, rows: number): void {
  const maximum = sheet.getMaxRows();
  const missingRows = Math.max(rows, fewestRows) - maximum;
  if (missingRows > 0) sheet.insertRowsAfter(maximum, missingRows);
  const missingColumns = Math.max(...rowColumns(columns)) + 1 - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

const textColumns: readonly (keyof MapHeaders)[] = ["partner", "segment", "support", "why"];
const scoreColumns: readonly (keyof MapHeaders)[] = ["potential", "results"];

/** Headers and rows of table and chart in one go, formats first: a name such as `=IMPORTXML(…)` stays text. */
function writeRows(
  { sheet, columns }: MapSheet,
  evaluation: Evaluation,
  table: ReadonlyMap<number, readonly Cell[]>,
  chart: readonly (readonly Cell[])[],
): void {
  const language = words[evaluation.settings.locale];
  const all = new Map<number, Cell[]>();
  const headers = new Map<number, string>([
    [columns.key, tokens.key],
    [columns.order, tokens.order],
  ]);
  for (const [field, at] of Object.entries(columns.table) as [keyof MapHeaders, number][]) {
    headers.set(at, language.mapHeaders[field]);
  }
  const rows = table.get(columns.key)?.length ?? 0;
  for (const [at, values] of table) all.set(at, [headers.get(at) ?? "", ...values]);
  for (let at = 0; at < chartWidth; at += 1) {
    all.set(
      columns.chart + at,
      Array.from({ length: rows + 1 }, (_, row) => chart[row]?.[at] ?? ""),
    );
  }
  // The header by which a sheet of this format is known.
  all.get(columns.chart)?.splice(0, 1, tokens.chart);
  const isChart = (at: number) => at >= columns.chart && at < columns.chart + chartWidth;
  const formats = new Map([[columns.key, "@"]]);
  for (const field of textColumns) if (columns.table[field] !== undefined) formats.set(columns.table[field], "@");
  for (const field of scoreColumns) if (columns.table[field] !== undefined) formats.set(columns.table[field], "0.0");
  const formatAt = (at: number, row: number) =>
    row === 0 && (headers.has(at) || isChart(at)) ? "@" : (formats.get(at) ?? "General");
  for (const block of blocksOf(columns.headerRow, all)) {
    const range = rangeOf(sheet, block);
    range.setNumberFormats(block.values.map((line, row) => line.map((_, at) => formatAt(block.column + at, row))));
    range.setValues(valuesOf(block));
  }
}

function writePanel({ sheet, columns }: MapSheet, evaluation: Evaluation): void {
  const { locale } = evaluation.settings;
  const language = words[locale].mapSheet;
  const { panelRow } = columns;
  const places = panelPlaces(columns);
  const { left } = places;
  if (panelRow >= 2) {
    const values = [[language.title], [builtLine(evaluation, today())]];
    writeText(sheet, { row: panelRow - 2, column: left, values });
  }
  const summary = summaryRows(evaluation);
  const fields = Object.entries(columns.summary) as [keyof SummaryHeaders, number][];
  const formats: Readonly<Partial<Record<keyof SummaryHeaders, string>>> = { count: "0", share: "0%", priority: "0" };
  const cells = new Map(
    fields.map(([field, at]) => [at, [language.summary[field], ...summary.map((row) => row[field])]]),
  );
  const format = new Map(fields.map(([field, at]) => [at, formats[field] ?? "@"]));
  for (const block of blocksOf(panelRow, cells)) {
    const range = rangeOf(sheet, block);
    range.setNumberFormats(block.values.map((line) => line.map((_, at) => format.get(block.column + at) ?? "@")));
    range.setValues(valuesOf(block));
  }
  const playbook = playbookRows(evaluation);
  const row = panelRow + places.playbook;
  const second = columns.summary.count ?? left + 1;
  const playbookCells = new Map<number, readonly Cell[]>([
    [left, playbook.map(([name]) => name)],
    [second, playbook.map(([, text]) => text)],
  ]);
  for (const block of blocksOf(row, playbookCells)) writeText(sheet, block);
  dressPanel(sheet, columns, evaluation);
}

/** The board where it was; one that has become shorter is blank at its end. */
function writeBoard({ sheet, columns, cells }: MapSheet, evaluation: Evaluation): void {
  const { headerRow, key, order } = columns;
  const { left, board } = panelPlaces(columns);
  const right = columns.summary.support ?? left + 3;
  const old = boardIn(cells, left, cells[headerRow - 1]?.[key]);
  const lines = boardLines(evaluation, old);
  const area: BoardExtent = {
    row: old?.row ?? columns.panelRow + board,
    rows: Math.max(lines.length, old?.rows ?? 0),
  };
  const half = (side: "left" | "right") => Array.from({ length: area.rows }, (_, at) => [lines[at]?.[side] ?? ""]);
  writeText(sheet, { row: area.row, column: left, values: half("left") });
  writeText(sheet, { row: area.row, column: right, values: half("right") });
  writeText(sheet, {
    row: Math.max(0, headerRow - 1),
    column: key,
    values: [[boardNote(lines.length), ...(order === key + 1 ? [formatNote(mapFormat)] : [])]],
  });
  dressBoard(sheet, evaluation, lines, {
    ...area,
    left,
    right,
    end: Math.max(right, columns.summary.priority ?? right),
  });
}

function writeText(sheet: Sheet, block: CellBlock): void {
  const range = rangeOf(sheet, block);
  range.setNumberFormat("@");
  range.setValues(valuesOf(block));
}

const rangeOf = (sheet: Sheet, { row, column, values }: CellBlock) =>
  sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1);

const valuesOf = ({ values }: CellBlock) =>
  values.map((line) => line.map((cell) => (typeof cell === "string" ? written(cell) : (cell ?? ""))));

/** Characters that a cell takes at the most. */
const mostLetters = 50_000;

/** Sheets takes a leading apostrophe as its own mark for text: one that belongs to the text needs another before it. */
function written(text: string): string {
  const marked = text.startsWith("'") ? `'${text}` : text;
  return marked.length > mostLetters ? `${marked.slice(0, mostLetters - 1)}…` : marked;
}
