/** The command line of `npm run map`. */
import { parseArgs } from "node:util";
import { InputError } from "../files/input-error";
import type { FileLocale } from "../files/locale/texts";
import { batchTexts } from "./texts";

export interface BatchArguments {
  readonly profile: string;
  readonly settings: string | null;
  readonly locale: FileLocale;
  readonly out: string;
}

/** Throws an InputError that ends with the usage. */
export function batchArguments(args: readonly string[]): BatchArguments {
  const options = { settings: { type: "string" }, locale: { type: "string" }, out: { type: "string" } } as const;
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const { locale = "ja", settings, out } = values;
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
  return { profile, settings: typeof settings === "string" ? settings : null, locale, out };
}
