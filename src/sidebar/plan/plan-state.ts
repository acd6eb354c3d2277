/** The plan as a part of the page's state, and what follows from it. */
import type { FoundSheet } from "../../addon/api";
import { parseNumber } from "../../core/cells/number";
import { receivedGrid } from "../../core/cells/sent";
import { sheetSource } from "../../core/cells/source";
import type { MoreHours } from "../../core/decide/plan/more-hours";
import { type Plan, planOf } from "../../core/decide/plan/plan";
import type { PlanProblem } from "../../core/decide/plan/plan-problem";
import type { Best } from "../../core/decide/plan/solve/search";
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { Locale } from "../../core/model/locale";
import type { AnyProblem, PlanOutcome } from "../../core/problem/any-problem";
import { failure } from "../../core/problem/problem";
import { isSamePerson, namesIn } from "../../core/sheets/plan/person-name";
import type { Placed } from "../../core/sheets/plan/pins";
import { type ReadPlan, readPlan } from "../../core/sheets/plan/read-plan";
import { readPlanSheet, sheetPins } from "../../core/sheets/plan/read-plan-sheet";
import { teamGrid } from "../../core/sheets/plan/team-sheet";
import type { WorkConflict } from "../../core/sheets/work/edit-work";
import type { AdoptedColumn } from "../../core/sheets/work/make-columns";
import type { OwnerMove, Proposals } from "../../core/sheets/work/proposals";
import type { WorkListKind } from "../../core/view/work-list";
import type { WorkField } from "../../core/words/account-plan-words";
import { words } from "../../core/words/words";
import type { MapFacts } from "../state/facts";
import { remembered } from "../state/remembered";
import type { Transition } from "../state/transitions";

/** The sheets that the plan stands on, as they were read last. */
export interface PlanSheets {
  readonly team: FoundSheet | null;
  readonly plan: FoundSheet | null;
}

/** The search for one problem. */
export interface PlanSearch {
  readonly problem: PlanProblem;
  readonly best: Best | null;
  /** Worth showing: proven, or it has had its time. */
  readonly isShown: boolean;
  readonly isRunning: boolean;
  /** By person. */
  readonly more: readonly (MoreHours | null)[];
}

/** Something to look at before it is written. */
export type Offer =
  | { readonly kind: "columns"; readonly adoptable: readonly AdoptedColumn[]; readonly adopted: readonly WorkField[] }
  | { readonly kind: "proposals"; readonly proposals: Proposals }
  | { readonly kind: "owners"; readonly moves: readonly OwnerMove[]; readonly ticked: readonly number[] };

/** Work cells that somebody else changed while they were edited here. */
export interface Conflict {
  /** Index of the partner. */
  readonly partner: number;
  readonly wanted: Partial<Readonly<Record<WorkField, string>>>;
  readonly conflicts: readonly WorkConflict[];
}

export interface PlanState {
  /** Null until the plan was opened. */
  readonly sheets: PlanSheets | null;
  /** As typed, while there is no Support team sheet; null: the names found in the profile. */
  readonly names: string | null;
  readonly hours: string;
  readonly search: PlanSearch | null;
  readonly offer: Offer | null;
  readonly conflict: Conflict | null;
  readonly list: WorkListKind;
  /** Which owner the person in front of the page is. */
  readonly me: string;
  /** What the server refused last. */
  readonly problems: readonly AnyProblem[];
  /** What was written last. */
  readonly said: string;
}

export const noPlan: PlanState = {
  sheets: null,
  names: null,
  hours: "40",
  search: null,
  offer: null,
  conflict: null,
  list: "week",
  me: "",
  problems: [],
  said: "",
};

export const planned =
  (part: Partial<PlanState>): Transition =>
  (state) => ({ ...state, plan: { ...state.plan, ...part } });

/** The people to begin with: those typed, else everybody found under 担当, each once. */
export function peopleIn({ names }: Pick<PlanState, "names">, facts: Pick<MapFacts, "owners">): string[] {
  const all = names === null ? (facts.owners?.names ?? []) : [names];
  const each = all.flatMap(namesIn);
  return each.filter((name, at) => each.findIndex((other) => isSamePerson(other, name)) === at);
}

export const namesText = (people: readonly string[], locale: Locale): string =>
  people.join(locale === "ja" ? "、" : ", ");

/** What is to be planned, or everything that stands in the way. */
export const problemOf = (
  facts: MapFacts,
  sheets: PlanSheets,
  names: string | null,
  hours: string,
): PlanOutcome<ReadPlan> => readProblem(facts.evaluation, facts.workOf, facts.owners, sheets, names, hours);

/** The same as long as nothing that a plan is made from changes: what is worked out about the map meanwhile is none of it. */
const readProblem = remembered(
  (
    evaluation: Evaluation,
    workOf: MapFacts["workOf"],
    owners: MapFacts["owners"],
    sheets: PlanSheets,
    names: string | null,
    hours: string,
  ): PlanOutcome<ReadPlan> => {
    const facts = { evaluation, workOf, owners };
    const team = teamSource(facts, sheets, names, hours);
    if (!team.ok) return team;
    const read = sheets.plan && readPlanSheet(sheets.plan);
    return readPlan({
      evaluation,
      team: team.value,
      owners: ownersIn(facts),
      ...(read ? { pins: sheetPins(read, evaluation) } : {}),
    });
  },
);

type PlanFacts = Pick<MapFacts, "evaluation" | "workOf" | "owners">;

function teamSource(facts: PlanFacts, { team }: PlanSheets, names: string | null, hours: string) {
  if (team) return { ok: true, value: sheetSource(receivedGrid(team.cells), team.name) } as const;
  const { segments, locale } = facts.evaluation.settings;
  const number = parseNumber(hours);
  if (number === undefined || number < 0) {
    return failure<AnyProblem>({ code: "badHours", text: hours, place: { sheet: null, cell: "" } });
  }
  const grid = teamGrid(peopleIn({ names }, facts), number, segments, locale);
  return { ok: true, value: sheetSource(grid, "") } as const;
}

/** Filled cells of the work column, by partner key. */
function ownersIn({ evaluation, workOf }: PlanFacts): ReadonlyMap<string, Placed> {
  const sheet = words[evaluation.settings.locale].sheets.map;
  return new Map(
    evaluation.partners.flatMap(({ key }, index) => {
      const owner = workOf(index)?.owner;
      const text = owner?.text.trim() ?? "";
      return owner && text !== "" ? [[key, { text, place: { sheet, cell: owner.cell } }] as const] : [];
    }),
  );
}

/** What is fixed by hand on the plan sheet, by partner key. */
export function pinnedOn({ plan }: PlanSheets, { evaluation }: MapFacts): ReadonlyMap<string, Placed> {
  const read = plan && readPlanSheet(plan);
  return read ? sheetPins(read, evaluation).pins : new Map();
}

/** The plan that a search has come to; null while there is none to show. */
export const planIn = remembered((problem: PlanProblem, best: Best): Plan => planOf(problem, best));

export const shownPlan = ({ search }: PlanState): Plan | null =>
  search?.best && search.isShown ? planIn(search.problem, search.best) : null;
