/** The segments' colours until a vendor changes them. */
import type { SegmentKey } from "./segment";

/** From the palette of M. Okabe and K. Ito, "Color Universal Design" (2008), with a slate for the quiet segment. */
export const defaultColours: Readonly<Record<SegmentKey, string>> = {
  activate: "#d55e00",
  grow: "#0072b2",
  nurture: "#009e73",
  sustain: "#5b6470",
};
