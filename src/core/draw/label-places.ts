/**
 * Places names beside points: none over another name, a point or a caption, none outside of the frame. Labels stand in
 * rows, as in a text, so that a crowd packs well; one that cannot touch its point gets a leader, and no two leaders cross.
 */
import type { Box } from "./box";
import { few, type Labelled, type LabelPlace, Labels, type Place, touching } from "./labels";
import { type Line, runsThrough } from "./leaders";
import { claim, exchange, fill, jostle } from "./make-room";
import { fine } from "./rows";

/** On a map with more points than this no far place is looked for: there is none, and looking takes time. */
const crowd = 1500;
/** How far a label may be from its point: a small picture has fewer names rather than long lines. */
const longestLeader = (width: number): number => (width < 500 ? 0.16 : 0.5) * width;

/** A place for each point, in the points' order; null for those that found none. */
export function placeLabels(points: readonly Labelled[], frame: Box, captions: readonly Box[]): (LabelPlace | null)[] {
  const labels = new Labels(points, frame, captions);
  const longest = longestLeader(frame.width);
  const settleAll = (reach: number, far: Far) => {
    for (const owner of labels.waiting()) settle(labels, owner, reach, far);
  };
  settleAll(touching, anywhere);
  jostle(labels, (owner) => settle(labels, owner, touching, anywhere));
  if (points.length <= crowd) {
    labels.keepOff();
    // Leaders first that pass behind no name: in a crowd only short ones, the others take too long to look for.
    settleAll(points.length > few ? 0.15 * longest : longest, { behind: false, step: fine });
    for (const reach of [0.5 * longest, longest]) {
      settleAll(reach, { behind: true, step: fine });
      fill(labels, reach);
    }
    claim(labels, longest);
    fill(labels, longest);
    exchange(labels, longest);
  }
  return points.map((_, owner) => labels.result(owner));
}

/** What a label that does not touch its point may do: hang on a leader behind names, stand in every `step`th row. */
interface Far {
  readonly behind: boolean;
  readonly step: number;
}

const anywhere: Far = { behind: true, step: 1 };

/** Gives a point the nearest free place within reach. */
function settle(labels: Labels, owner: number, reach: number, far: Far): boolean {
  for (const place of freePlaces(labels, owner, reach, far.step)) {
    const line = clearLeader(labels, owner, place, far.behind);
    if (line === undefined) continue;
    labels.put(owner, place, line);
    return true;
  }
  return false;
}

/** Free places within reach, nearest first. */
function freePlaces(labels: Labels, owner: number, reach: number, step: number): Place[] {
  const { rows } = labels;
  const { x, y, radius, width } = labels.pointOf(owner);
  const found: Place[] = [];
  const add = (row: number): boolean => {
    if (row < 0 || row >= rows.count || labels.placeIn(owner, row, x - width / 2).distance - radius > reach)
      return false;
    for (const { from, to } of rows.gapsIn(row, width)) {
      const last = to - width;
      // Beside its point or centred; or flush with what is there already: then room is not cut up.
      const lefts = [x - width / 2, from, last, ...(reach <= touching ? [x - width, x] : [])];
      for (const left of lefts) {
        const place = labels.placeIn(owner, row, Math.min(Math.max(left, from), last));
        if (place.distance - radius <= reach) found.push(place);
      }
    }
    return true;
  };
  const home = Math.floor(rows.rowAt(y) / step) * step;
  for (let row = home; add(row); row -= step);
  for (let row = home + step; add(row); row += step);
  return found.sort((a, b) => a.distance - b.distance);
}

/** The leader of a label that may stand there, null where it needs none, undefined where it may not stand. */
function clearLeader(labels: Labels, owner: number, place: Place, behind: boolean): Line | null | undefined {
  if (!behind) {
    const box = labels.boxOf(owner, place);
    for (const line of labels.leaders.values()) if (runsThrough(line, box)) return undefined;
  }
  const lines = labels.leadersTo(owner, place);
  if (lines.length === 0) return null;
  return lines.find((line) => labels.crossing(line) === undefined && (behind || !labels.runsBehind(line)));
}
