/**
 * What the native chart is told beyond its data. Only options that macros recorded by Sheets itself show to be obeyed; where
 * they are not, the chart is right all the same, and only plainer.
 */
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { chartSeries, chartSize } from "../../../core/sheets/map/chart-block";
import { mapCaptions } from "../../../core/words/captions";

type Options = Readonly<Record<string, string | number | boolean>>;

/** Three gridlines: the crosshair is the one at 50. */
const axis = (name: string, title: string): Options => ({
  [`${name}.title`]: title,
  [`${name}.viewWindow.min`]: 0,
  [`${name}.viewWindow.max`]: 100,
  [`${name}.gridlines.count`]: 3,
});

export function chartOptions({ settings: { locale, segments } }: Evaluation): Options {
  const { chart, xAxis, yAxis } = mapCaptions[locale];
  const series = chartSeries.map((key, at) => ({
    [`series.${at}.color`]: segments[key].colour,
    [`series.${at}.pointSize`]: 9,
    [`series.${at}.lineWidth`]: 0,
    [`series.${at}.hasAnnotations`]: true,
    [`series.${at}.dataLabel`]: "custom",
    [`series.${at}.dataLabelPlacement`]: "above",
  }));
  return {
    title: chart,
    useFirstColumnAsDomain: true,
    "legend.position": "top",
    ...axis("hAxis", xAxis),
    ...axis("vAxes.0", yAxis),
    ...Object.assign({}, ...series),
    [`series.${chartSeries.length}.color`]: "#9aa0a6",
    [`series.${chartSeries.length}.pointSize`]: 2,
    [`series.${chartSeries.length}.lineWidth`]: 0,
  };
}

/** Said once: people make a chart as large as they like. */
export const firstOptions: Options = { width: chartSize.width, height: chartSize.height };
