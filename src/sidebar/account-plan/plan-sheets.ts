/** The account plan of a partner on the map: its cells now, and its sheets as far as there are some. */
import type { FoundSheet, SheetChange } from "../../addon/api";
import { nameKeys } from "../../core/profile/partner-keys";
import { accountPlanOf, noWork } from "../../core/sheets/account-plan/account-plan";
import { accountPlanCells } from "../../core/sheets/account-plan/account-plan-cells";
import {
  type AccountPlanKind,
  accountPlanMark,
  newAccountPlan,
  type RefreshedPlan,
  refreshedAccountPlan,
  wantedAccountPlans,
} from "../../core/sheets/account-plan/account-plan-sheet";
import { accountPlanSheetName } from "../../core/sheets/account-plan/sheet-name";
import { workInNotes } from "../../core/sheets/account-plan/work-in-notes";
import type { PartnerNotes } from "../../core/sheets/map/notes";
import type { MapFacts } from "../state/facts";

/** What somebody asks for: whose plan, for whom, and with which columns. */
export interface PlanWish {
  /** Index of the partner. */
  readonly partner: number;
  /** For the partner: the columns that it may see; null: for ourselves. */
  readonly columns: readonly string[] | null;
}

const kindOf = ({ columns }: PlanWish): AccountPlanKind => (columns === null ? "own" : "partner");

const markOf = ({ evaluation }: MapFacts, wish: PlanWish): string =>
  accountPlanMark(kindOf(wish), nameKeys(evaluation.profile)[wish.partner] ?? "");

/** What to read for a partner, by its index. */
export const wantedFor = ({ evaluation }: MapFacts, partner: number) =>
  wantedAccountPlans(nameKeys(evaluation.profile)[partner] ?? "");

export const planThere = (facts: MapFacts, wish: PlanWish, sheets: readonly FoundSheet[]): FoundSheet | null =>
  sheets.find(({ mark }) => mark === markOf(facts, wish)) ?? null;

function cellsOf({ evaluation, snapshot }: MapFacts, notes: readonly PartnerNotes[], { partner, columns }: PlanWish) {
  const work = workInNotes(notes, evaluation)?.(partner) ?? noWork;
  const plan = accountPlanOf(evaluation, { partner, work, day: snapshot.today, shownToPartner: columns });
  return accountPlanCells(plan, evaluation.settings.segments, evaluation.settings.locale);
}

/** Plans of one kind at once: the first gives the look of all. `taken` are the names of sheets that there are. */
export function plansToMake(
  facts: MapFacts,
  notes: readonly PartnerNotes[],
  wishes: readonly PlanWish[],
  taken: readonly string[],
): SheetChange[] {
  const { locale } = facts.evaluation.settings;
  const names = [...taken];
  return wishes.map((wish, at) => {
    const name = accountPlanSheetName(facts.evaluation.partners[wish.partner]?.name ?? "", names, locale);
    names.push(name);
    return newAccountPlan(cellsOf(facts, notes, wish), markOf(facts, wish), name, locale, at === 0);
  });
}

export const planToRefresh = (
  facts: MapFacts,
  notes: readonly PartnerNotes[],
  wish: PlanWish,
  there: FoundSheet,
): RefreshedPlan => refreshedAccountPlan(there, cellsOf(facts, notes, wish), facts.evaluation.settings.locale);
