/** The words of the support plan, by language: apart from `words`, so that only who shows them loads them. */
import type { Locale } from "../model/locale";
import { enPlanWords } from "./en-plan-words";
import { jaPlanWords } from "./ja-plan-words";
import type { PlanWords } from "./plan-words";

export const planWords: Readonly<Record<Locale, PlanWords>> = { ja: jaPlanWords, en: enPlanWords };
