/** What can stand in the way of a support plan: its own problems beside those of the map that it is made from. */
import type { Locale } from "../model/locale";
import { enPlanProblems } from "./en-plan";
import { jaPlanProblems } from "./ja-plan";
import type { PlanProblemTexts, ProblemOfPlan } from "./plan-facts";
import { type Outcome, type Problem, problemText } from "./problem";

export type AnyProblem = Problem | ProblemOfPlan;

export type PlanOutcome<Value> = Outcome<Value, AnyProblem>;

const texts: Readonly<Record<Locale, PlanProblemTexts>> = { ja: jaPlanProblems, en: enPlanProblems };

const isOfPlan = (problem: AnyProblem): problem is ProblemOfPlan => problem.code in texts.ja;

/** A problem as a sentence for the user. */
export function anyProblemText(problem: AnyProblem, locale: Locale): string {
  if (!isOfPlan(problem)) return problemText(problem, locale);
  return (texts[locale][problem.code] as (facts: ProblemOfPlan) => string)(problem);
}
