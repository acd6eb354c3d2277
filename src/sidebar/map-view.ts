/** A built map: the picture, counts, the top of the list. */
import type { MapView, SegmentCount } from "../core/view/map-view";
import { h } from "./dom";
import { type ExploreActions, exploreView } from "./explore";
import type { Texts } from "./locale/texts";
import type { MapFacts } from "./map-facts";
import { isLarge, sidebarMap } from "./picture";
import { swatch } from "./swatch";

export interface MapActions extends ExploreActions {
  readonly save: (kind: "png" | "svg") => void;
  /** Says on the button how it went. */
  readonly copy: (button: HTMLButtonElement) => void;
  readonly place: () => void;
  readonly enlarge: () => void;
}

/** How the picture got onto the sheet. */
export type Placement = "none" | "placed" | "failed";

/** Entries shown before "more". */
const first = 5;

export const mapView = (facts: MapFacts, placement: Placement, texts: Texts, actions: MapActions): HTMLElement => {
  const map = facts.view;
  return h(
    "div",
    {},
    facts.count === 0 ? h("p", { class: "note" }, texts.map.nobody) : null,
    picture(facts, texts, actions),
    placementNote(placement, texts, actions),
    h(
      "p",
      { class: "actions" },
      isLarge() ? null : h("button", { class: "link", id: "large", click: actions.enlarge }, texts.map.large),
      h(
        "button",
        { class: "link", id: "copy", click: ({ currentTarget }) => actions.copy(currentTarget as HTMLButtonElement) },
        texts.save.copy,
      ),
      h("button", { class: "link", click: () => actions.save("png") }, texts.save.png),
      h("button", { class: "link", click: () => actions.save("svg") }, texts.save.svg),
    ),
    counts(map, texts),
    priorities(map, texts),
  );
};

function picture(facts: MapFacts, texts: Texts, actions: ExploreActions): HTMLElement {
  try {
    return exploreView(sidebarMap(facts.view.content), facts, texts, actions);
  } catch {
    return h("p", { class: "quiet" }, texts.map.noPicture);
  }
}

function placementNote(placement: Placement, texts: Texts, actions: MapActions): HTMLElement | null {
  if (placement === "none") return null;
  if (placement === "placed") return h("p", { class: "quiet" }, texts.map.placed);
  return h(
    "p",
    { class: "note" },
    texts.map.notPlaced,
    " ",
    h("button", { class: "link", click: actions.place }, texts.map.placeAgain),
  );
}

function counts({ counts: segments, partners }: MapView, texts: Texts): HTMLElement {
  const row = ({ name, support, colour, count }: SegmentCount) => {
    const share = partners === 0 ? 0 : Math.round((100 * count) / partners);
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, swatch(colour), name, support === "" ? null : h("small", {}, support)),
      h("td", {}, texts.counts.partners(count)),
      h("td", {}, `${share}%`),
    );
  };
  return h(
    "div",
    {},
    h("h2", {}, texts.counts.title),
    h("table", { class: "counts" }, h("tbody", {}, ...segments.map(row))),
  );
}

function priorities({ top, counts: segments, partners }: MapView, texts: Texts): HTMLElement | null {
  if (top.length === 0) return null;
  const colours = new Map(segments.map(({ key, colour }) => [key, colour]));
  const entries = top.map(({ priority, name, segment, potential, results, why }, at) =>
    h(
      "li",
      { hidden: at >= first },
      h(
        "details",
        {},
        h("summary", {}, h("b", {}, String(priority)), swatch(colours.get(segment) ?? "#000"), name),
        h(
          "p",
          { class: "quiet" },
          `${texts.priorities.potential} ${potential} / ${texts.priorities.results} ${results}`,
        ),
        h("p", { class: "quiet" }, why),
      ),
    ),
  );
  const more = h("button", { class: "link" }, texts.priorities.more(top.length - first));
  more.hidden = top.length <= first;
  more.addEventListener("click", () => {
    const opening = entries[first]?.hidden === true;
    for (const entry of entries.slice(first)) entry.hidden = !opening;
    more.textContent = opening ? texts.priorities.fewer : texts.priorities.more(top.length - first);
  });
  return h(
    "div",
    {},
    h("h2", {}, texts.priorities.title),
    h("p", { class: "quiet" }, texts.priorities.hint),
    h("ol", { class: "top" }, ...entries),
    more,
    partners > top.length ? h("p", { class: "quiet" }, texts.priorities.rest) : null,
  );
}
