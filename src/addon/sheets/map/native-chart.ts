/** The native chart: a scatter chart with one series a segment, put on the sheet or brought up to date. */
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { locales } from "../../../core/model/locale";
import { chartColumns, pictureInset } from "../../../core/sheets/map/chart-block";
import { chartWidth, linesBefore5 } from "../../../core/sheets/map/layout";
import type { MapLayout, MapPlan } from "../../../core/sheets/map/map-plan";
import { chartLine } from "../../../core/sheets/map/panel";
import type { MapRead } from "../../../core/sheets/map/read-map-sheet";
import { mapCaptions } from "../../../core/words/captions";
import type { Sheet } from "../../edge/spreadsheet";
import { chartOptions, firstOptions } from "./chart-options";
import { pictureColumn, pictureColumnBefore5 } from "./picture-anchor";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Place = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface ChartWork {
  /** Those on the sheet. */
  readonly charts: readonly Chart[];
  /** Of its data. */
  readonly rows: number;
  readonly areColoursNew: boolean;
}

/** Draws it, or brings the present one up to date where the user has put it. */
export function drawNativeChart(
  sheet: Sheet,
  { layout, read, look }: MapPlan,
  evaluation: Evaluation,
  { charts, rows, areColoursNew }: ChartWork,
): void {
  const { chart: data } = layout;
  const ranges = chartColumns(rows).map((part) =>
    sheet.getRange(data.row + part.row + 1, data.column + part.column + 1, part.rows, 1),
  );
  // The mark of the looks is written with the cells, after the chart: a build that died before may have left one without its data.
  const isWithoutData = read?.chartRows === null || look === null;
  const old = read && chartOfOurs(charts, layout, read, isWithoutData);
  if (old && !areColoursNew && isDrawnFrom(old, ranges)) return;
  // Versions up to 0.3.0 drew bubbles: that chart becomes this one in its place.
  const builder = (old ? old.modify() : sheet.newChart()).setChartType(Charts.ChartType.SCATTER);
  builder.setNumHeaders(1);
  // The rows it is drawn from are hidden.
  builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  for (const [name, value] of Object.entries(chartOptions(evaluation))) builder.setOption(name, value);
  builder.clearRanges();
  for (const range of ranges) builder.addRange(range);
  const place = old && !isBesideTable(read) ? old.getContainerInfo() : null;
  if (place && !isWhereItWas(place, layout)) {
    builder.setPosition(place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY());
  } else {
    builder.setPosition((layout.lines.get(chartLine) ?? 0) + 1, pictureColumn(layout) + 1, pictureInset, 0);
  }
  if (old) {
    sheet.updateChart(builder.build());
    return;
  }
  for (const [name, value] of Object.entries(firstOptions)) builder.setOption(name, value);
  sheet.insertChart(builder.build());
}

/** Formats 1 and 2 had the chart left of the table, in its rows. */
const isBesideTable = (read: MapPlan["read"]): boolean => (read?.old.length ?? 0) > 1;

/** Up to format 4 the chart stood below the picture, up to format 3 in its place: one that nobody has moved goes along. */
const isWhereItWas = (place: Place, layout: MapLayout): boolean =>
  [linesBefore5.picture, linesBefore5.chart].some(
    (line) => place.getAnchorRow() === (layout.lines.get(line) ?? -1) + 1,
  ) &&
  place.getAnchorColumn() === pictureColumnBefore5(layout) + 1 &&
  place.getOffsetX() === pictureInset &&
  place.getOffsetY() === 0;

/** Of several the one that is drawn from our data; one that lost them, in part or all, is known by its title. */
function chartOfOurs(charts: readonly Chart[], layout: MapLayout, read: MapRead, isWithoutData: boolean) {
  return (
    charts.find((chart) => isDrawnFromOurs(chart, layout, read)) ??
    charts.find((chart) => isLeftWithoutData(chart, isWithoutData))
  );
}

/** From the rows of its data, or, on a sheet of an older format, from the columns left of the keys. */
function isDrawnFromOurs(chart: Chart, { chart: { row, rows }, columns }: MapLayout, read: MapRead): boolean {
  const isOlder = read.headerRow !== null && read.old.length > 0;
  return chart.getRanges().some((range) => {
    const top = range.getRow() - 1;
    // Any of its columns: somebody may have deleted the first.
    const isInData = top >= row && top < row + rows;
    return isInData || (isOlder && range.getColumn() - 1 < columns.key && range.getNumColumns() >= chartWidth);
  });
}

/** People delete the hidden rows and columns of its data, and drag some of them elsewhere before. */
function isLeftWithoutData(chart: Chart, isWithoutData: boolean): boolean {
  const ranges = chart.getRanges();
  if (ranges.length === 0 && isWithoutData) return true;
  const title = chart.getOptions()?.get("title");
  const isTitleOurs = locales.some((locale) => mapCaptions[locale].chart === title);
  return isTitleOurs && ranges.every((range) => range.getNumColumns() === 1);
}

function isDrawnFrom(chart: Chart, ranges: readonly Range[]): boolean {
  const addresses = (all: readonly Range[]) => all.map((range) => range.getA1Notation()).join(" ");
  return addresses(chart.getRanges()) === addresses(ranges);
}
