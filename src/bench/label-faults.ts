/**
 * What is wrong with labels on a map, found by going through all pairs: labels on labels, labels on points, leaders that
 * cross. It shares no code with the placing of labels, so that it can judge any.
 */

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Leader {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export interface LabelFaults {
  readonly onLabels: number;
  readonly onPoints: number;
  readonly outside: number;
  readonly crossings: number;
}

/** `slack` is what may be shared in pixels; marks reach `radius` far from their centres. */
export interface LabelRules {
  readonly radius: number;
  readonly frame: Rectangle;
  readonly slack: number;
}

/** Whether two rectangles share more than `slack` pixels in both directions. */
const overlap = (a: Rectangle, b: Rectangle, slack: number): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > slack &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > slack;

/** Solves for the point where both lines meet; parallel lines meet nowhere. */
function meet(a: Leader, b: Leader): boolean {
  const [ax, ay] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  const [bx, by] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
  const [dx, dy] = [b.from[0] - a.from[0], b.from[1] - a.from[1]];
  const area = ax * by - ay * bx;
  if (Math.abs(area) < 1e-9) return false;
  const [s, t] = [(dx * by - dy * bx) / area, (dx * ay - dy * ax) / area];
  return s > 1e-6 && s < 1 - 1e-6 && t > 1e-6 && t < 1 - 1e-6;
}

const pairs = <T>(items: readonly T[], wrong: (a: T, b: T) => boolean): number =>
  items.reduce((sum, a, at) => sum + items.slice(at + 1).filter((b) => wrong(a, b)).length, 0);

/** Counts them; `points` are the centres of the marks. */
export function labelFaults(
  labels: readonly Rectangle[],
  leaders: readonly Leader[],
  points: readonly (readonly [number, number])[],
  { radius, frame, slack }: LabelRules,
): LabelFaults {
  const marks = points.map(([x, y]) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
  return {
    onLabels: pairs(labels, (a, b) => overlap(a, b, slack)),
    onPoints: labels.reduce((sum, label) => sum + marks.filter((mark) => overlap(label, mark, slack)).length, 0),
    outside: labels.filter(
      ({ x, y, width, height }) =>
        x < frame.x - slack ||
        y < frame.y - slack ||
        x + width > frame.x + frame.width + slack ||
        y + height > frame.y + frame.height + slack,
    ).length,
    crossings: pairs(leaders, meet),
  };
}
