/** What was decided for the user, and the click that decides it otherwise: all periods, whose sales. */
import { type Axis, axes } from "../../core/model/axis";
import type { Criterion } from "../../core/model/criterion";
import type { Settings } from "../../core/model/settings";
import type { ColumnsView } from "../../core/view/columns";
import type { Offer } from "../../core/view/offers";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { tuned } from "../state/transitions";
import { changed, settingsOf } from "../state/tune";
import { withUse } from "./choices";

export const Offers = pure(({ view }: { readonly view: ColumnsView }) => (
  <>
    {view.offers.map((offer) => (
      <OneOffer key={offerKey(offer)} offer={offer} />
    ))}
  </>
));

const offerKey = (offer: Offer): string =>
  `${offer.kind}-${namesOf(offer.kind === "sales" ? offer.columns : offer.others).join()}`;
const namesOf = (criteria: readonly Criterion[]) => criteria.map(({ column }) => column);

function OneOffer({ offer }: { readonly offer: Offer }) {
  const { texts, act } = usePage();
  const { offers } = texts.columns;
  const use = (criteria: readonly Criterion[], part: { readonly weight: number; readonly axis?: Axis }) =>
    act.update(tuned((tune) => changed(tune, withUses(settingsOf(tune), criteria, part))));
  if (offer.kind === "periods") {
    const { used, others, all } = offer;
    return (
      <div class="offer">
        <p>{offers.periods(namesOf(used), namesOf(others), all)}</p>
        <button type="button" onClick={() => use(others, { weight: all ? 0 : 1 })}>
          {used.length > 0 ? offers[all ? "latestPeriod" : "allPeriods"] : offers[all ? "doNotCount" : "countIt"]}
        </button>
      </div>
    );
  }
  return (
    <div class="offer">
      <p>{offers.whoseSales(namesOf(offer.columns))}</p>
      {axes.map((axis) => (
        <button
          key={axis}
          type="button"
          aria-pressed={offer.axis === axis ? "true" : "false"}
          onClick={() => use(offer.columns, { weight: 1, axis })}
        >
          {offers.sales[axis]}
        </button>
      ))}
    </div>
  );
}

const withUses = (
  settings: Settings,
  criteria: readonly Criterion[],
  part: { readonly weight: number; readonly axis?: Axis },
): Settings => criteria.reduce((now, criterion) => withUse(now, criterion, part), settings);
