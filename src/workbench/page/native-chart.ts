/** Draws a native scatter chart as Sheets would, from the options that the add-on gave it. */
import type { HostChart } from "../../host/host";

interface Series {
  readonly name: string;
  readonly colour: string;
  readonly shape: string;
  readonly size: number;
  readonly lineWidth: number;
  readonly inLegend: boolean;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const palette = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];
const font = "'BIZ UDPGothic', 'Noto Sans JP', sans-serif";
const quiet = "#5f6368";
/** Drawn finer than shown, for screens that are. */
const density = 2;

/** The series of a chart: the first column is x, each other column one series, the first row their names. */
export function seriesOf({ ranges, options }: HostChart): Series[] {
  const [header = [], ...rows] = ranges[0]?.values ?? [];
  return header.slice(1).map((name, at) => {
    const option = (key: string, fallback: unknown) => options[`series.${at}.${key}`] ?? fallback;
    const points = rows.flatMap((row) => {
      const [x, y] = [row[0], row[at + 1]];
      return typeof x === "number" && typeof y === "number" ? [[x, y] as const] : [];
    });
    return {
      name: String(name),
      colour: String(option("color", palette[at % palette.length])),
      shape: String(option("pointShape", "circle")),
      size: Number(option("pointSize", 7)),
      lineWidth: Number(option("lineWidth", 0)),
      inLegend: option("visibleInLegend", true) !== false,
      points,
    };
  });
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
  const plot = { x: 52, y: 74, width: width - 76, height: height - 118 };
  const bound = (axis: string, end: string, fallback: number) =>
    Number(options[`${axis}.viewWindow.${end}`] ?? fallback);
  const along = (axis: string, value: number) =>
    (value - bound(axis, "min", 0)) / (bound(axis, "max", 100) - bound(axis, "min", 0));
  const at = ([x, y]: readonly [number, number]) =>
    [plot.x + along("hAxis", x) * plot.width, plot.y + (1 - along("vAxis", y)) * plot.height] as const;
  write(pen, String(options.title ?? ""), 16, 28, 16, "#3c4043", "left");
  legend(pen, series, 52);
  pen.strokeStyle = "#bdc1c6";
  pen.strokeRect(plot.x, plot.y, plot.width, plot.height);
  for (const each of series) drawSeries(pen, each, at);
  write(pen, String(options["hAxis.title"] ?? ""), plot.x + plot.width / 2, height - 16, 13, quiet, "center");
  pen.save();
  pen.translate(26, plot.y + plot.height / 2);
  pen.rotate(-Math.PI / 2);
  write(pen, String(options["vAxis.title"] ?? ""), 0, 0, 13, quiet, "center");
  pen.restore();
  return canvas.toDataURL("image/png");
}

function drawSeries(
  pen: CanvasRenderingContext2D,
  { points, colour, shape, size, lineWidth }: Series,
  at: (point: readonly [number, number]) => readonly [number, number],
): void {
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  if (lineWidth > 0) {
    pen.lineWidth = lineWidth;
    pen.beginPath();
    for (const point of points) pen.lineTo(...at(point));
    pen.stroke();
  }
  if (size > 0) for (const point of points) mark(pen, shape, ...at(point), size / 2);
}

function mark(pen: CanvasRenderingContext2D, shape: string, x: number, y: number, r: number): void {
  pen.beginPath();
  if (shape === "square") pen.rect(x - r, y - r, 2 * r, 2 * r);
  else if (shape === "triangle") polygon(pen, [x, y - r], [x + r, y + r], [x - r, y + r]);
  else if (shape === "diamond") polygon(pen, [x, y - r], [x + r, y], [x, y + r], [x - r, y]);
  else pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.fill();
}

function polygon(pen: CanvasRenderingContext2D, ...corners: readonly (readonly [number, number])[]): void {
  for (const corner of corners) pen.lineTo(...corner);
  pen.closePath();
}

function legend(pen: CanvasRenderingContext2D, series: readonly Series[], y: number): void {
  let x = 52;
  for (const { name, colour, shape, inLegend } of series) {
    if (!inLegend) continue;
    pen.fillStyle = colour;
    mark(pen, shape, x, y, 5);
    write(pen, name, x + 10, y + 4, 12, quiet, "left");
    x += pen.measureText(name).width + 34;
  }
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  align: CanvasTextAlign,
): void {
  pen.font = `${size}px ${font}`;
  pen.fillStyle = colour;
  pen.textAlign = align;
  pen.fillText(text, x, y);
}
