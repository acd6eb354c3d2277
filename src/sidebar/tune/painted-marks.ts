/** While a line is dragged the marks stay; those that would change sides take their new shape's colour, and are hollow where that is in doubt. */
import { markPaint } from "../../core/draw/marks";
import type { Evaluation } from "../../core/evaluate/evaluation";
import { doubtsOf } from "../../core/map/doubts";
import type { SegmentKey } from "../../core/model/segment";
import { setAttributes } from "../parts/set-attributes";
import type { Marks } from "../parts/surface";
import { certaintyIn, type WhyFields } from "../state/why";

interface PaintedMark {
  readonly element: SVGElement;
  /** Index of the partner in the evaluation. */
  readonly index: number;
  segment: SegmentKey;
  isHollow: boolean;
}

export class PaintedMarks {
  private readonly marks: readonly PaintedMark[];

  /** As they are drawn. */
  constructor(marks: Marks, shown: Evaluation, why: WhyFields) {
    const isHollow = doubted(shown, why);
    this.marks = shown.partners.flatMap(({ priority, segment }, index): PaintedMark[] => {
      const element = marks.get(priority ?? 0)?.find(({ tagName, dataset }) => tagName === "path" && dataset.partner);
      return element && segment ? [{ element, index, segment, isHollow: isHollow(index) }] : [];
    });
  }

  /** Writes only what is new. */
  paint(now: Evaluation, why: WhyFields): void {
    const isHollow = doubted(now, why);
    for (const mark of this.marks) {
      const segment = now.partners[mark.index]?.segment;
      const hollow = isHollow(mark.index);
      if (!segment || (segment === mark.segment && hollow === mark.isHollow)) continue;
      setAttributes(mark.element, markPaint(now.settings.segments[segment].colour, hollow));
      mark.segment = segment;
      mark.isHollow = hollow;
    }
  }
}

function doubted(evaluation: Evaluation, why: WhyFields): (index: number) => boolean {
  const doubts = doubtsOf(evaluation, certaintyIn(why, evaluation));
  return (index) => (doubts[index]?.length ?? 0) > 0;
}
