/** What the plan asks of the server: its sheets read, the team sheet made, the plan written; search and work columns have files of their own. */
import { parseNumber } from "../../core/cells/number";
import { isSameProblem } from "../../core/decide/plan/plan-problem";
import { changedPlanSheet } from "../../core/sheets/plan/change-plan-sheet";
import { wantedPlan } from "../../core/sheets/plan/read-plan-sheet";
import { newTeamSheet, wantedTeam } from "../../core/sheets/plan/team-sheet";
import { planView } from "../../core/view/plan-view";
import type { Server } from "../server";
import type { Store } from "../state/store";
import { textsOf } from "../state/transitions";
import { ownName } from "./own-name";
import { createPlanRequests, foundAs, isBlank, sheetsOf } from "./plan-requests";
import { createPlanSearcher, type PlanSearcher, type SearchActions } from "./plan-search";
import { peopleIn, pinnedOn, planned, problemOf, shownPlan } from "./plan-state";
import { createWorkClient, type WorkActions } from "./work-client";

export interface PlanActions extends SearchActions, WorkActions {
  /** Reads the sheets that the plan stands on. */
  readonly openPlan: () => void;
  readonly makeTeam: () => void;
  readonly writePlan: () => void;
  readonly chooseMe: (name: string) => void;
  /** Reads once more what stands beside the table. */
  readonly refreshNotes: () => void;
}

export type PlanClient = PlanActions & PlanSearcher;

export function createPlanClient(store: Store, server: Server): PlanClient {
  const { get, update } = store;
  const requests = createPlanRequests(store, server);
  const { asking, keep, change, reread } = requests;

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

  return {
    ...createPlanSearcher(store, server, requests),
    ...createWorkClient(store, server, requests),
    openPlan: () => void openPlan(),
    makeTeam: () => void makeTeam(),
    writePlan: () => void writePlan(),
    refreshNotes: () => void reread(""),
    chooseMe: (me) => {
      ownName(me);
      update(planned({ me }));
    },
  };
}
