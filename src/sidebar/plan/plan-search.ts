/** The search for the best plan, and what ten more hours of each person would bring: one at a time, beside the page. */
import type { FoundSheet } from "../../addon/api";
import { type MoreHours, moreHoursOf, problemWithMore } from "../../core/decide/plan/more-hours";
import type { Plan } from "../../core/decide/plan/plan";
import type { PlanProblem } from "../../core/decide/plan/plan-problem";
import type { Best } from "../../core/decide/plan/solve/search";
import type { PlanOutcome } from "../../core/problem/any-problem";
import { success } from "../../core/problem/problem";
import { failureOfCall } from "../failure";
import type { Server } from "../server";
import type { Store } from "../state/store";
import { failedWith, textsOf } from "../state/transitions";
import type { PlanRequests } from "./plan-requests";
import { type PlanSearch, planIn, planned, problemOf, shownPlan } from "./plan-state";
import { type Solver, solverFrom } from "./solver";

export interface SearchActions {
  /** Searches for the best plan of a problem, and then what more hours would bring. */
  readonly solve: (problem: PlanProblem) => void;
  readonly stopSolving: () => void;
}

export interface PlanSearcher extends SearchActions {
  /** The plan as its tab would show it, of the sheets as they were read now; null where there is neither of them. */
  readonly planOn: (found: readonly FoundSheet[]) => Promise<PlanOutcome<Plan> | null>;
}

/** Milliseconds after which the best so far is shown. */
const shownAfter = 5000;
/** What ten more hours of one person bring is searched for so long. */
const moreFor = 10_000;

export function createPlanSearcher(
  { get, update }: Store,
  server: Server,
  { facts, until, keep }: PlanRequests,
): PlanSearcher {
  let loading: Promise<Solver> | null = null;
  let stop = () => {};

  function solver(): Promise<Solver> {
    loading ??= server.solverCode().then(solverFrom);
    loading.catch(() => {
      loading = null;
    });
    return loading;
  }

  const searched = (problem: PlanProblem, part: (search: PlanSearch) => object) =>
    update((state) =>
      state.plan.search?.problem === problem
        ? planned({ search: { ...state.plan.search, ...part(state.plan.search) } })(state)
        : state,
    );

  async function solve(problem: PlanProblem): Promise<void> {
    if (get().plan.search?.problem === problem) return;
    stop();
    const people = problem.team.people.length;
    const more = Array.from({ length: people }, () => null);
    const search = { problem, best: null, isShown: false, isRunning: true, more };
    update(planned({ search, offer: null }));
    const timer = setTimeout(() => searched(problem, () => ({ isShown: true })), shownAfter);
    stop = () => clearTimeout(timer);
    try {
      const run = await solver();
      if (get().plan.search?.problem !== problem) return;
      const end = run({ problem: problem.assignment }, (best) => {
        searched(problem, () => (best.proven ? { best, isShown: true, isRunning: false } : { best }));
        if (best.proven) askMore(run, problem, best, 0);
      });
      stop = () => {
        clearTimeout(timer);
        end();
      };
    } catch (error) {
      searched(problem, () => ({ isRunning: false }));
      update(failedWith(failureOfCall(error, textsOf(get())), { kind: "plan" }));
    }
  }

  /** What ten more hours bring, one person after the other. */
  function askMore(run: Solver, problem: PlanProblem, best: Best, person: number): void {
    if (person >= problem.team.people.length || get().plan.search?.problem !== problem) return;
    const plan = planIn(problem, best);
    const larger = problemWithMore(plan, person);
    const tell = (value: MoreHours) =>
      searched(problem, ({ more }) => ({ more: more.map((each, at) => (at === person ? value : each)) }));
    const next = () => {
      clearTimeout(timer);
      end();
      askMore(run, problem, best, person + 1);
    };
    let end = () => {};
    const timer = setTimeout(next, moreFor);
    end = run({ problem: larger.problem.assignment, known: larger.known }, (found) => {
      tell(moreHoursOf(plan, person, larger.problem, found));
      if (found.proven) next();
    });
    const before = stop;
    stop = () => {
      before();
      clearTimeout(timer);
      end();
    };
  }

  async function planOn(found: readonly FoundSheet[]): Promise<PlanOutcome<Plan> | null> {
    keep(found);
    const { sheets, names, hours } = get().plan;
    const now = facts();
    if (!now || !sheets || !(sheets.team || sheets.plan)) return null;
    const read = problemOf(now, sheets, names, hours);
    if (!read.ok) return read;
    const { problem } = read.value;
    void solve(problem);
    await until(({ plan: { search } }) => search?.problem !== problem || search.isShown || !search.isRunning);
    const plan = shownPlan(get().plan);
    return plan && success(plan);
  }

  function stopSolving(): void {
    stop();
    stop = () => {};
    const { search } = get().plan;
    if (search) searched(search.problem, () => ({ isRunning: false, isShown: search.best !== null }));
  }

  return { planOn, solve: (problem) => void solve(problem), stopSolving };
}
