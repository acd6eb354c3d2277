/** The team's month as a table: hours used, partners, and what ten more hours would bring. */

import type { Cell } from "../../cells/cell";
import type { MoreHours } from "../../decide/plan/more-hours";
import type { Plan } from "../../decide/plan/plan";
import { hoursOf } from "../../decide/plan/team";
import { teamFields } from "../../model/fields";
import type { Locale } from "../../model/locale";
import { planWords } from "../../words/plan-table";

/** With its header; `more` by person, null where it was not computed. */
export function teamCells(plan: Plan, more: readonly (MoreHours | null)[], locale: Locale): Cell[][] {
  const texts = planWords[locale];
  const rows = plan.problem.team.people.map(({ name, time }, person) => {
    const { time: used, partners } = plan.loads[person] ?? { time: 0, partners: 0 };
    const found = more[person] ?? null;
    return {
      person: name,
      hours: hoursOf(time),
      used: hoursOf(used),
      partners,
      morePoints: morePoints(found, locale),
      joining: joiningText(found, locale),
    };
  });
  return [
    teamFields.map((field) => texts.teamHeaders[field]),
    ...rows.map((row) => teamFields.map((field) => row[field])),
  ];
}

function morePoints(more: MoreHours | null, locale: Locale): Cell {
  if (!more) return "";
  if (more.proven) return more.least;
  const shown = (value: number) => String(Math.round(value * 100) / 100);
  return planWords[locale].range(shown(more.least), shown(more.most));
}

function joiningText(more: MoreHours | null, locale: Locale): string {
  const { placesFull, listSeparator } = planWords[locale];
  if (!more) return "";
  if (more.placesFull && more.most === 0) return placesFull;
  return more.joining.map(({ name }) => name).join(listSeparator);
}
