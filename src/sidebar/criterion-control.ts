/** One criterion: its weight, and behind a line that says how it counts, everything else about it. */

import { parseNumber } from "../core/cells/number";
import { type Axis, axes } from "../core/model/axis";
import type { Criterion } from "../core/model/criterion";
import type { Scale } from "../core/model/scale";
import type { Settings } from "../core/model/settings";
import { levelsText, parseLevels } from "../core/settings/levels-text";
import { words } from "../core/words/words";
import { choice, h } from "./dom";
import type { Texts } from "./locale/texts";
import type { Tuning } from "./tuning";

export interface CriterionPlace {
  /** Index in the settings. */
  readonly at: number;
  /** Whether its details are open; stays so when the controls are filled anew. */
  readonly isOpen: boolean;
  readonly toggled: (isOpen: boolean) => void;
}

export function criterionControl(
  settings: Settings,
  { at, isOpen, toggled }: CriterionPlace,
  texts: Texts,
  { pass, change }: Pick<Tuning, "pass" | "change">,
): HTMLElement {
  const language = words[texts.locale];
  const criterion = settings.criteria[at] as Criterion;
  const { column, axis, scale } = criterion;
  const total = settings.criteria.filter((each) => each.axis === axis).reduce((sum, { weight }) => sum + weight, 0);
  const withPart = (part: Partial<Criterion>): Settings => withCriterion(settings, at, part);
  const share = (weight: number, all: number) => `${weight} (${all === 0 ? 0 : Math.round((100 * weight) / all)}%)`;
  const value = h("output", {}, share(criterion.weight, total));
  const slider = h("input", {
    type: "range",
    min: "0",
    max: String(Math.max(5, criterion.weight)),
    step: "0.5",
    id: `weight-${at}`,
    "aria-label": `${column}: ${language.criteriaHeaders.weight}`,
    // Where it is let go is one step to undo.
    input: ({ target }) => {
      const weight = Number((target as HTMLInputElement).value);
      value.textContent = share(weight, total - criterion.weight + weight);
      pass(withPart({ weight }));
    },
    change: ({ target }) => change(withPart({ weight: Number((target as HTMLInputElement).value) })),
  });
  slider.value = String(criterion.weight);
  const scaleText = (key: Scale) => `${language.scales[key]}: ${texts.tune.scales[key]}`;
  const scales = choice(
    { id: `scale-${at}` },
    (Object.keys(language.scales) as Scale[]).map((key) => [key, scaleText(key)]),
    scale,
    (chosen) => change(withPart({ scale: chosen as Scale })),
  );
  const details = h(
    "details",
    { open: isOpen, id: `details-${at}` },
    h("summary", {}, scaleText(scale)),
    h("div", { class: "spread", "data-criterion": String(at) }),
    field(language.criteriaHeaders.scale, scales),
    ...boundFields(criterion, at, texts, change, withPart),
    field(
      texts.tune.use,
      useSelect(`use-${at}`, criterion, texts, (part) => change(withPart(part))),
    ),
  );
  details.addEventListener("toggle", () => toggled(details.open));
  return h("div", { class: "criterion" }, h("b", {}, column), value, slider, details);
}

export const withCriterion = (settings: Settings, at: number, part: Partial<Criterion>): Settings => ({
  ...settings,
  criteria: settings.criteria.map((each, index) => (index === at ? { ...each, ...part } : each)),
});

/** "Use as …", or not at all. */
export function useSelect(
  id: string,
  { column, axis, weight }: Pick<Criterion, "column" | "axis" | "weight">,
  texts: Texts,
  use: (part: Pick<Criterion, "weight"> & Partial<Pick<Criterion, "axis">>) => void,
): HTMLSelectElement {
  const uses = axes.map((each) => [each, texts.tune.useAs(words[texts.locale].axes[each])] as const);
  return choice(
    { id, "aria-label": `${column}: ${texts.tune.use}` },
    [...uses, ["none", texts.tune.notThis]],
    weight > 0 ? axis : "none",
    (chosen) => use(chosen === "none" ? { weight: 0 } : { axis: chosen as Axis, weight: weight > 0 ? weight : 1 }),
  );
}

function field(label: string, control: HTMLElement): HTMLElement {
  return h("label", {}, h("span", {}, label), control);
}

/** What the scale goes by: bounds, days, or labels with points. */
function boundFields(
  { scale, low, high, levels }: Criterion,
  at: number,
  texts: Texts,
  change: Tuning["change"],
  withPart: (part: Partial<Criterion>) => Settings,
): HTMLElement[] {
  const { criteriaHeaders } = words[texts.locale];
  if (scale === "linear" || scale === "log" || scale === "recency") {
    return (["low", "high"] as const).map((bound) => {
      const input = h("input", {
        type: "text",
        inputmode: "decimal",
        id: `${bound}-${at}`,
        placeholder: texts.tune.bounds[scale === "recency" ? "recency" : "plain"][bound],
        change: () => {
          const number = input.value.trim() === "" ? null : parseNumber(input.value);
          input.setCustomValidity(number === undefined ? texts.tune.badNumber : "");
          if (input.reportValidity() && number !== undefined) change(withPart({ [bound]: number }));
        },
      });
      input.value = String((bound === "low" ? low : high) ?? "");
      return field(scale === "recency" ? texts.tune.days[bound] : criteriaHeaders[bound], input);
    });
  }
  if (scale !== "levels" && scale !== "match") return [];
  const input = h("input", {
    type: "text",
    id: `levels-${at}`,
    placeholder: texts.tune.levelsExample[scale],
    change: () => {
      const parsed = parseLevels(input.value, scale === "match");
      input.setCustomValidity("bad" in parsed ? texts.tune.badLevel(parsed.bad) : "");
      if (input.reportValidity() && !("bad" in parsed)) change(withPart({ levels: parsed }));
    },
  });
  input.value = levelsText(levels);
  return [field(criteriaHeaders.levels, input)];
}
