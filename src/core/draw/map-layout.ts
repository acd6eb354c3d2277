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
  readonly radius: number;
}

/** `note` leaves a line at the bottom for what is said about names left out. */
export function mapLayout(width: number, height: number, fontSize: number, note: boolean): MapLayout {
  const band = Math.round(fontSize * 1.7);
  const edge = 1;
  const bottom = band + (note ? Math.round(fontSize * 1.4) : 0);
  const plot = {
    x: band,
    y: edge,
    width: Math.max(2, width - band - edge),
    height: Math.max(2, height - bottom - edge),
  };
  const strip = Math.min(Math.round(fontSize * 1.8), plot.height / 4);
  const field = { x: plot.x, y: plot.y + strip, width: plot.width, height: Math.max(1, plot.height - 2 * strip) };
  return { plot, field, strip, band, radius: Math.max(3, Math.min(4.5, width / 100)) };
}
