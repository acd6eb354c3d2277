/** What would be written, to look at before it is: columns, proposals for blank cells, owners. */
import { columnLetters } from "../../core/cells/address";
import type { WorkField } from "../../core/words/account-plan-words";
import { usePage } from "../parts/page";
import { type Offer, planned } from "./plan-state";

/** As many names as anybody reads. */
const named = 8;

export function OfferPart({ offer }: { readonly offer: Offer }) {
  const { texts, act } = usePage();
  const { title } = texts.plan.offer[offer.kind];
  const taken = takeText();
  return (
    <section class="offer" aria-label={title}>
      <h2 tabIndex={-1}>{title}</h2>
      {offer.kind === "columns" ? <Columns offer={offer} /> : null}
      {offer.kind === "proposals" ? <Proposed offer={offer} /> : null}
      {offer.kind === "owners" ? <Owners offer={offer} /> : null}
      <p class="offer-answers">
        {taken === null ? null : (
          <button type="button" class="primary" id="take-offer" disabled={isNothing()} onClick={act.takeOffer}>
            {taken}
          </button>
        )}
        <button type="button" id="cancel-offer" onClick={() => act.update(planned({ offer: null }))}>
          {texts.plan.offer.cancel}
        </button>
      </p>
    </section>
  );

  function takeText(): string | null {
    const { columns, proposals, owners } = texts.plan.offer;
    if (offer.kind === "columns") return columns.take;
    if (offer.kind === "proposals") {
      const { writes } = offer.proposals;
      return writes.length > 0 ? proposals.take(writes.length) : null;
    }
    return offer.moves.length > 0 ? owners.take(offer.ticked.length) : null;
  }

  function isNothing(): boolean {
    return offer.kind === "owners" && offer.ticked.length === 0;
  }
}

function Columns({ offer }: { readonly offer: Extract<Offer, { kind: "columns" }> }) {
  const { texts, act } = usePage();
  const { columns } = texts.plan.offer;
  const toggle = (field: WorkField) => {
    const { adopted } = offer;
    const next = adopted.includes(field) ? adopted.filter((each) => each !== field) : [...adopted, field];
    act.update(planned({ offer: { ...offer, adopted: next } }));
  };
  return (
    <div>
      <p>{columns.text}</p>
      {offer.adoptable.map(({ field, header, column }) => (
        <label key={field} class="tick">
          <input
            type="checkbox"
            name={`adopt-${field}`}
            checked={offer.adopted.includes(field)}
            onChange={() => toggle(field)}
          />
          <span>{columns.adopt(header, columnLetters(column))}</span>
        </label>
      ))}
    </div>
  );
}

function Proposed({ offer }: { readonly offer: Extract<Offer, { kind: "proposals" }> }) {
  const { texts } = usePage();
  const { proposals: words } = texts.plan.offer;
  const { counts, partners } = offer.proposals;
  if (partners.length === 0) return <p>{words.none}</p>;
  const names = partners.slice(0, named).join(texts.locale === "ja" ? "、" : ", ");
  return (
    <div>
      <p>{words.partners(partners.length, partners.length > named ? `${names} …` : names)}</p>
      <ul>
        {(Object.entries(counts) as [WorkField, number][]).map(([field, count]) => (
          <li key={field}>{words.count(texts.plan.card.fields[field], count)}</li>
        ))}
      </ul>
      <p class="quiet">{words.safe}</p>
    </div>
  );
}

function Owners({ offer }: { readonly offer: Extract<Offer, { kind: "owners" }> }) {
  const { texts, act } = usePage();
  const { owners: words, all } = texts.plan.offer;
  const { moves, ticked } = offer;
  if (moves.length === 0) return <p>{words.none}</p>;
  const tick = (next: readonly number[]) => act.update(planned({ offer: { ...offer, ticked: next } }));
  const name = (text: string) => (text === "" ? words.nobody : text);
  return (
    <div>
      <p>
        <button type="button" class="link" id="tick-all" onClick={() => tick(moves.map(({ partner }) => partner))}>
          {all}
        </button>
      </p>
      {moves.map(({ partner, name: of, from, to }) => (
        <label key={partner} class="tick">
          <input
            type="checkbox"
            name={`owner-${partner}`}
            checked={ticked.includes(partner)}
            onChange={() =>
              tick(ticked.includes(partner) ? ticked.filter((each) => each !== partner) : [...ticked, partner])
            }
          />
          <span>{words.line(of, name(from), name(to))}</span>
        </label>
      ))}
    </div>
  );
}
