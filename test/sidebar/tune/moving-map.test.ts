// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CloudPartner, cloudEvaluation } from "../../../src/bench/clouds";
import type { Evaluation } from "../../../src/core/evaluate/evaluation";
import { mapContent } from "../../../src/core/map/map-content";
import { type MeasuredMap, measuredMap, tunePicture } from "../../../src/sidebar/parts/picture";
import { MovingMap } from "../../../src/sidebar/tune/moving-map";

const large = { width: 1280, height: 720 };
const small = { width: 300, height: 720 };
const evaluationOf = (partners: readonly CloudPartner[]) =>
  cloudEvaluation(
    { partners, potentialCut: { kind: "number", value: 50 }, resultsCut: { kind: "number", value: 50 } },
    "ja",
  );
const pictureOf = (evaluation: Evaluation, page = large) => tunePicture(mapContent(evaluation, "ja"), page);

class Path {
  constructor(readonly d: string) {}
}

/** A canvas by itself: it keeps what is painted since it was cleared. */
function paintedCanvas() {
  const painted: { readonly path: Path; readonly place: readonly number[]; readonly look: readonly string[] }[] = [];
  let place: readonly number[] = [];
  let filled: Path | null = null;
  const pen = {
    fillStyle: "",
    strokeStyle: "",
    lineWidth: 1,
    setTransform: (...matrix: number[]) => {
      place = matrix;
    },
    clearRect: () => painted.splice(0),
    fill: (path: Path) => {
      filled = path;
    },
    stroke: (path: Path) => {
      expect(path).toBe(filled);
      painted.push({ path, place, look: [pen.fillStyle, pen.strokeStyle, String(pen.lineWidth)] });
    },
  };
  return { pen, painted };
}

let canvas = paintedCanvas();

beforeEach(() => {
  canvas = paintedCanvas();
  vi.stubGlobal("Path2D", Path);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(() => canvas.pen as never);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Mark = readonly [x: number, y: number, ...look: string[]];

function mark(d: string, x: number, y: number, look: readonly (string | null)[]): Mark {
  const [, left = 0, top = 0] = (/M(\S+) ([^a-zA-Z]+)/.exec(d) ?? []).map(Number);
  return [left + x, top + y, d.replace(/[^a-zA-Z]/g, ""), ...look.map(String)];
}

/** Where each mark begins, its shape and colours, from the lowest to the one on top. */
const drawnMarks = (svg: SVGSVGElement): Mark[] =>
  [...svg.querySelectorAll("path[data-partner]")].map((each) =>
    mark(
      each.getAttribute("d") ?? "",
      0,
      0,
      ["fill", "stroke", "stroke-width"].map((name) => each.getAttribute(name)),
    ),
  );

const paintedMarks = (scale: number): Mark[] =>
  canvas.painted.map(({ path, place, look }) => {
    expect(place.slice(0, 4)).toEqual([scale, 0, 0, scale]);
    return mark(path.d, (place[4] as number) / scale, (place[5] as number) / scale, look);
  });

/** What stands behind the marks, and what is said. */
const seen = (svg: SVGSVGElement) => ({
  frame: [...svg.children].filter((part) => !part.matches("path[data-partner]")).map((part) => part.outerHTML),
  said: [svg.getAttribute("role"), svg.querySelector("title")?.textContent],
});

const start = Array.from({ length: 30 }, (_, at): CloudPartner => [`会社${at}`, (at * 37) % 101, (at * 61) % 101]);
const ways: readonly (readonly CloudPartner[])[] = [
  start.map(([name, potential, results], at) => [name, at % 3 ? potential : ((potential ?? 0) + 30) % 101, results]),
  start.map(([name, potential], at) => [name, potential, at % 2 ? 0 : 80]),
  start,
];

describe("the map while a slider is on its way", () => {
  it.each([
    [false, 1],
    [true, 1],
    [true, 2],
  ])(
    "shows the marks as a map drawn anew has them, step by step (names: %s, pixels to a point: %i)",
    (names, sharp) => {
      vi.stubGlobal("devicePixelRatio", sharp);
      const moving = new MovingMap(measuredMap(pictureOf(evaluationOf(start)), names));
      for (const partners of ways) {
        const picture = pictureOf(evaluationOf(partners));
        const shown = moving.moved(picture) as MeasuredMap;
        const anew = measuredMap(picture, false).svg;
        expect(seen(shown.svg)).toEqual(seen(anew));
        const [marks, marksAnew] = [paintedMarks(sharp), drawnMarks(anew)];
        expect(marks.map(([, , ...look]) => look)).toEqual(marksAnew.map(([, , ...look]) => look));
        marks.forEach(([x, y], at) => {
          const [otherX, otherY] = marksAnew[at] as Mark;
          expect(Math.hypot(x - otherX, y - otherY)).toBeLessThan(0.2);
        });
      }
    },
  );

  it("keeps the same parts from step to step, and what lies over them is nothing to be read out", () => {
    const moving = new MovingMap(measuredMap(pictureOf(evaluationOf(start)), true));
    const [first, second] = ways.map((partners) => moving.moved(pictureOf(evaluationOf(partners)))) as MeasuredMap[];
    expect(second).toBe(first);
    expect(first?.over.map(({ tagName }) => tagName.toLowerCase())).toEqual(["canvas", "svg"]);
    for (const part of first?.over ?? []) expect(part.getAttribute("aria-hidden")).toBe("true");
  });

  it("stays laid out as it is, whatever would be said under it", () => {
    const drawn = measuredMap(pictureOf(evaluationOf(start.map(([name, x], at) => [name, x, at])), small), true);
    const frame = (svg: SVGSVGElement) =>
      [...svg.querySelectorAll("rect:not([data-band])")].map((rect) => rect.outerHTML);
    const picture = pictureOf(evaluationOf(ways[1] as readonly CloudPartner[]), small);
    expect(measuredMap(picture, false).layout).not.toEqual(drawn.layout);
    const moved = new MovingMap(drawn).moved(picture) as MeasuredMap;
    expect(moved.layout).toEqual(drawn.layout);
    expect(frame(moved.svg)).toEqual(frame(drawn.svg));
    expect(moved.svg.querySelectorAll("[data-band]").length).toBeGreaterThan(0);
  });

  it("moves with others on it, and is drawn anew in another size", () => {
    const moving = new MovingMap(measuredMap(pictureOf(evaluationOf(start)), false));
    expect(moving.moved(pictureOf(evaluationOf(start.slice(1))))).not.toBeNull();
    expect(paintedMarks(1)).toHaveLength(start.length - 1);
    expect(moving.moved(pictureOf(evaluationOf(start), small))).toBeNull();
  });

  it("leaves a drawn map as it is where the page has no canvas", () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(() => null);
    const drawn = measuredMap(pictureOf(evaluationOf(start)), true);
    const before = drawn.svg.outerHTML;
    expect(new MovingMap(drawn).moved(pictureOf(evaluationOf(ways[0] as readonly CloudPartner[])))).toBeNull();
    expect(drawn.svg.outerHTML).toBe(before);
  });
});
