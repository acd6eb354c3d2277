/** What the command lines share: options with a value each, the language, and a refusal that ends with the usage. */
import { parseArgs } from "node:util";
import { InputError } from "./input-error";
import { commandLineTexts, type FileLocale } from "./locale/texts";

export interface CommandLine<Name extends string> {
  readonly positionals: readonly string[];
  readonly locale: FileLocale;
  /** The value of an option; null where it is not given. */
  readonly value: (name: Name) => string | null;
  /** The values of an option that may be given more than once. */
  readonly values: (name: Name) => readonly string[];
  readonly refuse: (message?: string) => never;
}

/** Throws an InputError for an unknown option, one without a value, one given twice, and an unknown --locale. */
export function commandLine<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  texts: Readonly<Record<FileLocale, { readonly usage: string }>>,
  repeatable: readonly Name[] = [],
): CommandLine<Name> {
  const option = { type: "string", multiple: true } as const;
  const options = Object.fromEntries([...names, "locale"].map((name) => [name, option]));
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const locale = values.locale?.[0] ?? "ja";
  const told = locale === "en" ? "en" : "ja";
  const said = commandLineTexts[told];
  const { usage } = texts[told];
  const refuse = (message?: string): never => {
    throw new InputError(message === undefined ? usage : `${message}\n${usage}`);
  };
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name)) refuse(said.unknownOption(rawName));
    if (value === undefined || value === "" || value.startsWith("--")) return refuse(said.needsValue(rawName));
    const before = given.get(name) ?? [];
    if (before.length > 0 && !(repeatable as readonly string[]).includes(name)) refuse(said.optionTwice(rawName));
    given.set(name, [...before, value]);
  }
  if (locale !== "ja" && locale !== "en") return refuse(said.badLocale(String(locale)));
  return {
    positionals,
    locale,
    value: (name) => given.get(name)?.[0] ?? null,
    values: (name) => given.get(name) ?? [],
    refuse,
  };
}
