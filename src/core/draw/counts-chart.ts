/** Partners by segment over the kept builds: a line a segment, its name and latest count at its end. */
import type { Day } from "../cells/day";
import { type SegmentKey, segmentKeys } from "../model/segment";
import { inkOn } from "./colours";
import { ink, quiet } from "./map-frame";
import { markPaths } from "./marks";
import { escaped, fitted, textWidth } from "./svg-text";

export interface CountsOfDay {
  readonly day: Day;
  /** How the day is written at the axis. */
  readonly label: string;
  readonly segments: Readonly<Record<SegmentKey, number>>;
}

export interface CountsChart {
  /** Days ascend; at least one. */
  readonly days: readonly CountsOfDay[];
  readonly names: Readonly<Record<SegmentKey, string>>;
  readonly colours: Readonly<Record<SegmentKey, string>>;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

const font = "'BIZ UDPGothic','Noto Sans JP','Hiragino Sans','Yu Gothic UI',Meiryo,sans-serif";
const line = "#dadce0";
const n = (value: number) => String(Math.round(value * 10) / 10);

/** A standalone SVG text of rectangles, paths and texts, as the map is one. */
export function drawCounts({ days, names, colours, width, height, fontSize }: CountsChart): string {
  const most = Math.max(1, ...days.flatMap(({ segments }) => segmentKeys.map((key) => segments[key])));
  const step = stepFor(most);
  const top = Math.ceil(most / step) * step;
  const last = days.at(-1) as CountsOfDay;
  const endText = (key: SegmentKey) => `${names[key]} ${last.segments[key]}`;
  const endWidth = Math.min(width * 0.38, Math.max(...segmentKeys.map((key) => textWidth(endText(key)))) * fontSize);
  const left = textWidth(String(top)) * fontSize + 6;
  const field = { x: left, y: fontSize, width: width - left - endWidth - 14, height: height - 2.9 * fontSize };
  const [from, to] = [(days[0] as CountsOfDay).day, last.day];
  const x = (day: Day) => field.x + (to === from ? field.width : (field.width * (day - from)) / (to - from));
  const y = (count: number) => field.y + field.height * (1 - count / top);
  const text = (at: number, row: number, words: string, fill: string, anchor: string, weight = 400) =>
    `<text x="${n(at)}" y="${n(row)}" fill="${fill}" text-anchor="${anchor}" font-weight="${weight}">${escaped(words)}</text>`;
  const levels = Array.from({ length: top / step + 1 }, (_, at) => at * step);
  const grid = levels.flatMap((level) => [
    `<path d="M${n(field.x)} ${n(y(level))}h${n(field.width)}" stroke="${line}" stroke-width="1" fill="none"/>`,
    text(field.x - 5, y(level) + fontSize * 0.36, String(level), quiet, "end"),
  ]);
  const lines = segmentKeys.flatMap((key) => {
    const places = days.map(({ day, segments }) => [x(day), y(segments[key])] as const);
    const path = places.map(([px, py], at) => `${at === 0 ? "M" : "L"}${n(px)} ${n(py)}`).join("");
    const radius = days.length > 26 ? 0 : 3;
    return [
      `<path d="${path}" stroke="${colours[key]}" stroke-width="2" fill="none"/>`,
      ...(radius === 0 ? places.slice(-1) : places).map(
        ([px, py]) => `<path d="${markPaths[key](px, py, radius || 3.5)}" fill="${colours[key]}"/>`,
      ),
    ];
  });
  const ends = spread(
    segmentKeys.map((key) => ({ key, at: y(last.segments[key]) })),
    fontSize * 1.25,
    field.y,
    field.y + field.height,
  ).map(({ key, at }) =>
    text(
      field.x + field.width + 9,
      at + fontSize * 0.36,
      fitted(endText(key), endWidth / fontSize + 0.5),
      inkOn("#ffffff", colours[key]),
      "start",
      700,
    ),
  );
  const first = days[0] as CountsOfDay;
  const foot = field.y + field.height + fontSize * 1.5;
  // Where both days do not fit in full, their years are left out.
  const room = field.width / fontSize - 1;
  const isTight = textWidth(first.label) + textWidth(last.label) > room;
  const labelOf = ({ label }: CountsOfDay) => (isTight ? label.replace(/^\d{4}\//, "") : label);
  const axis = [
    `<path d="M${n(field.x)} ${n(y(0))}h${n(field.width)}" stroke="${quiet}" stroke-width="1" fill="none"/>`,
    ...(to === from ? [] : [text(field.x, foot, labelOf(first), ink, "start")]),
    text(field.x + field.width, foot, labelOf(last), ink, "end"),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}" font-size="${fontSize}">`,
    `<rect x="0" y="0" width="${width}" height="${height}" fill="#ffffff"/>`,
    ...grid,
    ...axis,
    ...lines,
    ...ends,
    "</svg>",
  ].join("");
}

/** 1, 2 or 5 times a power of ten, for at most five lines. */
function stepFor(most: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const times of [1, 2, 5]) if (most / (unit * times) <= 5) return unit * times;
  }
}

/** Places moved apart, in their order, and none out of the field. */
function spread<Item extends { readonly at: number }>(
  items: readonly Item[],
  gap: number,
  from: number,
  to: number,
): Item[] {
  const sorted = [...items].sort((a, b) => a.at - b.at);
  const places = sorted.map(({ at }) => at);
  for (let index = 1; index < places.length; index += 1) {
    places[index] = Math.max(places[index] as number, (places[index - 1] as number) + gap);
  }
  places[places.length - 1] = Math.min(places[places.length - 1] as number, to);
  for (let index = places.length - 2; index >= 0; index -= 1) {
    places[index] = Math.max(from, Math.min(places[index] as number, (places[index + 1] as number) - gap));
  }
  return sorted.map((item, index) => ({ ...item, at: places[index] as number }));
}
