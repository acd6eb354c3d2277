/** The words of an account plan, by language: apart from `words`, so that only who makes one loads them. */
import type { Locale } from "../model/locale";
import type { AccountPlanWords } from "./account-plan-words";
import { enAccountPlanWords } from "./en-account-plan-words";
import { jaAccountPlanWords } from "./ja-account-plan-words";

export const accountPlanWords: Readonly<Record<Locale, AccountPlanWords>> = {
  ja: jaAccountPlanWords,
  en: enAccountPlanWords,
};
