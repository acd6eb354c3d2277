/** A plan from cells as users have them, for tests. */
import { readFile } from "node:fs/promises";
import type { Cell } from "../../../../src/core/cells/cell";
import { sheetSource } from "../../../../src/core/cells/source";
import { type Plan, planOf } from "../../../../src/core/decide/plan/plan";
import { solved } from "../../../../src/core/decide/plan/solve/solve";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import { anyProblemText } from "../../../../src/core/problem/any-problem";
import type { Finding } from "../../../../src/core/problem/finding";
import { findingText } from "../../../../src/core/problem/finding";
import { type PlanSources, readPlan } from "../../../../src/core/sheets/plan/read-plan";

export type Rows = readonly (readonly Cell[])[];

export interface Case {
  readonly name: string;
  readonly profile: Rows;
  readonly settings?: Rows;
  readonly settings_of?: string;
  readonly people: Rows;
  readonly plan_points: number;
  readonly gains?: Readonly<Record<string, number>>;
  readonly gain?: number;
  readonly owners_kept?: number;
  readonly next_10_hours?: Readonly<Record<string, number>>;
  readonly without?: readonly string[];
}

const vectors = JSON.parse(await readFile("test/vectors/plan.json", "utf8")) as {
  readonly settings: Rows;
  readonly cases: readonly Case[];
};

export const cases = vectors.cases;

export function caseNamed(name: string): Case {
  const found = cases.find((each) => each.name === name);
  if (!found) throw new Error(`No case ${name}`);
  return found;
}

export const settingsFor = (given: Case): Rows =>
  given.settings ?? (given.settings_of ? settingsFor(caseNamed(given.settings_of)) : vectors.settings);

export function evaluated(profile: Rows, settings: Rows): Evaluation {
  const outcome = evaluate({
    profile: sheetSource(profile, "パートナー"),
    settings: sheetSource(settings, "マップ設定"),
    today: 20_780,
    locale: "ja",
    headerFirst: false,
  });
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => anyProblemText(problem, "ja")).join("\n"));
  return outcome.value;
}

type More = Pick<PlanSources, "pins" | "owners">;

/** Solved to the end. */
export function planned(profile: Rows, settings: Rows, people: Rows, more: More = {}) {
  const evaluation = evaluated(profile, settings);
  const read = readPlan({ evaluation, team: sheetSource(people, "支援体制"), ...more });
  if (!read.ok) return { problems: read.problems.map((problem) => anyProblemText(problem, "ja")) };
  const { problem, findings } = read.value;
  const plan = planOf(problem, solved(problem.assignment));
  return { plan, evaluation, findings, told: findings.map((finding: Finding) => findingText(finding, "ja")) };
}

/** The plan, where nothing stands in its way. */
export function planFrom(profile: Rows, settings: Rows, people: Rows, more: More = {}): Plan {
  const result = planned(profile, settings, people, more);
  if (!("plan" in result) || !result.plan) throw new Error(result.problems?.join("\n"));
  return result.plan;
}

/** Who looks after whom, by names. */
export const ownersIn = (plan: Plan): Readonly<Record<string, string>> =>
  Object.fromEntries(
    plan.rows.flatMap(({ partner, owner }) =>
      owner === null ? [] : [[partner.name, plan.problem.team.people[owner]?.name ?? ""]],
    ),
  );
