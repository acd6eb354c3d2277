/** Weights, scales and cuts to try out: the map follows at once, and nothing is written before "apply". */
import { useRef } from "preact/hooks";
import { axes } from "../../core/model/axis";
import { problemsText } from "../../core/problem/problems-text";
import { usePage } from "../parts/page";
import { type MapFacts, triedNow } from "../state/facts";
import { tuned } from "../state/transitions";
import { canRedo, canUndo, changed, redone, settingsOf, type Tune, undone } from "../state/tune";
import type { WhyFields } from "../state/why";
import { AxisControls } from "./axis-controls";
import { UnusedColumns } from "./columns";
import { Movers } from "./movers";
import { movesBetween } from "./moves";
import { Summary } from "./summary";
import { TuneMap } from "./tune-map";
import { useUndoKeys } from "./undo-keys";

interface Props {
  readonly facts: MapFacts;
  readonly tune: Tune;
  readonly why: WhyFields;
  /** False where something else around it applies, and lists the columns. */
  readonly applies: boolean;
}

export function TuneView({ facts, tune, why, applies }: Props) {
  const { texts, act } = usePage();
  useUndoKeys();
  const { evaluation: saved } = facts;
  const settings = settingsOf(tune);
  const { edits, outcome } = triedNow(facts, tune);
  /** Settings that cannot be used leave the map as it was. */
  const last = useRef(saved);
  if (outcome.ok) last.current = outcome.value;
  const now = last.current;
  const moves = movesBetween(saved, now);
  const isAsSaved = edits.length === 0;
  return (
    <div class="tune">
      <p class="quiet">{texts.tune.explanation}</p>
      <TuneMap
        saved={saved}
        now={now}
        isDragged={tune.passing?.by === "grip"}
        isMoving={tune.passing?.by === "slider"}
        moves={moves}
        why={why}
      />
      <Summary
        saved={saved}
        now={now}
        moved={moves.length}
        why={why}
        problem={outcome.ok ? null : problemsText(outcome.problems, texts.locale)}
      />
      <p class="tune-actions">
        <button type="button" id="undo" disabled={!canUndo(tune)} onClick={() => act.update(tuned(undone))}>
          {texts.tune.undo}
        </button>
        <button type="button" id="redo" disabled={!canRedo(tune)} onClick={() => act.update(tuned(redone))}>
          {texts.tune.redo}
        </button>
        <button
          type="button"
          class="link"
          id="reset"
          disabled={isAsSaved}
          onClick={() => act.update(tuned((each) => changed(each, saved.settings)))}
        >
          {texts.tune.reset}
        </button>
      </p>
      {applies ? (
        <button type="button" class="primary" id="apply" disabled={isAsSaved || !outcome.ok} onClick={act.apply}>
          {texts.tune.apply}
        </button>
      ) : null}
      <div class="controls">
        {axes.map((axis) => (
          <AxisControls key={axis} axis={axis} settings={settings} saved={saved.settings} now={now} />
        ))}
        {applies ? <UnusedColumns profile={saved.profile} settings={settings} saved={saved.settings} /> : null}
      </div>
      <Movers moves={moves} settings={now.settings} />
    </div>
  );
}
