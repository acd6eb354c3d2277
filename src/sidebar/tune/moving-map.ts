/**
 * While a slider is on its way the marks of the map move on a canvas over its still parts: drawing the map anew at every step
 * would take longer than a frame, and so would moving thousands of elements.
 */
import { type BandArea, bandLook } from "../../core/draw/bands";
import { markPaint, markPath } from "../../core/draw/marks";
import { type MovedMark, movedMarks } from "../../core/draw/moved-marks";
import type { MapPicture } from "../../core/map/picture";
import { type SegmentKey, segmentKeys } from "../../core/model/segment";
import type { MeasuredMap } from "../parts/picture";
import { setAttributes } from "../parts/set-attributes";
import { svgElement } from "../parts/surface";

/** How the marks of a segment are painted, sure or in doubt. */
interface Look {
  readonly path: Path2D;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

type Looks = Readonly<Record<SegmentKey, Readonly<Record<"sure" | "hollow", Look>>>>;

/** Names, marks and what else changes or goes. */
const moving = "[data-partner], [data-leader], [data-words], .arrow, .arrow-count";

export class MovingMap {
  private readonly shown: MeasuredMap;
  private readonly canvas = document.createElement("canvas");
  private readonly bands: SVGElement[];
  /** Made for the first step: as sharp as the map is seen there. */
  private pen: CanvasRenderingContext2D | null = null;
  private scale = 1;

  /** For a drawn map, which stays as it is. */
  constructor(private readonly drawn: MeasuredMap) {
    const svg = drawn.svg.cloneNode() as SVGSVGElement;
    const front = drawn.svg.cloneNode() as SVGSVGElement;
    for (const part of drawn.svg.children) if (!part.matches(moving)) svg.append(part.cloneNode(true));
    for (const part of [this.canvas, front]) setAttributes(part, { class: "over", "aria-hidden": "true" });
    this.bands = [...svg.querySelectorAll<SVGElement>("[data-band]")];
    this.shown = { ...drawn, svg, over: [this.canvas, front] };
  }

  /**
   * The map with its marks where they would stand now, and without names: they follow when the slider rests. Null where it must
   * be drawn anew, in another size.
   */
  moved(picture: MapPicture): MeasuredMap | null {
    const { width, height, layout } = this.drawn;
    if (picture.width !== width || picture.height !== height) return null;
    this.pen ??= this.penOver(this.drawn.svg);
    if (!this.pen) return null;
    const { marks, bands } = movedMarks(picture, layout);
    this.paint(this.pen, marks, looksOf(picture.segments, layout.radius));
    this.showBands(bands);
    return this.shown;
  }

  private penOver(svg: SVGSVGElement): CanvasRenderingContext2D | null {
    const { width, height } = this.drawn;
    const seen = svg.getBoundingClientRect().width || width;
    this.canvas.width = Math.round(seen * devicePixelRatio);
    this.scale = this.canvas.width / width;
    this.canvas.height = Math.round(height * this.scale);
    return this.canvas.getContext("2d");
  }

  private paint(pen: CanvasRenderingContext2D, marks: readonly MovedMark[], looks: Looks): void {
    const { scale, canvas } = this;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    let last: Look | null = null;
    // The first by priority lie on top.
    for (let at = marks.length - 1; at >= 0; at -= 1) {
      const { x, y, segment, isHollow } = marks[at] as MovedMark;
      const look = looks[segment][isHollow ? "hollow" : "sure"];
      if (look !== last) {
        pen.fillStyle = look.fill;
        pen.strokeStyle = look.stroke;
        pen.lineWidth = look.strokeWidth;
        last = look;
      }
      pen.setTransform(scale, 0, 0, scale, tenth(x) * scale, tenth(y) * scale);
      pen.fill(look.path);
      pen.stroke(look.path);
    }
  }

  private showBands(bands: readonly BandArea[]): void {
    while (this.bands.length > bands.length) this.bands.pop()?.remove();
    bands.forEach((band, at) => {
      const known = this.bands[at];
      const element = known ?? svgElement("rect", {});
      if (!known) {
        element.append(svgElement("title", {}));
        (this.bands.at(-1) ?? [...this.shown.svg.querySelectorAll("rect[data-segment]")].at(-1))?.after(element);
        this.bands.push(element);
      }
      setAttributes(element, bandLook(band));
      const title = element.firstElementChild as Element;
      if (title.textContent !== band.words) title.textContent = band.words;
    });
  }
}

/** As exact as a drawn map is. */
const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** As the drawn map's marks, around the place where they stand. */
function looksOf(segments: MapPicture["segments"], radius: number): Looks {
  const lookOf = (segment: SegmentKey, isHollow: boolean): Look => {
    const { fill, stroke, "stroke-width": width } = markPaint(segments[segment].colour, isHollow);
    const path = new Path2D(markPath(segment, isHollow, radius, 0, 0));
    return { path, fill: fill ?? "", stroke: stroke ?? "", strokeWidth: Number(width) };
  };
  const each = segmentKeys.map((key) => [key, { sure: lookOf(key, false), hollow: lookOf(key, true) }] as const);
  return Object.fromEntries(each) as Looks;
}
