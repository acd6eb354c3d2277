/** What stands on a map whoever is on it: quadrants with their names, the crosshair, the axes. */
import { oneLine } from "../cells/cell";
import type { MapPicture } from "../map/picture";
import { isHighPotential, isHighResults, type SegmentKey, segmentKeys } from "../model/segment";
import type { Box } from "./box";
import { inkOn, tint } from "./colours";
import type { MapLayout } from "./map-layout";
import { markPaths } from "./marks";
import { escaped, fitted, textWidth } from "./svg-text";

export const ink = "#202124";
export const quiet = "#5f6368";
/** Of a quadrant's background, and of bands in it. */
export const backgroundOf = (colour: string) => tint(colour, 0.08);

const one = (value: number) => String(Math.round(value * 10) / 10);

export function text(content: string, x: number, y: number, attributes: string): string {
  return `<text x="${one(x)}" y="${one(y)}" ${attributes}>${escaped(content)}</text>`;
}

/** What a quadrant's mark takes beside its name, in em. */
const markRoom = 1.1;

/** What a quadrant's caption says in the room it has: the segment's name, and its support where that fits whole. */
function captionWords({ segments, fontSize }: MapPicture, { plot }: MapLayout, key: SegmentKey) {
  const { name, support } = segments[key];
  const room = plot.width / 2 / fontSize - 1.2 - markRoom;
  const title = fitted(oneLine(name), room / 1.05);
  const rest = room - textWidth(title) * 1.05 - 0.8;
  return { title, support: oneLine(support), hasRoom: textWidth(oneLine(support)) * 0.9 <= rest };
}

/** A quadrant's mark, name and support in its outer corner: where they stand, and what they say. */
function captionOf(picture: MapPicture, layout: MapLayout, key: SegmentKey) {
  const { fontSize } = picture;
  const { plot, strip } = layout;
  const [right, top] = [isHighPotential(key), isHighResults(key)];
  const { title, support } = captionWords(picture, layout, key);
  // In one quadrant alone it would seem to be missing in the others.
  const method = segmentKeys.every((each) => captionWords(picture, layout, each).hasRoom) ? support : "";
  const words = textWidth(title) * 1.05 + (method === "" ? 0 : 0.7 + textWidth(method) * 0.9);
  // From the corner to the mark, and from the words to what stands beside them.
  const width = (0.6 + markRoom + words + 0.5) * fontSize;
  const baseline = (top ? plot.y : plot.y + plot.height - strip) + strip * 0.68;
  const box = {
    x: right ? plot.x + plot.width - width : plot.x,
    y: baseline - fontSize * 0.92,
    width,
    height: fontSize * 1.08,
  };
  return { title, method, right, baseline, box };
}

export function captionBoxes(picture: MapPicture, layout: MapLayout): Record<SegmentKey, Box> {
  const boxes = segmentKeys.map((key) => [key, captionOf(picture, layout, key).box]);
  return Object.fromEntries(boxes) as Record<SegmentKey, Box>;
}

export function quadrantArea({ segments }: MapPicture, { plot }: MapLayout, key: SegmentKey): string {
  const x = plot.x + (isHighPotential(key) ? plot.width / 2 : 0);
  const y = plot.y + (isHighResults(key) ? 0 : plot.height / 2);
  return `<rect x="${one(x)}" y="${one(y)}" width="${one(plot.width / 2)}" height="${one(plot.height / 2)}" fill="${backgroundOf(segments[key].colour)}" data-segment="${key}"/>`;
}

export function quadrantCaption(picture: MapPicture, layout: MapLayout, key: SegmentKey): string {
  const { plot } = layout;
  const { fontSize, segments } = picture;
  const { title, method, right, baseline } = captionOf(picture, layout, key);
  const { colour } = segments[key];
  const inward = right ? -fontSize : fontSize;
  const corner = right ? plot.x + plot.width : plot.x;
  const edge = corner + (0.6 + markRoom) * inward;
  const spans = [
    `<tspan font-weight="700" fill="${inkOn(backgroundOf(colour), colour)}">${escaped(title)}</tspan>`,
    `<tspan fill="${quiet}" font-size="${one(fontSize * 0.9)}">${method === "" ? "" : escaped(right ? `${method}  ` : `  ${method}`)}</tspan>`,
  ];
  return (
    `<path d="${markPaths[key](corner + 1.05 * inward, baseline - fontSize * 0.34, fontSize * 0.34)}" fill="${colour}"/>` +
    text("", edge, baseline, `text-anchor="${right ? "end" : "start"}" xml:space="preserve"`).replace(
      "></text>",
      () => `>${(right ? spans.reverse() : spans).join("")}</text>`,
    )
  );
}

export function crosshair({ plot }: MapLayout): string {
  const { x, y, width, height } = plot;
  return (
    `<path d="M${one(x + width / 2)} ${one(y)}v${one(height)}M${one(x)} ${one(y + height / 2)}h${one(width)}" stroke="#80868b" stroke-width="1.2"/>` +
    `<rect x="${one(x)}" y="${one(y)}" width="${one(width)}" height="${one(height)}" fill="none" stroke="#dadce0"/>`
  );
}

/** Captions in the middle of each axis, its two ends at the ends. */
export function axes({ captions, fontSize }: MapPicture, { plot, band }: MapLayout): string[] {
  const small = `font-size="${one(fontSize * 0.9)}" fill="${quiet}"`;
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
    `<text transform="translate(${one(beside)} ${one(y)}) rotate(-90)" text-anchor="${anchor}" ${attributes}>${escaped(content)}</text>`;
  return [
    text(across.low, plot.x, below, small),
    text(across.title, plot.x + plot.width / 2, below, `text-anchor="middle" fill="${ink}"`),
    text(across.high, plot.x + plot.width, below, `text-anchor="end" ${small}`),
    turned(up.low, plot.y + plot.height, "start", small),
    turned(up.title, plot.y + plot.height / 2, "middle", `fill="${ink}"`),
    turned(up.high, plot.y, "end", small),
  ];
}
