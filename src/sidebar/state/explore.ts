/** What somebody looks for on the map: the partner pointed at, and which are shown. */

import type { SegmentKey } from "../../core/model/segment";
import { isNamed, type MapFacts } from "./facts";

export interface Explore {
  /** By priority. */
  readonly pointed: number | null;
  /** Segments left out. */
  readonly off: readonly SegmentKey[];
  /** A part of the names; "" is everyone. */
  readonly wanted: string;
  /** Who looks after them; "" is everyone. */
  readonly owner: string;
}

export const everyone: Explore = { pointed: null, off: [], wanted: "", owner: "" };

export const isFiltered = ({ off, wanted, owner }: Explore): boolean => off.length > 0 || wanted !== "" || owner !== "";

/** The priorities of those shown, in their order. */
export function shownPartners({ view, count, owners }: MapFacts, { off, wanted, owner }: Explore): readonly number[] {
  const isShown = (priority: number): boolean => {
    const point = view.content.points[priority - 1];
    return (
      point !== undefined &&
      !off.includes(point.segment) &&
      isNamed(point.name, wanted) &&
      (owner === "" || owners?.of(priority) === owner)
    );
  };
  return Array.from({ length: count }, (_, at) => at + 1).filter(isShown);
}

export const pointedAt = (explore: Explore, pointed: number | null): Explore =>
  explore.pointed === pointed ? explore : { ...explore, pointed };

/** From the one pointed at to the next by priority, round and round. */
export function stepped(explore: Explore, shown: readonly number[], by: 1 | -1): Explore {
  if (shown.length === 0) return explore;
  const at = shown.indexOf(explore.pointed ?? 0);
  const next = at < 0 && by < 0 ? shown.length - 1 : (at + by + shown.length) % shown.length;
  return pointedAt(explore, shown[next] ?? null);
}

/** With another filter: who is not shown is not pointed at, and a search points at the first it finds. */
export function filtered(explore: Explore, facts: MapFacts, part: Partial<Omit<Explore, "pointed">>): Explore {
  const next = { ...explore, ...part };
  const shown = shownPartners(facts, next);
  const found = part.wanted !== undefined && part.wanted !== "" ? (shown[0] ?? null) : next.pointed;
  return { ...next, pointed: found !== null && shown.includes(found) ? found : null };
}

export const toggledSegment = ({ off }: Explore, key: SegmentKey): Pick<Explore, "off"> => ({
  off: off.includes(key) ? off.filter((each) => each !== key) : [...off, key],
});
