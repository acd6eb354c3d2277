/** The support plan in batch: support-plan.csv, support-team.csv and the plan's figures. */

import type { Cell } from "../core/cells/cell";
import { type MoreHours, moreHours } from "../core/decide/plan/more-hours";
import { type Plan, planOf } from "../core/decide/plan/plan";
import { solved } from "../core/decide/plan/solve/solve";
import { planFields, teamFields } from "../core/model/fields";
import type { Locale } from "../core/model/locale";
import { planFigures } from "../core/model/plan-terms";
import { anyProblemText } from "../core/problem/any-problem";
import { findingText } from "../core/problem/finding";
import { planCells } from "../core/sheets/plan/plan-cells";
import { readPlan } from "../core/sheets/plan/read-plan";
import { teamCells } from "../core/sheets/plan/team-cells";
import { planView } from "../core/view/plan-view";
import { planWords } from "../core/words/plan-table";
import type { PartInput, PartOutput } from "./part";

/** Milliseconds for the plan, and for what more hours would bring to all people together. */
const patience = { plan: 60_000, moreHours: 60_000 } as const;

export function planPart({ evaluation, team, locale }: PartInput): PartOutput {
  if (!team) return { files: {}, figures: figuresOf(null, locale), lines: [] };
  const read = readPlan({ evaluation, team });
  if (!read.ok) {
    const { planHeaders, teamHeaders } = planWords[locale];
    return {
      files: {
        "support-plan.csv": [planFields.map((field) => planHeaders[field])],
        "support-team.csv": [teamFields.map((field) => teamHeaders[field])],
      },
      figures: figuresOf(null, locale),
      lines: read.problems.map((problem) => anyProblemText(problem, locale)),
    };
  }
  const { problem, findings } = read.value;
  const plan = planOf(problem, solved(problem.assignment, within(patience.plan)));
  const more = allMoreHours(plan);
  const { rest, cut, proof, missed, least } = planView(plan, more, locale);
  return {
    files: {
      "support-plan.csv": planCells(plan, evaluation.order, { ...evaluation.settings, locale }),
      "support-team.csv": teamCells(plan, more, locale),
    },
    figures: figuresOf(plan, locale),
    lines: [
      ...[rest, cut?.text, proof, missed, least].flatMap((line) => line ?? []),
      ...findings.map((finding) => findingText(finding, locale)),
    ],
  };
}

/** True for so many milliseconds from now. */
function within(time: number): () => boolean {
  const end = performance.now() + time;
  return () => performance.now() < end;
}

/** Who comes last has what the others left. */
function allMoreHours(plan: Plan): MoreHours[] {
  const end = performance.now() + patience.moreHours;
  const { people } = plan.problem.team;
  return people.map((_, person) => {
    const share = Math.max(0, end - performance.now()) / (people.length - person);
    return moreHours(plan, person, within(share));
  });
}

function figuresOf(plan: Plan | null, locale: Locale): [string, Cell][] {
  const { figures, yes, no } = planWords[locale];
  const values = plan && {
    points: plan.points,
    bound: plan.bound,
    proven: plan.proven ? yes : no,
    gain: plan.gain,
    ownersKept: plan.ownersKept,
  };
  return planFigures.map((figure) => [figures[figure], values ? values[figure] : ""]);
}
