/** Offers to mend settings that cannot be read: every cell that would change is listed first. */
import type { SettingsEdit } from "../addon/api";
import { cellText } from "../core/cells/cell";
import { receivedCell } from "../core/cells/sent";
import { h } from "./dom";
import type { Texts } from "./locale/texts";

/** A block that is written anew has more cells than anybody reads one by one. */
const listed = 12;

export function repairView(edits: readonly SettingsEdit[], texts: Texts, repair: () => void): HTMLElement {
  const { title, explanation, change, more, button } = texts.repair;
  const lines = edits
    .slice(0, listed)
    .map(({ cell, was, value }) =>
      h("li", {}, h("b", {}, cell), " ", change(cellText(receivedCell(was)), cellText(receivedCell(value)))),
    );
  return h(
    "div",
    { class: "repair" },
    h("h3", {}, title),
    h("p", { class: "quiet" }, explanation),
    h("ul", {}, ...lines, edits.length > listed ? h("li", {}, more(edits.length - listed)) : null),
    h("button", { id: "repair", click: repair }, button),
  );
}
