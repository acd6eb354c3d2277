/** The command line of `npm run sql`. */
import { parseArgs } from "node:util";
import { InputError } from "../files/input-error";
import type { FileLocale } from "../files/locale/texts";
import { queryTexts } from "./texts";

export interface QueryArguments {
  readonly settings: string;
  readonly table: string;
  readonly key: string;
  readonly columns: readonly string[];
  readonly into: string | null;
  readonly timeZone: string;
  readonly locale: FileLocale;
  readonly out: string;
}

const options = {
  table: { type: "string" },
  key: { type: "string" },
  column: { type: "string", multiple: true },
  into: { type: "string" },
  "time-zone": { type: "string" },
  locale: { type: "string" },
  out: { type: "string" },
} as const;

/** Throws an InputError that ends with the usage. Whether names can be right is not looked at here. */
export function queryArguments(args: readonly string[]): QueryArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const { locale = "ja", out } = values;
  const texts = queryTexts[locale === "en" ? "en" : "ja"];
  const refuse = (message: string): never => {
    throw new InputError(`${message}\n${texts.usage}`);
  };
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(options, token.name)) refuse(texts.unknownOption(token.rawName));
    if (typeof token.value !== "string" || token.value === "" || token.value.startsWith("--"))
      refuse(texts.needsValue(token.rawName));
    if (token.name !== "column" && seen.has(token.name)) refuse(texts.optionTwice(token.rawName));
    seen.add(token.name);
  }
  if (locale !== "ja" && locale !== "en") return refuse(texts.badLocale(String(locale)));
  const [settings, ...others] = positionals;
  if (settings === undefined || typeof out !== "string") throw new InputError(texts.usage);
  if (others.length > 0) refuse(texts.oneFile(others[0] ?? ""));
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    settings,
    table: text(values.table) ?? "",
    key: text(values.key) ?? "",
    columns: (values.column ?? []).filter((column) => typeof column === "string"),
    into: text(values.into),
    timeZone: text(values["time-zone"]) ?? "Asia/Tokyo",
    locale,
    out,
  };
}
