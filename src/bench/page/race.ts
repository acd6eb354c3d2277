/** Runs in a browser: our labels and those of Vega's labeller on the same points, judged by the same check. */
import { crowdArranged, crowdFaults, crowdLayout, crowdPicture, crowdPoints, type Named } from "../crowd";
import { fastest } from "../fastest";
import { type LabelFaults, type LabelRules, labelFaults } from "../label-faults";
import { type Marked, vegaLabels } from "./vega-labels";

export interface Lap {
  readonly placed: number;
  readonly milliseconds: number;
  readonly faults: LabelFaults;
}

const frame = { x: 0, y: 0, width: 900, height: 640 };
const runs = 15;

export function race(named: readonly Named[]): { readonly ours: Lap; readonly vega: Lap } {
  const picture = crowdPicture(crowdPoints(named), frame.width, frame.height);
  const { radius } = crowdLayout(picture);
  const rules: LabelRules = { radius, frame, slack: 1 };
  const arranged = crowdArranged(picture);
  const marked = arranged.map(
    ({ cx, cy, label }): Marked => ({ x: cx, y: cy, radius, text: label, fontSize: picture.fontSize }),
  );
  const theirs = vegaLabels(marked, frame.width, frame.height);
  return {
    ours: {
      placed: arranged.filter(({ place }) => place !== null).length,
      milliseconds: fastest(() => crowdArranged(picture), runs),
      faults: crowdFaults(arranged, rules),
    },
    vega: {
      placed: theirs.length,
      milliseconds: fastest(() => vegaLabels(marked, frame.width, frame.height), runs),
      faults: labelFaults(
        theirs,
        [],
        arranged.map(({ cx, cy }) => [cx, cy] as const),
        rules,
      ),
    },
  };
}

Object.assign(window, { race });
