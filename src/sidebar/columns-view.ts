/** What each column of the profile is used for: "use as …", "not this", and which one has the partners' names. */

import { fold } from "../core/cells/cell";
import { criterionFor } from "../core/infer/infer-settings";
import { words } from "../core/words/words";
import { useSelect, withCriterion } from "./criterion-control";
import { choice, h } from "./dom";
import type { Texts } from "./locale/texts";
import type { Tuning } from "./tuning";

/** A weight drawn to 0 leaves the criterion where it is, for as long as it counts on the sheet. */
export const counts = ({ settings, saved }: Tuning, at: number): boolean =>
  (settings.criteria[at]?.weight ?? 0) > 0 || (saved.settings.criteria[at]?.weight ?? 0) > 0;

/** Rows of all columns, or of those that do not count. */
export function columnRows(tuning: Tuning, all: boolean, texts: Texts): HTMLElement[] {
  const { settings } = tuning;
  const { profile } = tuning.saved;
  const row = (column: string, control: HTMLElement) => h("div", { class: "column" }, h("b", {}, column), control);
  const listed = settings.criteria.flatMap((criterion, at) => {
    if (!all && counts(tuning, at)) return [];
    const use = useSelect(all ? `all-${at}` : `use-${at}`, criterion, texts, (part) =>
      tuning.change(withCriterion(settings, at, part)),
    );
    return [row(criterion.column, use)];
  });
  const known = new Set([...settings.criteria.map(({ column }) => column), profile.partnerColumn.header].map(fold));
  const others = profile.columns.flatMap((column) => {
    if (known.has(fold(column.header))) return [];
    known.add(fold(column.header));
    const nothing = { column: column.header, axis: "potential" as const, weight: 0 };
    const use = useSelect(`column-${column.at}`, nothing, texts, ({ axis }) => {
      if (axis) tuning.change({ ...settings, criteria: [...settings.criteria, criterionFor(profile, column, axis)] });
    });
    return [row(column.header, use)];
  });
  return [...listed, ...others];
}

export function partnerColumn(tuning: Tuning, texts: Texts): HTMLElement {
  const { settings } = tuning;
  const { profile } = tuning.saved;
  const headers = [...new Set(profile.columns.map(({ header }) => header))];
  const current = fold(settings.partnerColumn ?? profile.partnerColumn.header);
  const select = choice(
    { id: "partner-column" },
    headers.map((header) => [header, header]),
    headers.find((header) => fold(header) === current) ?? "",
    (header) => tuning.change({ ...settings, partnerColumn: header }),
  );
  const label = h("label", { for: "partner-column" }, words[texts.locale].options.partnerColumn);
  return h("div", { class: "column" }, label, select);
}
