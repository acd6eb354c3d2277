/** What a plan comes to: how good it is, who looks after whom, who just missed. */
import { justMissed, leastInPlan } from "../../core/decide/plan/just-missed";
import type { MoreHours } from "../../core/decide/plan/more-hours";
import type { Plan } from "../../core/decide/plan/plan";
import { hoursOf } from "../../core/decide/plan/team";
import { planView } from "../../core/view/plan-view";
import type { PlanTexts } from "../locale/plan-texts";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { opened, tuned } from "../state/transitions";
import { changed, settingsOf } from "../state/tune";
import { withCut } from "../tune/cuts";
import { Explained } from "./explained";
import { personColour, personLetters } from "./person-look";

interface Props {
  readonly plan: Plan;
  readonly more: readonly (MoreHours | null)[];
  /** The search was stopped: what more hours would bring is not worked out. */
  readonly isStopped: boolean;
}

export const shown = (value: number): string => (Number.isFinite(value) ? String(Math.round(value * 100) / 100) : "∞");

export const PlanAnswer = pure(({ plan, more, isStopped }: Props) => {
  const { texts } = usePage();
  const view = planView(plan, more, texts.locale);
  const letters = personLetters(plan.problem.team.people.map(({ name }) => name));
  const noData = plan.rows.filter(({ why }) => why.kind === "noData").length;
  return (
    <div class="plan-answer">
      <p class="plan-rest">
        <Explained text={texts.plan.explained.candidates}>{view.rest}</Explained>
      </p>
      <p class="plan-proof">
        <Explained
          text={
            plan.proven ? texts.plan.explained.points : `${texts.plan.explained.points} ${texts.plan.explained.bound}`
          }
        >
          {view.proof}
        </Explained>
      </p>
      {noData > 0 ? <p class="quiet">{texts.plan.noData(noData)}</p> : null}
      <h2>{texts.plan.people}</h2>
      <ul class="people">
        {plan.problem.team.people.map(({ name }, person) => (
          <PersonLoadLine
            key={name}
            plan={plan}
            person={person}
            more={more[person] ?? null}
            letters={letters[person] ?? ""}
            unknown={isStopped ? texts.plan.moreStopped : texts.plan.moreUnknown}
          />
        ))}
      </ul>
      <Missed plan={plan} />
      {view.cut ? <Cut value={view.cut.value} text={view.cut.text} /> : null}
    </div>
  );
});

interface PersonProps {
  readonly plan: Plan;
  readonly person: number;
  readonly more: MoreHours | null;
  /** That tell this person on the map. */
  readonly letters: string;
  /** Said while that is not known. */
  readonly unknown: string;
}

function PersonLoadLine({ plan, person, more, letters, unknown }: PersonProps) {
  const { texts } = usePage();
  const { people } = plan.problem.team;
  const name = people[person]?.name ?? "";
  const [used, hours] = [hoursOf(plan.loads[person]?.time ?? 0), hoursOf(people[person]?.time ?? 0)];
  const held = plan.rows.filter(({ owner }) => owner === person);
  const byPriority = [...held].sort((a, b) => (a.partner.priority ?? 1e9) - (b.partner.priority ?? 1e9));
  const colour = personColour(person);
  return (
    <li>
      <p class="person">
        <span class="ring" style={{ borderColor: colour, color: colour }} aria-hidden="true">
          {letters}
        </span>
        <b>{name}</b>
        <Explained text={texts.plan.explained.load(name)}>
          {texts.plan.load(shown(used), shown(hours), held.length)}
        </Explained>
      </p>
      <span class="track">
        <span
          class="bar-of"
          style={{ width: `${hours > 0 ? Math.min(100, (100 * used) / hours) : 0}%`, background: colour }}
        />
      </span>
      <p class="held">
        {byPriority.map(({ partner, time }) => (
          <Explained key={partner.key} text={texts.plan.explained.hours}>
            {`${partner.name} ${shown(hoursOf(time))}h`}
          </Explained>
        ))}
      </p>
      <More name={name} more={more} unknown={unknown} />
    </li>
  );
}

function More({ name, more, unknown }: Pick<PersonProps, "more" | "unknown"> & { readonly name: string }) {
  const { texts } = usePage();
  const { plan: words } = texts;
  const joining = more && more.most > 0 ? more.joining.map((each) => each.name) : [];
  return (
    <p class="quiet more-hours">
      <Explained text={words.explained.more(name)}>{more ? moreText(more, words) : unknown}</Explained>
      {joining.length > 0 ? (
        <span class="joining">{words.joining(joining.join(texts.locale === "ja" ? "、" : ", "))}</span>
      ) : null}
    </p>
  );
}

function moreText(more: MoreHours, words: PlanTexts): string {
  if (more.placesFull && more.most === 0) return words.morePlacesFull;
  if (!more.proven) return words.moreRange(shown(more.least), shown(more.most));
  return more.least === 0 ? words.moreNone : words.more(shown(more.least));
}

function Missed({ plan }: { readonly plan: Plan }) {
  const { texts } = usePage();
  const missed = justMissed(plan);
  const least = leastInPlan(plan);
  if (missed.length === 0) return null;
  return (
    <div class="missed">
      <h2>{texts.plan.missed}</h2>
      <ol>
        {missed.map(({ partner, gainPerHour }) => (
          <li key={partner.key}>
            <b>{partner.name}</b>{" "}
            <Explained text={texts.plan.explained.perHour}>{texts.plan.perHour(shown(gainPerHour))}</Explained>
          </li>
        ))}
      </ol>
      {least ? <p class="quiet">{texts.plan.least(least.partner.name, shown(least.gainPerHour))}</p> : null}
    </div>
  );
}

/** Opens Tune with the cut tried out: nothing is applied. */
function Cut({ value, text }: { readonly value: number; readonly text: string }) {
  const { texts, act } = usePage();
  const open = () => {
    act.update(tuned((tune) => changed(tune, withCut(settingsOf(tune), "potential", { kind: "number", value }))));
    act.update(opened("tune"));
  };
  return (
    <p class="fitting-cut">
      <Explained text={texts.plan.explained.cut}>{text}</Explained>{" "}
      <button type="button" class="link" id="try-cut" onClick={open}>
        {texts.plan.tryCut}
      </button>
    </p>
  );
}
