/** Before the first map: choose the sheet, build. And when there is no sheet to build from. */
import type { SidebarState } from "../addon/api";
import { choice, h } from "./dom";
import type { Texts } from "./locale/texts";

export interface StartActions {
  readonly choose: (sheet: string) => void;
  readonly build: () => void;
  readonly refresh: () => void;
  readonly template: () => void;
}

/** The choice of the profile sheet; the chosen one is the build's. */
export function sheetChoice(
  state: SidebarState,
  chosen: string | null,
  texts: Texts,
  choose: (sheet: string) => void,
): HTMLElement {
  const select = choice(
    { id: "sheet" },
    state.sheets.map((sheet) => [sheet, sheet]),
    chosen ?? "",
    choose,
  );
  return h("div", { class: "field" }, h("label", { for: "sheet" }, texts.start.sheet), select);
}

export function startView(
  state: SidebarState,
  chosen: string | null,
  recognised: HTMLElement | null,
  texts: Texts,
  actions: StartActions,
): HTMLElement {
  const { start } = texts;
  return h(
    "section",
    {},
    h("h1", { tabindex: "-1" }, start.title),
    h("p", {}, start.explanation),
    sheetChoice(state, chosen, texts, actions.choose),
    h("button", { class: "primary", id: "build", click: actions.build }, start.build),
    h("p", { class: "quiet" }, state.snapshot?.settings ? start.settingsUsed : start.settingsInferred),
    recognised,
    h("button", { class: "link", click: actions.refresh }, start.refreshSheets),
    h("button", { class: "link", id: "template", click: actions.template }, texts.empty.template),
  );
}

export function emptyView(
  state: SidebarState,
  chosen: string | null,
  texts: Texts,
  actions: StartActions,
): HTMLElement {
  const { empty } = texts;
  const [header = [], ...rows] = empty.exampleCells;
  const table = h(
    "table",
    { class: "example" },
    h("caption", {}, empty.example),
    h("thead", {}, h("tr", {}, ...header.map((cell) => h("th", { scope: "col" }, cell)))),
    h("tbody", {}, ...rows.map((row) => h("tr", {}, ...row.map((cell) => h("td", {}, cell))))),
  );
  return h(
    "section",
    {},
    h("h1", { tabindex: "-1" }, empty.title),
    h("p", {}, empty.explanation),
    table,
    h("p", { class: "quiet" }, empty.freedom),
    h("button", { class: "primary", id: "template", click: actions.template }, empty.template),
    h("p", { class: "quiet" }, empty.templateHint),
    h("button", { class: "link", click: actions.refresh }, empty.checkAgain),
    state.sheets.length > 0
      ? h(
          "details",
          {},
          h("summary", {}, empty.chooseAnyway),
          sheetChoice(state, chosen, texts, actions.choose),
          h("button", { id: "build", click: actions.build }, texts.start.build),
        )
      : null,
  );
}
