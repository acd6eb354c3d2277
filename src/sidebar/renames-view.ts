/** Asks about partners that may have been renamed: their notes move only when a person says so. */
import type { Rename } from "../addon/api";
import { h } from "./dom";
import type { Texts } from "./locale/texts";

export function renamesView(
  renames: readonly Rename[],
  texts: Texts,
  answer: (rename: Rename, yes: boolean) => void,
): HTMLElement | null {
  if (renames.length === 0) return null;
  const questions = renames.map((rename) =>
    h(
      "li",
      {},
      h("p", {}, texts.renames.question(rename.from, rename.to)),
      h("button", { click: () => answer(rename, true) }, texts.renames.yes),
      " ",
      h("button", { class: "link", click: () => answer(rename, false) }, texts.renames.no),
    ),
  );
  return h("div", { class: "renames" }, h("h2", {}, texts.renames.title), h("ul", {}, ...questions));
}
