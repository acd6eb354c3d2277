/** Where the parts of the map stand on the picture. */
import type { Box } from "./box";

export interface MapLayout {
  /** The four quadrants together. */
  readonly plot: Box;
  /** The part of the plot for points: strips above and below are the quadrants' names'. */
  readonly field: Box;
  /** Height of those strips, of the axis band below and width of the one on the left. */
  readonly strip: number;
  readonly band: number;
  /** Of a mark. */
  readonly radius: number;
  /** Height of a line of the heading above and of the notes below. */
  readonly line: number;
}

/** What stands around the map and in it. */
export interface Around {
  readonly headingLines: number;
  readonly noteLines: number;
  /** Marks in the fullest quadrant. */
  readonly crowd: number;
}

/** Marks are as large as is good to see, and smaller in a crowd. */
const mark = { most: 4.5, ofWidth: 0.01, ofRoom: 0.16, least: 2, step: 0.5 } as const;

export function mapLayout(width: number, height: number, fontSize: number, around: Around): MapLayout {
  const band = Math.round(fontSize * 1.7);
  const line = Math.round(fontSize * 1.4);
  const edge = 1;
  const top = edge + around.headingLines * line;
  const plot = {
    x: band,
    y: top,
    width: Math.max(2, width - band - edge),
    height: Math.max(2, height - top - band - around.noteLines * line),
  };
  const strip = Math.min(Math.round(fontSize * 1.8), plot.height / 4);
  const field = { x: plot.x, y: plot.y + strip, width: plot.width, height: Math.max(1, plot.height - 2 * strip) };
  const room = Math.sqrt((field.width * field.height) / 4 / Math.max(1, around.crowd));
  const wanted = Math.max(3, Math.min(mark.most, width * mark.ofWidth));
  // In steps: one partner more or less does not change the size of all marks.
  const radius = Math.max(mark.least, Math.min(wanted, Math.floor((room * mark.ofRoom) / mark.step) * mark.step));
  return { plot, field, strip, band, radius, line };
}

/** The quadrant right or left and above or below, a hair inside of its lines. */
export function quadrantBox({ plot }: MapLayout, right: boolean, top: boolean): Box {
  const inside = 1;
  return {
    x: plot.x + (right ? plot.width / 2 : 0) + inside,
    y: plot.y + (top ? 0 : plot.height / 2) + inside,
    width: plot.width / 2 - 2 * inside,
    height: plot.height / 2 - 2 * inside,
  };
}
