/** The command line of `npm run sql`. */
import { commandLine } from "../files/command-line";
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

const options = ["table", "key", "column", "into", "time-zone", "out"] as const;

/** Throws an InputError that ends with the usage. Whether names can be right is not looked at here. */
export function queryArguments(args: readonly string[]): QueryArguments {
  const { positionals, locale, value, values, refuse } = commandLine(args, options, queryTexts, ["column"]);
  const [settings, ...others] = positionals;
  const out = value("out");
  if (settings === undefined || out === null) return refuse();
  if (others.length > 0) refuse(queryTexts[locale].oneFile(others[0] ?? ""));
  return {
    settings,
    table: value("table") ?? "",
    key: value("key") ?? "",
    columns: values("column"),
    into: value("into"),
    timeZone: value("time-zone") ?? "Asia/Tokyo",
    locale,
    out,
  };
}
