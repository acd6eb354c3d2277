/**
 * Draws a native scatter chart from what public sources show that Sheets obeys, and as plainly as Sheets where it was told
 * nothing: the first column is x, every other one a series, or the labels of the series before it.
 */
import type { HostCell, HostChart } from "../../host/host";

interface Point {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export interface Series {
  readonly name: string;
  readonly colour: string;
  readonly size: number;
  readonly points: readonly Point[];
}

type Options = HostChart["options"];

const palette = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6", "#7baaf7", "#f07b72"];
const font = "'BIZ UDPGothic', 'Noto Sans JP', sans-serif";
const quiet = "#5f6368";
/** Drawn finer than shown, for screens that are. */
const density = 2;
/** What Sheets draws where it is told nothing. */
const usual = { pointSize: 7, gridlines: 6 };

/** Columns of all ranges side by side, in the order the ranges were added. */
function columnsOf({ ranges }: HostChart): HostCell[][] {
  return ranges.flatMap(({ values }) => (values[0] ?? []).map((_, at) => values.map((row) => row[at] ?? "")));
}

export function seriesOf(chart: HostChart): Series[] {
  const { options } = chart;
  const headers = Number(options.numHeaders ?? 0);
  const [domain, ...others] = columnsOf(chart);
  const x = (domain ?? []).slice(headers);
  const series: Series[] = [];
  for (let column = 0; column < others.length; column += 1) {
    const at = series.length;
    const values = others[column] as HostCell[];
    const isLabelled =
      options[`series.${at}.hasAnnotations`] === true && options[`series.${at}.dataLabel`] === "custom";
    const labels = isLabelled ? (others[column + 1] ?? []).slice(headers) : [];
    if (isLabelled) column += 1;
    series.push({
      name: String(options[`series.${at}.labelInLegend`] ?? (headers > 0 ? values[0] : "")),
      colour: String(options[`series.${at}.color`] ?? palette[at % palette.length]),
      size: Number(options[`series.${at}.pointSize`] ?? usual.pointSize),
      points: values.slice(headers).flatMap((y, row) => {
        const across = x[row];
        return typeof across === "number" && typeof y === "number"
          ? [{ x: across, y, label: String(labels[row] ?? "") }]
          : [];
      }),
    });
  }
  return series;
}

interface Axis {
  readonly min: number;
  readonly max: number;
  readonly lines: number;
  readonly title: string;
}

/** As wide as its window, else as its values. */
function axisOf(options: Options, name: string, values: readonly number[]): Axis {
  return {
    min: Number(options[`${name}.viewWindow.min`] ?? Math.min(0, ...values)),
    max: Number(options[`${name}.viewWindow.max`] ?? Math.max(1, ...values)),
    lines: Number(options[`${name}.gridlines.count`] ?? usual.gridlines),
    title: String(options[`${name}.title`] ?? ""),
  };
}

/** The chart as a PNG data address. */
export function chartPicture(chart: HostChart): string {
  const { width, height, options } = chart;
  const canvas = document.createElement("canvas");
  canvas.width = width * density;
  canvas.height = height * density;
  const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
  pen.scale(density, density);
  pen.fillStyle = String(options.backgroundColor ?? "#fff");
  pen.fillRect(0, 0, width, height);
  const series = seriesOf(chart);
  const points = series.flatMap((each) => each.points);
  const [h, v] = [
    axisOf(
      options,
      "hAxis",
      points.map(({ x }) => x),
    ),
    axisOf(
      options,
      "vAxes.0",
      points.map(({ y }) => y),
    ),
  ];
  const plot = { x: 72, y: 74, width: width - 96, height: height - 136 };
  const across = (x: number) => plot.x + ((x - h.min) / (h.max - h.min)) * plot.width;
  const up = (y: number) => plot.y + (1 - (y - v.min) / (v.max - v.min)) * plot.height;
  write(pen, String(options.title ?? ""), { x: 16, y: 28, size: 16, colour: "#757575", align: "left" });
  legend(pen, series, 52);
  for (const at of ticks(h)) {
    line(pen, [across(at), plot.y, across(at), plot.y + plot.height]);
    write(pen, String(at), { x: across(at), y: plot.y + plot.height + 18, size: 11, colour: "#222", align: "center" });
  }
  for (const at of ticks(v)) {
    line(pen, [plot.x, up(at), plot.x + plot.width, up(at)]);
    write(pen, String(at), { x: plot.x - 8, y: up(at) + 4, size: 11, colour: "#222", align: "right" });
  }
  for (const { points: own, colour, size } of series) {
    for (const { x, y } of own) dot(pen, across(x), up(y), size / 2, colour);
  }
  for (const { points: own, colour, size } of series) {
    for (const { x, y, label } of own) {
      write(pen, label, { x: across(x), y: up(y) - size / 2 - 3, size: 11, colour, align: "center" });
    }
  }
  const caption = { size: 12, colour: quiet, align: "center" } as const;
  write(pen, h.title, { ...caption, x: plot.x + plot.width / 2, y: height - 14 });
  pen.save();
  pen.translate(22, plot.y + plot.height / 2);
  pen.rotate(-Math.PI / 2);
  write(pen, v.title, { ...caption, x: 0, y: 0 });
  pen.restore();
  return canvas.toDataURL("image/png");
}

/** Where an axis has its gridlines. */
const ticks = ({ min, max, lines }: Axis): number[] =>
  Array.from({ length: lines }, (_, at) => Math.round(min + ((max - min) * at) / Math.max(1, lines - 1)));

function line(pen: CanvasRenderingContext2D, [x1, y1, x2, y2]: readonly [number, number, number, number]): void {
  pen.strokeStyle = "#ccc";
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}

function dot(pen: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

function legend(pen: CanvasRenderingContext2D, series: readonly Series[], y: number): void {
  let x = 72;
  for (const { name, colour } of series) {
    dot(pen, x, y, 5, colour);
    write(pen, name, { x: x + 10, y: y + 4, size: 12, colour: "#1a1a1a", align: "left" });
    x += pen.measureText(name).width + 34;
  }
}

interface Style {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly align: CanvasTextAlign;
}

function write(pen: CanvasRenderingContext2D, text: string, { x, y, size, colour, align }: Style): void {
  if (text === "") return;
  pen.font = `${size}px ${font}`;
  pen.fillStyle = colour;
  pen.textAlign = align;
  pen.fillText(text, x, y);
}
