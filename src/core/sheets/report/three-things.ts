/** What to do first this week: what is overdue, who of the first segment has nobody, and which blank cell could decide. */
import { cellText, isMissing } from "../../cells/cell";
import { type Day, dayText, parseDay } from "../../cells/day";
import { certaintyOf } from "../../decide/certainty/certainty";
import { nextSteps } from "../../decide/certainty/next-step";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Locale } from "../../model/locale";
import { accountPlanWords } from "../../words/account-plan-table";
import { reportWords } from "../../words/report-words";
import type { WorkCells } from "../account-plan/account-plan";
import { statusNamed } from "../work/status";

const most = 3;

/** `work` by partner; null where there are no work columns. In the settings' language of the report. */
export function threeThings(
  evaluation: Evaluation,
  work: ((partner: number) => WorkCells) | null,
  today: Day,
  locale: Locale,
  isShown: (partner: number) => boolean = () => true,
): string[] {
  const order = evaluation.order.filter(isShown);
  const found: string[] = work
    ? [...overdue({ ...evaluation, order }, work, today, locale), ...without({ ...evaluation, order }, work, locale)]
    : [];
  return [...found, ...(found.length < most ? missing(evaluation, order, most - found.length, locale) : [])].slice(
    0,
    most,
  );
}

function overdue(
  { partners, order }: Evaluation,
  work: (partner: number) => WorkCells,
  today: Day,
  locale: Locale,
): string[] {
  return order
    .flatMap((partner) => {
      const { due, status, action, owner } = work(partner);
      const day = parseDay(due);
      const meant = statusNamed(cellText(status));
      if (day === undefined || day >= today || meant === "done" || meant === "held") return [];
      const name = partners[partner]?.name ?? "";
      return [{ day, text: reportWords[locale].overdue(name, dayText(day), cellText(action), cellText(owner)) }];
    })
    .sort((a, b) => a.day - b.day)
    .map(({ text }) => text);
}

function without(
  { partners, order, segments, settings }: Evaluation,
  work: (partner: number) => WorkCells,
  locale: Locale,
): string[] {
  const { workHeaders, separator } = accountPlanWords[locale];
  return order
    .filter((partner) => segments[partner] === "activate")
    .flatMap((partner) => {
      const cells = work(partner);
      const blank = (["owner", "action"] as const).filter((field) => cellText(cells[field]).trim() === "");
      if (blank.length === 0) return [];
      const names = blank.map((field) => workHeaders[field]).join(separator);
      return [reportWords[locale].without(partners[partner]?.name ?? "", settings.segments.activate.name, names)];
    });
}

/** Borderline partners with a criterion without data that would take them across a cut. */
function missing(evaluation: Evaluation, order: readonly number[], count: number, locale: Locale): string[] {
  const { isBorderline } = certaintyOf(evaluation);
  const { separator } = accountPlanWords[locale];
  const found: string[] = [];
  for (const partner of order) {
    if (found.length >= count) break;
    if (!isBorderline(partner)) continue;
    const columns = nextSteps(evaluation, partner)
      .filter(({ now, need }) => need !== null && isMissing(now))
      .map(({ criterion }) => criterion.column);
    const names = [...new Set(columns)].map((column) => (locale === "ja" ? `「${column}」` : `"${column}"`));
    if (names.length > 0) {
      found.push(reportWords[locale].missing(evaluation.partners[partner]?.name ?? "", names.join(separator)));
    }
  }
  return found;
}
