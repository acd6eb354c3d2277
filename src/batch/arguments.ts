/** The command line of `npm run map`. */
import { parseArgs } from "node:util";
import { type Day, parseDay } from "../core/cells/day";
import { InputError } from "../files/input-error";
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

const options = {
  settings: { type: "string" },
  people: { type: "string" },
  score: { type: "string" },
  history: { type: "string" },
  "account-plan": { type: "string" },
  day: { type: "string" },
  locale: { type: "string" },
  out: { type: "string" },
} as const;

/** Throws an InputError that ends with the usage. */
export function batchArguments(args: readonly string[]): BatchArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const { locale = "ja", out } = values;
  const texts = batchTexts[locale === "en" ? "en" : "ja"];
  const refuse = (message: string): never => {
    throw new InputError(`${message}\n${texts.usage}`);
  };
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(options, token.name)) refuse(texts.unknownOption(token.rawName));
    if (typeof token.value !== "string" || token.value === "") refuse(texts.needsValue(token.rawName));
  }
  if (locale !== "ja" && locale !== "en") return refuse(texts.badLocale(String(locale)));
  const [profile, ...others] = positionals;
  if (profile === undefined || others.length > 0 || typeof out !== "string") throw new InputError(texts.usage);
  const text = (value: string | boolean | undefined) => (typeof value === "string" ? value : null);
  const written = text(values.day);
  const day = written === null ? null : parseDay(written);
  if (day === undefined) return refuse(texts.badDay(written ?? ""));
  return {
    profile,
    settings: text(values.settings),
    people: text(values.people),
    score: text(values.score),
    history: text(values.history),
    accountPlan: text(values["account-plan"]),
    day,
    locale,
    out,
  };
}
