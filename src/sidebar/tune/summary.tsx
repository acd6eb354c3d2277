/** What the settings tried out come to, in a place that keeps its height: the controls below it stay where they are. */
import type { Evaluation } from "../../core/evaluate/evaluation";
import { segmentKeys } from "../../core/model/segment";
import { partnersIn } from "../../core/sheets/map/panel";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { placedIn } from "../state/facts";

interface Props {
  readonly saved: Evaluation;
  readonly now: Evaluation;
  readonly moved: number;
  /** What is wrong with settings that cannot be used. */
  readonly problem: string | null;
}

export const Summary = pure(({ saved, now, moved, problem }: Props) => {
  const { texts } = usePage();
  if (problem !== null) {
    return (
      <div class="changes" role="status">
        <p class="note">{problem}</p>
      </div>
    );
  }
  return (
    <div class="changes" role="status">
      <ul class="tune-counts">
        {segmentKeys.map((key) => {
          const count = partnersIn(now, key);
          const difference = count - partnersIn(saved, key);
          const sign = difference === 0 ? "" : ` (${difference > 0 ? "+" : "−"}${Math.abs(difference)})`;
          return <li key={key}>{`${now.settings.segments[key].name} ${count}${sign}`}</li>;
        })}
      </ul>
      <p>{`${texts.tune.judged(placedIn(now), now.partners.length)} ${texts.tune.moved(moved)}`}</p>
    </div>
  );
});
