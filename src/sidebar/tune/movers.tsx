/** Who would change segment, below the controls: however long it grows, nothing runs away under the pointer. */
import type { SegmentKey } from "../../core/model/segment";
import type { Settings } from "../../core/model/settings";
import { words } from "../../core/words/words";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import type { Move } from "./moves";
import { waysOf } from "./ways";

/** More than these nobody reads one by one. */
const listed = 20;

interface Props {
  readonly moves: readonly Move[];
  readonly settings: Settings;
}

export const Movers = pure(({ moves, settings }: Props) => {
  const { texts } = usePage();
  const name = (segment: SegmentKey | null) =>
    segment ? settings.segments[segment].name : words[settings.locale].needsData;
  return (
    <Fold id="movers" class="movers" summary={texts.tune.movers(moves.length)}>
      {() => (
        <>
          {moves.length > listed ? (
            <ul class="move-counts">
              {waysOf(moves).map(({ from, to, count }) => (
                <li key={`${from} ${to}`}>{`${name(from)} → ${name(to)}: ${texts.counts.partners(count)}`}</li>
              ))}
            </ul>
          ) : null}
          <ul>
            {moves.slice(0, listed).map(({ partner, from, to }) => (
              <li key={partner.row}>{`${partner.name}: ${name(from)} → ${name(to)}`}</li>
            ))}
          </ul>
          {moves.length > listed ? <p class="quiet">{texts.tune.moreMovers(moves.length - listed)}</p> : null}
        </>
      )}
    </Fold>
  );
});
