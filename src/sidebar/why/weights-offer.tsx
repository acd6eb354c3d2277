/** Other weights, what they would do, and the one click that writes them. */
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { SegmentKey } from "../../core/model/segment";
import type { WeightsTried } from "../../core/view/weights-tried";
import { words } from "../../core/words/words";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";

interface Props {
  readonly id: string;
  readonly now: Evaluation;
  readonly tried: WeightsTried;
  readonly edits: number;
}

/** More than these nobody reads one by one. */
const listed = 20;

export function WeightsOffer({ id, now, tried, edits }: Props) {
  const { texts, act } = usePage();
  const { weights, predicts } = texts.why;
  const { moved } = tried;
  const isSame = tried.weights.every((each) => Math.abs(each.now - each.next) < 0.05);
  const dropped = tried.weights
    .filter((each) => each.next === 0 && each.now > 0)
    .map(({ column }) => texts.why.quoted(column));
  const nameOf = (segment: SegmentKey | null) =>
    segment ? now.settings.segments[segment].name : words[now.settings.locale].needsData;
  return (
    <div class="weights-offer">
      <ul class="plain">
        {tried.weights.map((each) => (
          <li key={each.column}>{weights.weight(each.column, percent(each.now), percent(each.next))}</li>
        ))}
      </ul>
      {dropped.length > 0 ? <p class="quiet">{weights.toZero(dropped.join(predicts.separator))}</p> : null}
      {isSame ? (
        <p>{weights.same}</p>
      ) : (
        <>
          {moved.length === 0 ? (
            <p>{weights.moved(0)}</p>
          ) : (
            <Fold id={`${id}-moved`} summary={weights.moved(moved.length)}>
              {() => (
                <ul class="plain">
                  {moved.slice(0, listed).map(({ name, from, to }, at) => (
                    <li key={at}>{weights.movedOne(name, nameOf(from), nameOf(to))}</li>
                  ))}
                  {moved.length > listed ? <li>{texts.tune.moreMovers(moved.length - listed)}</li> : null}
                </ul>
              )}
            </Fold>
          )}
          {edits > 0 ? <p class="quiet">{weights.withOthers(edits)}</p> : null}
          <button type="button" id={`${id}-use`} onClick={() => act.takeWeights(tried.settings)}>
            {weights.use}
          </button>
        </>
      )}
    </div>
  );
}

const percent = (value: number): string => `${Math.round(10 * value) / 10}%`;
