/** What the plan asks of the server and of the search beyond the page. */
import type { FoundSheet, SheetChange } from "../../addon/api";
import { parseNumber } from "../../core/cells/number";
import { type MoreHours, moreHoursOf, problemWithMore } from "../../core/decide/plan/more-hours";
import type { Plan } from "../../core/decide/plan/plan";
import { isSameProblem, type PlanProblem } from "../../core/decide/plan/plan-problem";
import type { Best } from "../../core/decide/plan/solve/search";
import type { AnyProblem, PlanOutcome } from "../../core/problem/any-problem";
import { type Outcome, success } from "../../core/problem/problem";
import type { WantedSheet } from "../../core/sheets/further/further-sheet";
import type { WorkTexts } from "../../core/sheets/map/notes";
import { changedPlanSheet } from "../../core/sheets/plan/change-plan-sheet";
import { wantedPlan } from "../../core/sheets/plan/read-plan-sheet";
import { newTeamSheet, wantedTeam } from "../../core/sheets/plan/team-sheet";
import { workEdit } from "../../core/sheets/work/edit-work";
import { adoptable, madeWorkColumns } from "../../core/sheets/work/make-columns";
import { type MapRows, mapRows, wantedMap } from "../../core/sheets/work/map-rows";
import { ownerChange, ownerMoves, proposalChange, proposalsFor } from "../../core/sheets/work/proposals";
import { planView } from "../../core/view/plan-view";
import type { WorkField } from "../../core/words/account-plan-words";
import { failureOfCall } from "../failure";
import type { Server } from "../server";
import type { MapFacts } from "../state/facts";
import type { State, Work } from "../state/state";
import type { Store } from "../state/store";
import { factsOf, failedWith, followed, type Transition, textsOf, working } from "../state/transitions";
import { ownName } from "./own-name";
import { type Offer, type PlanState, peopleIn, pinnedOn, planIn, problemOf, shownPlan } from "./plan-state";
import { type Solver, solverFrom } from "./solver";

export interface PlanActions {
  /** Reads the sheets that the plan stands on. */
  readonly openPlan: () => void;
  /** Searches for the best plan of a problem, and then what more hours would bring. */
  readonly solve: (problem: PlanProblem) => void;
  readonly stopSolving: () => void;
  readonly makeTeam: () => void;
  readonly writePlan: () => void;
  /** Lists what would be written, to be looked at first. */
  readonly offer: (kind: Offer["kind"]) => void;
  readonly takeOffer: () => void;
  readonly editWork: (partner: number, shown: WorkTexts, wanted: Partial<Readonly<Record<WorkField, string>>>) => void;
  readonly chooseMe: (name: string) => void;
  /** Reads once more what stands beside the table. */
  readonly refreshNotes: () => void;
}

const isBlank = ({ cells, formulas }: FoundSheet): boolean =>
  formulas.length === 0 && cells.every((line) => line.every((cell) => cell === ""));

export interface PlanClient extends PlanActions {
  /** The plan as its tab would show it, of the sheets as they were read now; null where there is neither of them. */
  readonly planOn: (found: readonly FoundSheet[]) => Promise<PlanOutcome<Plan> | null>;
}

/** Milliseconds after which the best so far is shown. */
const shownAfter = 5000;
/** What ten more hours of one person bring is searched for so long. */
const moreFor = 10_000;

export const planned =
  (part: Partial<PlanState>): Transition =>
  (state) => ({ ...state, plan: { ...state.plan, ...part } });

export function createPlanClient({ get, update, watch }: Store, server: Server): PlanClient {
  let loading: Promise<Solver> | null = null;
  let stop = () => {};

  const facts = (): MapFacts | null => {
    const found = factsOf(get());
    return found?.ok ? found.value : null;
  };

  const refused = (problems: readonly AnyProblem[]) => update(planned({ problems, said: "" }));

  /** Until the page has come to something. */
  const until = (isSo: (state: State) => boolean) =>
    new Promise<void>((resolve) => {
      if (isSo(get())) return resolve();
      const end = watch((state) => {
        if (!isSo(state)) return;
        end();
        resolve();
      });
    });

  /** One thing at a time; null where it was refused or failed. */
  async function asking<Value>(work: Work, request: () => Promise<Outcome<Value>>): Promise<Value | null> {
    while (get().work) await until(({ work }) => !work);
    update(working(work));
    try {
      const outcome = await request();
      update((state) => ({ ...state, work: null }));
      if (outcome.ok) return outcome.value;
      refused(outcome.problems);
    } catch (error) {
      update(failedWith(failureOfCall(error, textsOf(get())), { kind: "plan" }));
    }
    return null;
  }

  const foundAs = (found: readonly FoundSheet[], { mark }: WantedSheet) =>
    found.find(({ wanted }) => wanted === mark) ?? null;

  /** A blank team sheet says nothing: the click that died before it wrote is asked for once more. */
  const sheetsOf = (found: readonly FoundSheet[]): NonNullable<PlanState["sheets"]> => {
    const team = foundAs(found, wantedTeam);
    return { team: team && isBlank(team) ? null : team, plan: foundAs(found, wantedPlan) };
  };

  const keep = (found: readonly FoundSheet[]) =>
    update((state) => {
      const sheets = sheetsOf(found);
      const isSame = JSON.stringify(sheets) === JSON.stringify(state.plan.sheets);
      return isSame ? state : planned({ sheets })(state);
    });

  async function openPlan(): Promise<void> {
    if (get().plan.me === "") update(planned({ me: ownName() }));
    const wanted = [wantedTeam, wantedPlan];
    if (get().plan.sheets) {
      // Again, for what somebody typed there meanwhile: nothing is said while it is as it was.
      const outcome = await server.furtherSheets(wanted).catch(() => null);
      if (outcome?.ok) keep(outcome.value);
      return;
    }
    const found = await asking("reading", () => server.furtherSheets(wanted));
    if (found) keep(found);
  }

  function solver(): Promise<Solver> {
    loading ??= server.solverCode().then(solverFrom);
    loading.catch(() => {
      loading = null;
    });
    return loading;
  }

  const searched = (problem: PlanProblem, part: (search: NonNullable<PlanState["search"]>) => object) =>
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

  /** How often a change is planned anew when a sheet turned out to be another than the page saw. */
  const rounds = 3;

  /** Plans a change from the sheets as they stand and has it written; somebody else's change meanwhile is planned upon. */
  async function change(
    wanted: readonly WantedSheet[],
    plan: (found: readonly FoundSheet[], facts: MapFacts) => SheetChange | null,
    again: boolean,
  ): Promise<boolean> {
    const done = await asking("writing", async () => {
      for (let round = 1; ; round += 1) {
        const found = await server.furtherSheets(wanted);
        if (!found.ok) return found;
        const now = facts();
        const planned = now && plan(found.value, now);
        if (!planned) return { ok: true, value: false };
        const outcome = await server.changeSheets([planned]);
        const isChanged = !outcome.ok && outcome.problems.every(({ code }) => code === "sheetChanged");
        if (!outcome.ok && !(again && isChanged && round < rounds)) return outcome;
        if (outcome.ok) return { ok: true, value: true };
      }
    });
    return done === true;
  }

  /** Reads the sheets, and what the page shows of the map, once more. */
  async function reread(said: string): Promise<void> {
    update(planned({ said, problems: [], offer: null, conflict: null }));
    update((state) => ({ ...state, announcement: said }));
    const outcome = await server.furtherSheets([wantedTeam, wantedPlan]).catch(() => null);
    if (outcome?.ok) keep(outcome.value);
    const file = await server.sidebarState(get().map?.snapshot.profile.name ?? null).catch(() => null);
    if (file) update(followed(file));
  }

  async function makeTeam(): Promise<void> {
    let isThere = false;
    const done = await change(
      [wantedTeam],
      (found, now) => {
        const team = foundAs(found, wantedTeam);
        isThere = team !== null && !isBlank(team);
        if (isThere) return null;
        const { plan } = get();
        const { segments, locale } = now.evaluation.settings;
        const hours = parseNumber(plan.hours) ?? 0;
        return newTeamSheet(peopleIn(plan, now), hours, segments, locale, team?.id ?? null);
      },
      true,
    );
    const { said } = textsOf(get()).plan;
    await reread(done ? said.team : isThere ? said.teamThere : "");
  }

  async function writePlan(): Promise<void> {
    const plan = shownPlan(get().plan);
    if (!plan) return;
    let hasMoved = false;
    const done = await change(
      [wantedTeam, wantedPlan],
      (found, now) => {
        const sheets = sheetsOf(found);
        const { evaluation, snapshot } = now;
        const { names, hours } = get().plan;
        const read = problemOf(now, sheets, names, hours);
        // Somebody changed the team or a pin since: what is on the page is not the plan of these sheets any more.
        hasMoved = !read.ok || !isSameProblem(read.value.problem, plan.problem);
        if (hasMoved) return null;
        const { rest, proof } = planView(plan, [], evaluation.settings.locale);
        const pinned = pinnedOn(sheets, now);
        return changedPlanSheet({
          plan,
          evaluation,
          lines: [proof, rest],
          day: snapshot.today,
          pinned,
          found: sheets.plan,
        });
      },
      true,
    );
    if (done) await reread(textsOf(get()).plan.said.plan);
    else if (hasMoved) await reread(textsOf(get()).plan.said.replanned);
  }

  const rowsIn = (found: readonly FoundSheet[], now: MapFacts): MapRows | null => {
    const [map] = found;
    return map ? mapRows(map, now.evaluation, now.snapshot.dayOrder) : null;
  };

  async function offer(kind: Offer["kind"]): Promise<void> {
    const found = await asking("reading", () => server.furtherSheets([wantedMap]));
    const now = facts();
    const rows = found && now && rowsIn(found, now);
    if (!now || !rows) return found ? refused([{ code: "noMapSheet" }]) : undefined;
    const plan = shownPlan(get().plan);
    // The columns that the page saw may be gone meanwhile: then they are offered again.
    if (kind !== "columns" && Object.keys(rows.columns).length === 0) await reread("");
    if (kind === "owners" && rows.columns.owner === undefined)
      return refused([{ code: "noOwnerColumn", sheet: rows.found.name }]);
    update(planned({ said: "", problems: [] }));
    if (kind === "columns") {
      const columns = adoptable(rows);
      update(planned({ offer: { kind, adoptable: columns, adopted: columns.map(({ field }) => field) } }));
    } else if (kind === "proposals") {
      const proposals = proposalsFor(rows, now.evaluation, plan, now.snapshot.today);
      update(planned({ offer: { kind, proposals } }));
    } else if (plan) update(planned({ offer: { kind, moves: ownerMoves(plan, now.evaluation, rows), ticked: [] } }));
    update((state) => ({ ...state, focus: { on: ".offer h3" } }));
  }

  async function takeOffer(): Promise<void> {
    const { offer: taken } = get().plan;
    if (!taken) return;
    const { said } = textsOf(get()).plan;
    let isMade = false;
    const done = await change(
      [wantedMap],
      (found, now) => {
        const rows = rowsIn(found, now);
        if (!rows) return null;
        if (taken.kind === "columns") {
          isMade = Object.keys(rows.columns).length > 0;
          const { locale } = now.evaluation.settings;
          const adopted = adoptable(rows).filter(({ field }) => taken.adopted.includes(field));
          const team = shownPlan(get().plan)?.problem.team.people.map(({ name }) => name) ?? [];
          return madeWorkColumns(rows, adopted, [...new Set([...team, ...peopleIn({ names: null }, now)])], locale);
        }
        if (taken.kind === "proposals") {
          // Only what was listed: where the sheet has moved on, it is listed anew.
          const proposals = proposalsFor(rows, now.evaluation, shownPlan(get().plan), now.snapshot.today);
          return JSON.stringify(proposals) === JSON.stringify(taken.proposals) ? proposalChange(rows, proposals) : null;
        }
        if (rows.columns.owner === undefined) return null;
        const moves = taken.moves.filter(({ partner }) => taken.ticked.includes(partner));
        const still = shownPlan(get().plan);
        const nowMoves = still ? ownerMoves(still, now.evaluation, rows) : [];
        const isSame = moves.every((move) => nowMoves.some((each) => JSON.stringify(each) === JSON.stringify(move)));
        return isSame && moves.length > 0 ? ownerChange(rows, moves) : null;
      },
      false,
    );
    // Another page may have made them meanwhile.
    if (done || isMade) await reread(said[taken.kind]);
    else if (get().plan.problems.length === 0 && !get().failed) {
      update(planned({ offer: null }));
      await offer(taken.kind);
      if (get().plan.offer) update(planned({ said: textsOf(get()).plan.said.moved }));
    }
  }

  async function editWork(
    partner: number,
    shown: WorkTexts,
    wanted: Partial<Readonly<Record<WorkField, string>>>,
  ): Promise<void> {
    let isConflict = false;
    const done = await change(
      [wantedMap],
      (found, now) => {
        const rows = rowsIn(found, now);
        const edit = rows ? workEdit(rows, partner, shown, wanted) : null;
        if (edit?.kind === "change") return edit.change;
        isConflict = edit?.kind === "conflict";
        if (edit?.kind === "conflict") update(planned({ conflict: { partner, wanted, conflicts: edit.conflicts } }));
        return null;
      },
      false,
    );
    if (done) await reread(textsOf(get()).plan.said.work);
    else if (!isConflict && get().plan.problems.length === 0 && !get().failed) refused([{ code: "sheetGone" }]);
  }

  return {
    planOn,
    openPlan: () => void openPlan(),
    solve: (problem) => void solve(problem),
    stopSolving,
    makeTeam: () => void makeTeam(),
    writePlan: () => void writePlan(),
    offer: (kind) => void offer(kind),
    takeOffer: () => void takeOffer(),
    editWork: (partner, shown, wanted) => void editWork(partner, shown, wanted),
    refreshNotes: () => void reread(""),
    chooseMe: (me) => {
      ownName(me);
      update(planned({ me }));
    },
  };
}
