/** "How do you know?": how sure the placements are, what leads to results, and the weights behind a score that is kept. */
import type { Evaluation } from "../../core/evaluate/evaluation";
import { usePage } from "../parts/page";
import { type MapFacts, triedNow, tried as triedWith } from "../state/facts";
import { sameSettings, settingsOf, steppedTo, type Tune } from "../state/tune";
import type { WhyFields } from "../state/why";
import { KeptScorePart } from "./kept-score-part";
import { PredictsPart } from "./predicts-part";
import { SurePart } from "./sure-part";

interface Props {
  readonly facts: MapFacts;
  readonly tune: Tune | null;
  readonly why: WhyFields;
  /** What is tried out comes to, else what stands on the sheets: all is said of that. */
  readonly now: Evaluation;
}

export function WhyTab({ facts, tune, why, now }: Props) {
  const { texts, act } = usePage();
  const settings = tune ? settingsOf(tune) : now.settings;
  const tried = tune ? triedNow(facts, tune).outcome : null;
  // What a slider passes on its way is said at once; what takes a while waits for it to rest.
  const passing = tune?.passing && tried?.ok ? tried.value : now;
  const edits = tune ? triedWith(facts, steppedTo(tune)).edits.length : 0;
  const isTaken = why.taken !== null && sameSettings(why.taken, facts.evaluation.settings);
  return (
    <div class="why">
      <h2 class="why-title">{texts.why.title}</h2>
      {edits > 0 ? <p class="quiet">{texts.why.tried}</p> : null}
      {isTaken ? (
        <p class="note" role="status">
          {texts.why.weights.taken}{" "}
          <button type="button" class="link" id="weights-back" onClick={act.giveWeightsBack}>
            {texts.why.weights.back}
          </button>
        </p>
      ) : null}
      <SurePart now={passing} settings={settings} why={why} />
      <PredictsPart now={now} why={why} edits={edits} />
      <KeptScorePart now={now} why={why} edits={edits} sheet={facts.view.profileSheet} />
    </div>
  );
}
