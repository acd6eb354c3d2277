/** The kept builds and the present one as maps in a row, from which every movement follows. */

import type { KeptBuild } from "../../decide/movement/kept-build";
import type { DatedMap } from "../../decide/movement/timeline";
import type { Evaluation } from "../../evaluate/evaluation";
import type { HistoryBuild } from "./read-history";

export function datedMaps(earlier: readonly HistoryBuild[], now: KeptBuild, evaluation: Evaluation): DatedMap[] {
  return [
    ...earlier.map((build) => datedMap(build, build.evaluation, build.doubtful)),
    datedMap(now, evaluation, none),
  ];
}

const none: ReadonlySet<number> = new Set();

const datedMap = ({ day, partners }: KeptBuild, evaluation: Evaluation, doubtful: ReadonlySet<number>): DatedMap => ({
  day,
  evaluation,
  ids: partners.map(({ id }) => id),
  keys: partners.map(({ key }) => key),
  segments: partners.map(({ segment }) => segment),
  doubtful,
});
