/** What a plan says before its table: how far the hours go, how good it is, who just missed, what more hours bring. */

import { fittingCut } from "../decide/plan/fitting-cut";
import { justMissed, leastInPlan } from "../decide/plan/just-missed";
import type { MoreHours } from "../decide/plan/more-hours";
import type { Plan } from "../decide/plan/plan";
import { planCounts } from "../decide/plan/plan-counts";
import { hoursOf } from "../decide/plan/team";
import type { Locale } from "../model/locale";
import { planWords } from "../words/plan-table";

export interface PersonView {
  readonly name: string;
  /** Hours a month, and what the plan uses of them. */
  readonly hours: number;
  readonly used: number;
  readonly partners: number;
  /** What ten more hours bring; null while it is not known. */
  readonly more: MoreHours | null;
}

export interface PlanView {
  readonly rest: string;
  /** The cut to try, and what it would do; null where the candidates fit, or none helps. */
  readonly cut: { readonly value: number; readonly text: string } | null;
  readonly proof: string;
  readonly missed: string | null;
  readonly least: string | null;
  readonly people: readonly PersonView[];
}

const shown = (value: number): string => String(Math.round(value * 100) / 100);

export function planView(plan: Plan, more: readonly (MoreHours | null)[], locale: Locale): PlanView {
  const { says } = planWords[locale];
  const { people, support } = plan.problem.team;
  const { candidates, inPlan, left } = planCounts(plan);
  const hours = people.reduce((sum, { time }) => sum + time, 0);
  const cut = left > 0 ? fittingCut(plan.problem.partners, support, inPlan) : null;
  const missed = justMissed(plan).map(({ partner, gainPerHour }) => ({
    name: partner.name,
    gainPerHour: shown(gainPerHour),
  }));
  const least = leastInPlan(plan);
  return {
    rest: says.rest(candidates, shown(hoursOf(hours)), inPlan, left),
    cut: cut === null ? null : { value: cut, text: says.fittingCut(cut, inPlan) },
    proof: proofText(plan, locale),
    missed: missed.length > 0 ? says.missed(missed) : null,
    least: missed.length > 0 && least ? says.leastInPlan(least.partner.name, shown(least.gainPerHour)) : null,
    people: people.map(({ name, time }, person) => ({
      name,
      hours: hoursOf(time),
      used: hoursOf(plan.loads[person]?.time ?? 0),
      partners: plan.loads[person]?.partners ?? 0,
      more: more[person] ?? null,
    })),
  };
}

/** Proven, or how much more is possible at the most: never called the best before it is. */
function proofText({ points, bound, proven }: Plan, locale: Locale): string {
  const { says } = planWords[locale];
  if (proven) return says.proven(shown(points));
  const more = bound - points;
  return says.unproven(shown(points), shown(Math.ceil(more * 100) / 100), shown(Math.max(0.01, (100 * more) / bound)));
}
