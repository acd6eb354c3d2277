/** What the profile's columns are taken for, to be checked and changed before the first map. */
import type { Outcome } from "../../core/problem/problem";
import { problemsText } from "../../core/problem/problems-text";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { type MapFacts, placedIn, tried } from "../state/facts";
import { settingsOf, type Tune } from "../state/tune";
import { AllColumns, PartnerColumn } from "../tune/columns";
import { TuneView } from "../tune/tune-view";
import { useUndoKeys } from "../tune/undo-keys";

interface Props {
  /** What stands in the way of reading is said in its place. */
  readonly facts: Outcome<MapFacts>;
  readonly tune: Tune | null;
}

export function Recognised({ facts, tune }: Props) {
  const { texts } = usePage();
  useUndoKeys();
  if (!facts.ok) return <p class="note">{problemsText(facts.problems, texts.locale)}</p>;
  if (!tune) return null;
  const { outcome } = tried(facts.value, settingsOf(tune));
  const columns = { profile: facts.value.evaluation.profile, settings: settingsOf(tune) };
  return (
    <div class="recognised">
      <h2>{texts.start.recognised}</h2>
      <p role="status" class={outcome.ok ? "quiet" : "note"}>
        {outcome.ok
          ? texts.tune.judged(placedIn(outcome.value), outcome.value.partners.length)
          : problemsText(outcome.problems, texts.locale)}
      </p>
      <div>
        <PartnerColumn {...columns} />
        <AllColumns {...columns} />
      </div>
      <Fold id="how-read" summary={texts.map.notices}>
        <ul class="notices">
          {facts.value.view.notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      </Fold>
      <Fold id="try" summary={texts.start.tryOut}>
        {() => <TuneView facts={facts.value} tune={tune} applies={false} />}
      </Fold>
    </div>
  );
}
