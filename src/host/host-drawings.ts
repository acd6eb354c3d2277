/** Charts and pictures as the page draws them and tests read them. */

import type { Book } from "./engine/book";
import { SheetCells } from "./engine/sheet-cells";
import { cellValueOf, onScreen } from "./engine/stored-cell";
import type { HostCell, HostChart, HostImage } from "./host";
import type { Context } from "./services/context";
import type { Area } from "./services/handles";
import { a1Of } from "./values/a1";
import { isObeyed } from "./values/chart-options";

/** What Sheets gives a chart that says nothing about its size. */
const chartSize = { width: 600, height: 371 } as const;

export function hostCharts({ book, drawings }: Context, sheetId: string): HostChart[] {
  return drawings.chartsOf(sheetId).map(({ id, type, options, areas, row, column, offsetX, offsetY }) => ({
    id,
    type,
    options: Object.fromEntries(Object.entries(options).filter(([path]) => isObeyed(path))),
    ignored: Object.keys(options).filter((path) => !isObeyed(path)),
    // What lay on a sheet that was deleted since is no longer drawn.
    ranges: areas
      .filter((area) => book.has(area.sheetId))
      .map((area) => ({
        a1: a1Of(area),
        values: drawnCells(book, area, options.hiddenDimensionStrategy),
      })),
    position: { row: row + 1, column: column + 1, offsetX, offsetY },
    width: typeof options.width === "number" ? options.width : chartSize.width,
    height: typeof options.height === "number" ? options.height : chartSize.height,
  }));
}

export function hostImages({ drawings }: Context, sheetId: string): HostImage[] {
  return drawings.picturesOf(sheetId).map(({ sheetId: _sheet, row, column, ...picture }) => ({
    ...picture,
    row: row + 1,
    column: column + 1,
  }));
}

/** A chart leaves out what is hidden unless it is told to show both. */
function drawnCells(book: Book, area: Area, strategy: unknown): HostCell[][] {
  const sheet = book.sheet(area.sheetId);
  const [rows, columns] = [
    strategy === "SHOW_BOTH" || strategy === "IGNORE_COLUMNS",
    strategy === "SHOW_BOTH" || strategy === "IGNORE_ROWS",
  ];
  return new SheetCells(book, area.sheetId)
    .grid(area, (cell) => cellValueOf(book, cell, onScreen))
    .filter((_, at) => rows || sheet.getRowVisible(area.row + at))
    .map((line) => line.filter((_, at) => columns || sheet.getColVisible(area.column + at)));
}
