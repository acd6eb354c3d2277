/** Weights, scales and cuts to try out: the map follows at once, and nothing is written before "apply". */
import type { SettingsEdit, Snapshot } from "../addon/api";
import { words } from "../core/locale/words";
import type { Evaluation } from "../core/plan/evaluation";
import { mapPositions } from "../core/plan/positions";
import { segmentKeys } from "../core/segment/segment";
import { withEdits } from "../core/settings/edit";
import { axes, type Settings } from "../core/settings/settings";
import { settingsEdits } from "../core/settings/settings-edits";
import { settingsGrid } from "../core/settings/settings-grid";
import { mapContent } from "../core/view/map-content";
import { sentGrid } from "../core/view/sent";
import { evaluated, type SentSheet } from "../core/view/snapshot";
import { h } from "./dom";
import type { Texts } from "./locale/texts";
import { measuredMap } from "./picture";
import { axisControls } from "./tune-controls";

export interface TuneActions {
  readonly apply: (edits: readonly SettingsEdit[]) => void;
}

/** Changes of segment that are listed; the arrows show all. */
const listed = 20;
const namespace = "http://www.w3.org/2000/svg";

export function tuneView(snapshot: Snapshot, saved: Evaluation, texts: Texts, actions: TuneActions): HTMLElement {
  const sheet: SentSheet = snapshot.settings ?? { name: "", cells: sentGrid(settingsGrid(saved.settings)) };
  let steps: Settings[] = [saved.settings];
  let step = 0;
  let drawing = 0;
  /** Where a slider is on its way; letting go of it is a step. */
  let passing: Settings | null = null;
  const before = new Map(mapPositions(saved).map((place) => [place.index, place]));
  const settings = () => passing ?? (steps[step] as Settings);

  const picture = h("div", { class: "map" });
  const changes = h("div", { class: "changes", role: "status" });
  const controls = h("div", {});
  const undo = h("button", { id: "undo", click: () => go(step - 1) }, texts.tune.undo);
  const redo = h("button", { id: "redo", click: () => go(step + 1) }, texts.tune.redo);
  const reset = h("button", { class: "link", id: "reset", click: () => change(saved.settings) }, texts.tune.reset);
  const apply = h("button", { class: "primary", id: "apply", click: () => actions.apply(edits()) }, texts.tune.apply);
  const edits = () => settingsEdits(sheet, saved.settings, settings());

  function change(next: Settings): void {
    steps = [...steps.slice(0, step + 1), next];
    go(steps.length - 1);
  }

  function pass(next: Settings): void {
    passing = next;
    show();
  }

  function go(to: number): void {
    if (to < 0 || to >= steps.length) return;
    step = to;
    passing = null;
    fill();
    show();
  }

  /** Many moves of a slider are drawn once a frame. */
  function show(): void {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(() => {
      undo.disabled = step === 0;
      redo.disabled = step === steps.length - 1;
      const made = edits();
      apply.disabled = made.length === 0;
      reset.disabled = made.length === 0;
      try {
        draw(evaluated({ ...snapshot, settings: { ...sheet, cells: withEdits(sheet.cells, made) } }, texts.locale));
      } catch (error) {
        apply.disabled = true;
        changes.replaceChildren(h("p", { class: "note" }, error instanceof Error ? error.message : String(error)));
      }
    });
  }

  function draw(now: Evaluation): void {
    const { svg, at } = measuredMap(mapContent(now, texts.locale));
    const moved = mapPositions(now).filter(
      ({ index }) => saved.partners[index]?.segment !== now.partners[index]?.segment,
    );
    for (const { index, x, y } of moved) {
      const from = before.get(index);
      if (from) svg.append(arrow(at(from.x, from.y), at(x, y)));
    }
    picture.replaceChildren(svg);
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
    changes.replaceChildren(
      h("ul", { class: "tune-counts" }, ...counts),
      h("p", {}, texts.tune.moved(moved.length)),
      h(
        "ul",
        {},
        ...moved
          .slice(0, listed)
          .map(({ index }) => h("li", {}, `${now.partners[index]?.name}: ${name(saved, index)} → ${name(now, index)}`)),
      ),
    );
  }

  function fill(): void {
    const { id } = document.activeElement ?? { id: "" };
    controls.replaceChildren(...axes.map((axis) => axisControls(axis, settings(), texts, { pass, change })));
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
    go(key === "y" || event.shiftKey ? step + 1 : step - 1);
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
