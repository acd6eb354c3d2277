/** The map that follows what is tried out, with the crosshair to take hold of. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { lazily } from "../../core/cells/lazily";
import type { Evaluation } from "../../core/evaluate/evaluation";
import { cutNumber } from "../../core/map/cut-at";
import { mapContent } from "../../core/map/map-content";
import { type Axis, axes } from "../../core/model/axis";
import { cutOf } from "../../core/model/settings";
import { cutCell } from "../../core/settings/cut-text";
import { usePage } from "../parts/page";
import { measuredMap, tunePicture } from "../parts/picture";
import { pure } from "../parts/pure";
import { useSurface } from "../parts/surface";
import { usePageSize } from "../parts/use-size";
import { tuned } from "../state/transitions";
import { cancelled, changed, letGo, passed, settingsOf } from "../state/tune";
import { certaintyIn, type WhyFields } from "../state/why";
import { arrowsOf } from "./arrows";
import { CutGrip, type GripActions, type ShownCut } from "./cut-grip";
import { cutOnMap, withCut } from "./cuts";
import type { Move } from "./moves";
import { MovingMap } from "./moving-map";
import { PaintedMarks } from "./painted-marks";

interface Props {
  readonly saved: Evaluation;
  readonly now: Evaluation;
  /** While a line is dragged the marks stay; those that would change sides take their new colour. */
  readonly isDragged: boolean;
  readonly moves: readonly Move[];
  /** While a slider is on its way the marks move at once; names follow when it rests. */
  readonly isMoving: boolean;
  /** What is known of how sure the placements are. */
  readonly why: WhyFields;
}

/** In ms: so long without a change is rest. */
const rest = 150;

/** Whether a value has rested; always where nothing moves. */
function useRest(value: unknown, isMoving: boolean): boolean {
  const [rested, setRested] = useState<unknown>(null);
  useEffect(() => {
    if (!isMoving) return;
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, isMoving]);
  return !isMoving || rested === value;
}

export const TuneMap = pure(({ saved, now, isDragged, moves, isMoving, why }: Props) => {
  const { texts, act } = usePage();
  const size = usePageSize();
  const laidOut = useRef(now);
  if (!isDragged) laidOut.current = now;
  const shown = laidOut.current;
  const hasNames = useRest(now, isMoving);
  const certainty = certaintyIn(why, shown);
  /** As it was drawn last, to be moved on. */
  const moving = useRef<() => MovingMap>(null);
  const map = useMemo(() => {
    const content = mapContent(shown, texts.locale, certainty);
    const picture = tunePicture(content, size);
    const moved = hasNames ? null : moving.current?.().moved(picture);
    if (moved) return moved;
    const drawn = measuredMap(picture, hasNames);
    moving.current = lazily(() => new MovingMap(drawn));
    return drawn;
  }, [shown, certainty, texts.locale, size, hasNames]);
  const { holder, marks } = useSurface(map.svg, map.over);
  useEffect(() => {
    // What stays is known before a slider moves the rest.
    const timer = setTimeout(() => moving.current?.(), rest);
    return () => clearTimeout(timer);
  }, [map]);
  useLayoutEffect(() => {
    if (isDragged) return;
    const arrows = arrowsOf(saved, now, moves, map);
    // Behind marks and names: they say which way, and hide nothing.
    const first = map.svg.querySelector("[data-leader], [data-partner]");
    for (const arrow of arrows.behind) map.svg.insertBefore(arrow, first);
    (map.over.at(-1) ?? map.svg).append(...arrows.over);
    return () => {
      for (const arrow of [...arrows.behind, ...arrows.over]) arrow.remove();
    };
  }, [map, saved, now, moves, isDragged]);
  // Made where a line is dragged: the marks of a moving map are others' at each step.
  const marksOn = useMemo(() => lazily(() => new PaintedMarks(marks, shown, why)), [map]);
  const isPainted = useRef(false);
  useLayoutEffect(() => {
    // Drawn as they are now; only after a line was dragged they may have other colours.
    if (!isDragged && !isPainted.current) return;
    isPainted.current = isDragged;
    marksOn().paint(now, why);
  }, [marksOn, now, why, isDragged]);
  const actions: GripActions = {
    dragged: (axis, percent) => {
      const cut = cutOnMap(shown, axis, percent);
      act.update(tuned((tune) => passed(tune, withCut(settingsOf(tune), axis, cut), "grip")));
    },
    dropped: (axis, percent) => {
      const cut = cutOnMap(shown, axis, percent);
      act.update(tuned((tune) => changed(tune, withCut(settingsOf(cancelled(tune)), axis, cut))));
    },
    cancelled: () => act.update(tuned(cancelled)),
    nudged: (axis, next) =>
      act.update(
        tuned((tune) => {
          const settings = settingsOf(tune);
          const cut = cutOf(settings, axis);
          const value = next(cut.kind === "number" ? cut.value : cutNumber(shown, axis));
          return passed(tune, withCut(settings, axis, { kind: "number", value }), "slider");
        }),
      ),
    rested: () => act.update(tuned(letGo)),
  };
  const cutShown = (axis: Axis): ShownCut => ({
    number: cutNumber(now, axis),
    text: String(cutCell(cutOf(now.settings, axis), texts.locale)),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would have a frame and a legend
    <div class="map" role="group">
      <div class="cuts">
        <div ref={holder} />
        {axes.map((axis) => (
          <CutGrip key={axis} axis={axis} map={map} cut={cutShown(axis)} actions={actions} />
        ))}
      </div>
    </div>
  );
});
