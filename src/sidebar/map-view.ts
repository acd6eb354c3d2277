/** A built map: the picture, counts, the top of the list, data problems, the live formula. */
import type { MapView, SegmentCount } from "../core/view/map-view";
import { h } from "./dom";
import type { Texts } from "./locale/texts";
import { sidebarMap } from "./picture";

export interface MapActions {
  readonly rebuild: () => void;
  readonly insertFormula: () => void;
  readonly showCell: (sheet: string, cell: string) => void;
  readonly save: (kind: "png" | "svg") => void;
  readonly place: () => void;
}

/** How the picture got onto the sheet. */
export type Placement = "none" | "placed" | "failed";

/** Entries shown before "more". */
const first = 5;

export function mapView(
  map: MapView,
  title: string,
  placement: Placement,
  formulaNote: string | null,
  above: readonly (HTMLElement | null)[],
  texts: Texts,
  actions: MapActions,
): HTMLElement {
  return h(
    "section",
    {},
    h("h1", { tabindex: "-1" }, title),
    h("p", { class: "quiet" }, texts.map.source(map.profileSheet)),
    picture(map, texts),
    placementNote(placement, texts, actions),
    ...above,
    h("button", { class: "primary", id: "build", click: actions.rebuild }, texts.map.rebuild),
    h(
      "p",
      { class: "actions" },
      h("button", { class: "link", click: () => actions.save("png") }, texts.save.png),
      h("button", { class: "link", click: () => actions.save("svg") }, texts.save.svg),
    ),
    h("p", { class: "quiet" }, texts.map.settings),
    counts(map, texts),
    priorities(map, texts),
    problems(map, texts, actions),
    notices(map, texts),
    formula(formulaNote, texts, actions),
  );
}

function picture({ content }: MapView, texts: Texts): HTMLElement {
  try {
    const holder = h("div", { class: "map" });
    holder.append(sidebarMap(content));
    return holder;
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

function swatch(colour: string): HTMLElement {
  const mark = h("span", { class: "swatch", "aria-hidden": "true" });
  mark.style.background = colour;
  return mark;
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

function problems(map: MapView, texts: Texts, actions: MapActions): HTMLElement | null {
  if (map.problemCount === 0) return null;
  return h(
    "details",
    { class: "problems", open: map.problemCount <= first },
    h("summary", {}, texts.problems.title(map.problemCount)),
    h("p", { class: "quiet" }, texts.problems.explanation),
    h(
      "ul",
      {},
      ...map.problems.map(({ message, cell }) =>
        h(
          "li",
          {},
          cell === null
            ? null
            : h(
                "button",
                {
                  class: "cell",
                  "aria-label": texts.problems.showCell(cell),
                  click: () => actions.showCell(map.profileSheet, cell),
                },
                cell,
              ),
          message,
        ),
      ),
    ),
    map.problemCount > map.problems.length
      ? h("p", { class: "quiet" }, texts.problems.firstOnly(map.problems.length))
      : null,
  );
}

function notices({ notices: lines }: MapView, texts: Texts): HTMLElement | null {
  if (lines.length === 0) return null;
  return h(
    "details",
    { class: "notices", open: true },
    h("summary", {}, texts.map.notices),
    h("ul", {}, ...lines.map((line) => h("li", {}, line))),
  );
}

function formula(note: string | null, texts: Texts, actions: MapActions): HTMLElement {
  return h(
    "div",
    {},
    h("h2", {}, texts.formula.title),
    h("p", { class: "quiet" }, texts.formula.explanation),
    h("button", { id: "formula", click: actions.insertFormula }, texts.formula.insert),
    note === null ? null : h("p", { class: "note" }, note),
  );
}
