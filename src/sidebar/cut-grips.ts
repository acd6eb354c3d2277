/** The crosshair's two lines to take hold of: dragged, or moved by the arrow keys, they say where an axis is cut. */

import { type Axis, axes } from "../core/model/axis";
import { words } from "../core/words/words";
import { cutOption } from "./cut-control";
import { h } from "./dom";
import type { Texts } from "./locale/texts";
import type { MeasuredMap } from "./picture";

export interface GripActions {
  /** The number to cut at where a line is on its way, in percent of the map. */
  readonly dragged: (axis: Axis, percent: number) => number;
  /** Let go: a step. */
  readonly dropped: (axis: Axis, percent: number) => void;
  /** Given up: as before. */
  readonly cancelled: () => void;
  /** By the keyboard, to a number. */
  readonly set: (axis: Axis, value: number) => void;
}

/** A cut as a number, and in words where it is none. */
export interface ShownCut {
  readonly number: number;
  readonly text: string;
}

export interface CutGrips {
  readonly elements: readonly HTMLElement[];
  /** Puts the lines where the map has its crosshair. */
  readonly settle: (map: MeasuredMap, cutOf: (axis: Axis) => ShownCut) => void;
}

export function cutGrips(texts: Texts, actions: GripActions): CutGrips {
  const { options } = words[texts.locale];
  let measured: MeasuredMap | null = null;
  const grips = axes.map((axis) => {
    const isAcross = axis === "potential";
    const value = h("output", {});
    const grip = h(
      "div",
      {
        class: `grip ${axis}`,
        role: "slider",
        tabindex: "0",
        title: texts.tune.drag,
        "aria-label": options[cutOption(axis)],
        "aria-valuemin": "0",
        "aria-valuemax": "100",
        "aria-orientation": isAcross ? "horizontal" : "vertical",
      },
      value,
    );
    const tell = ({ number, text }: ShownCut) => {
      grip.setAttribute("aria-valuenow", String(number));
      grip.setAttribute("aria-valuetext", text);
      value.textContent = text;
    };
    /** Along the axis in percent of the picture. */
    const put = (part: number) => {
      grip.style[isAcross ? "left" : "top"] = `${part}%`;
    };
    const percentAt = (event: PointerEvent): number => {
      const { field, width, height } = measured as MeasuredMap;
      const box = (grip.parentElement as HTMLElement).getBoundingClientRect();
      const part = isAcross
        ? (((event.clientX - box.left) / box.width) * width - field.x) / field.width
        : 1 - (((event.clientY - box.top) / box.height) * height - field.y) / field.height;
      return Math.min(100, Math.max(0, part * 100));
    };
    const partOf = (percent: number): number => {
      const { field, width, height } = measured as MeasuredMap;
      return isAcross
        ? (100 * (field.x + (percent / 100) * field.width)) / width
        : (100 * (field.y + (1 - percent / 100) * field.height)) / height;
    };
    let held: number | null = null;
    grip.addEventListener("pointerdown", (event) => {
      if (!measured || event.button !== 0) return;
      event.preventDefault();
      grip.focus();
      grip.setPointerCapture(event.pointerId);
      held = 50;
      grip.classList.add("held");
    });
    grip.addEventListener("pointermove", (event) => {
      if (held === null) return;
      held = percentAt(event);
      put(partOf(held));
      const number = actions.dragged(axis, held);
      tell({ number, text: String(number) });
    });
    const letGo = (drop: boolean) => {
      if (held === null) return;
      const percent = held;
      held = null;
      grip.classList.remove("held");
      if (drop && Math.abs(percent - 50) > 0.5) actions.dropped(axis, percent);
      else actions.cancelled();
    };
    grip.addEventListener("pointerup", () => letGo(true));
    grip.addEventListener("pointercancel", () => letGo(false));
    grip.addEventListener("keydown", (event) => {
      if (event.key === "Escape") return letGo(false);
      const now = Number(grip.getAttribute("aria-valuenow"));
      const [less, more] = isAcross ? ["ArrowLeft", "ArrowRight"] : ["ArrowDown", "ArrowUp"];
      const moves: Readonly<Record<string, number>> = {
        [less as string]: now - 1,
        [more as string]: now + 1,
        PageDown: now - 10,
        PageUp: now + 10,
        Home: 0,
        End: 100,
      };
      const next = moves[event.key];
      if (next === undefined) return;
      event.preventDefault();
      const number = Math.min(100, Math.max(0, Math.round(next)));
      // Told before the map is drawn: the next key goes on from here.
      tell({ number, text: String(number) });
      actions.set(axis, number);
    });
    const settle = (map: MeasuredMap, cut: ShownCut) => {
      measured = map;
      const { field, width, height } = map;
      grip.style[isAcross ? "top" : "left"] = `${isAcross ? (100 * field.y) / height : (100 * field.x) / width}%`;
      grip.style[isAcross ? "height" : "width"] =
        `${isAcross ? (100 * field.height) / height : (100 * field.width) / width}%`;
      put(partOf(50));
      tell(cut);
    };
    return { axis, grip, settle };
  });
  return {
    elements: grips.map(({ grip }) => grip),
    settle: (map, cutOf) => {
      for (const { axis, settle } of grips) settle(map, cutOf(axis));
    },
  };
}
