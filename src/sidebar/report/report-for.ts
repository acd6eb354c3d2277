/** The report of what the page shows: its filter, the history where builds are kept, and the map as it is drawn. */
import type { FoundSheet, Locale, SheetChange, Snapshot } from "../../addon/api";
import { dayText, parseDay } from "../../core/cells/day";
import { happenedSince } from "../../core/decide/movement/since";
import type { Plan } from "../../core/decide/plan/plan";
import { mapContent, shownContent } from "../../core/map/map-content";
import { anyProblemText, type PlanOutcome } from "../../core/problem/any-problem";
import type { WorkCells } from "../../core/sheets/account-plan/account-plan";
import { workInNotes } from "../../core/sheets/account-plan/work-in-notes";
import { reportOf } from "../../core/sheets/report/report";
import { reportChange } from "../../core/sheets/report/report-change";
import { changesSource, countsFor } from "../../core/view/changes-view";
import { planView } from "../../core/view/plan-view";
import { reportWords } from "../../core/words/report-words";
import { textsByLocale } from "../locale/texts";
import { filterText } from "../map/filter-text";
import { reportPng } from "../parts/picture";
import { isFiltered, shownPartners } from "../state/explore";
import type { MapFacts } from "../state/facts";
import type { State } from "../state/state";

export async function reportFor(
  facts: MapFacts,
  { explore, map }: State,
  history: FoundSheet | null,
  plan: PlanOutcome<Plan> | null,
): Promise<SheetChange> {
  const { evaluation, snapshot } = facts;
  const { locale } = evaluation.settings;
  const work = workInNotes(map?.notes ?? [], evaluation);
  const kept = history ? changesSource(history, evaluation, locale).steps : [];
  // Where the history cannot be read, or the present map not be added, nothing is known of what changed.
  const steps = kept.length > 0 ? kept : null;
  const isAll = !isFiltered(explore);
  const priorities = new Set(shownPartners(facts, explore));
  const shown = new Set([...priorities].map((priority) => evaluation.order[priority - 1]));
  const report = reportOf({
    evaluation,
    day: snapshot.today,
    profile: snapshot.profile.name,
    filter: isAll ? "" : filterText(facts, explore, textsByLocale[locale]),
    steps,
    happened: (steps && happenedSince(steps, steps.length - 2)) ?? null,
    work: work && ((partner) => withDay(work(partner), snapshot.dayOrder)),
    isShown: isAll ? null : (partner) => shown.has(partner),
    plan: plan && planLines(plan, locale),
  });
  // On a sheet the spreadsheet's language stands, whoever makes it.
  const content = mapContent(evaluation, locale);
  const counts = steps && steps.length > 1 ? countsFor(steps, evaluation) : null;
  const png = await reportPng(
    isAll ? content : shownContent(content, (priority) => priorities.has(priority)),
    counts,
  ).catch(() => null);
  const bytes = png?.slice(png.indexOf(",") + 1) ?? null;
  return reportChange(report, bytes, locale, dayText(snapshot.today).replaceAll("/", "-"));
}

/** Where there can be no plan yet, why. */
function planLines(plan: PlanOutcome<Plan>, locale: Locale): string[] {
  if (!plan.ok) return plan.problems.slice(0, 2).map((problem) => anyProblemText(problem, locale));
  const { rest, proof, missed, people } = planView(plan.value, [], locale);
  return [rest, reportWords[locale].hours(people), proof, ...(missed === null ? [] : [missed])];
}

/** A due day in the spreadsheet's order of days as one that reads the same everywhere. */
function withDay(cells: WorkCells, order: Snapshot["dayOrder"]): WorkCells {
  const day = parseDay(cells.due, order);
  return day === undefined ? cells : { ...cells, due: dayText(day) };
}
