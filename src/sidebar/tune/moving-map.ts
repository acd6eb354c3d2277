/** While a slider is on its way the marks of the drawn map move: drawing it anew at every step would take longer than a frame. */
import { type BandArea, bandLook } from "../../core/draw/bands";
import { markPaint, markPath } from "../../core/draw/marks";
import { type MovedMark, movedMarks } from "../../core/draw/moved-marks";
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { MapPicture } from "../../core/map/picture";
import type { Partner } from "../../core/model/partner";
import type { MeasuredMap } from "../parts/picture";
import { setAttributes } from "../parts/set-attributes";
import { svgElement } from "../parts/surface";

interface MovingMark {
  readonly element: SVGElement;
  /** What its path is drawn around. */
  x: number;
  y: number;
  /** Whether its path is as large as the others. */
  isUsual: boolean;
  /** As it was shown last. */
  shown: MovedMark;
}

export class MovingMap {
  /** By the partner's row in the profile: its priority changes on the way. */
  private readonly marks = new Map<number, MovingMark>();
  private readonly bands: SVGElement[];
  /** Names and what else is said; none once they are gone. */
  private words: readonly Element[];

  /** For a drawn picture of an evaluation. */
  constructor(
    private readonly map: MeasuredMap,
    picture: MapPicture,
    evaluation: Evaluation,
  ) {
    const { svg, layout } = map;
    const enlarged = new Set(map.enlarged);
    const drawn = new Map(movedMarks(picture, layout).marks.map((mark) => [mark.priority, mark]));
    for (const element of svg.querySelectorAll<SVGElement>("path[data-partner]")) {
      const shown = drawn.get(Number(element.getAttribute("data-partner"))) as MovedMark;
      const { x, y, priority } = shown;
      this.marks.set(rowOf(evaluation, priority), { element, x, y, isUsual: !enlarged.has(priority), shown });
    }
    this.words = [...svg.querySelectorAll("text[data-partner], [data-leader], [data-words]")];
    this.bands = [...svg.querySelectorAll<SVGElement>("[data-band]")];
  }

  /**
   * The map with its marks where they would stand now, and without names: they follow when the slider rests. Null where it must
   * be drawn anew, for others are on it.
   */
  moved(picture: MapPicture, evaluation: Evaluation): MeasuredMap | null {
    const { width, height, layout } = this.map;
    if (picture.width !== width || picture.height !== height) return null;
    const { marks, bands } = movedMarks(picture, layout);
    if (marks.length !== this.marks.size) return null;
    for (const each of this.words) each.remove();
    this.words = [];
    const found = marks.map(({ priority }) => this.marks.get(rowOf(evaluation, priority)));
    if (found.includes(undefined)) return null;
    marks.forEach((mark, at) => {
      change(found[at] as MovingMark, mark, picture, layout.radius);
    });
    this.showBands(bands);
    return { ...this.map };
  }

  private showBands(bands: readonly BandArea[]): void {
    while (this.bands.length > bands.length) this.bands.pop()?.remove();
    bands.forEach((band, at) => {
      const known = this.bands[at];
      const element = known ?? svgElement("rect", {});
      if (!known) {
        element.append(svgElement("title", {}));
        (this.bands.at(-1) ?? [...this.map.svg.querySelectorAll("rect[data-segment]")].at(-1))?.after(element);
        this.bands.push(element);
      }
      setAttributes(element, bandLook(band));
      const title = element.firstElementChild as Element;
      if (title.textContent !== band.words) title.textContent = band.words;
    });
  }
}

const rowOf = ({ order, partners }: Evaluation, priority: number): number =>
  (partners[order[priority - 1] as number] as Partner).row;

/** As exact as a drawn map is. */
const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** Writes only what is new. A path is drawn anew only where it has another shape or size; else it is shifted. */
function change(mark: MovingMark, now: MovedMark, picture: MapPicture, radius: number): void {
  const { element, shown } = mark;
  const isAnew = !mark.isUsual || shown.segment !== now.segment || shown.isHollow !== now.isHollow;
  if (isAnew) {
    setAttributes(element, {
      d: markPath(now.segment, now.isHollow, radius, 0, 0),
      ...markPaint(picture.segments[now.segment].colour, now.isHollow),
    });
    mark.x = 0;
    mark.y = 0;
    mark.isUsual = true;
  }
  if (isAnew || shown.x !== now.x || shown.y !== now.y) {
    element.setAttribute("transform", `translate(${tenth(now.x - mark.x)} ${tenth(now.y - mark.y)})`);
  }
  if (shown.priority !== now.priority) element.setAttribute("data-partner", String(now.priority));
  mark.shown = now;
}
