/** What a filter shows, in a few words: under the map, and on pictures of it. */
import type { Texts } from "../locale/texts";
import { type Explore, isFiltered, shownPartners } from "../state/explore";
import type { MapFacts } from "../state/facts";

/** "" where all are shown. */
export function filterText(facts: MapFacts, explore: Explore, texts: Texts): string {
  if (!isFiltered(explore)) return "";
  const { off, wanted, owner } = explore;
  const segments = facts.view.counts.filter(({ key }) => key !== "needsData");
  const kept = segments.filter(({ key }) => !off.some((each) => each === key)).map(({ name }) => name);
  const parts = [
    texts.explore.shown(shownPartners(facts, explore).length, facts.count),
    owner === "" ? "" : `${facts.owners?.header ?? ""}: ${owner}`,
    kept.length === segments.length ? "" : kept.join(texts.explore.and),
    wanted === "" ? "" : texts.explore.named(wanted),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
