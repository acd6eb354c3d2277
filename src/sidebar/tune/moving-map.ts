/** While a slider is on its way the marks of the drawn map move: drawing it anew at every step would take longer than a frame. */
import type { MapLayout } from "../../core/draw/map-layout";
import { type MovedMark, movedMarks } from "../../core/draw/map-svg";
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { MapPicture } from "../../core/map/picture";
import { type MeasuredMap, svgOf } from "../parts/picture";

interface MovingMark {
  readonly element: Element;
  /** As its path is drawn. */
  drawn: MovedMark;
  /** As it was shown last. */
  shown: MovedMark;
}

export class MovingMap {
  /** By the partner's row in the profile: its priority changes on the way. */
  private readonly marks = new Map<number, MovingMark>();
  private bands: string | null = null;

  /** For a picture that is drawn without names, of an evaluation. */
  constructor(
    private readonly map: MeasuredMap,
    picture: MapPicture,
    evaluation: Evaluation,
  ) {
    const rows = rowsOf(evaluation);
    const drawn = new Map(movedMarks(picture).marks.map((mark) => [mark.priority, mark]));
    for (const element of map.svg.querySelectorAll("path[data-partner]")) {
      const mark = drawn.get(Number(element.getAttribute("data-partner"))) as MovedMark;
      this.marks.set(rows.get(mark.priority) as number, { element, drawn: mark, shown: mark });
    }
  }

  /** The map with its marks where they would stand now; null where it must be drawn anew, for others are on it. */
  moved(picture: MapPicture, evaluation: Evaluation): MeasuredMap | null {
    const { layout, marks, bands } = movedMarks(picture);
    if (marks.length !== this.marks.size || !isAlike(layout, this.map.layout)) return null;
    const rows = rowsOf(evaluation);
    const found = marks.map(({ priority }) => this.marks.get(rows.get(priority) as number));
    if (found.includes(undefined)) return null;
    marks.forEach((mark, at) => {
      change(found[at] as MovingMark, mark);
    });
    this.showBands(bands);
    return { ...this.map };
  }

  private showBands(bands: string): void {
    if (bands === this.bands) return;
    this.bands = bands;
    const { svg } = this.map;
    for (const band of svg.querySelectorAll("[data-band]")) band.remove();
    const drawn = svgOf(`<svg xmlns="http://www.w3.org/2000/svg">${bands}</svg>`);
    [...svg.querySelectorAll("rect[data-segment]")].at(-1)?.after(...drawn.children);
  }
}

const rowsOf = ({ partners }: Evaluation): ReadonlyMap<number, number> =>
  new Map(partners.map(({ priority, row }) => [priority ?? 0, row]));

const isAlike = (one: MapLayout, other: MapLayout): boolean =>
  one.radius === other.radius &&
  one.plot.y === other.plot.y &&
  one.plot.width === other.plot.width &&
  one.plot.height === other.plot.height;

/** Writes only what is new. A path is drawn anew only where it has another shape; else it is shifted. */
function change(mark: MovingMark, now: MovedMark): void {
  const { element, shown } = mark;
  if (shown.shape !== now.shape) {
    for (const [name, value] of Object.entries(now.look())) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    element.removeAttribute("transform");
    mark.drawn = now;
  } else if (shown.x !== now.x || shown.y !== now.y) {
    element.setAttribute("transform", `translate(${now.x - mark.drawn.x} ${now.y - mark.drawn.y})`);
  }
  if (shown.priority !== now.priority) element.setAttribute("data-partner", String(now.priority));
  mark.shown = now;
}
