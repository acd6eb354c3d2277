/** What the profile's columns are taken for, to be checked and changed before the first map. */
import type { SettingsEdit, SidebarState } from "../addon/api";
import { h } from "./dom";
import type { Texts } from "./locale/texts";
import { mapFacts } from "./map-facts";
import { noHistory, tuneView } from "./tune-view";

/** Null where there is nothing to read; what stands in the way of reading is said inside. */
export function recognisedView(
  { snapshot, notes }: SidebarState,
  texts: Texts,
  apply: (edits: readonly SettingsEdit[]) => void,
): HTMLElement | null {
  if (!snapshot) return null;
  const details = h("details", { class: "recognised" }, h("summary", {}, texts.start.recognised));
  // Drawn for whoever opens it: most start with a click on "build".
  details.addEventListener(
    "toggle",
    () => {
      try {
        const { view, evaluation } = mapFacts(snapshot, notes, texts.locale);
        const notices = view.notices.map((notice) => h("li", {}, notice));
        details.append(
          h("ul", { class: "notices" }, ...notices),
          tuneView(snapshot, evaluation, texts, { apply }, noHistory()),
        );
      } catch (error) {
        details.append(h("p", { class: "note" }, error instanceof Error ? error.message : String(error)));
      }
    },
    { once: true },
  );
  return details;
}
