import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { crowdArranged, crowdFaults, crowdPicture, crowdPoints, type Named } from "../../../src/bench/crowd";
import { contrast, inkOn, tint } from "../../../src/core/draw/colours";
import { type DrawnPoint, drawMap } from "../../../src/core/draw/map-svg";
import type { MapPoint } from "../../../src/core/map/picture";
import { defaultColours } from "../../../src/core/model/colours";
import { segmentAt, segmentKeys } from "../../../src/core/model/segment";
import { defaultSegments } from "../../../src/core/settings/default-segments";

/** Invented names with scores 0–100. */
const invented = JSON.parse(await readFile("test/core/draw/label-points.json", "utf8")) as readonly Named[];

const pointsOf = (count: number) => crowdPoints(invented.slice(0, count));

const picture = (points: readonly MapPoint[], width = 900, height = 640) => crowdPicture(points, width, height);

/** What the check that shares no code with the drawing finds. */
const faultsOf = (points: readonly DrawnPoint[], width = 900, height = 640) =>
  crowdFaults(points, { radius: 3, frame: { x: 0, y: 0, width, height }, slack: 0.01 });

const none = { onLabels: 0, onPoints: 0, outside: 0, crossings: 0 };

describe("names on the map", () => {
  it.each([
    [40, 900, 640],
    [200, 900, 640],
    [40, 284, 300],
    [150, 1200, 800],
  ])("never overlap each other or a point: %i points at %i×%i", (count, width, height) => {
    expect(faultsOf(crowdArranged(picture(pointsOf(count), width, height)), width, height)).toEqual(none);
  });

  it.each([
    [50, 50],
    [200, 150],
    [500, 200],
  ])("stand beside %i crowded points at least %i times, on nothing else, and no two leaders cross", (count, least) => {
    const points = crowdArranged(picture(pointsOf(count)));
    const placed = points.filter(({ place }) => place !== null);
    expect(placed.length).toBeGreaterThanOrEqual(least);
    expect(faultsOf(points)).toEqual(none);
  });

  it("stand apart from the points of others, unless they touch their own", () => {
    const points = crowdArranged(picture(pointsOf(200)));
    for (const { place, priority } of points) {
      if (!place?.leader) continue;
      const beside = points.filter(
        ({ cx, cy, priority: other }) =>
          other !== priority &&
          cy > place.y &&
          cy < place.y + place.height &&
          Math.max(place.x - cx, cx - place.x - place.width) < 4.5 + 7,
      );
      expect(beside.map(({ label }) => label)).toEqual([]);
    }
  });

  it("go to those that come first, where most of 500 have to do without", () => {
    const labelled = crowdArranged(picture(pointsOf(500))).filter(({ place }) => place !== null);
    const among = (from: number, to: number) =>
      labelled.filter(({ priority }) => priority > from && priority <= to).length;
    expect(among(0, 100)).toBeGreaterThan(2 * among(400, 500));
  });

  it("mostly stay where they are when one partner moves a little", () => {
    const before = crowdArranged(picture(pointsOf(50)));
    const moved = pointsOf(50).map((point, at) => (at === 20 ? { ...point, x: point.x + 1.5 } : point));
    const after = crowdArranged(picture(moved));
    const jumped = after.filter(
      ({ place }, at) => at !== 20 && JSON.stringify(place) !== JSON.stringify(before[at]?.place),
    );
    expect(jumped.length).toBeLessThanOrEqual(5);
  });

  it("are all there for 40 spread partners", () => {
    const spread = pointsOf(40).map((point, at) => ({ ...point, x: 3 + ((at * 37) % 95), y: 3 + ((at * 61) % 95) }));
    expect(crowdArranged(picture(spread)).filter(({ place }) => place === null)).toEqual([]);
  });

  it("go to the partners that come first where there is no room for all", () => {
    const crowd = pointsOf(30).map((point) => ({ ...point, x: 75, y: 25 }));
    const labelled = crowdArranged(picture(crowd)).filter(({ place }) => place !== null);
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

  it("shows each quadrant's mark beside its name, for readers who cannot tell the colours", () => {
    const svg = drawMap(picture([]));
    const shapes = segmentKeys.map((key) => {
      const { colour, name } = defaultSegments("ja")[key];
      const mark = svg.match(new RegExp(`<path d="([^"]+)" fill="${colour}"/><text[^>]*>.*?</text>`));
      expect(mark?.[0]).toContain(name);
      return mark?.[1]?.replace(/[^a-zA-Z]/g, "");
    });
    expect(new Set(shapes).size).toBe(4);
  });

  it("writes in colours that can be read", () => {
    for (const key of segmentKeys) {
      const background = tint(defaultColours[key], 0.1);
      expect(contrast(background, inkOn(background, defaultColours[key]))).toBeGreaterThanOrEqual(4.5);
    }
  });
});
