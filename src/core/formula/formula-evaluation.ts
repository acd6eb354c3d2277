/** Evaluates the ranges that a formula was given. */

import { cellText } from "../cells/cell";
import type { Day } from "../cells/day";
import type { Source } from "../cells/source";
import { evaluate } from "../evaluate/evaluate";
import type { Evaluation } from "../evaluate/evaluation";
import type { MapSources } from "../evaluate/read-map";
import { type Locale, localeOf } from "../model/locale";
import { failure, type Outcome } from "../problem/problem";
import type { Region } from "../profile/column-reading/column-reading";
import { settingsLocale } from "../settings/read-settings";
import { type Argument, isAbsent, isTable, tableSource } from "./argument";
import type { Book } from "./book";

/** The formula's surroundings; `book` is null where there is no spreadsheet service. */
export interface Surroundings {
  readonly book: Book | null;
  readonly today: Day;
  /** How the script itself reads 3/11/2026, where there is no spreadsheet to ask. */
  readonly dayOrder?: Region["dayOrder"];
}

/** Japanese letters in the cells: the language to infer settings in when nothing else tells. */
const holdsJapanese = (source: Source) =>
  source.cells.slice(0, 30).some((row) => row.some((cell) => /[぀-ヿ一-龯]/.test(cellText(cell))));

/** The language of a formula's messages and of what it infers. */
export function formulaLocale(book: Book | null, settings: Source | null, profile: Source | null): Locale {
  if (book) return book.locale();
  return (settings && settingsLocale(settings)) ?? localeOf(profile && !holdsJapanese(profile) ? "en" : "ja");
}

/** Sources that ask the spreadsheet for its order of days when a cell needs it. */
export const asking = (
  { book, today, dayOrder }: Surroundings,
  sources: Omit<MapSources, "today" | "dayOrder">,
): MapSources => ({
  ...sources,
  today,
  get dayOrder() {
    return book ? book.dayOrder() : (dayOrder ?? "mdy");
  },
});

/** The evaluation of a profile range, with the settings range, the settings sheet, or what a first build would infer. */
export function evaluateArguments(
  name: string,
  profile: Argument,
  settings: Argument,
  headerFirst: boolean,
  around: Surroundings,
): Outcome<Evaluation> {
  const { book } = around;
  if (!isTable(profile)) return failure({ code: "notAProfile", function: name });
  if (!isAbsent(settings) && !isTable(settings)) return failure({ code: "notSettings", function: name });
  const source = tableSource(profile);
  const given = isTable(settings) ? tableSource(settings) : (book?.settings() ?? null);
  const locale = given ? "ja" : formulaLocale(book, null, source);
  return evaluate(asking(around, { profile: source, settings: given, locale, headerFirst }));
}
