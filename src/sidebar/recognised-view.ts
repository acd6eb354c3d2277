/** What the profile's columns are taken for, to be checked and changed before the first map. */
import type { SettingsEdit, SidebarState } from "../addon/api";
import { columnRows, partnerColumn } from "./columns-view";
import { h, refill } from "./dom";
import { messageOf } from "./failure";
import type { Texts } from "./locale/texts";
import { mapFacts, placedIn } from "./map-facts";
import { tuneView } from "./tune-view";
import { noHistory, Tuning, undoKeys } from "./tuning";

export interface Recognised {
  readonly view: HTMLElement;
  /** What somebody has changed so far: the build begins with it. */
  readonly edits: () => readonly SettingsEdit[];
}

/** Null where there is nothing to read; what stands in the way of reading is said inside. */
export function recognisedView({ snapshot, notes }: SidebarState, texts: Texts): Recognised | null {
  if (!snapshot) return null;
  try {
    const { view, evaluation } = mapFacts(snapshot, notes, texts.locale);
    const tuning = new Tuning(snapshot, evaluation, texts.locale, noHistory());
    const element = h("div", { class: "recognised" });
    const columns = h("div", {});
    const judged = h("p", { role: "status" });
    const fill = () => {
      refill(columns, partnerColumn(tuning, texts), ...columnRows(tuning, true, texts));
      try {
        const now = tuning.evaluation();
        judged.className = "quiet";
        judged.textContent = texts.tune.judged(placedIn(now), now.partners.length);
      } catch (error) {
        judged.className = "note";
        judged.textContent = messageOf(error);
      }
    };
    tuning.watch((isStep) => {
      if (isStep) fill();
    });
    fill();
    const more = h("details", { id: "try" }, h("summary", {}, texts.start.tryOut));
    // Drawn for whoever opens it: most start with a click on "build".
    more.addEventListener("toggle", () => more.append(tuneView(tuning, texts, null)), { once: true });
    const notices = view.notices.map((notice) => h("li", {}, notice));
    element.append(
      h("h2", {}, texts.start.recognised),
      judged,
      columns,
      h("details", {}, h("summary", {}, texts.map.notices), h("ul", { class: "notices" }, ...notices)),
      more,
    );
    undoKeys(columns, tuning);
    return { view: element, edits: () => tuning.edits() };
  } catch (error) {
    return { view: h("p", { class: "note" }, messageOf(error)), edits: () => [] };
  }
}
