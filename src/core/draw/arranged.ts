/** Marks, bands, names and numbers where the picture shows them. */

import { firstFew } from "../map/crowded";
import type { MapPicture, MapPoint } from "../map/picture";
import { isHighPotential, isHighResults, type SegmentKey, segmentKeys } from "../model/segment";
import { type DrawnBand, drawnBands } from "./bands";
import type { Box } from "./box";
import { padding } from "./labels/leader-ends";
import { around, outline } from "./labels/place";
import { type Label, placeLabels, type Wanted } from "./labels/place-labels";
import { type MapLayout, quadrantBox } from "./map-layout";
import { markAround, markBox } from "./marks";
import { besideNumbers, shortNames } from "./short-names";
import { textWidth } from "./svg-text";

/** A point with its place on the picture and what stands at it. */
export interface DrawnPoint extends MapPoint {
  readonly cx: number;
  readonly cy: number;
  /** Its name as the map shows it. */
  readonly shortName: string;
  readonly label: Label | null;
}

export interface Arranged {
  /** By priority. */
  readonly points: readonly DrawnPoint[];
  readonly bands: readonly DrawnBand[];
}

/** Sizes of letters and boxes, in em of the picture. */
export const sizes = {
  name: { height: 1.02, baseline: 0.89, padding },
  number: { font: 0.8, height: 1, baseline: 0.88, digits: 0.74, padding: 0.5, edge: 0.14 },
  band: { font: 0.8, height: 1.05, baseline: 0.9 },
} as const;

/** Of the picture's width: a longer leader belongs to nobody at a glance. */
const longestLeader = 0.08;
/** What a line is drawn with belongs to its length. */
const lineEnd = 1;

/** `named` is false while something moves: marks alone, and bands without words. `captions` are the quadrants' names. */
export function arranged(
  picture: MapPicture,
  layout: MapLayout,
  captions: Readonly<Record<SegmentKey, Box>>,
  named: boolean,
): Arranged {
  const { fontSize, width } = picture;
  const points = distinct(picture, layout).map((point) => ({ ...point, ...placeOn(layout, point) }));
  const { radius } = layout;
  const bandFont = fontSize * sizes.band.font;
  const numberFont = fontSize * sizes.number.font;
  const digitsOf = ({ priority }: MapPoint) => textWidth(String(priority)) * numberFont;
  // A digit that reaches its mark's edge runs into the white around it, and neither is read.
  const edge = 2 * sizes.number.edge * numberFont;
  const withNumber = (point: MapPoint) =>
    markAround[point.segment](digitsOf(point) + edge, sizes.number.digits * numberFont + edge);
  // The first few may need their number in their mark: words keep off that, too.
  const taken = named
    ? points.map((point, at) => around(point.cx, point.cy, at < firstFew ? withNumber(point).radius + outline : radius))
    : [];
  const bands = drawnBands(picture.bands, layout, taken, {
    height: bandFont * sizes.band.height,
    widthOf: (words) => (named ? textWidth(words) * bandFont : Number.POSITIVE_INFINITY),
  });
  const names = named
    ? shortNames(
        points.map(({ name }) => name),
        picture.names,
      ).map(besideNumbers)
    : points.map(() => "");
  const labels: (Label | null)[] = points.map(() => null);
  for (const key of named ? segmentKeys : []) {
    const inSegment = [...points.keys()].filter((at) => points[at]?.segment === key);
    const wanted = inSegment.map((at): Wanted => {
      const point = points[at] as (typeof points)[number];
      const { cx, cy } = point;
      const nameWidth = textWidth(names[at] as string) * fontSize;
      return {
        x: cx,
        y: cy,
        radius,
        mark: markBox(key, cx, cy, radius),
        width: nameWidth === 0 ? 0 : nameWidth + 2 * sizes.name.padding,
        rank: at + 1,
        numberWidth: digitsOf(point) + 2 * sizes.number.padding,
        inMark: withNumber(point),
      };
    });
    const frame = quadrantBox(layout, isHighPotential(key), isHighResults(key));
    const still = [captions[key], ...bands.flatMap(({ text }) => (text ? [text] : []))];
    const placed = placeLabels(wanted, frame, still, {
      nameHeight: fontSize * sizes.name.height,
      numberHeight: numberFont * sizes.number.height + 2 * sizes.number.padding,
      longestLeader: width * longestLeader - lineEnd,
    });
    inSegment.forEach((at, one) => {
      labels[at] = placed[one] ?? null;
    });
  }
  return {
    points: points.map((point, at) => ({ ...point, shortName: names[at] as string, label: labels[at] ?? null })),
    bands,
  };
}

/** A point's place on the picture. */
export function placeOn({ field, plot }: MapLayout, { x, y }: MapPoint) {
  return {
    cx: field.x + (clamped(x) / 100) * field.width,
    // On whole pixels, as names are: what moves together stays together.
    cy: plot.y + Math.round(field.y - plot.y + (1 - clamped(y) / 100) * field.height) + 0.12,
  };
}

const clamped = (percent: number) => (Number.isFinite(percent) ? Math.min(100, Math.max(0, percent)) : 50);

/** Up to this many points all are drawn; beyond it those that would hide behind another of their segment are not. */
const allDrawn = 2000;

/** The points that can be told apart, by priority: of those that stand in one place the first. */
export function distinct({ points }: MapPicture, layout: MapLayout): readonly MapPoint[] {
  const byPriority = [...points].sort((a, b) => a.priority - b.priority);
  if (points.length <= allDrawn) return byPriority;
  const taken = new Set<string>();
  const step = 1.5 * layout.radius;
  return byPriority.filter((point) => {
    const { cx, cy } = placeOn(layout, point);
    const place = `${point.segment} ${Math.round(cx / step)} ${Math.round(cy / step)}`;
    return !taken.has(place) && taken.add(place);
  });
}
