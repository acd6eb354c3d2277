/** Runs in a browser: our labels and those of Vega's labeller on the same points, judged by the same check. */
import { mapLayout } from "../../core/draw/map-layout";
import { arrangedPoints } from "../../core/draw/map-svg";
import { pictureOf } from "../../core/draw/picture";
import { segmentAt } from "../../core/segment/segment";
import { defaultSegments } from "../../core/settings/default-segments";
import { mapCaptions } from "../../core/view/captions";
import { fastest } from "../fastest";
import { type LabelFaults, labelFaults, type Rectangle } from "../label-faults";
import { type Marked, vegaLabels } from "./vega-labels";

/** A name with its potential and its results, 0–100. */
export type Named = readonly [name: string, potential: number, results: number];

export interface Lap {
  readonly placed: number;
  readonly milliseconds: number;
  readonly faults: LabelFaults;
}

const frame: Rectangle = { x: 0, y: 0, width: 900, height: 640 };
const runs = 15;

export function race(named: readonly Named[]): { readonly ours: Lap; readonly vega: Lap } {
  const points = named.map(([name, x, y], at) => ({
    name,
    x,
    y,
    priority: at + 1,
    segment: segmentAt(x >= 50, y >= 50),
  }));
  const picture = pictureOf(
    { points, segments: defaultSegments("ja"), captions: mapCaptions.ja },
    frame.width,
    frame.height,
  );
  const layout = mapLayout(frame.width, frame.height, picture.fontSize, true);
  const arrange = () => arrangedPoints(picture, layout);
  const arranged = arrange();
  const centres = arranged.map(({ cx, cy }) => [cx, cy] as const);
  const rules = { radius: layout.radius, frame, slack: 1 };
  const marked = arranged.map(
    ({ cx, cy, label }): Marked => ({ x: cx, y: cy, radius: layout.radius, text: label, fontSize: picture.fontSize }),
  );
  const placed = arranged.filter(({ place }) => place !== null);
  const leaders = placed.flatMap(({ cx, cy, place }) =>
    place?.leader ? [{ from: [cx, cy], to: [place.leader.x, place.leader.y] } as const] : [],
  );
  const boxes = placed.map(({ place }) => place as Rectangle);
  const theirs = vegaLabels(marked, frame.width, frame.height);
  return {
    ours: {
      placed: placed.length,
      milliseconds: fastest(arrange, runs),
      faults: labelFaults(boxes, leaders, centres, rules),
    },
    vega: {
      placed: theirs.length,
      milliseconds: fastest(() => vegaLabels(marked, frame.width, frame.height), runs),
      faults: labelFaults(theirs, [], centres, rules),
    },
  };
}

Object.assign(window, { race });
