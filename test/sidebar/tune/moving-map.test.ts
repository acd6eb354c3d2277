// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { type CloudPartner, cloudEvaluation } from "../../../src/bench/clouds";
import type { Evaluation } from "../../../src/core/evaluate/evaluation";
import { mapContent } from "../../../src/core/map/map-content";
import { measuredMap, tunePicture } from "../../../src/sidebar/parts/picture";
import { MovingMap } from "../../../src/sidebar/tune/moving-map";

const large = { width: 1280, height: 720 };
const small = { width: 300, height: 720 };
const evaluationOf = (partners: readonly CloudPartner[]) =>
  cloudEvaluation(
    { partners, potentialCut: { kind: "number", value: 50 }, resultsCut: { kind: "number", value: 50 } },
    "ja",
  );
const pictureOf = (evaluation: Evaluation, page = large) => tunePicture(mapContent(evaluation, "ja"), page);

/** What is seen of each mark: where it stands, on pixels, and its colours; and the bands. */
function seen(svg: SVGSVGElement) {
  const marks = [...svg.querySelectorAll("path[data-partner]")].map((mark) => {
    const [, x = 0, y = 0] = (/M(\S+) ([^a-zA-Z]+)/.exec(mark.getAttribute("d") ?? "") ?? []).map(Number);
    const [, dx = 0, dy = 0] = (/\((\S+) (\S+)\)/.exec(mark.getAttribute("transform") ?? "") ?? []).map(Number);
    const shape = (mark.getAttribute("d") ?? "").replace(/[^a-zA-Z]/g, "");
    return [
      Number(mark.getAttribute("data-partner")),
      mark.querySelector("title")?.textContent,
      Math.round((x + dx) * 5) / 5,
      Math.round((y + dy) * 5) / 5,
      shape,
      ...["fill", "stroke", "stroke-width", "data-check"].map((name) => mark.getAttribute(name)),
    ] as const;
  });
  return {
    marks: marks.sort(([a], [b]) => a - b),
    bands: [...svg.querySelectorAll("[data-band]")].map((band) => band.outerHTML).sort(),
    texts: [...svg.querySelectorAll("text")].map(({ textContent }) => textContent),
    leaders: svg.querySelectorAll("[data-leader]").length,
  };
}

const start = Array.from({ length: 30 }, (_, at): CloudPartner => [`会社${at}`, (at * 37) % 101, (at * 61) % 101]);
const ways: readonly (readonly CloudPartner[])[] = [
  start.map(([name, potential, results], at) => [name, at % 3 ? potential : ((potential ?? 0) + 30) % 101, results]),
  start.map(([name, potential], at) => [name, potential, at % 2 ? 0 : 80]),
  start,
];

describe("the map while a slider is on its way", () => {
  it.each([false, true])("shows the marks where a map drawn anew has them, step by step (names: %s)", (names) => {
    const first = evaluationOf(start);
    const drawn = measuredMap(pictureOf(first), names);
    const moving = new MovingMap(drawn, pictureOf(first), first);
    for (const partners of ways) {
      const now = evaluationOf(partners);
      const moved = moving.moved(pictureOf(now), now);
      expect(moved?.svg).toBe(drawn.svg);
      const { marks, ...others } = seen(drawn.svg);
      const { marks: marksAnew, ...othersAnew } = seen(measuredMap(pictureOf(now), false).svg);
      expect(others).toEqual(othersAnew);
      marks.forEach((mark, at) => {
        const other = marksAnew[at] ?? [];
        mark.forEach((part, which) => {
          if (which === 2 || which === 3) expect(part).toBeCloseTo(Number(other[which]), 0);
          else expect(part).toBe(other[which]);
        });
      });
    }
  });

  it("stays laid out as it is, whatever would be said under it", () => {
    const first = evaluationOf(start.map(([name, potential], at) => [name, potential, at]));
    const drawn = measuredMap(pictureOf(first, small), true);
    const frame = () => [...drawn.svg.querySelectorAll("rect:not([data-band])")].map((rect) => rect.outerHTML);
    const before = frame();
    const now = evaluationOf(ways[1] as readonly CloudPartner[]);
    expect(measuredMap(pictureOf(now, small), false).layout).not.toEqual(drawn.layout);
    expect(new MovingMap(drawn, pictureOf(first, small), first).moved(pictureOf(now, small), now)?.svg).toBe(drawn.svg);
    expect(frame()).toEqual(before);
    expect(seen(drawn.svg).bands.length).toBeGreaterThan(0);
  });

  it("is drawn anew where others are on it", () => {
    const first = evaluationOf(start);
    const moving = new MovingMap(measuredMap(pictureOf(first), false), pictureOf(first), first);
    const fewer = evaluationOf(start.slice(1));
    expect(moving.moved(pictureOf(fewer), fewer)).toBeNull();
    expect(moving.moved(pictureOf(first, small), first)).toBeNull();
  });
});
