/** The plan: one question, the answer, then what can be done with it. */
import { useEffect, useState } from "preact/hooks";
import { hoursOf } from "../../core/decide/plan/team";
import { type AnyProblem, anyProblemText } from "../../core/problem/any-problem";
import { findingText } from "../../core/problem/finding";
import type { ReadPlan } from "../../core/sheets/plan/read-plan";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import type { MapFacts } from "../state/facts";
import { PlanAnswer, shown } from "./answer";
import { OfferPart } from "./offers";
import { PlanMap } from "./plan-map";
import { namesText, type PlanSearch, type PlanState, peopleIn, planned, problemOf, shownPlan } from "./plan-state";
import { ToDo } from "./to-do";

interface Props {
  readonly facts: MapFacts;
  readonly plan: PlanState;
}

interface ViewProps extends Props {
  /** Whose partners the map is filtered to. */
  readonly owner: string;
}

export function PlanView({ facts, plan, owner }: ViewProps) {
  const { texts, act } = usePage();
  const { sheets, names, hours, search, offer, problems, said } = plan;
  // Whoever opens the plan sees what stands on its sheets now.
  useEffect(() => act.openPlan(), [act]);
  const read = sheets && problemOf(facts, sheets, names, hours);
  const problem = read?.ok ? read.value.problem : null;
  useEffect(() => {
    if (problem) act.solve(problem);
  }, [problem, act]);
  const found = search && search.problem === problem ? shownPlan(plan) : null;
  const hasWork = facts.evaluation.partners.some((_, index) => facts.workOf(index) !== null);
  return (
    <section class="plan" aria-label={texts.plan.title}>
      <Question facts={facts} plan={plan} people={read?.ok ? read.value.problem.team.people.length : 0} />
      {read && !read.ok ? <Refused problems={read.problems} /> : null}
      {problem && search?.problem === problem ? <Progress search={search} /> : null}
      {found && search ? (
        <PlanAnswer plan={found} more={search.more} isStopped={!search.isRunning && !found.proven} />
      ) : null}
      {read?.ok ? <Told findings={read.value.findings} /> : null}
      {found ? (
        <Fold id="plan-on-map" summary={texts.plan.map}>
          {() => <PlanMap facts={facts} plan={found} />}
        </Fold>
      ) : null}
      <Refused problems={problems} />
      {said === "" ? null : (
        <p class="said" role="status">
          {said}
        </p>
      )}
      {offer ? <OfferPart offer={offer} /> : null}
      {sheets ? <Uses plan={plan} isSolved={found !== null} hasWork={hasWork} /> : null}
      {hasWork ? <ToDo facts={facts} kind={plan.list} me={plan.me} owner={owner} /> : null}
    </section>
  );
}

interface QuestionProps extends Props {
  readonly people: number;
}

/** How many hours; once there is a sheet for it, the sheet says. */
function Question({ facts, plan, people }: QuestionProps) {
  const { texts, act } = usePage();
  const { sheets, hours, names } = plan;
  if (!sheets) return null;
  const { team } = sheets;
  if (team) {
    const read = problemOf(facts, sheets, names, hours);
    const sum = read.ok ? read.value.problem.team.people.reduce((all, { time }) => all + time, 0) : 0;
    return (
      <p class="plan-team">
        {read.ok ? texts.plan.team(people, shown(hoursOf(sum))) : null}{" "}
        <button type="button" class="link" id="open-team" onClick={() => act.showCell(team.name, "A1")}>
          {texts.plan.openTeam}
        </button>
      </p>
    );
  }
  const known = peopleIn(plan, facts);
  return (
    <div class="plan-question">
      <label for="plan-hours">
        <b>{texts.plan.hours}</b>
      </label>
      <p>
        <Typed id="plan-hours" value={hours} keep={(text) => act.update(planned({ hours: text }))} />{" "}
        {texts.plan.hoursUnit}
      </p>
      <label for="plan-names">{texts.plan.names}</label>
      <Typed
        id="plan-names"
        value={names ?? namesText(known, texts.locale)}
        keep={(text) => act.update(planned({ names: text }))}
      />
      <p class="quiet">
        {known.length === 0 ? texts.plan.namesMissing : names === null ? texts.plan.namesFound : null}
      </p>
    </div>
  );
}

interface TypedProps {
  readonly id: string;
  readonly value: string;
  readonly keep: (text: string) => void;
}

/** What is being typed stays, however often the page is drawn meanwhile. */
function Typed({ id, value, keep }: TypedProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const done = () => {
    if (typed !== null) keep(typed);
    setTyped(null);
  };
  return (
    <input
      id={id}
      type="text"
      value={typed ?? value}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={done}
      onKeyDown={({ key }) => {
        if (key === "Enter") done();
      }}
    />
  );
}

function Progress({ search }: { readonly search: PlanSearch }) {
  const { texts, act } = usePage();
  const { isRunning, isShown, best } = search;
  if (!isRunning) return best && !best.proven ? <p class="quiet">{texts.plan.stopped}</p> : null;
  return (
    <div class="plan-progress" role="status">
      <div class="bar">
        <span />
      </div>
      <p class="quiet">
        {isShown ? texts.plan.improving : texts.plan.solving}{" "}
        <button type="button" class="link" id="stop-plan" onClick={act.stopSolving}>
          {texts.plan.stop}
        </button>
      </p>
    </div>
  );
}

function Refused({ problems }: { readonly problems: readonly AnyProblem[] }) {
  const { texts } = usePage();
  if (problems.length === 0) return null;
  return (
    <ul class="plan-problems" role="alert">
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>{anyProblemText(problem, texts.locale)}</li>
      ))}
    </ul>
  );
}

function Told({ findings }: Pick<ReadPlan, "findings">) {
  const { texts } = usePage();
  if (findings.length === 0) return null;
  return (
    <ul class="plan-findings quiet">
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)}>{findingText(finding, texts.locale)}</li>
      ))}
    </ul>
  );
}

interface UsesProps {
  readonly plan: PlanState;
  readonly isSolved: boolean;
  readonly hasWork: boolean;
}

function Uses({ plan, isSolved, hasWork }: UsesProps) {
  const { texts, act } = usePage();
  const { plan: words } = texts;
  return (
    <div class="plan-uses">
      <h2>{words.next}</h2>
      {plan.sheets?.team ? null : (
        <div>
          <button type="button" class="primary" id="make-team" onClick={act.makeTeam}>
            {words.makeTeam}
          </button>
          <p class="quiet">{words.makeTeamHint}</p>
        </div>
      )}
      {isSolved ? (
        <button type="button" id="write-plan" onClick={act.writePlan}>
          {words.write}
        </button>
      ) : null}
      {hasWork ? (
        <>
          {isSolved ? (
            <button type="button" id="apply-owners" onClick={() => act.offer("owners")}>
              {words.owners}
            </button>
          ) : null}
          <button type="button" id="propose" onClick={() => act.offer("proposals")}>
            {words.propose}
          </button>
        </>
      ) : (
        <div>
          <button type="button" id="make-columns" onClick={() => act.offer("columns")}>
            {words.columns}
          </button>
          <p class="quiet">{words.ownersNeed}</p>
        </div>
      )}
    </div>
  );
}
