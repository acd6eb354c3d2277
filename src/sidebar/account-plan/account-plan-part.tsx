/** Below a partner's card: its account plan for ourselves or for the partner, made, opened or made anew. */
import { useState } from "preact/hooks";
import { planColumns, shownAtFirst } from "../../core/sheets/account-plan/account-plan";
import { accountPlanWords } from "../../core/words/account-plan-table";
import { usePage } from "../parts/page";
import { type Explore, shownPartners } from "../state/explore";
import type { MapFacts } from "../state/facts";
import type { State } from "../state/state";
import { type PlanWish, planThere } from "./plan-sheets";
import { keepTicked, tickedColumns } from "./ticked-columns";

/** More sheets than these at once nobody reads, and a file has room for a few hundred. */
const most = 50;

interface Props {
  readonly facts: MapFacts;
  readonly explore: Explore;
  readonly account: NonNullable<State["account"]>;
}

export function AccountPlanPart({ facts, explore, account }: Props) {
  const { texts, act } = usePage();
  const { profile } = facts.evaluation;
  const profileName = facts.snapshot.profile.name;
  const [isForPartner, setForPartner] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>(() => tickedColumns(profileName) ?? shownAtFirst(profile));
  const { partner, sheets, told } = account;
  const wish = { partner, columns: isForPartner ? ticked : null };
  const there = planThere(facts, wish, sheets);
  const shown = shownPartners(facts, explore).map(
    (priority): PlanWish => ({ ...wish, partner: facts.evaluation.order[priority - 1] as number }),
  );
  const name = facts.evaluation.partners[partner]?.name ?? "";
  const language = texts.account;
  const tick = (header: string, isTicked: boolean) => {
    const next = isTicked ? [...ticked, header] : ticked.filter((each) => each !== header);
    setTicked(next);
    keepTicked(profileName, next);
  };
  return (
    <section class="account" aria-label={language.title(name)}>
      <button
        type="button"
        class="close"
        aria-label={language.close}
        onClick={() => act.update((state) => ({ ...state, account: null }))}
      >
        ×
      </button>
      <h2 tabIndex={-1}>{language.title(name)}</h2>
      {[false, true].map((forPartner) => (
        <label key={String(forPartner)} class="line">
          <input
            type="radio"
            name="account-for"
            checked={isForPartner === forPartner}
            onChange={() => setForPartner(forPartner)}
          />
          {forPartner ? language.forPartner : language.forUs}
        </label>
      ))}
      {isForPartner && !there ? (
        <div>
          <p class="quiet">{language.columns}</p>
          <ul class="ticks">
            {planColumns(profile).map(({ header }) => (
              <li key={header}>
                <label class="line">
                  <input
                    type="checkbox"
                    checked={ticked.includes(header)}
                    onChange={({ currentTarget }) => tick(header, currentTarget.checked)}
                  />
                  {header}
                </label>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {there ? (
        <p>
          <button type="button" id="open-plan" onClick={() => act.showCell(there.name, "A1")}>
            {language.open}
          </button>{" "}
          <button type="button" id="refresh-plan" onClick={() => act.refreshPlan(wish)}>
            {language.refresh}
          </button>
        </p>
      ) : (
        <button type="button" class="primary" id="make-plan" onClick={() => act.makePlans([wish])}>
          {language.make}
        </button>
      )}
      {shown.length > most ? <p class="quiet">{language.tooMany(most)}</p> : null}
      {shown.length > 1 && shown.length <= most ? (
        <p>
          <button type="button" id="make-plans" onClick={() => act.makePlans(shown)}>
            {language.makeMany(shown.length)}
          </button>
        </p>
      ) : null}
      {told.map((line) => (
        <p class="note" key={line}>
          {line}
        </p>
      ))}
      <p class="quiet">{isForPartner ? accountPlanWords[texts.locale].handOver : language.inside}</p>
    </section>
  );
}
