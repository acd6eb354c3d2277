/** What is behind the map: cells to check, how the sheet was read, the live formula. */
import type { MapView } from "../core/view/map-view";
import { h } from "./dom";
import type { Texts } from "./locale/texts";

export interface DataActions {
  readonly insertFormula: () => void;
  readonly showCell: (sheet: string, cell: string) => void;
}

/** Problems are unfolded when there are no more than these. */
const few = 5;

export const dataView = (map: MapView, formulaNote: string | null, texts: Texts, actions: DataActions): HTMLElement =>
  h(
    "div",
    {},
    problems(map, texts, actions),
    notices(map, texts),
    h("p", { class: "quiet" }, texts.map.settings),
    formula(formulaNote, texts, actions),
  );

function problems(map: MapView, texts: Texts, actions: DataActions): HTMLElement {
  if (map.problemCount === 0) return h("p", { class: "quiet" }, texts.problems.none);
  return h(
    "details",
    { class: "problems", open: map.problemCount <= few },
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

function formula(note: string | null, texts: Texts, actions: DataActions): HTMLElement {
  return h(
    "div",
    {},
    h("h2", {}, texts.formula.title),
    h("p", { class: "quiet" }, texts.formula.explanation),
    h("button", { id: "formula", click: actions.insertFormula }, texts.formula.insert),
    note === null ? null : h("p", { class: "note" }, note),
  );
}
