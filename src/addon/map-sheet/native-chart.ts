/**
 * The native scatter chart: one series a segment, and the crosshair. EmbeddedChartBuilder has no way to label points
 * with names from cells, so the names are in the picture beside it.
 */
import { chartWidth, type MapColumns } from "../../core/layout/map-columns";
import { panelRows } from "../../core/layout/panel";
import type { Evaluation } from "../../core/plan/evaluation";
import { segmentKeys } from "../../core/segment/segment";
import { mapCaptions } from "../../core/view/captions";
import type { Sheet } from "../book/sheets";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ScatterBuilder = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;

const size = { width: 770, height: 480 } as const;
const pointShapes = ["circle", "square", "triangle", "diamond"] as const;
const crosshairColour = "#80868b";

/** Draws it anew, or brings the present one up to date where the user has put it. `points` are the rows under the header. */
export function drawNativeChart(sheet: Sheet, columns: MapColumns, evaluation: Evaluation, points: number): void {
  const range = sheet.getRange(columns.headerRow + 1, columns.chart + 1, points + 1, chartWidth);
  const old = sheet.getCharts().find((chart) => isOurs(chart, columns));
  const builder = (old ? old.modify() : sheet.newChart()).asScatterChart();
  style(builder, evaluation);
  if (old) {
    const place = old.getContainerInfo();
    builder.clearRanges();
    builder.addRange(range);
    builder.setPosition(place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY());
    sheet.updateChart(builder.build());
    return;
  }
  builder.addRange(range);
  builder.setOption("width", size.width);
  builder.setOption("height", size.height);
  builder.setPosition(columns.headerRow + 1 + panelRows.chart, (columns.summary.segment ?? 0) + 1, 0, 0);
  sheet.insertChart(builder.build());
}

const isOurs = (chart: Chart, { chart: column, headerRow }: MapColumns): boolean =>
  chart.getRanges().some((range) => range.getColumn() === column + 1 && range.getRow() === headerRow + 1);

function style(builder: ScatterBuilder, { settings }: Evaluation): void {
  const captions = mapCaptions[settings.locale];
  builder.setTitle(captions.title);
  builder.setXAxisTitle(captions.xAxis);
  builder.setYAxisTitle(captions.yAxis);
  builder.setXAxisRange(0, 100);
  builder.setYAxisRange(0, 100);
  builder.setLegendPosition(Charts.Position.TOP);
  builder.setNumHeaders(1);
  // The columns it is drawn from are hidden.
  builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  for (const axis of ["hAxis", "vAxis"]) {
    builder.setOption(`${axis}.gridlines.count`, 0);
    builder.setOption(`${axis}.textPosition`, "none");
  }
  segmentKeys.forEach((key, at) => {
    builder.setOption(`series.${at}.color`, settings.segments[key].colour);
    builder.setOption(`series.${at}.pointShape`, pointShapes[at]);
    builder.setOption(`series.${at}.pointSize`, 8);
  });
  for (const at of [segmentKeys.length, segmentKeys.length + 1]) {
    builder.setOption(`series.${at}.color`, crosshairColour);
    builder.setOption(`series.${at}.lineWidth`, 1);
    builder.setOption(`series.${at}.pointSize`, 0);
    builder.setOption(`series.${at}.visibleInLegend`, false);
  }
}
