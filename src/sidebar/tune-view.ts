/** Weights, scales and cuts to try out: the map follows at once, and nothing is written before "apply". */
import type { SettingsEdit } from "../addon/api";
import type { Evaluation } from "../core/evaluate/evaluation";
import { cutAt, cutNumber } from "../core/map/cut-at";
import { mapContent } from "../core/map/map-content";
import { mapPositions } from "../core/map/positions";
import type { Axis } from "../core/model/axis";
import type { Criterion } from "../core/model/criterion";
import type { Partner } from "../core/model/partner";
import { type SegmentKey, segmentKeys } from "../core/model/segment";
import { cutOf, type Settings } from "../core/model/settings";
import { cutCell } from "../core/settings/cut-text";
import { partnersIn } from "../core/sheets/map/panel";
import { columnHistogram } from "../core/view/column-histogram";
import { words } from "../core/words/words";
import { cutOption } from "./cut-control";
import { cutGrips } from "./cut-grips";
import { h, refill, svgElement } from "./dom";
import { messageOf } from "./failure";
import { histogramView } from "./histogram-view";
import type { Texts } from "./locale/texts";
import { placedIn } from "./map-facts";
import { measuredMap } from "./picture";
import { tuneControls, unusedColumns } from "./tune-controls";
import { type Tuning, undoKeys } from "./tuning";

/** Changes of segment that are listed; the arrows show all. */
const listed = 20;

/** `apply` is null where something else around it applies, and lists the columns. */
export function tuneView(
  tuning: Tuning,
  texts: Texts,
  apply: ((edits: readonly SettingsEdit[]) => void) | null,
): HTMLElement {
  const { saved } = tuning;
  /** What the map shows. */
  let shown = saved;
  const open = new Set<number>();
  let drawing = 0;
  // By the profile's row: with another column of names there may be other partners.
  const savedAt = new Map(saved.partners.map((partner) => [partner.row, partner]));
  const placeBefore = new Map(mapPositions(saved).map((place) => [saved.partners[place.index]?.row, place]));
  const before = ({ row }: Partner) => savedAt.get(row)?.segment ?? null;
  const withCut = (axis: Axis, value: number): Settings => ({
    ...tuning.settings,
    [cutOption(axis)]: { kind: "number", value },
  });
  const grips = cutGrips(texts, {
    dragged: (axis, percent) => {
      const value = cutAt(shown, axis, percent);
      attempt(() => recolour(tuning.evaluation(withCut(axis, value))));
      return value;
    },
    dropped: (axis, percent) => tuning.change(withCut(axis, cutAt(shown, axis, percent))),
    cancelled: () => show(),
    set: (axis, value) => tuning.change(withCut(axis, value)),
  });
  const drawn = h("div", {});
  const picture = h("div", { class: "map", role: "group" }, drawn, ...grips.elements);
  const changes = h("div", { class: "changes", role: "status" });
  const controls = h("div", {});
  const undo = h("button", { id: "undo", click: tuning.undo }, texts.tune.undo);
  const redo = h("button", { id: "redo", click: tuning.redo }, texts.tune.redo);
  const reset = h(
    "button",
    { class: "link", id: "reset", click: () => tuning.change(saved.settings) },
    texts.tune.reset,
  );
  const applying = h(
    "button",
    { class: "primary", id: "apply", click: () => apply?.(tuning.edits()) },
    texts.tune.apply,
  );

  /** Many moves of a slider are drawn once a frame. */
  function show(): void {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(() => {
      undo.disabled = !tuning.canUndo;
      redo.disabled = !tuning.canRedo;
      const isAsSaved = tuning.edits().length === 0;
      applying.disabled = isAsSaved;
      reset.disabled = isAsSaved;
      attempt(() => draw(tuning.evaluation()));
    });
  }

  /** Settings that cannot be used say why, where else the changes stand. */
  function attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      applying.disabled = true;
      changes.replaceChildren(h("p", { class: "note" }, messageOf(error)));
    }
  }

  function draw(now: Evaluation): void {
    shown = now;
    const map = measuredMap(mapContent(now, texts.locale));
    const { svg, at } = map;
    const moved = movedIn(now);
    for (const { index, x, y } of mapPositions(now)) {
      const from = moved.has(index) ? placeBefore.get(now.partners[index]?.row) : undefined;
      if (from) svg.append(arrow(at(from.x, from.y), at(x, y)));
    }
    drawn.replaceChildren(svg);
    grips.settle(map, (axis) => ({
      number: cutNumber(now, axis),
      text: String(cutCell(cutOf(now.settings, axis), texts.locale)),
    }));
    tell(now, moved);
    spread();
  }

  /** Histograms for the criteria whose details are open. */
  function spread(): void {
    for (const place of controls.querySelectorAll<HTMLElement>("[open] > [data-criterion]")) {
      const criterion = tuning.settings.criteria[Number(place.dataset.criterion)] as Criterion;
      place.replaceChildren(histogramView(columnHistogram(shown, criterion, texts.locale), texts));
    }
  }

  /** Partners in another segment than on the sheet. */
  function movedIn(now: Evaluation): ReadonlySet<number> {
    return new Set(now.partners.flatMap((partner, index) => (partner.segment !== before(partner) ? [index] : [])));
  }

  /** While a line is dragged the points stay: those that would change sides take their new colour. */
  function recolour(now: Evaluation): void {
    shown.partners.forEach(({ priority }, index) => {
      const segment = now.partners[index]?.segment;
      const mark = priority === null ? null : drawn.querySelector(`path[data-partner="${priority}"]`);
      if (segment && mark) mark.setAttribute("fill", now.settings.segments[segment].colour);
    });
    tell(now, movedIn(now));
  }

  function tell(now: Evaluation, moved: ReadonlySet<number>): void {
    const name = (segment: SegmentKey | null) =>
      segment ? now.settings.segments[segment].name : words[now.settings.locale].needsData;
    const counts = segmentKeys.map((key) => {
      const difference = partnersIn(now, key) - partnersIn(saved, key);
      const sign = difference === 0 ? "" : ` (${difference > 0 ? "+" : "−"}${Math.abs(difference)})`;
      return h("li", {}, `${now.settings.segments[key].name} ${partnersIn(now, key)}${sign}`);
    });
    changes.replaceChildren(
      h("ul", { class: "tune-counts" }, ...counts),
      h("p", {}, `${texts.tune.judged(placedIn(now), now.partners.length)} ${texts.tune.moved(moved.size)}`),
      h(
        "ul",
        {},
        ...[...moved]
          .slice(0, listed)
          .map((index) => now.partners[index] as Partner)
          .map((partner) => h("li", {}, `${partner.name}: ${name(before(partner))} → ${name(partner.segment)}`)),
      ),
    );
  }

  function fill(): void {
    refill(controls, ...tuneControls(tuning, open, texts), apply ? unusedColumns(tuning, texts) : null);
  }

  const view = h(
    "div",
    { class: "tune" },
    h("p", { class: "quiet" }, texts.tune.explanation),
    picture,
    changes,
    h("p", { class: "tune-actions" }, undo, redo, reset),
    apply ? applying : null,
    controls,
  );
  undoKeys(view, tuning);
  controls.addEventListener("toggle", spread, { capture: true });
  tuning.watch((isStep) => {
    if (isStep) fill();
    show();
  });
  fill();
  show();
  return view;
}

function arrow([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): SVGElement {
  const length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const head = 5;
  return svgElement("path", {
    class: "arrow",
    d: `M${x1} ${y1}L${x2} ${y2}M${x2 - head * (ux - 0.6 * uy)} ${y2 - head * (uy + 0.6 * ux)}L${x2} ${y2}L${x2 - head * (ux + 0.6 * uy)} ${y2 - head * (uy - 0.6 * ux)}`,
  });
}
