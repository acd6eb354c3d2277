/** A partner's card: what the map says about it and why. */
import type { PartnerCard } from "../core/view/partner-card";
import { h } from "./dom";
import type { Texts } from "./locale/texts";
import { swatch } from "./swatch";

export function cardView(card: PartnerCard, segment: string, colour: string, texts: Texts): HTMLElement {
  const { cards, priorities } = texts;
  const most = Math.max(1, ...card.contributions.map(({ points }) => points ?? 0));
  const bars = card.contributions.map(({ column, axis, points }) => {
    const bar = h("span", { class: "bar-of" });
    bar.style.width = `${points === null ? 0 : (100 * points) / most}%`;
    bar.style.background = axis === "potential" ? colour : "#80868b";
    const value = points === null ? cards.missing : `+${points.toFixed(1)}`;
    return h(
      "li",
      {},
      h("span", {}, column),
      h("span", { class: "quiet" }, `${priorities[axis]} ${value}`),
      h("span", { class: "track" }, bar),
    );
  });
  const lines = (title: string, items: readonly string[]) =>
    items.length === 0 ? null : h("div", {}, h("b", {}, title), h("ul", {}, ...items.map((item) => h("li", {}, item))));
  return h(
    "div",
    { class: "card", role: "group", "aria-label": card.name },
    h("p", { class: "card-name" }, card.name),
    h(
      "p",
      {},
      swatch(colour),
      segment,
      card.overridden ? h("small", {}, ` ${cards.overridden}`) : null,
      card.priority === null ? null : h("b", { class: "rank" }, cards.priority(card.priority)),
    ),
    h(
      "p",
      { class: "quiet" },
      `${priorities.potential} ${card.potential} · ${priorities.results} ${card.results} · ${cards.data(card.data)}`,
    ),
    h("ul", { class: "bars" }, ...bars),
    lines(
      cards.notes,
      card.notes.map(([header, text]) => (header === "" ? text : `${header}: ${text}`)),
    ),
    lines(cards.problems, card.problems),
    h("p", { class: "quiet" }, cards.hint),
  );
}
