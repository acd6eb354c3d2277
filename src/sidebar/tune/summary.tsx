/** What the settings tried out come to, in a place that keeps its height: the controls below it stay where they are. */
import type { Evaluation } from "../../core/evaluate/evaluation";
import { segmentKeys } from "../../core/model/segment";
import { partnersIn } from "../../core/sheets/map/panel";
import { borderlineCount } from "../../core/view/sure-placement";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { placedIn } from "../state/facts";
import { certaintyIn, type WhyFields } from "../state/why";

interface Props {
  readonly saved: Evaluation;
  readonly now: Evaluation;
  readonly moved: number;
  /** What is known of how sure the placements are. */
  readonly why: WhyFields;
  /** What is wrong with settings that cannot be used. */
  readonly problem: string | null;
}

export const Summary = pure(({ saved, now, moved, why, problem }: Props) => {
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
          return <li key={key}>{`${now.settings.segments[key].name} ${count}${signed(difference)}`}</li>;
        })}
      </ul>
      <Borderline saved={saved} now={now} why={why} />
      <p>{`${texts.tune.judged(placedIn(now), now.partners.length)} ${texts.tune.moved(moved)}`}</p>
    </div>
  );
});

const signed = (difference: number) =>
  difference === 0 ? "" : ` (${difference > 0 ? "+" : "−"}${Math.abs(difference)})`;

/** How many placements slightly other weights often change; dots while that is worked out. */
function Borderline({ saved, now, why }: Pick<Props, "saved" | "now" | "why">) {
  const { tune } = usePage().texts;
  const [before, after] = [certaintyIn(why, saved), certaintyIn(why, now)];
  const count = after && borderlineCount(now, after);
  const difference = count !== null && before ? count - borderlineCount(saved, before) : 0;
  return <p>{count === null ? tune.borderlineUnknown : `${tune.borderline(count)}${signed(difference)}`}</p>;
}
