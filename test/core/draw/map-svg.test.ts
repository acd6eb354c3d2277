import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { contrast, defaultColours, inkOn, tint } from "../../../src/core/draw/colours";
import { mapLayout } from "../../../src/core/draw/map-layout";
import { arrangedPoints, type DrawnPoint, drawMap } from "../../../src/core/draw/map-svg";
import { type MapPicture, type MapPoint, pictureOf } from "../../../src/core/draw/picture";
import { segmentAt, segmentKeys } from "../../../src/core/segment/segment";
import { defaultSegments } from "../../../src/core/settings/default-segments";
import { mapCaptions } from "../../../src/core/view/captions";

/** Invented names with scores 0–100. */
const invented = JSON.parse(await readFile("test/core/draw/label-points.json", "utf8")) as [string, number, number][];

const pointsOf = (count: number): MapPoint[] =>
  invented
    .slice(0, count)
    .map(([name, x, y], at) => ({ name, x, y, priority: at + 1, segment: segmentAt(x >= 50, y >= 50) }));

const picture = (points: readonly MapPoint[], width = 900, height = 640): MapPicture =>
  pictureOf({ points, segments: defaultSegments("ja"), captions: mapCaptions.ja }, width, height);

const arranged = (given: MapPicture) =>
  arrangedPoints(given, mapLayout(given.width, given.height, given.fontSize, true));

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Rectangle, b: Rectangle) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01;

interface Leader {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

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

const dot = ({ cx, cy }: DrawnPoint): Rectangle => ({ x: cx - 3, y: cy - 3, width: 6, height: 6 });

describe("names on the map", () => {
  it.each([
    [40, 900, 640],
    [200, 900, 640],
    [40, 284, 300],
    [150, 1200, 800],
  ])("never overlap each other or a point: %i points at %i×%i", (count, width, height) => {
    const points = arranged(picture(pointsOf(count), width, height));
    const labels = points.flatMap(({ place }) => (place ? [place] : []));
    labels.forEach((label, at) => {
      expect(label.x).toBeGreaterThanOrEqual(0);
      expect(label.x + label.width).toBeLessThanOrEqual(width);
      expect(label.y).toBeGreaterThanOrEqual(0);
      expect(label.y + label.height).toBeLessThanOrEqual(height);
      for (const other of labels.slice(at + 1)) expect(overlap(label, other)).toBe(false);
      for (const point of points) expect(overlap(label, dot(point))).toBe(false);
    });
  });

  it.each([
    [50, 50],
    [200, 150],
    [500, 155],
  ])("stand beside %i crowded points at least %i times, on nothing else, and no two leaders cross", (count, least) => {
    const points = arranged(picture(pointsOf(count)));
    const placed = points.filter(({ place }) => place !== null);
    expect(placed.length).toBeGreaterThanOrEqual(least);
    const boxes = placed.map(({ place }) => place as Rectangle);
    boxes.forEach((box, at) => {
      for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      for (const point of points) expect(overlap(box, dot(point))).toBe(false);
    });
    const leaders = placed.flatMap(({ cx, cy, place }) =>
      place?.leader ? [{ from: [cx, cy], to: [place.leader.x, place.leader.y] } as const] : [],
    );
    leaders.forEach((line, at) => {
      for (const other of leaders.slice(at + 1)) expect(meet(line, other)).toBe(false);
    });
  });

  it("mostly stay where they are when one partner moves a little", () => {
    const before = arranged(picture(pointsOf(50)));
    const moved = pointsOf(50).map((point, at) => (at === 20 ? { ...point, x: point.x + 1.5 } : point));
    const after = arranged(picture(moved));
    const jumped = after.filter(
      ({ place }, at) => at !== 20 && JSON.stringify(place) !== JSON.stringify(before[at]?.place),
    );
    expect(jumped.length).toBeLessThanOrEqual(5);
  });

  it("are all there for 40 spread partners", () => {
    const spread = pointsOf(40).map((point, at) => ({ ...point, x: 3 + ((at * 37) % 95), y: 3 + ((at * 61) % 95) }));
    expect(arranged(picture(spread)).filter(({ place }) => place === null)).toEqual([]);
  });

  it("go to the partners that come first where there is no room for all", () => {
    const crowd = pointsOf(30).map((point) => ({ ...point, x: 75, y: 25 }));
    const labelled = arranged(picture(crowd)).filter(({ place }) => place !== null);
    expect(labelled.length).toBeLessThan(30);
    expect(labelled.some(({ priority }) => priority === 1)).toBe(true);
    expect(drawMap(picture(crowd))).toContain(`名前を出していない ${30 - labelled.length} 社`);
  });

  it("stand in the same places every time", () => {
    expect(drawMap(picture(pointsOf(120)))).toBe(drawMap(picture(pointsOf(120))));
  });
});

describe("a crowd of 20,000", () => {
  const crowd: MapPoint[] = Array.from({ length: 20_000 }, (_, at) => ({
    name: `パートナー${at}`,
    x: (at * 37.7) % 100,
    y: (at * 61.3) % 100,
    priority: at + 1,
    segment: segmentAt((at * 37.7) % 100 >= 50, (at * 61.3) % 100 >= 50),
  }));

  it("is drawn as the points that can be told apart, and the rest is said to be in the table", () => {
    const svg = drawMap(picture(crowd, 268, 290));
    const labels = svg.match(/paint-order/g)?.length ?? 0;
    expect(svg.match(/<path d="M[^"]+" fill/g)?.length).toBeLessThan(6000);
    expect(svg).toContain(`名前を出していない ${20_000 - labels} 社`);
  });
});

describe("the drawing", () => {
  it("shows hostile names as text", () => {
    const name = `<img src=x onerror="alert('1')">&\u0000\ud800`;
    const svg = drawMap(picture([{ ...(pointsOf(1)[0] as MapPoint), name }]));
    expect(svg).not.toContain("<img");
    expect(svg).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;\ufffd\ufffd");
  });

  it("names the four quadrants even without a partner, at any size", () => {
    for (const [width, height] of [
      [900, 640],
      [284, 300],
      [120, 90],
    ] as const) {
      const svg = drawMap(picture([], width, height));
      expect(svg).not.toMatch(/NaN|="-\d/);
    }
    const svg = drawMap(picture([]));
    for (const { name } of Object.values(defaultSegments("ja"))) expect(svg).toContain(name);
  });

  it("writes in colours that can be read", () => {
    for (const key of segmentKeys) {
      const background = tint(defaultColours[key], 0.1);
      expect(contrast(background, inkOn(background, defaultColours[key]))).toBeGreaterThanOrEqual(4.5);
    }
  });
});
