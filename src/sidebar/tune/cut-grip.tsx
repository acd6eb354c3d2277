/** One of the crosshair's lines to take hold of: dragged, or moved by the arrow keys, it says where an axis is cut. */
import { useState } from "preact/hooks";
import type { Axis } from "../../core/model/axis";
import { words } from "../../core/words/words";
import { usePage } from "../parts/page";
import type { MeasuredMap } from "../parts/picture";
import { cutOption } from "./cuts";

export interface GripActions {
  /** On its way, in percent of the map. */
  readonly dragged: (axis: Axis, percent: number) => void;
  /** Let go: a step. */
  readonly dropped: (axis: Axis, percent: number) => void;
  /** Given up: as before. */
  readonly cancelled: () => void;
  /** By the keyboard, from the number it is at to another. */
  readonly nudged: (axis: Axis, next: (number: number) => number) => void;
  /** The key is let go: a step. */
  readonly rested: () => void;
}

/** A cut as a number, and in words where it is none. */
export interface ShownCut {
  readonly number: number;
  readonly text: string;
}

interface Props {
  readonly axis: Axis;
  readonly map: MeasuredMap;
  readonly cut: ShownCut;
  readonly actions: GripActions;
}

const whole = (number: number) => Math.min(100, Math.max(0, Math.round(number)));
const percent = (part: number) => `${100 * part}%`;

type Moves = Readonly<Record<string, (number: number) => number>>;
const pages: Moves = { PageDown: (n) => n - 10, PageUp: (n) => n + 10, Home: () => 0, End: () => 100 };
const keys: Readonly<Record<Axis, Moves>> = {
  potential: { ...pages, ArrowLeft: (n) => n - 1, ArrowRight: (n) => n + 1 },
  results: { ...pages, ArrowDown: (n) => n - 1, ArrowUp: (n) => n + 1 },
};

export function CutGrip({ axis, map, cut, actions }: Props) {
  const { texts } = usePage();
  const [held, setHeld] = useState<number | null>(null);
  const isAcross = axis === "potential";
  const { field, width, height } = map;
  const { plot } = map.layout;
  const at = held ?? 50;
  const place = isAcross
    ? {
        left: percent((field.x + (at / 100) * field.width) / width),
        top: percent(plot.y / height),
        height: percent(plot.height / height),
      }
    : {
        top: percent((field.y + (1 - at / 100) * field.height) / height),
        left: percent(field.x / width),
        width: percent(field.width / width),
      };
  const percentAt = ({ clientX, clientY, currentTarget }: PointerEvent): number => {
    const box = ((currentTarget as HTMLElement).parentElement as HTMLElement).getBoundingClientRect();
    const part = isAcross
      ? (((clientX - box.left) / box.width) * width - field.x) / field.width
      : 1 - (((clientY - box.top) / box.height) * height - field.y) / field.height;
    return Math.min(100, Math.max(0, part * 100));
  };
  const letGo = (drop: boolean) => {
    if (held === null) return;
    setHeld(null);
    if (drop && Math.abs(held - 50) > 0.5) actions.dropped(axis, held);
    else actions.cancelled();
  };
  const rest = () => {
    if (held === null) actions.rested();
  };
  return (
    <div
      class={`grip ${axis}${held === null ? "" : " held"}`}
      style={place}
      role="slider"
      tabIndex={0}
      title={texts.tune.drag}
      aria-label={words[texts.locale].options[cutOption(axis)]}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={cut.number}
      aria-valuetext={held === null ? cut.text : String(cut.number)}
      aria-orientation={isAcross ? "horizontal" : "vertical"}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(50);
      }}
      onPointerMove={(event) => {
        if (held === null) return;
        const next = percentAt(event);
        setHeld(next);
        actions.dragged(axis, next);
      }}
      onPointerUp={() => letGo(true)}
      onPointerCancel={() => letGo(false)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && held !== null) {
          event.preventDefault();
          letGo(false);
          return;
        }
        const next = keys[axis][event.key];
        if (!next) return;
        event.preventDefault();
        actions.nudged(axis, (number) => whole(next(number)));
      }}
      onKeyUp={rest}
      onBlur={rest}
    >
      <output aria-live="off">{held === null ? cut.text : cut.number}</output>
    </div>
  );
}
