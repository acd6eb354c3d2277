/** How an axis is cut: by a number or a share to slide, or by the data. */

import type { Axis } from "../core/model/axis";
import type { Cut } from "../core/model/cut";
import { cutOf, type Settings } from "../core/model/settings";
import { words } from "../core/words/words";
import { choice, h } from "./dom";
import type { Texts } from "./locale/texts";
import type { Tuning } from "./tuning";

const cutKinds = ["number", "top", "any", "median", "mean", "natural"] as const;

export const cutOption = (axis: Axis) => (axis === "potential" ? "potentialCut" : "resultsCut");

export function cutControl(
  axis: Axis,
  settings: Settings,
  texts: Texts,
  { pass, change }: Pick<Tuning, "pass" | "change">,
): HTMLElement {
  const language = words[texts.locale];
  const cut = cutOf(settings, axis);
  const option = cutOption(axis);
  const withCut = (next: Cut): Settings => ({ ...settings, [option]: next });
  const kind = choice(
    { id: `cut-${axis}`, "aria-label": language.options[option] },
    cutKinds.map((key) => [key, key === "number" || key === "top" ? texts.tune.cuts[key] : language.cuts[key]]),
    cut.kind,
    (value) => {
      const chosen = value as Cut["kind"];
      if (chosen === "number") change(withCut({ kind: "number", value: 50 }));
      else if (chosen === "top") change(withCut({ kind: "top", percent: 30 }));
      else change(withCut({ kind: chosen }));
    },
  );
  const numbered = (target: EventTarget | null): Cut => {
    const value = Number((target as HTMLInputElement).value);
    return cut.kind === "top" ? { kind: "top", percent: value } : { kind: "number", value };
  };
  const textOf = (one: Cut) =>
    one.kind === "top" ? `${one.percent}%` : one.kind === "number" ? String(one.value) : "";
  const shown = h("output", {}, textOf(cut));
  const number = cut.kind === "number" ? cut.value : cut.kind === "top" ? cut.percent : null;
  const slider = h("input", {
    type: "range",
    min: cut.kind === "top" ? "1" : "0",
    max: "100",
    // A cut dragged on the map may stand between two whole numbers.
    step: Number.isInteger(number) ? "1" : "any",
    id: `cut-${axis}-value`,
    "aria-label": language.options[option],
    input: ({ target }) => {
      const next = numbered(target);
      shown.textContent = textOf(next);
      pass(withCut(next));
    },
    change: ({ target }) => change(withCut(numbered(target))),
  });
  slider.value = String(number ?? 0);
  return h(
    "div",
    { class: "criterion" },
    h("b", {}, language.options[option]),
    shown,
    number === null ? null : slider,
    kind,
  );
}
