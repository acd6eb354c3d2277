/** A partner's card: what the map says about it and why. */
import type { PartnerCard } from "../../core/view/partner-card";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { Swatch } from "../parts/swatch";
import { WorkCells } from "../plan/work-cells";
import type { MapFacts } from "../state/facts";
import { focused, pointed } from "../state/transitions";
import { hangsOnText, sureText } from "../why/sure-text";
import { Steps } from "./steps";

const grey = "#80868b";

interface PlaceProps {
  readonly facts: MapFacts;
  /** Who is pointed at. */
  readonly priority: number | null;
  /** Whose card stands there meanwhile: who comes first of those shown. */
  readonly first: number | null;
}

/**
 * The card's place below the map. It keeps its height, whoever is pointed at: nothing moves, and nothing lies over anything.
 * Where nobody is shown it takes none.
 */
export const CardPlace = pure(({ facts, priority, first }: PlaceProps) => {
  const { cards } = usePage().texts;
  const { criteria, partners } = facts.evaluation;
  const hasWork = partners.some((_, index) => facts.workOf(index) !== null);
  const isEmpty = priority === null && first === null;
  const height = isEmpty ? 0 : Math.min(highest, cardHeight + criteria.length * barHeight) + (hasWork ? workHeight : 0);
  return (
    <section
      class="card-place"
      aria-live="polite"
      aria-label={cards.place}
      // What is longer is scrolled, by the keyboard too.
      tabIndex={isEmpty ? -1 : 0}
      style={{ "--card-height": `${height}px` }}
    >
      {priority === null && first !== null ? (
        <>
          <p class="card-first quiet">{cards.first}</p>
          <Card facts={facts} priority={first} />
        </>
      ) : null}
      {priority === null ? null : <Card facts={facts} priority={priority} canClose />}
    </section>
  );
});

/** In pixels: a card without a bar, what each adds, the most, and the cells to change. */
const cardHeight = 240;
const barHeight = 28;
const highest = 400;
const workHeight = 170;

interface CardProps {
  readonly facts: MapFacts;
  readonly priority: number;
  readonly canClose?: boolean;
}

const Card = pure(({ facts, priority, canClose = false }: CardProps) => {
  const { texts, act, conflict } = usePage();
  const { cards, priorities } = texts;
  const card = facts.card(priority);
  const partner = facts.evaluation.order[priority - 1] ?? 0;
  const work = facts.workOf(partner);
  const segment = facts.view.counts.find(({ key }) => key === card.segment);
  const colour = segment?.colour ?? grey;
  const close = () => {
    act.update(pointed(null));
    act.update(focused(".explore .map"));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would have a frame and a legend
    <div class="card" role="group" aria-label={card.name}>
      {canClose ? (
        <button type="button" class="close" aria-label={cards.close} onClick={close}>
          ×
        </button>
      ) : null}
      <p class="card-name">{card.name}</p>
      <p>
        <Swatch colour={colour} />
        {segment?.name ?? ""}
        {card.overridden ? <small> {cards.overridden}</small> : null}
        {card.priority === null ? null : <b class="rank">{cards.priority(card.priority)}</b>}
      </p>
      <p class="quiet">
        {`${priorities.potential} ${card.potential} · ${priorities.results} ${card.results} · ${cards.data(card.data)}`}
      </p>
      <Sure facts={facts} sure={card.sure} />
      <Lines title={cards.doubts} items={card.doubts} />
      {card.segment === null || card.overridden ? null : (
        <Fold id="card-steps" class="steps" summary={cards.steps}>
          {() => <Steps facts={facts} priority={priority} />}
        </Fold>
      )}
      {work ? <WorkCells partner={partner} work={work} names={facts.owners?.names ?? []} conflict={conflict} /> : null}
      <Bars contributions={card.contributions} colour={colour} />
      <Lines
        title={cards.notes}
        items={card.notes.map(([header, text]) => (header === "" ? text : `${header}: ${text}`))}
      />
      <Lines title={cards.problems} items={card.problems} />
      <p class="quiet">
        {cards.hint}
        <button
          type="button"
          class="link"
          id="account-plan"
          onClick={() => act.openAccount(facts.evaluation.order[priority - 1] ?? 0)}
        >
          {texts.account.button}
        </button>
      </p>
    </div>
  );
});

/** How sure the placement is, and what it hangs on. */
function Sure({ facts, sure }: { readonly facts: MapFacts; readonly sure: PartnerCard["sure"] }) {
  const { texts } = usePage();
  if (!sure) return facts.certainty ? null : <p class="quiet">{texts.why.working}</p>;
  return (
    <p class="sure">
      {sureText(sure, texts.why)} {hangsOnText(sure, facts.evaluation.settings, texts.why)}
    </p>
  );
}

function Bars({ contributions, colour }: Pick<PartnerCard, "contributions"> & { readonly colour: string }) {
  const { cards, priorities } = usePage().texts;
  const most = Math.max(1, ...contributions.map(({ points }) => points ?? 0));
  return (
    <ul class="bars">
      {contributions.map(({ column, axis, points, value, against }) => (
        <li key={`${axis} ${column}`}>
          <span>
            {column} {points !== null && <b>{value}</b>}
            {points !== null && against !== "" && <span class="quiet"> ({against})</span>}
          </span>
          <span class="quiet">
            {`${priorities[axis]} ${points === null ? cards.missing : `+${points.toFixed(1)}`}`}
          </span>
          <span class="track">
            <span
              class="bar-of"
              style={{
                width: `${points === null ? 0 : (100 * points) / most}%`,
                background: axis === "potential" ? colour : grey,
              }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Lines({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <b>{title}</b>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
