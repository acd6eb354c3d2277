/** Whom to support first, and why. */

import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { Swatch } from "../parts/swatch";
import type { MapFacts } from "../state/facts";
import { folded } from "../state/transitions";

interface Props {
  readonly facts: MapFacts;
  readonly shown: readonly number[];
}

/** Entries shown before "more", and after it. */
const first = 5;
const most = 20;

export const Priorities = pure(({ facts, shown }: Props) => {
  const { texts, act, folds } = usePage();
  if (shown.length === 0) return null;
  const top = shown.slice(0, most);
  const all = folds.more === true;
  const entries = all ? top : top.slice(0, first);
  return (
    <div>
      <h2>{texts.priorities.title}</h2>
      <p class="quiet">{texts.priorities.hint}</p>
      <ol class="top">
        {entries.map((priority) => (
          <Entry key={priority} facts={facts} priority={priority} />
        ))}
      </ol>
      {top.length > first ? (
        <button type="button" class="link" onClick={() => act.update(folded("more", !all))}>
          {all ? texts.priorities.fewer : texts.priorities.more(top.length - first)}
        </button>
      ) : null}
      {shown.length > top.length || facts.view.partners > facts.count ? (
        <p class="quiet">{texts.priorities.rest}</p>
      ) : null}
    </div>
  );
});

function Entry({ facts, priority }: { readonly facts: MapFacts; readonly priority: number }) {
  const { priorities } = usePage().texts;
  const { name, segment, potential, results, why } = facts.entry(priority);
  const colour = facts.view.counts.find(({ key }) => key === segment)?.colour ?? "#000";
  return (
    <li>
      <Fold
        id={`top-${priority}`}
        summary={
          <>
            <b>{priority}</b>
            <Swatch colour={colour} />
            {name}
          </>
        }
      >
        <p class="quiet">{`${priorities.potential} ${potential} / ${priorities.results} ${results}`}</p>
        <p class="quiet">{why}</p>
      </Fold>
    </li>
  );
}
