/** What stands behind the sentences: how much the odds grow, how often scores are right, and by which methods. */
import type { Evidence } from "../../core/decide/evidence/evidence";
import type { WhyTexts } from "../locale/why-texts";
import { usePage } from "../parts/page";

export function EvidenceFigures({ evidence }: { readonly evidence: Evidence }) {
  const { predicts } = usePage().texts.why;
  const { criteria, aucNow, aucLeaveOneOut, rows, withResults } = evidence;
  const fitted = criteria.filter(({ coefficient }) => coefficient !== null);
  const shown = (logOdds: number) => timesText(Math.exp(logOdds), predicts);
  const times = (logOdds: number) => (Number.isFinite(logOdds) ? shown(logOdds) : predicts.unbounded);
  return (
    <>
      {fitted.length > 0 ? <p class="quiet">{predicts.oddsMeaning}</p> : null}
      <ul class="plain">
        {fitted.map(({ criterion, coefficient }) =>
          coefficient ? (
            <li key={criterion.column}>
              {predicts.odds(
                criterion.column,
                shown(coefficient.value),
                coefficient.low === Number.NEGATIVE_INFINITY ? "0" : times(coefficient.low),
                times(coefficient.high),
              )}
            </li>
          ) : null,
        )}
      </ul>
      {aucNow !== null && aucLeaveOneOut !== null ? (
        <p class="quiet">{predicts.auc(aucNow.toFixed(2), aucLeaveOneOut.toFixed(2), rows, withResults)}</p>
      ) : null}
      <p class="quiet">{predicts.intervalMeaning}</p>
    </>
  );
}

/** Beyond it nobody learns anything from a figure. */
const most = 1000;

/** Two digits that count, and whole numbers from 10 on. */
function timesText(times: number, { over, under }: WhyTexts["predicts"]): string {
  if (times > most) return over(most.toLocaleString("en-US"));
  if (times < 1 / most) return under(String(1 / most));
  if (times >= 10) return Math.round(times).toLocaleString("en-US");
  return times >= 1 ? times.toFixed(1) : times.toPrecision(2);
}
