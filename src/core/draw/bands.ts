/** Bands of partners with equal scores, as boxes on the picture, and the words in them where there is room. */
import type { PictureBand } from "../map/picture";
import type { Box } from "./box";
import { noOpenings, Rows, tight } from "./labels/rows";
import type { MapLayout } from "./map-layout";

export interface BandArea extends Box {
  readonly words: string;
}

export interface DrawnBand extends BandArea {
  /** Where the words stand in it, if they have room. */
  readonly text: Box | null;
}

/** Height of the words, and how wide they are at this height. */
export interface BandText {
  readonly height: number;
  readonly widthOf: (words: string) => number;
}

/** Words take at most this part of a band. */
const forWords = 0.2;
const nobody = -1;
/** From the band's edges and from marks. */
const apart = 4;

export function bandBox({ axis, from, to, across }: PictureBand, { field, plot }: MapLayout): Box {
  const at = (percent: number) => field.y + (1 - percent / 100) * field.height;
  if (axis === "results") {
    return {
      x: plot.x + (across.from / 100) * plot.width,
      y: at(to),
      width: ((across.to - across.from) / 100) * plot.width,
      height: at(from) - at(to),
    };
  }
  const bottom = plot.y + (1 - across.from / 100) * plot.height;
  const top = plot.y + (1 - across.to / 100) * plot.height;
  return {
    x: field.x + (from / 100) * field.width,
    y: top,
    width: ((to - from) / 100) * field.width,
    height: bottom - top,
  };
}

const n = (value: number) => String(Math.round(value * 10) / 10);

/** Attributes of a band's rectangle. */
export const bandLook = ({ x, y, width, height }: Box) => ({
  x: n(x),
  y: n(y),
  width: n(width),
  height: n(height),
  fill: "#3c4043",
  "fill-opacity": "0.07",
  "data-band": "",
});

/** `marks` are boxes that words keep off. */
export function drawnBands(
  bands: readonly PictureBand[],
  layout: MapLayout,
  marks: readonly Box[],
  text: BandText,
): DrawnBand[] {
  return bands.map((band) => {
    const box = bandBox(band, layout);
    return {
      ...box,
      words: band.words,
      text: band.axis === "results" ? wordsIn(box, band, layout, marks, text) : null,
    };
  });
}

/** In one quadrant, at the band's lower edge or its upper one, as far left as marks leave room. */
function wordsIn(
  band: Box,
  { words, across }: PictureBand,
  { plot }: MapLayout,
  marks: readonly Box[],
  { height, widthOf }: BandText,
): Box | null {
  if (band.height * forWords < height) return null;
  const width = widthOf(words);
  const found = noOpenings();
  const middle = plot.x + plot.width / 2;
  const parts = across.from === 0 && across.to === 100 ? [plot.x, middle] : [band.x];
  for (const left of parts) {
    const part = { x: left + apart, y: band.y + 1, width: plot.width / 2 - 2 * apart, height: band.height - 2 };
    const rows = new Rows(part, height);
    for (const { x, y, width: wide, height: high } of marks) {
      rows.addStill({ x: x - apart, y, width: wide + 2 * apart, height: high });
    }
    const depth = Math.floor(rows.count * forWords);
    const edges = Array.from({ length: depth }, (_, at) => at);
    for (const row of [...edges.map((at) => rows.count - 1 - at), ...edges]) {
      rows.openings(row, part.x, part.x + part.width, width, tight, nobody, found);
      if (found.count > 0) return { x: found.firsts[0] as number, y: rows.topOf(row), width, height };
    }
  }
  return null;
}
