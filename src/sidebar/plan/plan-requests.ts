/** What the plan's parts ask of the server: sheets read, changes planned on them as they stand, and the page brought up to date. */
import type { FoundSheet, SheetChange } from "../../addon/api";
import type { AnyProblem } from "../../core/problem/any-problem";
import type { Outcome } from "../../core/problem/problem";
import type { WantedSheet } from "../../core/sheets/further/further-sheet";
import { wantedPlan } from "../../core/sheets/plan/read-plan-sheet";
import { wantedTeam } from "../../core/sheets/plan/team-sheet";
import { failureOfCall } from "../failure";
import type { Server } from "../server";
import type { MapFacts } from "../state/facts";
import type { State, Work } from "../state/state";
import type { Store } from "../state/store";
import { factsOf, failedWith, followed, textsOf, working } from "../state/transitions";
import { type PlanSheets, planned } from "./plan-state";

export interface PlanRequests {
  readonly facts: () => MapFacts | null;
  readonly refused: (problems: readonly AnyProblem[]) => void;
  /** Until the page has come to something. */
  readonly until: (isSo: (state: State) => boolean) => Promise<void>;
  /** One thing at a time; null where it was refused or failed. */
  readonly asking: <Value>(work: Work, request: () => Promise<Outcome<Value>>) => Promise<Value | null>;
  /** Shows the sheets as they were read now. */
  readonly keep: (found: readonly FoundSheet[]) => void;
  /** Plans a change from the sheets as they stand and has it written; somebody else's change meanwhile is planned upon. */
  readonly change: (
    wanted: readonly WantedSheet[],
    plan: (found: readonly FoundSheet[], facts: MapFacts) => SheetChange | null,
    again: boolean,
  ) => Promise<boolean>;
  /** Reads the sheets, and what the page shows of the map, once more. */
  readonly reread: (said: string) => Promise<void>;
}

export const isBlank = ({ cells, formulas }: FoundSheet): boolean =>
  formulas.length === 0 && cells.every((line) => line.every((cell) => cell === ""));

export const foundAs = (found: readonly FoundSheet[], { mark }: WantedSheet) =>
  found.find(({ wanted }) => wanted === mark) ?? null;

/** A blank team sheet says nothing: the click that died before it wrote is asked for once more. */
export const sheetsOf = (found: readonly FoundSheet[]): PlanSheets => {
  const team = foundAs(found, wantedTeam);
  return { team: team && isBlank(team) ? null : team, plan: foundAs(found, wantedPlan) };
};

/** How often a change is planned anew when a sheet turned out to be another than the page saw. */
const rounds = 3;

export function createPlanRequests({ get, update, watch }: Store, server: Server): PlanRequests {
  const facts = (): MapFacts | null => {
    const found = factsOf(get());
    return found?.ok ? found.value : null;
  };

  const refused = (problems: readonly AnyProblem[]) => update(planned({ problems, said: "" }));

  const until = (isSo: (state: State) => boolean) =>
    new Promise<void>((resolve) => {
      if (isSo(get())) return resolve();
      const end = watch((state) => {
        if (!isSo(state)) return;
        end();
        resolve();
      });
    });

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

  const keep = (found: readonly FoundSheet[]) =>
    update((state) => {
      const sheets = sheetsOf(found);
      const isSame = JSON.stringify(sheets) === JSON.stringify(state.plan.sheets);
      return isSame ? state : planned({ sheets })(state);
    });

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

  async function reread(said: string): Promise<void> {
    update(planned({ said, problems: [], offer: null, conflict: null }));
    update((state) => ({ ...state, announcement: said }));
    const outcome = await server.furtherSheets([wantedTeam, wantedPlan]).catch(() => null);
    if (outcome?.ok) keep(outcome.value);
    const file = await server.sidebarState(get().map?.snapshot.profile.name ?? null).catch(() => null);
    if (file) update(followed(file));
  }

  return { facts, refused, until, asking, keep, change, reread };
}
