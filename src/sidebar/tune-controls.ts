/** What can be moved: of each axis its cut and its criteria, then the columns that do not count, and who is who. */
import { criterionFor } from "../core/infer/infer-settings";
import { words } from "../core/locale/words";
import { fold } from "../core/read/cell";
import type { Profile } from "../core/read/profile";
import { type Axis, axes, type Settings } from "../core/settings/settings";
import { criterionControl, useSelect, withCriterion } from "./criterion-control";
import { cutControl } from "./cut-control";
import { h } from "./dom";
import type { Texts } from "./locale/texts";

export interface Changes {
  /** While a slider moves. */
  readonly pass: (next: Settings) => void;
  /** A step that can be undone. */
  readonly change: (next: Settings) => void;
}

export interface Tuned {
  readonly settings: Settings;
  /** As they are on the sheet. */
  readonly saved: Settings;
  readonly profile: Profile;
}

export function tuneControls(tuned: Tuned, open: Set<number>, texts: Texts, changes: Changes): HTMLElement[] {
  return [
    ...axes.map((axis) => axisControls(axis, tuned, open, texts, changes)),
    unusedControls(tuned, texts, changes),
    partnerControl(tuned, texts, changes),
  ];
}

/** A weight drawn to 0 leaves the criterion where it is, for as long as it counts on the sheet. */
const counts = ({ settings, saved }: Tuned, at: number): boolean =>
  (settings.criteria[at]?.weight ?? 0) > 0 || (saved.criteria[at]?.weight ?? 0) > 0;

function axisControls(axis: Axis, tuned: Tuned, open: Set<number>, texts: Texts, changes: Changes): HTMLElement {
  const { settings } = tuned;
  const rows = settings.criteria.flatMap((criterion, at) => {
    if (criterion.axis !== axis || !counts(tuned, at)) return [];
    const toggled = (isOpen: boolean) => {
      if (isOpen) open.add(at);
      else open.delete(at);
    };
    return [criterionControl(settings, { at, isOpen: open.has(at), toggled }, texts, changes)];
  });
  return h(
    "section",
    { class: "axis" },
    h("h2", {}, words[texts.locale].axes[axis]),
    cutControl(axis, settings, texts, changes),
    ...rows,
  );
}

/** Columns that do not count: those that the settings list with a weight of 0, and those that they do not list. */
function unusedControls(tuned: Tuned, texts: Texts, { change }: Changes): HTMLElement {
  const { settings, profile } = tuned;
  const listed = settings.criteria.flatMap((criterion, at) =>
    counts(tuned, at)
      ? []
      : [
          {
            column: criterion.column,
            control: useSelect(`use-${at}`, criterion, texts, (part) => change(withCriterion(settings, at, part))),
          },
        ],
  );
  const known = new Set([...settings.criteria.map(({ column }) => column), profile.partnerColumn.header].map(fold));
  const others = profile.columns.flatMap((column) => {
    if (known.has(fold(column.header))) return [];
    known.add(fold(column.header));
    const nothing = { column: column.header, axis: "potential" as const, weight: 0 };
    const control = useSelect(`column-${column.at}`, nothing, texts, ({ axis }) => {
      if (axis) change({ ...settings, criteria: [...settings.criteria, criterionFor(profile, column, axis)] });
    });
    return [{ column: column.header, control }];
  });
  const rows = [...listed, ...others];
  if (rows.length === 0) return h("section", {});
  return h(
    "section",
    { class: "unused" },
    h("h2", {}, texts.tune.unused),
    ...rows.map(({ column, control }) => h("div", { class: "column" }, h("b", {}, column), control)),
  );
}

/** Which column has the partners' names. */
function partnerControl({ settings, profile }: Tuned, texts: Texts, { change }: Changes): HTMLElement {
  const name = words[texts.locale].options.partnerColumn;
  const select = h("select", {
    id: "partner-column",
    change: ({ target }) => change({ ...settings, partnerColumn: (target as HTMLSelectElement).value }),
  });
  const current = fold(settings.partnerColumn ?? profile.partnerColumn.header);
  for (const header of new Set(profile.columns.map((column) => column.header))) {
    select.append(h("option", { value: header, selected: fold(header) === current }, header));
  }
  return h("section", {}, h("div", { class: "field" }, h("label", { for: "partner-column" }, name), select));
}
