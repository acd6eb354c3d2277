/** Draws a native bubble chart as Sheets would, from the options that the add-on gave it. */
import type { HostChart } from "../../host/host";

interface Bubble {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Series {
  readonly name: string;
  readonly colour: string;
  readonly bubbles: readonly Bubble[];
}

type Options = Readonly<Record<string, unknown>>;

const palette = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];
const font = "'BIZ UDPGothic', 'Noto Sans JP', sans-serif";
const quiet = "#5f6368";
/** Drawn finer than shown, for screens that are. */
const density = 2;

const part = (options: Options, name: string): Options => (options[name] ?? {}) as Options;

/** The series in the order they appear; columns are label, x, y, series and size, under a header row. */
export function seriesOf({ ranges, options }: HostChart): Series[] {
  const bubbles = new Map<string, Bubble[]>();
  for (const [label, x, y, name, size] of (ranges[0]?.values ?? []).slice(1)) {
    if (typeof x !== "number" || typeof y !== "number") continue;
    const own = bubbles.get(String(name)) ?? [];
    bubbles.set(String(name), [...own, { label: String(label ?? ""), x, y, size: Number(size) }]);
  }
  const colours = (options.colors ?? palette) as readonly string[];
  return [...bubbles].map(([name, own], at) => ({
    name,
    colour: String(part(part(options, "series"), name).color ?? colours[at % colours.length]),
    bubbles: own,
  }));
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
  const along = (axis: string, value: number) => {
    const { min, max } = part(part(options, axis), "viewWindow");
    return (value - Number(min ?? 0)) / (Number(max ?? 100) - Number(min ?? 0));
  };
  const across = (x: number) => plot.x + along("hAxis", x) * plot.width;
  const up = (y: number) => plot.y + (1 - along("vAxis", y)) * plot.height;
  const text = { x: 16, y: 28, size: 16, colour: "#3c4043", align: "left" } as const;
  write(pen, String(options.title ?? ""), text);
  legend(pen, series, 52);
  line(pen, part(options, "hAxis"), (at) => [across(at), plot.y, across(at), plot.y + plot.height]);
  line(pen, part(options, "vAxis"), (at) => [plot.x, up(at), plot.x + plot.width, up(at)]);
  const place = ({ x, y }: Bubble) => [across(x), up(y)] as const;
  for (const each of series) drawBubbles(pen, each, options, place);
  for (const each of series) drawLabels(pen, each, options, place);
  const caption = { size: 13, colour: quiet, align: "center" } as const;
  write(pen, String(part(options, "hAxis").title ?? ""), { ...caption, x: plot.x + plot.width / 2, y: height - 16 });
  pen.save();
  pen.translate(26, plot.y + plot.height / 2);
  pen.rotate(-Math.PI / 2);
  write(pen, String(part(options, "vAxis").title ?? ""), { ...caption, x: 0, y: 0 });
  pen.restore();
  return canvas.toDataURL("image/png");
}

/** An axis's baseline, 0 unless it says another. */
function line(
  pen: CanvasRenderingContext2D,
  axis: Options,
  ends: (at: number) => readonly [number, number, number, number],
): void {
  const [x1, y1, x2, y2] = ends(Number(axis.baseline ?? 0));
  pen.strokeStyle = String(axis.baselineColor ?? "#000");
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}

function drawBubbles(
  pen: CanvasRenderingContext2D,
  { bubbles, colour }: Series,
  options: Options,
  place: (bubble: Bubble) => readonly [number, number],
): void {
  const { minValue = 0, maxValue = 1, minSize = 5, maxSize = 30 } = part(options, "sizeAxis") as Record<string, number>;
  const { opacity = 0.8, stroke = "#ccc" } = part(options, "bubble");
  for (const bubble of bubbles) {
    const radius = minSize + ((bubble.size - minValue) / (maxValue - minValue)) * (maxSize - minSize);
    if (radius <= 0) continue;
    pen.beginPath();
    pen.arc(...place(bubble), radius, 0, 2 * Math.PI);
    pen.globalAlpha = Number(opacity);
    pen.fillStyle = colour;
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = String(stroke);
    pen.stroke();
  }
}

/** Centred on their bubbles. */
function drawLabels(
  pen: CanvasRenderingContext2D,
  { bubbles }: Series,
  options: Options,
  place: (bubble: Bubble) => readonly [number, number],
): void {
  const { fontSize = 12, color = "#000" } = part(part(options, "bubble"), "textStyle");
  const size = Number(fontSize);
  for (const bubble of bubbles) {
    const [x, y] = place(bubble);
    write(pen, bubble.label, { x, y: y + size * 0.35, size, colour: String(color), align: "center" });
  }
}

function legend(pen: CanvasRenderingContext2D, series: readonly Series[], y: number): void {
  let x = 52;
  for (const { name, colour } of series) {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(x, y, 5, 0, 2 * Math.PI);
    pen.fill();
    write(pen, name, { x: x + 10, y: y + 4, size: 12, colour: quiet, align: "left" });
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
  pen.font = `${size}px ${font}`;
  pen.fillStyle = colour;
  pen.textAlign = align;
  pen.fillText(text, x, y);
}
