/** Vega's labeller, https://vega.github.io/vega/docs/transforms/label/, eight positions beside each symbol. */
import { label } from "vega-label";
import { textMetrics } from "vega-scenegraph";
import type { Box } from "../../core/draw/box";
import { textWidth } from "../../core/draw/svg-text";

/** A round mark and the text that belongs beside it. */
export interface Marked {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  readonly fontSize: number;
}

/** What the transform writes into a text item. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
  readonly align: "left" | "center" | "right";
  readonly baseline: "top" | "middle" | "bottom";
}

/** As wide as ours, whichever fonts the machine has. */
const widthOf = ({ text, fontSize }: { text: string; fontSize: number }) => textWidth(text) * fontSize;
textMetrics.width = widthOf;

const along = { left: 0, top: 0, center: 0.5, middle: 0.5, right: 1, bottom: 1 } as const;

/** Boxes of the labels that found a place. */
export function vegaLabels(marked: readonly Marked[], width: number, height: number): Box[] {
  const mark = { marktype: "symbol" };
  const items = marked.map(({ x, y, radius, text, fontSize }) => ({
    text,
    fontSize,
    datum: {
      mark,
      x,
      y,
      shape: "circle",
      size: Math.PI * radius * radius,
      fill: "#000",
      opacity: 1,
      bounds: { x1: x - radius, x2: x + radius, y1: y - radius, y2: y + radius },
    },
  }));
  const flow = {
    source: items,
    SOURCE: 0,
    changed: () => true,
    materialize: () => flow,
    reflow: () => flow,
    modifies: () => flow,
  };
  new label().transform(Object.assign({ size: [width, height], modified: () => true }), flow);
  return (items as unknown as (Placed & { text: string; fontSize: number })[])
    .filter(({ opacity }) => opacity === 1)
    .map((item) => {
      const [wide, high] = [widthOf(item), item.fontSize];
      return {
        x: item.x - along[item.align] * wide,
        y: item.y - along[item.baseline] * high,
        width: wide,
        height: high,
      };
    });
}
