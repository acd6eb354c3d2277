/** What a map shows, in a few words: for those it is presented to, and on pictures of it. */
import type { Texts } from "../locale/texts";
import { type Explore, isFiltered, shownPartners } from "../state/explore";
import type { MapFacts } from "../state/facts";

/** What a picture says above itself: title, day, source and filter. */
export function pictureHeading(facts: MapFacts, explore: Explore, texts: Texts): string {
  const { profile, today } = facts.snapshot;
  const parts = [facts.view.content.captions.title, texts.day(today), profile.name, filterText(facts, explore, texts)];
  return parts.filter((part) => part !== "").join(" · ");
}

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
