/** How much more often partners with many points in a criterion have results: each difference as a mark on its range. */
import type { CriterionEvidence } from "../../core/decide/evidence/evidence";
import { usePage } from "../parts/page";

interface Props {
  readonly criteria: readonly CriterionEvidence[];
}

/** Largest difference first; those without groups last. */
const byDifference = (a: CriterionEvidence, b: CriterionEvidence) =>
  (b.groups?.difference ?? -2) - (a.groups?.difference ?? -2);

export function Differences({ criteria }: Props) {
  const { predicts } = usePage().texts.why;
  return (
    <>
      <p class="quiet">{predicts.pictureHint}</p>
      <ul class="differences">
        {[...criteria].sort(byDifference).map((each) => (
          <Difference key={each.criterion.column} evidence={each} />
        ))}
      </ul>
    </>
  );
}

function Difference({ evidence: { criterion, groups } }: { readonly evidence: CriterionEvidence }) {
  const { predicts } = usePage().texts.why;
  if (!groups) {
    return (
      <li>
        <b>{criterion.column}</b> <span class="quiet">{predicts.noGroups}</span>
      </li>
    );
  }
  const { difference, low, high } = groups;
  const verdict = low > 0 ? "more" : high < 0 ? "less" : "open";
  return (
    <li class={verdict}>
      <span class="line">
        <b>{criterion.column}</b> <span class="verdict">{predicts.verdicts[verdict]}</span>
      </span>
      <span class="range" aria-hidden="true">
        <span class="zero" style={{ left: "50%" }} />
        <span class="reach" style={{ left: `${at(low)}%`, width: `${at(high) - at(low)}%` }} />
        <span class="point" style={{ left: `${at(difference)}%` }} />
      </span>
      <span class="quiet">
        {predicts.groups(groups)} · {predicts.difference(signed(difference), signed(low), signed(high))}
      </span>
    </li>
  );
}

/** A difference from −1 to 1 as a place in percent. */
const at = (difference: number): number => 50 + 50 * Math.max(-1, Math.min(1, difference));

function signed(share: number): string {
  const points = Math.round(100 * share);
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0";
}
