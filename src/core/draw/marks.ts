/** A mark for each segment: shape tells them apart where colour does not. */
import type { SegmentKey } from "../model/segment";
import type { Box } from "./box";

const n = (value: number) => String(Math.round(value * 10) / 10);

/** SVG path of a segment's mark around a centre. The shapes look equally large. */
export const markPaths: Readonly<Record<SegmentKey, (x: number, y: number, radius: number) => string>> = {
  activate: (x, y, r) => {
    // Two halves of one circle: rounded apart, radius and diameter would make it an egg.
    const radius = Math.round(r * 100) / 100;
    const half = (across: number) => `a${radius} ${radius} 0 1 0 ${across} 0`;
    return `M${n(x - r)} ${n(y)}${half(2 * radius)}${half(-2 * radius)}z`;
  },
  grow: (x, y, r) => `M${n(x - r * 0.88)} ${n(y - r * 0.88)}h${n(r * 1.76)}v${n(r * 1.76)}h${n(-r * 1.76)}z`,
  nurture: (x, y, r) => `M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y + r * 0.8)}H${n(x - r)}z`,
  sustain: (x, y, r) => `M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y)}L${n(x)} ${n(y + r)}L${n(x - r)} ${n(y)}z`,
};

/** The path of a mark in the map's usual size or another; an outline lies half outside. */
export const markPath = (segment: SegmentKey, isHollow: boolean, radius: number, x: number, y: number): string =>
  markPaths[segment](x, y, isHollow ? radius - 0.25 : radius);

/** What a mark of a radius takes around its centre. */
export function markBox(segment: SegmentKey, x: number, y: number, r: number): Box {
  const half = segment === "grow" ? 0.88 * r : r;
  return { x: x - half, y: y - half, width: 2 * half, height: segment === "nurture" ? 1.8 * r : 2 * half };
}

/** How large a mark must be for a box of a size in its middle, and how far below its centre that is. */
export const markAround: Readonly<
  Record<SegmentKey, (width: number, height: number) => { readonly radius: number; readonly below: number }>
> = {
  activate: (width, height) => ({ radius: Math.hypot(width, height) / 2, below: 0 }),
  grow: (width, height) => ({ radius: Math.max(width, height) / 1.76, below: 0 }),
  // The box stands on the triangle's base.
  nurture: (width, height) => {
    const radius = (width * 0.9 + height) / 1.8;
    return { radius, below: 0.8 * radius - height / 2 };
  },
  sustain: (width, height) => ({ radius: (width + height) / 2, below: 0 }),
};

/** Attributes of a mark; hollow where the placement is to be checked. Null: it has none of that name. */
export const markPaint = (colour: string, isHollow: boolean): Readonly<Record<string, string | null>> =>
  isHollow
    ? { fill: "#fff", stroke: colour, "stroke-width": "1.3", "data-check": "" }
    : { fill: colour, stroke: "#fff", "stroke-width": "0.8", "data-check": null };
