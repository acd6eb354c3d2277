/** The command line of `npm run map`. */
import { type Day, parseDay } from "../core/cells/day";
import { commandLine } from "../files/command-line";
import type { FileLocale } from "../files/locale/texts";
import { batchTexts } from "./texts";

export interface BatchArguments {
  readonly profile: string;
  readonly settings: string | null;
  /** The Support team sheet. */
  readonly people: string | null;
  /** Header of a column of totals whose weights are looked for. */
  readonly score: string | null;
  /** The History sheet; the file may not exist yet. */
  readonly history: string | null;
  /** The partner whose account plan is written. */
  readonly accountPlan: string | null;
  /** What counts as today; null: today. */
  readonly day: Day | null;
  readonly locale: FileLocale;
  readonly out: string;
}

const options = ["settings", "people", "score", "history", "account-plan", "day", "out"] as const;

/** Throws an InputError that ends with the usage. */
export function batchArguments(args: readonly string[]): BatchArguments {
  const { positionals, locale, value, refuse } = commandLine(args, options, batchTexts);
  const [profile, ...others] = positionals;
  const out = value("out");
  if (profile === undefined || others.length > 0 || out === null) return refuse();
  const written = value("day");
  const day = written === null ? null : parseDay(written);
  if (day === undefined) return refuse(batchTexts[locale].badDay(written ?? ""));
  return {
    profile,
    settings: value("settings"),
    people: value("people"),
    score: value("score"),
    history: value("history"),
    accountPlan: value("account-plan"),
    day,
    locale,
    out,
  };
}
