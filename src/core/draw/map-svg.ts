/** Draws the map: four equal quadrants, one point a partner, names beside them. */

import { oneLine } from "../cells/cell";
import type { MapPicture, MapPoint } from "../map/picture";
import { isHighPotential, isHighResults, type SegmentKey, segmentKeys } from "../model/segment";
import type { Box } from "./box";
import { inkOn, tint } from "./colours";
import { placeLabels } from "./label-places";
import type { LabelPlace } from "./labels";
import { type MapLayout, mapLayout } from "./map-layout";
import { markPaths } from "./marks";
import { escaped, fitted, textWidth } from "./svg-text";

const font = "'BIZ UDPGothic','Noto Sans JP','Hiragino Sans','Yu Gothic UI',Meiryo,sans-serif";
const ink = "#202124";
const quiet = "#5f6368";
/** A longer name is cut on the map; the tooltip has all of it. In em. */
const longestLabel = 16;

/** The map as a standalone SVG text that needs no style sheet and holds no script. */
export const drawMap = (picture: MapPicture): string => laidOutMap(picture).svg;

/** Up to this many points are worth a try without the line about names left out. */
const oftenNamed = 100;

/** The map with its layout, for whoever draws something over it. */
export function laidOutMap(picture: MapPicture): { readonly svg: string; readonly layout: MapLayout } {
  const whole = picture.points.length > oftenNamed ? null : drawn(picture, false);
  return whole?.leftOut === 0 ? whole : drawn(picture, true);
}

/** A point with its place on the picture and the label it wants. */
export interface DrawnPoint extends MapPoint {
  readonly cx: number;
  readonly cy: number;
  readonly label: string;
  readonly place: LabelPlace | null;
}

/** Points and names where the picture shows them; what tests measure. */
export function arrangedPoints(picture: MapPicture, layout: MapLayout): DrawnPoint[] {
  const { fontSize } = picture;
  const { field, radius } = layout;
  const points = tellable(picture, layout);
  const room = Math.min(longestLabel, (0.45 * field.width) / fontSize);
  const placed = points.map((point) => ({
    ...point,
    cx: field.x + (clamped(point.x) / 100) * field.width,
    cy: field.y + (1 - clamped(point.y) / 100) * field.height,
    label: fitted(oneLine(point.name), room),
  }));
  const places = placeLabels(
    placed.map(({ cx, cy, label, priority }) => ({
      x: cx,
      y: cy,
      radius,
      width: textWidth(label) * fontSize + 6,
      height: fontSize * 1.05,
      rank: priority,
    })),
    inset(layout.plot, 2),
    segmentKeys.map((key) => captionOf(picture, layout, key).box),
  );
  return placed.map((point, at) => ({ ...point, place: point.label === "" ? null : (places[at] ?? null) }));
}

/** Up to this many points all are drawn; beyond it those that would hide behind another of their segment are not. */
const allDrawn = 500;

/** The points that can be told apart, the first by priority of those that stand in one place. */
function tellable({ points }: MapPicture, { field, radius }: MapLayout): readonly MapPoint[] {
  if (points.length <= allDrawn) return points;
  const taken = new Set<string>();
  const step = 1.5 * radius;
  return [...points]
    .sort((a, b) => a.priority - b.priority)
    .filter(({ x, y, segment }) => {
      const column = Math.round(((clamped(x) / 100) * field.width) / step);
      const row = Math.round(((clamped(y) / 100) * field.height) / step);
      const place = `${segment} ${column} ${row}`;
      return !taken.has(place) && taken.add(place);
    });
}

const clamped = (percent: number) => (Number.isFinite(percent) ? Math.min(100, Math.max(0, percent)) : 50);

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

function drawn(picture: MapPicture, note: boolean) {
  const { width, height, fontSize, captions } = picture;
  const layout = mapLayout(width, height, fontSize, note);
  const points = arrangedPoints(picture, layout);
  const leftOut = picture.points.length - points.filter(({ place }) => place !== null).length;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${font}" font-size="${fontSize}">`,
    `<title>${escaped(captions.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...segmentKeys.map((key) => quadrant(picture, layout, key)),
    crosshair(layout),
    ...axes(picture, layout),
    ...points.flatMap(({ place, cx, cy, priority }) => (place?.leader ? [leader(priority, cx, cy, place.leader)] : [])),
    // Later ones lie on top: the first by priority are drawn last.
    ...[...points].reverse().map((point) => mark(picture, layout, point)),
    ...points.flatMap((point) => (point.place ? [name(point, point.place, fontSize)] : [])),
    ...(note && leftOut > 0 ? [unlabelledNote(picture, leftOut)] : []),
    "</svg>",
  ];
  return { svg: parts.join(""), layout, leftOut };
}

const n = (value: number) => String(Math.round(value * 10) / 10);

function text(content: string, x: number, y: number, attributes: string): string {
  return `<text x="${n(x)}" y="${n(y)}" ${attributes}>${escaped(content)}</text>`;
}

/** What a quadrant's mark takes beside its name, in em. */
const markRoom = 1.1;

/** A quadrant's mark, name and support in its outer corner: where they stand, and what they say as far as there is room. */
function captionOf({ segments, fontSize }: MapPicture, { plot, strip }: MapLayout, key: SegmentKey) {
  const { name: segmentName, support } = segments[key];
  const [right, top] = [isHighPotential(key), isHighResults(key)];
  const room = plot.width / 2 / fontSize - 1.2 - markRoom;
  const title = fitted(oneLine(segmentName), room);
  const method = fitted(oneLine(support), room - textWidth(title) * 1.05 - 0.8);
  const width = (textWidth(title) * 1.05 + textWidth(method) * 0.9 + 2.2 + markRoom) * fontSize;
  const box = {
    x: right ? plot.x + plot.width - width : plot.x,
    y: top ? plot.y : plot.y + plot.height - strip,
    width,
    height: strip,
  };
  return { title, method, right, top, box };
}

function quadrant(picture: MapPicture, layout: MapLayout, key: SegmentKey): string {
  const { plot, strip, radius } = layout;
  const { fontSize, segments } = picture;
  const { title, method, right, top, box } = captionOf(picture, layout, key);
  const { colour } = segments[key];
  const background = tint(colour, 0.1);
  const area = { x: plot.x + (right ? plot.width / 2 : 0), y: plot.y + (top ? 0 : plot.height / 2) };
  const inward = right ? -fontSize : fontSize;
  const corner = right ? plot.x + plot.width : plot.x;
  const edge = corner + (0.6 + markRoom) * inward;
  const middle = box.y + strip * 0.5;
  const spans = [
    `<tspan font-weight="700" fill="${inkOn(background, colour)}">${escaped(title)}</tspan>`,
    `<tspan fill="${quiet}" font-size="${n(fontSize * 0.9)}">${method === "" ? "" : escaped(right ? `${method}  ` : `  ${method}`)}</tspan>`,
  ];
  return (
    `<rect x="${n(area.x)}" y="${n(area.y)}" width="${n(plot.width / 2)}" height="${n(plot.height / 2)}" fill="${background}"/>` +
    `<path d="${markPaths[key](corner + 1.05 * inward, middle, radius)}" fill="${colour}"/>` +
    text("", edge, box.y + strip * 0.68, `text-anchor="${right ? "end" : "start"}" xml:space="preserve"`).replace(
      "></text>",
      () => `>${(right ? spans.reverse() : spans).join("")}</text>`,
    )
  );
}

function crosshair({ plot }: MapLayout): string {
  const { x, y, width, height } = plot;
  return (
    `<path d="M${n(x + width / 2)} ${n(y)}v${n(height)}M${n(x)} ${n(y + height / 2)}h${n(width)}" stroke="#80868b" stroke-width="1.2"/>` +
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="none" stroke="#dadce0"/>`
  );
}

/** Captions in the middle of each axis, its two ends at the ends. */
function axes({ captions, fontSize }: MapPicture, { plot, band }: MapLayout): string[] {
  const small = `font-size="${n(fontSize * 0.9)}" fill="${quiet}"`;
  const along = (axis: string, method: string, low: string, high: string, length: number) => {
    const end = Math.max(textWidth(low), textWidth(high)) * 0.9;
    const room = length / fontSize - 2 * end - 2;
    const whole = `${axis} → ${method}`;
    return { title: textWidth(whole) <= room ? whole : fitted(`${axis} →`, room), low, high };
  };
  const across = along(captions.xAxis, captions.xMethod, captions.xLow, captions.xHigh, plot.width);
  const up = along(captions.yAxis, captions.yMethod, captions.yLow, captions.yHigh, plot.height);
  const below = plot.y + plot.height + band * 0.75;
  const beside = band * 0.7;
  const turned = (content: string, y: number, anchor: string, attributes: string) =>
    `<text transform="translate(${n(beside)} ${n(y)}) rotate(-90)" text-anchor="${anchor}" ${attributes}>${escaped(content)}</text>`;
  return [
    text(across.low, plot.x, below, small),
    text(across.title, plot.x + plot.width / 2, below, `text-anchor="middle" fill="${ink}"`),
    text(across.high, plot.x + plot.width, below, `text-anchor="end" ${small}`),
    turned(up.low, plot.y + plot.height, "start", small),
    turned(up.title, plot.y + plot.height / 2, "middle", `fill="${ink}"`),
    turned(up.high, plot.y, "end", small),
  ];
}

const leader = (priority: number, x: number, y: number, end: { readonly x: number; readonly y: number }) =>
  `<path d="M${n(x)} ${n(y)}L${n(end.x)} ${n(end.y)}" stroke="#9aa0a6" stroke-width="0.8" data-leader="${priority}"/>`;

function mark({ segments }: MapPicture, { radius }: MapLayout, point: DrawnPoint): string {
  const { cx, cy, segment, name: full, priority } = point;
  const { colour, name: segmentName } = segments[segment];
  const title = `${oneLine(full)} (${segmentName})`;
  return `<path d="${markPaths[segment](cx, cy, radius)}" fill="${colour}" stroke="#fff" stroke-width="0.8" data-partner="${priority}"><title>${escaped(title)}</title></path>`;
}

/** A name left of its point ends there, however wide the font really is; any other begins at its place. */
function name({ label, cx, priority }: DrawnPoint, place: LabelPlace, fontSize: number): string {
  const ends = place.x + place.width <= cx;
  const x = ends ? place.x + place.width - 1 : place.x + 1;
  const anchor = ends ? 'text-anchor="end" ' : "";
  return text(
    label,
    x,
    place.y + fontSize * 0.98,
    `${anchor}data-partner="${priority}" fill="${ink}" stroke="#fff" stroke-opacity="0.8" stroke-width="2" paint-order="stroke" stroke-linejoin="round"`,
  );
}

function unlabelledNote({ captions, width, height, fontSize }: MapPicture, leftOut: number): string {
  const content = fitted(captions.unlabelled.replace("{n}", String(leftOut)), width / (fontSize * 0.9) - 1);
  return text(
    content,
    width - 1,
    height - fontSize * 0.4,
    `text-anchor="end" font-size="${n(fontSize * 0.9)}" fill="${quiet}"`,
  );
}
