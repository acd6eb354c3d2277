/** Crowded maps of invented partners, and what the check finds on them. */
import { mapLayout } from "../core/draw/map-layout";
import { arrangedPoints, type DrawnPoint } from "../core/draw/map-svg";
import { type MapPicture, type MapPoint, pictureOf } from "../core/map/picture";
import { segmentAt } from "../core/model/segment";
import { defaultSegments } from "../core/settings/default-segments";
import { mapCaptions } from "../core/words/captions";
import { type LabelFaults, type LabelRules, labelFaults } from "./label-faults";

/** A name with its potential and its results, 0–100. */
export type Named = readonly [name: string, potential: number, results: number];

/** The first comes first by priority. */
export const crowdPoints = (named: readonly Named[]): MapPoint[] =>
  named.map(([name, x, y], at) => ({ name, x, y, priority: at + 1, segment: segmentAt(x >= 50, y >= 50) }));

export const crowdPicture = (points: readonly MapPoint[], width: number, height: number): MapPicture =>
  pictureOf({ points, segments: defaultSegments("ja"), captions: mapCaptions.ja }, width, height);

/** Where the parts of a picture stand that tells how many names are left out. */
export const crowdLayout = ({ width, height, fontSize }: MapPicture) => mapLayout(width, height, fontSize, true);

export const crowdArranged = (picture: MapPicture): DrawnPoint[] => arrangedPoints(picture, crowdLayout(picture));

export function crowdFaults(points: readonly DrawnPoint[], rules: LabelRules): LabelFaults {
  const labels = points.flatMap(({ place }) => (place ? [place] : []));
  const leaders = points.flatMap(({ cx, cy, place }) =>
    place?.leader ? [{ from: [cx, cy], to: [place.leader.x, place.leader.y] } as const] : [],
  );
  const centres = points.map(({ cx, cy }) => [cx, cy] as const);
  return labelFaults(labels, leaders, centres, rules);
}
