/** Weights, scales and cuts to try out: the map follows at once, and nothing is written before "apply". */
import type { SettingsEdit, Snapshot } from "../addon/api";
import { words } from "../core/locale/words";
import { cutAt, cutNumber } from "../core/plan/cut-at";
import type { Evaluation } from "../core/plan/evaluation";
import { mapPositions } from "../core/plan/positions";
import { segmentKeys } from "../core/segment/segment";
import { cutCell } from "../core/settings/cut-text";
import { withEdits } from "../core/settings/edit";
import { type Axis, type Criterion, cutOf, type Settings } from "../core/settings/settings";
import { settingsEdits } from "../core/settings/settings-edits";
import { settingsGrid } from "../core/settings/settings-grid";
import { columnHistogram } from "../core/view/column-histogram";
import { mapContent } from "../core/view/map-content";
import { sentGrid } from "../core/view/sent";
import { evaluated, type SentSheet } from "../core/view/snapshot";
import { cutOption } from "./cut-control";
import { cutGrips } from "./cut-grips";
import { h } from "./dom";
import { histogramView } from "./histogram-view";
import type { Texts } from "./locale/texts";
import { measuredMap } from "./picture";
import { tuneControls } from "./tune-controls";

export interface TuneActions {
  readonly apply: (edits: readonly SettingsEdit[]) => void;
}

/** The steps somebody has taken, across "apply": so one can go back behind it, too. */
export interface TuneHistory {
  steps: readonly Settings[];
  step: number;
}

export const noHistory = (): TuneHistory => ({ steps: [], step: 0 });

/** Changes of segment that are listed; the arrows show all. */
const listed = 20;
const namespace = "http://www.w3.org/2000/svg";

export function tuneView(
  snapshot: Snapshot,
  saved: Evaluation,
  texts: Texts,
  actions: TuneActions,
  history: TuneHistory,
): HTMLElement {
  const sheet: SentSheet = snapshot.settings ?? { name: "", cells: sentGrid(settingsGrid(saved.settings)) };
  const textOf = (each: Settings) => JSON.stringify(settingsGrid(each));
  const onSheet = textOf(saved.settings);
  history.step = history.steps.map(textOf).lastIndexOf(onSheet);
  // Somebody else changed the sheet: the steps lead nowhere.
  if (history.step < 0) Object.assign(history, { steps: [saved.settings], step: 0 });
  /** What the map shows. */
  let shown = saved;
  const open = new Set<number>();
  let drawing = 0;
  /** Where a slider is on its way; letting go of it is a step. */
  let passing: Settings | null = null;
  const before = new Map(mapPositions(saved).map((place) => [place.index, place]));
  const settings = () => passing ?? (history.steps[history.step] as Settings);

  const grips = cutGrips(texts, {
    dragged: (axis, percent) => {
      const value = cutAt(shown, axis, percent);
      recolour(evaluatedWith(withCut(axis, value)));
      return value;
    },
    dropped: (axis, percent) => change(withCut(axis, cutAt(shown, axis, percent))),
    cancelled: () => show(),
    set: (axis, value) => change(withCut(axis, value)),
  });
  const drawn = h("div", {});
  const picture = h("div", { class: "map", role: "group" }, drawn, ...grips.elements);
  const changes = h("div", { class: "changes", role: "status" });
  const controls = h("div", {});
  const undo = h("button", { id: "undo", click: () => go(history.step - 1) }, texts.tune.undo);
  const redo = h("button", { id: "redo", click: () => go(history.step + 1) }, texts.tune.redo);
  const reset = h("button", { class: "link", id: "reset", click: () => change(saved.settings) }, texts.tune.reset);
  const apply = h("button", { class: "primary", id: "apply", click: () => actions.apply(edits()) }, texts.tune.apply);
  const editsFor = (next: Settings) => settingsEdits(sheet, saved.settings, next);
  const edits = () => editsFor(settings());
  const evaluatedWith = (next: Settings): Evaluation =>
    evaluated({ ...snapshot, settings: { ...sheet, cells: withEdits(sheet.cells, editsFor(next)) } }, texts.locale);
  const withCut = (axis: Axis, value: number): Settings => ({
    ...settings(),
    [cutOption(axis)]: { kind: "number", value },
  });

  function change(next: Settings): void {
    history.steps = [...history.steps.slice(0, history.step + 1), next];
    go(history.steps.length - 1);
  }

  function pass(next: Settings): void {
    passing = next;
    show();
  }

  function go(to: number): void {
    if (to < 0 || to >= history.steps.length) return;
    history.step = to;
    passing = null;
    fill();
    show();
  }

  /** Many moves of a slider are drawn once a frame. */
  function show(): void {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(() => {
      undo.disabled = history.step === 0;
      redo.disabled = history.step === history.steps.length - 1;
      const made = edits();
      apply.disabled = made.length === 0;
      reset.disabled = made.length === 0;
      try {
        draw(evaluatedWith(settings()));
      } catch (error) {
        apply.disabled = true;
        changes.replaceChildren(h("p", { class: "note" }, error instanceof Error ? error.message : String(error)));
      }
    });
  }

  function draw(now: Evaluation): void {
    shown = now;
    const map = measuredMap(mapContent(now, texts.locale));
    const { svg, at } = map;
    const moved = movedIn(now);
    for (const { index, x, y } of mapPositions(now)) {
      const from = moved.has(index) ? before.get(index) : undefined;
      if (from) svg.append(arrow(at(from.x, from.y), at(x, y)));
    }
    drawn.replaceChildren(svg);
    grips.settle(map, (axis) => ({
      number: cutNumber(now, axis),
      text: String(cutCell(cutOf(now.settings, axis), texts.locale)),
    }));
    tell(now, moved);
    for (const place of controls.querySelectorAll<HTMLElement>("[data-criterion]")) {
      const criterion = settings().criteria[Number(place.dataset.criterion)] as Criterion;
      place.replaceChildren(histogramView(columnHistogram(now, criterion, texts.locale), texts));
    }
  }

  /** Partners in another segment than on the sheet. */
  function movedIn(now: Evaluation): ReadonlySet<number> {
    const moved = now.partners.flatMap(({ segment }, index) =>
      segment !== saved.partners[index]?.segment ? [index] : [],
    );
    return new Set(moved);
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
    const name = (evaluation: Evaluation, index: number) => {
      const segment = evaluation.partners[index]?.segment;
      return segment ? evaluation.settings.segments[segment].name : words[evaluation.settings.locale].needsData;
    };
    const count = (evaluation: Evaluation, key: string) =>
      evaluation.partners.filter(({ segment }) => segment === key).length;
    const counts = segmentKeys.map((key) => {
      const difference = count(now, key) - count(saved, key);
      const sign = difference === 0 ? "" : ` (${difference > 0 ? "+" : "−"}${Math.abs(difference)})`;
      return h("li", {}, `${now.settings.segments[key].name} ${count(now, key)}${sign}`);
    });
    const judged = now.partners.filter(({ segment }) => segment !== null).length;
    changes.replaceChildren(
      h("ul", { class: "tune-counts" }, ...counts),
      h("p", {}, `${texts.tune.judged(judged, now.partners.length)} ${texts.tune.moved(moved.size)}`),
      h(
        "ul",
        {},
        ...[...moved]
          .slice(0, listed)
          .map((index) => h("li", {}, `${now.partners[index]?.name}: ${name(saved, index)} → ${name(now, index)}`)),
      ),
    );
  }

  function fill(): void {
    const { id } = document.activeElement ?? { id: "" };
    const tuned = { settings: settings(), saved: saved.settings, profile: saved.profile };
    controls.replaceChildren(...tuneControls(tuned, open, texts, { pass, change }));
    if (id !== "") controls.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  const view = h(
    "div",
    { class: "tune" },
    h("p", { class: "quiet" }, texts.tune.explanation),
    picture,
    changes,
    h("p", { class: "tune-actions" }, undo, redo, reset),
    apply,
    controls,
  );
  view.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    go(history.step + (key === "y" || event.shiftKey ? 1 : -1));
  });
  fill();
  show();
  return view;
}

function arrow([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): SVGElement {
  const path = document.createElementNS(namespace, "path");
  const length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const head = 5;
  path.setAttribute("class", "arrow");
  path.setAttribute(
    "d",
    `M${x1} ${y1}L${x2} ${y2}M${x2 - head * (ux - 0.6 * uy)} ${y2 - head * (uy + 0.6 * ux)}L${x2} ${y2}L${x2 - head * (ux + 0.6 * uy)} ${y2 - head * (uy - 0.6 * ux)}`,
  );
  return path;
}
