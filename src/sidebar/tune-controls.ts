/** What can be moved: of each axis its cut and its criteria, then the columns that do not count. */

import { type Axis, axes } from "../core/model/axis";
import { words } from "../core/words/words";
import { columnRows, counts, partnerColumn } from "./columns-view";
import { criterionControl } from "./criterion-control";
import { cutControl } from "./cut-control";
import { h } from "./dom";
import type { Texts } from "./locale/texts";
import type { Tuning } from "./tuning";

/** `open` has the criteria whose details are open, and is kept up to date. */
export function tuneControls(tuning: Tuning, open: Set<number>, texts: Texts): HTMLElement[] {
  return axes.map((axis) => axisControls(axis, tuning, open, texts));
}

export function unusedColumns(tuning: Tuning, texts: Texts): HTMLElement {
  const rows = columnRows(tuning, false, texts);
  return h(
    "section",
    { class: "unused" },
    ...(rows.length > 0 ? [h("h2", {}, texts.tune.unused), ...rows] : []),
    h("h2", {}, texts.tune.names),
    partnerColumn(tuning, texts),
  );
}

function axisControls(axis: Axis, tuning: Tuning, open: Set<number>, texts: Texts): HTMLElement {
  const { settings } = tuning;
  const rows = settings.criteria.flatMap((criterion, at) => {
    if (criterion.axis !== axis || !counts(tuning, at)) return [];
    const toggled = (isOpen: boolean) => {
      if (isOpen) open.add(at);
      else open.delete(at);
    };
    return [criterionControl(settings, { at, isOpen: open.has(at), toggled }, texts, tuning)];
  });
  return h(
    "section",
    { class: "axis" },
    h("h2", {}, words[texts.locale].axes[axis]),
    cutControl(axis, settings, texts, tuning),
    ...rows,
  );
}
