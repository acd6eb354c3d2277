/** What can be moved of one axis: its cut, and the weight and scale of each criterion. */
import { words } from "../core/locale/words";
import { type Axis, type Cut, cutOf, type Scale, type Settings } from "../core/settings/settings";
import { h } from "./dom";
import type { Texts } from "./locale/texts";

export interface Changes {
  /** While a slider moves. */
  readonly pass: (next: Settings) => void;
  /** A step that can be undone. */
  readonly change: (next: Settings) => void;
}

export function axisControls(axis: Axis, settings: Settings, texts: Texts, { pass, change }: Changes): HTMLElement {
  const language = words[texts.locale];
  const total = () =>
    settings.criteria.filter((each) => each.axis === axis).reduce((sum, { weight }) => sum + weight, 0);
  const rows = settings.criteria.flatMap((criterion, at) => {
    if (criterion.axis !== axis) return [];
    const withPart = (part: Partial<typeof criterion>): Settings => ({
      ...settings,
      criteria: settings.criteria.map((each, index) => (index === at ? { ...each, ...part } : each)),
    });
    const share = (weight: number, all: number) => `${weight} (${all === 0 ? 0 : Math.round((100 * weight) / all)}%)`;
    const value = h("output", {}, share(criterion.weight, total()));
    const slider = h("input", {
      type: "range",
      min: "0",
      max: String(Math.max(5, criterion.weight)),
      step: "0.5",
      id: `weight-${at}`,
      "aria-label": `${criterion.column}: ${language.criteriaHeaders.weight}`,
      // Where it is let go is one step to undo.
      input: ({ target }) => {
        const weight = Number((target as HTMLInputElement).value);
        value.textContent = share(weight, total() - criterion.weight + weight);
        pass(withPart({ weight }));
      },
      change: ({ target }) => change(withPart({ weight: Number((target as HTMLInputElement).value) })),
    });
    slider.value = String(criterion.weight);
    const scale = h("select", {
      id: `scale-${at}`,
      "aria-label": `${criterion.column}: ${language.criteriaHeaders.scale}`,
      change: ({ target }) => change(withPart({ scale: (target as HTMLSelectElement).value as Scale })),
    });
    for (const [key, word] of Object.entries(language.scales)) {
      scale.append(
        h("option", { value: key, selected: key === criterion.scale }, `${word}: ${texts.tune.scales[key as Scale]}`),
      );
    }
    return [h("div", { class: "criterion" }, h("b", {}, criterion.column), value, slider, scale)];
  });
  return h(
    "section",
    { class: "axis" },
    h("h2", {}, language.axes[axis]),
    cutControl(axis, settings, texts, { pass, change }),
    ...rows,
  );
}

const cutKinds = ["number", "top", "any", "median", "mean", "natural"] as const;

function cutControl(axis: Axis, settings: Settings, texts: Texts, { pass, change }: Changes): HTMLElement {
  const language = words[texts.locale];
  const cut = cutOf(settings, axis);
  const option = axis === "potential" ? "potentialCut" : "resultsCut";
  const withCut = (next: Cut): Settings => ({ ...settings, [option]: next });
  const kind = h("select", {
    id: `cut-${axis}`,
    "aria-label": language.options[option],
    change: ({ target }) => {
      const chosen = (target as HTMLSelectElement).value as Cut["kind"];
      if (chosen === "number") change(withCut({ kind: "number", value: 50 }));
      else if (chosen === "top") change(withCut({ kind: "top", percent: 30 }));
      else change(withCut({ kind: chosen }));
    },
  });
  for (const key of cutKinds) {
    const word = key === "number" || key === "top" ? texts.tune.cuts[key] : language.cuts[key];
    kind.append(h("option", { value: key, selected: key === cut.kind }, word));
  }
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
    step: "1",
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
