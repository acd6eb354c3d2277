/** Draws the map: four equal quadrants, one mark a partner, names beside them. */

import { oneLine } from "../cells/cell";
import type { MapPicture } from "../map/picture";
import { segmentKeys } from "../model/segment";
import { type Arranged, arranged, type DrawnPoint, sizes } from "./arranged";
import { bandLook, type DrawnBand } from "./bands";
import { contrast, inkOn } from "./colours";
import {
  axes,
  backgroundOf,
  captionBoxes,
  crosshair,
  ink,
  quadrantArea,
  quadrantCaption,
  quiet,
  text,
} from "./map-frame";
import { type MapLayout, mapLayout } from "./map-layout";
import { markPaint, markPath } from "./marks";
import { mostNoteLines, noteFont, noteLines, notesOf } from "./notes";
import { escaped, fitted } from "./svg-text";

const font = "'BIZ UDPGothic','Noto Sans JP','Hiragino Sans','Yu Gothic UI',Meiryo,sans-serif";

/** How a map is drawn. */
export interface Drawing {
  /** False while something is dragged: marks and bands alone, at once. Names follow when it rests. */
  readonly names: boolean;
}

/** A drawn map, for whoever shows it or draws something over it. */
export interface DrawnMap {
  readonly svg: string;
  readonly layout: MapLayout;
  /** Priorities of the partners that have no name on it, ascending: a list beside or below it has theirs. */
  readonly unnamed: readonly number[];
  /** Of those, the partners that have no number on it either. */
  readonly unnumbered: readonly number[];
}

/**
 * The map as a standalone SVG text that needs no style sheet and holds no script. Marks and names carry `data-partner`,
 * the priority, as do numbers, which are digits alone; leaders `data-leader`; bands of equal scores `data-band`.
 */
export const drawMap = (picture: MapPicture): string => laidOutMap(picture).svg;

export function laidOutMap(picture: MapPicture, { names }: Drawing = { names: true }): DrawnMap {
  const { width, height, fontSize, captions, heading } = picture;
  const { layout, points, bands } = arrangedMap(picture, names);
  const isNamed = ({ label }: DrawnPoint) => label?.kind === "name";
  const shown = new Set(points.filter(isNamed).map(({ priority }) => priority));
  const numbered = new Set(points.flatMap(({ label, priority }) => (label?.kind === "number" ? [priority] : [])));
  const unnamed = picture.points.map(({ priority }) => priority).filter((priority) => !shown.has(priority));
  unnamed.sort((a, b) => a - b);
  const notes = names
    ? notesOf(picture, { unnamed: unnamed.length, mutedBands: bands.some((band) => band.text === null) })
    : [];
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${font}" font-size="${fontSize}">`,
    `<title>${escaped(captions.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...(heading === null ? [] : [headingLine(heading, picture)]),
    ...segmentKeys.map((key) => quadrantArea(picture, layout, key)),
    ...bands.map(bandShape),
    crosshair(layout),
    ...segmentKeys.map((key) => quadrantCaption(picture, layout, key)),
    ...axes(picture, layout),
    ...bands.flatMap((band) => bandWords(band, fontSize)),
    ...points.flatMap(leader),
    // Later ones lie on top: the first by priority are drawn last, and those that hold their number after all others.
    ...[...points].reverse().flatMap((point) => (point.label?.mark ? [] : [mark(picture, layout, point)])),
    ...[...points].reverse().flatMap((point) => (point.label?.mark ? [mark(picture, layout, point)] : [])),
    ...points.flatMap((point) => [...label(picture, point)]),
    ...noteLines(notes, width, fontSize).map((line, at) => noteLine(line, picture, layout, at)),
    "</svg>",
  ];
  return {
    svg: parts.join(""),
    layout,
    unnamed,
    unnumbered: unnamed.filter((priority) => !numbered.has(priority)),
  };
}

/** Layout, points and bands of a picture: what is drawn, and what measures it. */
export function arrangedMap(picture: MapPicture, names: boolean): Arranged & { readonly layout: MapLayout } {
  const { width, height, fontSize, points, heading } = picture;
  const counts = segmentKeys.map((key) => points.filter(({ segment }) => segment === key).length);
  const layout = mapLayout(width, height, fontSize, {
    headingLines: heading === null ? 0 : 1,
    noteLines: mostNoteLines(picture),
    crowd: Math.max(...counts),
  });
  return { layout, ...arranged(picture, layout, captionBoxes(picture, layout), names) };
}

const n = (value: number) => String(Math.round(value * 10) / 10);

function headingLine(heading: string, { width, fontSize }: MapPicture): string {
  return text(fitted(oneLine(heading), width / fontSize - 1), fontSize * 0.5, fontSize * 1.1, `fill="${ink}"`);
}

const bandShape = (band: DrawnBand): string =>
  `<rect ${attributes(bandLook(band))}><title>${escaped(band.words)}</title></rect>`;

/** Null: there is none of that name. */
const attributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}="${value}"`]))
    .join(" ");

function bandWords({ words, text: place }: DrawnBand, fontSize: number): string[] {
  if (!place) return [];
  const size = fontSize * sizes.band.font;
  return [
    text(words, place.x, place.y + size * sizes.band.baseline, `font-size="${n(size)}" fill="${quiet}" data-words=""`),
  ];
}

function leader({ label, priority }: DrawnPoint): string[] {
  const line = label?.leader;
  if (!line) return [];
  return [
    `<path d="M${n(line.x1)} ${n(line.y1)}L${n(line.x2)} ${n(line.y2)}" fill="none" stroke="#80868b" stroke-width="0.7" data-leader="${priority}"/>`,
  ];
}

function mark({ segments }: MapPicture, layout: MapLayout, point: DrawnPoint): string {
  const { cx, cy, segment, doubts, label } = point;
  const look = {
    d: markPath(segment, doubts.length > 0, label?.mark?.radius ?? layout.radius, cx, cy),
    ...markPaint(segments[segment].colour, doubts.length > 0),
  };
  return `<path ${attributes(look)} data-partner="${point.priority}"><title>${escaped(oneLine(point.name))}</title></path>`;
}

/**
 * Kana are narrow in the font that names are measured in, and as wide as kanji in most others: where that font is not installed,
 * such a name would reach into the next quadrant. It is drawn as wide as it was measured.
 */
const hasKana = /[\u3041-\u30fe]/;

/** A name left of its mark ends there, however wide the font really is; one right of it begins there. */
function label({ segments, fontSize }: MapPicture, point: DrawnPoint): string[] {
  const { label: placed, cx, shortName, priority, segment, doubts } = point;
  if (!placed) return [];
  const { colour } = segments[segment];
  const { box } = placed;
  const owner = `data-partner="${priority}"`;
  if (placed.kind === "number") {
    const size = fontSize * sizes.number.font;
    const paint = placed.mark && doubts.length === 0 ? onMark(colour) : inkOn(backgroundOf(colour), colour);
    const baseline = box.y + sizes.number.padding + size * sizes.number.baseline;
    return [
      text(
        String(priority),
        box.x + box.width / 2,
        baseline,
        `text-anchor="middle" font-size="${n(size)}"${placed.mark ? ' font-weight="700"' : ""} ${owner} fill="${paint}"`,
      ),
    ];
  }
  const { padding, baseline } = sizes.name;
  const held = hasKana.test(shortName)
    ? ` textLength="${n(box.width - 2 * padding)}" lengthAdjust="spacingAndGlyphs"`
    : "";
  const [anchor, x] =
    box.x >= cx
      ? ["start", box.x + padding]
      : box.x + box.width <= cx
        ? ["end", box.x + box.width - padding]
        : ["middle", box.x + box.width / 2];
  return [
    text(
      shortName,
      x,
      box.y + fontSize * baseline,
      `${anchor === "start" ? "" : `text-anchor="${anchor}" `}${owner}${held} fill="${inkOn(backgroundOf(colour), colour)}" stroke="#fff" stroke-opacity="0.8" stroke-width="2" paint-order="stroke" stroke-linejoin="round"`,
    ),
  ];
}

/** White, unless the segment's colour is too light for it. */
const onMark = (colour: string): string => (contrast("#ffffff", colour) >= 3 ? "#ffffff" : ink);

function noteLine(line: string, { fontSize, width }: MapPicture, { plot, band, line: height }: MapLayout, at: number) {
  return text(
    line,
    width - 2,
    plot.y + plot.height + band + height * (at + 0.6),
    `text-anchor="end" font-size="${n(fontSize * noteFont)}" fill="${quiet}" data-words=""`,
  );
}
