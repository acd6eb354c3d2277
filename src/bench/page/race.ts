/** Runs in a browser: our names and those of Vega's labeller, each quadrant apart, on the same marks. */
import { quadrantBox } from "../../core/draw/map-layout";
import { arrangedMap, laidOutMap } from "../../core/draw/map-svg";
import { type MapContent, pictureOf } from "../../core/map/picture";
import { isHighPotential, isHighResults, segmentKeys } from "../../core/model/segment";
import { fastest } from "../fastest";
import { type Marked, vegaLabels } from "./vega-labels";

export interface Lap {
  readonly names: number;
  readonly milliseconds: number;
}

export interface Race {
  readonly ours: Lap & { readonly leaders: number; readonly numbers: number; readonly moving: number };
  readonly vega: Lap;
}

const [width, height] = [900, 640];
const runs = 7;

export function race(content: MapContent): Race {
  const picture = pictureOf(content, width, height);
  const { points, layout } = arrangedMap(picture, true);
  const quadrants = segmentKeys.map((key) => {
    const frame = quadrantBox(layout, isHighPotential(key), isHighResults(key));
    const marked = points
      .filter(({ segment }) => segment === key)
      .map(
        ({ cx, cy, shortName }): Marked => ({
          x: cx - frame.x,
          y: cy - frame.y,
          radius: layout.radius,
          text: shortName,
          fontSize: picture.fontSize,
        }),
      );
    return { frame, marked };
  });
  const vega = () =>
    quadrants.reduce((sum, { frame, marked }) => sum + vegaLabels(marked, frame.width, frame.height).length, 0);
  const of = (kind: "name" | "number") => points.filter(({ label }) => label?.kind === kind);
  return {
    ours: {
      names: of("name").length,
      numbers: of("number").length,
      leaders: of("name").filter(({ label }) => label?.leader).length,
      milliseconds: fastest(() => laidOutMap(picture), runs),
      moving: fastest(() => laidOutMap(picture, { names: false }), runs),
    },
    vega: { names: vega(), milliseconds: fastest(vega, runs) },
  };
}

Object.assign(window, { race });
