/** A mark for each segment: shape tells them apart where colour does not. */
import type { SegmentKey } from "../model/segment";

const n = (value: number) => String(Math.round(value * 10) / 10);

/** SVG path of a segment's mark around a centre. The shapes look equally large. */
export const markPaths: Readonly<Record<SegmentKey, (x: number, y: number, radius: number) => string>> = {
  activate: (x, y, r) =>
    `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`,
  grow: (x, y, r) => `M${n(x - r * 0.88)} ${n(y - r * 0.88)}h${n(r * 1.76)}v${n(r * 1.76)}h${n(-r * 1.76)}z`,
  nurture: (x, y, r) => `M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y + r * 0.8)}H${n(x - r)}z`,
  sustain: (x, y, r) => `M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y)}L${n(x)} ${n(y + r)}L${n(x - r)} ${n(y)}z`,
};
