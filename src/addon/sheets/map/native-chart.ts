/** The native chart: bubbles of one size, with names; one series a segment, the axes' baselines are the crosshair. */

import type { Evaluation } from "../../../core/evaluate/evaluation";
import { segmentKeys } from "../../../core/model/segment";
import { chartSize, pictureInset } from "../../../core/sheets/map/chart-block";
import { chartWidth, type MapColumns } from "../../../core/sheets/map/map-columns";
import { panelPlaces } from "../../../core/sheets/map/panel";
import { mapCaptions } from "../../../core/words/captions";
import type { Sheet } from "../../edge/spreadsheet";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Draws it anew, or brings the present one up to date where the user has put it. `rows` are those of its data. */
export function drawNativeChart(sheet: Sheet, columns: MapColumns, evaluation: Evaluation, rows: number): void {
  const range = sheet.getRange(columns.headerRow + 1, columns.chart + 1, rows, chartWidth);
  const old = sheet.getCharts().find((chart) => isOurs(chart, columns));
  // Version 0.1.0 drew a scatter chart: that one becomes a bubble chart in its place.
  const builder = (old ? old.modify() : sheet.newChart()).setChartType(Charts.ChartType.BUBBLE);
  builder.setNumHeaders(1);
  // The columns it is drawn from are hidden.
  builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  for (const [name, value] of Object.entries(optionsOf(evaluation))) builder.setOption(name, value);
  if (old) {
    const place = old.getContainerInfo();
    builder.clearRanges();
    builder.addRange(range);
    builder.setPosition(place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY());
    sheet.updateChart(builder.build());
    return;
  }
  builder.addRange(range);
  builder.setOption("width", chartSize.width);
  builder.setOption("height", chartSize.height);
  const { chart, pictures } = panelPlaces(columns);
  builder.setPosition(columns.panelRow + 1 + chart, pictures + 1, pictureInset, 0);
  sheet.insertChart(builder.build());
}

const isOurs = (chart: Chart, { chart: column, headerRow }: MapColumns): boolean =>
  chart.getRanges().some((range) => range.getColumn() === column + 1 && range.getRow() === headerRow + 1);

function optionsOf({ settings: { locale, segments } }: Evaluation): Readonly<Record<string, unknown>> {
  const { title, xAxis, yAxis } = mapCaptions[locale];
  // Room for names, which stand centred on their bubbles, and for the quadrants' above and below.
  const axis = (caption: string, beyond: number) => ({
    title: caption,
    viewWindow: { min: -beyond, max: 100 + beyond },
    baseline: 50,
    baselineColor: "#80868b",
    gridlines: { count: 0 },
    textPosition: "none",
  });
  return {
    title,
    hAxis: axis(xAxis, 10),
    vAxis: axis(yAxis, 9),
    legend: { position: "top" },
    // By place and by name: a series is known by its name, its colour also by the order of the series.
    colors: segmentKeys.map((key) => segments[key].colour),
    series: Object.fromEntries(segmentKeys.map((key) => [segments[key].name, { color: segments[key].colour }])),
    sizeAxis: { minValue: 0, maxValue: 1, minSize: 0, maxSize: 6 },
    bubble: { opacity: 0.6, stroke: "#ffffff", textStyle: { fontSize: 11, color: "#202124" } },
  };
}
