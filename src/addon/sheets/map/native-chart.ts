/** The native chart: a scatter chart with one series a segment, put on the sheet or brought up to date. */

import type { Evaluation } from "../../../core/evaluate/evaluation";
import { pictureInset } from "../../../core/sheets/map/chart-block";
import { chartWidth, type MapColumns } from "../../../core/sheets/map/map-columns";
import { panelPlaces } from "../../../core/sheets/map/panel";
import type { Sheet } from "../../edge/spreadsheet";
import { chartOptions, firstOptions } from "./chart-options";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Draws it anew, or brings the present one up to date where the user has put it. `rows` are those of its data. */
export function drawNativeChart(sheet: Sheet, columns: MapColumns, evaluation: Evaluation, rows: number): void {
  const range = sheet.getRange(columns.headerRow + 1, columns.chart + 1, rows, chartWidth);
  const old = sheet.getCharts().find((chart) => isOurs(chart, columns));
  // Versions up to 0.3.0 drew bubbles: that chart becomes this one in its place.
  const builder = (old ? old.modify() : sheet.newChart()).setChartType(Charts.ChartType.SCATTER);
  builder.setNumHeaders(1);
  // The columns it is drawn from are hidden.
  builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  for (const [name, value] of Object.entries(chartOptions(evaluation))) builder.setOption(name, value);
  if (old) {
    const place = old.getContainerInfo();
    builder.clearRanges();
    builder.addRange(range);
    builder.setPosition(place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY());
    sheet.updateChart(builder.build());
    return;
  }
  builder.addRange(range);
  for (const [name, value] of Object.entries(firstOptions)) builder.setOption(name, value);
  const { chart, pictures } = panelPlaces(columns);
  builder.setPosition(columns.panelRow + 1 + chart, pictures + 1, pictureInset, 0);
  sheet.insertChart(builder.build());
}

const isOurs = (chart: Chart, { chart: column, headerRow }: MapColumns): boolean =>
  chart.getRanges().some((range) => range.getColumn() === column + 1 && range.getRow() === headerRow + 1);
