import { describe, expect, it } from "vitest";
import { contrast, inkOn, tint } from "../../../src/core/draw/colours";
import { arrangedMap, drawMap, laidOutMap } from "../../../src/core/draw/map-svg";
import { markPaths } from "../../../src/core/draw/marks";
import { type MapPoint, pictureOf } from "../../../src/core/map/picture";
import { defaultColours } from "../../../src/core/model/colours";
import { segmentAt, segmentKeys } from "../../../src/core/model/segment";
import { defaultSegments } from "../../../src/core/settings/default-segments";
import { mapCaptions } from "../../../src/core/words/captions";

const point = (name: string, priority: number, x: number, y: number): MapPoint => ({
  name,
  priority,
  x,
  y,
  segment: segmentAt(x >= 50, y >= 50),
  doubts: [],
});

const picture = (points: readonly MapPoint[], width = 900, height = 640, heading: string | null = null) =>
  pictureOf(
    { points, bands: [], names: [], segments: defaultSegments("ja"), captions: mapCaptions.ja },
    width,
    height,
    heading,
  );

const spread = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    point(`パートナー${at}`, at + 1, 4 + ((at * 37.7) % 92), 4 + ((at * 61.3) % 92)),
  );

describe("a crowd of 20,000", () => {
  const crowd = spread(20_000);

  it("is drawn as the points that can be told apart, and the rest is said to be in the table", () => {
    const svg = drawMap(picture(crowd, 268, 290));
    const names = svg.match(/paint-order/g)?.length ?? 0;
    expect(svg.match(/<path d="M[^"]+" fill/g)?.length).toBeLessThan(6000);
    expect(svg).toContain(`名前を出していない ${20_000 - names} 社`);
  });
});

describe("a round mark", () => {
  it.each([2, 1.75, 3.75, 4.25, 4.5, 6.36, 7.149])("of radius %d is a circle", (radius) => {
    const path = markPaths.activate(100, 50, radius);
    const [, x = 0, y = 0, across = 0] = (/a(\S+) (\S+) 0 1 0 (\S+) 0a/.exec(path) ?? []).map(Number);
    expect([x, y, across / 2].map((each) => Math.abs(each - radius) < 0.01)).toEqual([true, true, true]);
    // Half of it each way, and no more: what is left over would bulge.
    expect(across).toBe(2 * x);
    expect(y).toBe(x);
  });
});

describe("the drawing", () => {
  it("shows hostile names as text", () => {
    const name = `<img src=x onerror="alert('1')">&\u0000\ud800`;
    const svg = drawMap(picture([point(name, 1, 70, 20)]));
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

  it("says the support of all four segments or of none: one alone would look like the only one that has any", () => {
    const supports = (width: number) => {
      const content = { points: [], bands: [], names: [], segments: defaultSegments("en"), captions: mapCaptions.en };
      const svg = drawMap(pictureOf(content, width, 290));
      return svg.match(/<tspan[^>]*>\s*(?:High|Tech)-touch\s*<\/tspan>/g)?.length ?? 0;
    };
    const widths = Array.from({ length: 40 }, (_, at) => 220 + 10 * at);
    expect(new Set(widths.map(supports))).toEqual(new Set([0, 4]));
  });

  it("leaves the colour of a mark on all sides of the number in it", () => {
    // Names too long for their quadrants: the first have their numbers in their marks.
    const points = [
      [1, 80, 20],
      [2, 70, 80],
      [3, 20, 30],
      [4, 30, 70],
    ].map(([priority = 0, x = 0, y = 0]) => point("とても長い名前のパートナー企業".repeat(2), priority, x, y));
    const drawn = picture(points, 268, 290);
    const { svg } = laidOutMap(drawn);
    const enlarged = arrangedMap(drawn, true).points.flatMap(({ label, priority }) => (label?.mark ? [priority] : []));
    expect(enlarged).toEqual([1, 2, 3, 4]);
    for (const priority of [1, 2]) {
      const path = new RegExp(`<path d="([^"]+)"[^>]*data-partner="${priority}"`).exec(svg)?.[1] ?? "";
      const size = Number(new RegExp(`font-size="([\\d.]+)"[^>]*data-partner="${priority}"`).exec(svg)?.[1]);
      // A circle's second radius, or a square's side: the digit is three quarters of the letters' size high.
      const across = path.includes("a")
        ? 2 * Number(/a\S+ (\S+)/.exec(path)?.[1])
        : Number(/h([\d.]+)/.exec(path)?.[1]);
      expect((across - 0.74 * size) / 2).toBeGreaterThan(1);
    }
  });

  it("writes in colours that can be read", () => {
    for (const key of segmentKeys) {
      const background = tint(defaultColours[key], 0.1);
      expect(contrast(background, inkOn(background, defaultColours[key]))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("shows marks at once while something moves, and who is not named", () => {
    const points = spread(30);
    const { svg, unnamed } = laidOutMap(picture(points), { names: false });
    expect(svg.match(/<path [^>]*data-partner/g)).toHaveLength(30);
    expect(svg).not.toMatch(/<text [^>]*data-partner/);
    expect(unnamed).toHaveLength(30);
    expect(laidOutMap(picture(points)).unnamed).toEqual([]);
  });

  it("keeps its marks where they are when the names follow", () => {
    const marks = (names: boolean) =>
      laidOutMap(picture(spread(30)), { names }).svg.match(/<path [^>]*data-partner[^>]*>/g);
    expect(marks(true)).toEqual(marks(false));
  });

  it("draws a mark hollow where the placement is to be checked, and says what that means", () => {
    const doubtful = { ...point("東都システム", 1, 70, 20), doubts: [{ code: "littleData", percent: 40 }] as const };
    const svg = drawMap(picture([doubtful, point("北浜商事", 2, 80, 20)]));
    expect(svg).toMatch(/<path [^>]*fill="#fff"[^>]*data-partner="1"/);
    expect(svg).not.toMatch(/<path [^>]*fill="#fff"[^>]*data-partner="2"/);
    expect(svg).toContain("白抜きは確認を(1 社)");
  });

  it("says above the map what a picture that leaves the product must say", () => {
    expect(drawMap(picture(spread(3), 900, 640, "マップ 2026/11/26 一覧 担当: 佐藤"))).toContain("担当: 佐藤</text>");
  });
});
