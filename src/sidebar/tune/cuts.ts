/** Settings with an axis cut elsewhere. */

import type { Evaluation } from "../../core/evaluate/evaluation";
import { cutAt } from "../../core/map/cut-at";
import type { Axis } from "../../core/model/axis";
import type { Cut } from "../../core/model/cut";
import type { Settings } from "../../core/model/settings";

export const cutOption = (axis: Axis) => (axis === "potential" ? "potentialCut" : "resultsCut");

export const withCut = (settings: Settings, axis: Axis, cut: Cut): Settings => ({
  ...settings,
  [cutOption(axis)]: cut,
});

/** Cut where somebody draws the line on a map, in percent of it. */
export const cutOnMap = (map: Evaluation, axis: Axis, percent: number): Cut => ({
  kind: "number",
  value: cutAt(map, axis, percent),
});
