/** The plan as a table: every partner by priority, then those that need data. */
import type { Cell } from "../../cells/cell";
import type { Plan, PlanRow, Why } from "../../decide/plan/plan";
import { hoursOf } from "../../decide/plan/team";
import { type PlanField, planFields } from "../../model/fields";
import type { Settings } from "../../model/settings";
import { planWords } from "../../words/plan-table";
import type { PlanWords } from "../../words/plan-words";
import { words } from "../../words/words";

/** A number as a sentence shows it. */
const shown = (value: number): string => String(Math.round(value * 100) / 100);

/** The table with its header, in the language of the settings; numbers unrounded. */
export function planCells(plan: Plan, order: readonly number[], settings: Settings): Cell[][] {
  const texts = planWords[settings.locale];
  const rows = order.flatMap((index) => {
    const row = plan.rows[index];
    return row ? [rowCells(plan, row, settings)] : [];
  });
  return [
    planFields.map((field) => texts.planHeaders[field]),
    ...rows.map((row) => planFields.map((field) => row[field])),
  ];
}

function rowCells(plan: Plan, row: PlanRow, settings: Settings): Readonly<Record<PlanField, Cell>> {
  const { partner, owner, now, change } = row;
  const texts = planWords[settings.locale];
  const { needsData } = words[settings.locale];
  const nameOf = (person: number | null) => (person === null ? "" : (plan.problem.team.people[person]?.name ?? ""));
  return {
    priority: partner.priority ?? "",
    partner: partner.name,
    segment: partner.segment === null ? needsData : settings.segments[partner.segment].name,
    support: supportOf(row, settings),
    owner: nameOf(owner),
    hours: owner === null ? "" : hoursOf(row.time),
    gain: owner === null ? "" : row.gain,
    ownerNow: nameOf(now),
    change: change === null ? "" : texts.changes[change],
    pin: partner.pin === null ? "" : partner.pin.kind === "techTouch" ? texts.techTouch : nameOf(partner.pin.person),
    why: whyText(row.why, texts),
  };
}

/** High-touch for whom somebody looks after, tech-touch for the rest; nothing for a partner that nobody can judge. */
function supportOf({ owner, why }: PlanRow, { segments }: Settings): string {
  if (owner !== null) return segments.activate.support;
  return why.kind === "noData" ? "" : segments.nurture.support;
}

export function whyText(why: Why, { why: texts }: PlanWords): string {
  switch (why.kind) {
    case "figures": {
      const { figures } = why;
      if (figures.kind === "given") return texts.given(shown(figures.gain));
      const { potential, lack, weight, gain } = figures;
      return texts.product(shown(potential), shown(lack), shown(weight), shown(gain));
    }
    case "noTime":
    case "noPlace":
      return texts[why.kind](shown(why.gain));
    default:
      return texts[why.kind];
  }
}
