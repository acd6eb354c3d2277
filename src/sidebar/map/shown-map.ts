/** What the filters leave: the partners shown, and the map laid out anew with them. */
import { shownContent } from "../../core/map/map-content";
import type { MapContent } from "../../core/map/picture";
import { type Explore, shownPartners } from "../state/explore";
import type { MapFacts } from "../state/facts";
import { remembered } from "../state/remembered";

export interface ShownMap {
  /** By priority. */
  readonly shown: readonly number[];
  readonly content: MapContent;
}

/** Whom somebody points at changes nothing of it. */
export const shownMap = (facts: MapFacts, { off, wanted, owner }: Explore): ShownMap =>
  shownBy(facts, off, wanted, owner);

const shownBy = remembered((facts: MapFacts, off: Explore["off"], wanted: string, owner: string): ShownMap => {
  const shown = shownPartners(facts, { off, wanted, owner, pointed: null });
  const { content } = facts.view;
  if (shown.length === content.points.length) return { shown, content };
  const kept = new Set(shown);
  return { shown, content: shownContent(content, (priority) => kept.has(priority)) };
});
