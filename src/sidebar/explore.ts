/** The map to work with: point at a partner, find it, show some, jump to its row. */
import type { SegmentCount } from "../core/view/map-view";
import { cardView } from "./card";
import { choice, h } from "./dom";
import type { Texts } from "./locale/texts";
import { isNamed, type MapFacts } from "./map-facts";
import { swatch } from "./swatch";

export interface ExploreActions {
  /** Selects cells of the profile sheet. */
  readonly showCell: (sheet: string, cells: string) => void;
  readonly announce: (text: string) => void;
}

/** More rows than this nobody listens to; the sheet has them all. */
const listed = 1000;

export function exploreView(svg: SVGSVGElement, facts: MapFacts, texts: Texts, actions: ExploreActions): HTMLElement {
  const { view, card, count, owners } = facts;
  const segments = new Map<string, SegmentCount>(view.counts.map((segment) => [segment.key, segment]));
  const marks = new Map<number, Element[]>();
  for (const element of svg.querySelectorAll<SVGElement>("[data-partner], [data-leader]")) {
    const priority = Number(element.dataset.partner ?? element.dataset.leader);
    marks.set(priority, [...(marks.get(priority) ?? []), element]);
  }
  const holder = h("div", { class: "map", tabindex: "0", role: "application", "aria-label": texts.explore.map(count) });
  holder.append(svg);
  const place = h("div", { class: "card-place", "aria-live": "polite" });
  const shown = h("p", { class: "quiet shown" });
  let current: number | null = null;
  const off = new Set<string>();
  let wanted = "";
  let owner = "";

  const isShown = (priority: number): boolean => {
    const point = view.content.points[priority - 1];
    return (
      point !== undefined &&
      !off.has(point.segment) &&
      isNamed(point.name, wanted) &&
      (owner === "" || owners?.of(priority) === owner)
    );
  };
  const visible = () => Array.from({ length: count }, (_, at) => at + 1).filter(isShown);

  function point(priority: number | null): void {
    if (priority === current) return;
    for (const element of marks.get(current ?? 0) ?? []) element.classList.remove("at");
    current = priority;
    place.replaceChildren();
    if (priority === null) return;
    for (const element of marks.get(priority) ?? []) element.classList.add("at");
    const facts = card(priority);
    const segment = segments.get(facts.segment ?? "");
    place.append(cardView(facts, segment?.name ?? "", segment?.colour ?? "#80868b", texts));
  }

  const select = () => {
    if (current !== null) actions.showCell(view.profileSheet, card(current).range);
  };
  const partnerAt = (event: Event) => {
    const at = (event.target as Element).closest("[data-partner]")?.getAttribute("data-partner");
    return at ? Number(at) : null;
  };
  holder.addEventListener("pointerover", (event) => {
    const priority = partnerAt(event);
    if (priority !== null && isShown(priority)) point(priority);
  });
  holder.addEventListener("click", (event) => {
    const priority = partnerAt(event);
    if (priority === null) return;
    point(priority);
    select();
  });
  holder.addEventListener("keydown", (event) => {
    const all = visible();
    const at = all.indexOf(current ?? 0);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined && all.length > 0) {
      event.preventDefault();
      point(all[(at + step + all.length) % all.length] ?? null);
    } else if (event.key === "Enter") select();
    else if (event.key === "Escape") point(null);
  });

  function refresh(): void {
    const left = visible();
    const kept = new Set(left);
    for (const [priority, elements] of marks) {
      for (const element of elements) element.classList.toggle("off", !kept.has(priority));
    }
    const all = left.length === count;
    shown.replaceChildren(
      ...(all
        ? []
        : [texts.explore.shown(left.length, count), h("button", { class: "link", click: clear }, texts.explore.clear)]),
    );
    if (!all) actions.announce(texts.explore.shown(left.length, count));
    if (current !== null && !kept.has(current)) point(null);
    if (wanted !== "" && left.length > 0) point(left[0] ?? null);
  }

  const find = h("input", {
    type: "search",
    id: "find",
    placeholder: texts.explore.find,
    "aria-label": texts.explore.find,
    input: ({ target }) => {
      wanted = (target as HTMLInputElement).value;
      refresh();
    },
    keydown: (event) => {
      if ((event as KeyboardEvent).key === "Enter") select();
    },
  });
  const chips = view.counts
    .filter(({ key }) => key !== "needsData")
    .map(({ key, name, colour, count: partners }) => {
      const chip = h(
        "button",
        { class: "chip", "aria-pressed": "true" },
        swatch(colour),
        name,
        h("small", {}, ` ${partners}`),
      );
      chip.addEventListener("click", () => {
        if (!off.delete(key)) off.add(key);
        chip.setAttribute("aria-pressed", String(!off.has(key)));
        refresh();
      });
      return chip;
    });
  const people = owners
    ? [...new Set(Array.from({ length: count }, (_, at) => owners.of(at + 1)))].filter((name) => name !== "").sort()
    : [];
  const ownerChoice = choice(
    { id: "owner", "aria-label": owners?.header ?? "" },
    [["", `${owners?.header ?? ""}: ${texts.explore.everyone}`], ...people.map((name) => [name, name] as const)],
    "",
    (name) => {
      owner = name;
      refresh();
    },
  );

  function clear(): void {
    off.clear();
    wanted = "";
    owner = "";
    find.value = "";
    ownerChoice.value = "";
    for (const chip of chips) chip.setAttribute("aria-pressed", "true");
    refresh();
    find.focus();
  }

  return h(
    "div",
    { class: "explore" },
    h("div", { class: "find" }, find, people.length > 1 ? ownerChoice : null),
    h("div", { class: "chips", role: "group", "aria-label": texts.explore.segments }, ...chips),
    shown,
    holder,
    place,
    table(facts, segments, texts),
  );
}

/** The same map as a table, made when somebody asks for it. */
function table({ card, count }: MapFacts, segments: ReadonlyMap<string, SegmentCount>, texts: Texts): HTMLElement {
  const { explore, priorities } = texts;
  const details = h("details", { class: "as-table" }, h("summary", {}, explore.table));
  details.addEventListener("toggle", () => {
    if (!details.open || details.querySelector("table")) return;
    const rows = Array.from({ length: Math.min(count, listed) }, (_, at) => {
      const { name, segment, potential, results } = card(at + 1);
      const cells = [segments.get(segment ?? "")?.name ?? "", potential, results];
      return h(
        "tr",
        {},
        h("td", {}, String(at + 1)),
        h("th", { scope: "row" }, name),
        ...cells.map((cell) => h("td", {}, cell)),
      );
    });
    const headers = [explore.priority, explore.partner, explore.segment, priorities.potential, priorities.results];
    details.append(
      h(
        "table",
        { class: "example" },
        h("thead", {}, h("tr", {}, ...headers.map((header) => h("th", { scope: "col" }, header)))),
        h("tbody", {}, ...rows),
      ),
    );
  });
  return details;
}
