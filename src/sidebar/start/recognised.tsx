/** What the profile's columns are taken for, to be checked and changed before the first map. */
import type { Snapshot } from "../../addon/api";
import type { Outcome, Problem } from "../../core/problem/problem";
import { problemsText } from "../../core/problem/problems-text";
import { evaluateSnapshot } from "../../core/wire/snapshot";
import { ColumnsView } from "../columns/columns-view";
import { LeftOut } from "../columns/left-out";
import { Offers } from "../columns/offers";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { columnsIn, withDraft } from "../state/draft";
import { type MapFacts, placedIn, tried } from "../state/facts";
import { remembered } from "../state/remembered";
import { settingsOf, type Tune } from "../state/tune";
import type { WhyFields } from "../state/why";
import { TuneView } from "../tune/tune-view";
import { useUndoKeys } from "../tune/undo-keys";
import { Questions } from "./questions";

interface Props {
  readonly snapshot: Snapshot;
  /** What stands in the way of reading is said, and what can be asked is. */
  readonly facts: Outcome<MapFacts>;
  readonly tune: Tune | null;
  readonly why: WhyFields;
}

const evaluatedDraft = remembered(evaluateSnapshot);

export function Recognised({ snapshot, facts, tune, why }: Props) {
  const { texts } = usePage();
  useUndoKeys();
  if (!tune) return facts.ok ? null : <Trouble problems={facts.problems} />;
  const settings = settingsOf(tune);
  const draft = withDraft(snapshot, settings);
  const view = columnsIn(draft);
  const isOpen = view !== null && view.questions.length > 0;
  const outcome = facts.ok ? tried(facts.value, settings).outcome : evaluatedDraft(draft);
  return (
    <div class="recognised">
      <h2>{texts.start.recognised}</h2>
      {outcome.ok ? (
        <p role="status" class="quiet">
          {texts.tune.judged(placedIn(outcome.value), outcome.value.partners.length)}
        </p>
      ) : (
        // Until it is answered, the settings made from the answers are not there to be spoken of.
        <Trouble problems={facts.ok || !isOpen ? outcome.problems : facts.problems} />
      )}
      {view ? <Questions view={view} /> : null}
      {view ? <Offers view={view} /> : null}
      {view ? <ColumnsView view={view} readings={settings.readings} /> : null}
      {outcome.ok ? <LeftOut profile={outcome.value.profile} rows={settings.rows} /> : null}
      {facts.ok ? (
        <>
          <Fold id="how-read" summary={texts.map.notices}>
            <ul class="notices">
              {facts.value.view.notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          </Fold>
          <Fold id="try" summary={texts.start.tryOut}>
            {() => <TuneView facts={facts.value} tune={tune} why={why} applies={false} />}
          </Fold>
        </>
      ) : null}
    </div>
  );
}

function Trouble({ problems }: { readonly problems: readonly Problem[] }) {
  const { texts } = usePage();
  return (
    <p role="status" class="note">
      {problemsText(problems, texts.locale)}
    </p>
  );
}
