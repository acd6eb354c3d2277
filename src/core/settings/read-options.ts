/** Reads the options block. */

import { fold, isMissing } from "../cells/cell";
import { parseDay } from "../cells/day";
import { parseNumber } from "../cells/number";
import { parseYesNo } from "../cells/yes-no";
import type { ColumnChoice } from "../model/column-choice";
import { locales } from "../model/locale";
import { type NumberOptionKey, numberOptionValue } from "../model/number-options";
import type { OptionKey, Options, RowDecision } from "../model/settings";
import type { Problem } from "../problem/problem";
import { keyNamed, type OptionHeaders, type Words, words } from "../words/words";
import type { Block, BlockRow } from "./block";
import { parseChoice } from "./choice-text";
import { meantCut, parseCut } from "./cut-text";
import { defaultOptions, settingsFormat } from "./default-options";

type Row = BlockRow<keyof OptionHeaders>;
type Read = (row: Row, option: OptionKey, report: (problem: Problem) => void) => Partial<Options>;

/** The type of `option` is that of the readers' table, which names this one for number options alone. */
function readNumber(row: Row, option: OptionKey, report: (problem: Problem) => void): Partial<Options> {
  const key = option as NumberOptionKey;
  const typed = parseNumber(row.cell("value"));
  const value = typed === undefined ? undefined : numberOptionValue(key, typed, /[%％]/.test(row.text("value")));
  if (value !== undefined) return { [key]: value };
  report({ code: "badNumberOption", option: key, text: row.text("value"), place: row.place("value") });
  return {};
}

function reportCut(row: Row, option: OptionKey, report: (problem: Problem) => void) {
  const meant = meantCut(row.cell("value"));
  report({ code: "badCut", option, text: row.text("value"), meant, place: row.place("value") });
}

/** One reader an option; each is called with a filled value. */
const readers: Readonly<Record<OptionKey, Read>> = {
  partnerColumn: (row) => ({ partnerColumn: row.text("value") }),
  profileSheet: (row) => ({ profileSheet: row.text("value") }),
  overrideColumn: (row) => ({ overrideColumn: row.text("value") }),
  potentialCut: (row, option, report) => {
    const potentialCut = parseCut(row.cell("value"));
    if (potentialCut) return { potentialCut };
    reportCut(row, option, report);
    return {};
  },
  resultsCut: (row, option, report) => {
    const resultsCut = parseCut(row.cell("value"));
    if (resultsCut) return { resultsCut };
    reportCut(row, option, report);
    return {};
  },
  format: (row, _option, report) => {
    const format = parseNumber(row.cell("value"));
    if (format !== undefined && format >= 1 && format <= settingsFormat) return { format };
    report({ code: "newerFormat", sheet: row.place("value").sheet, format: row.text("value"), known: settingsFormat });
    return {};
  },
  missing: (row, _option, report) => {
    const missing = keyNamed(row.text("value"), (language) => language.missing);
    if (missing) return { missing };
    report({ code: "badMissingRule", text: row.text("value"), place: row.place("value") });
    return {};
  },
  asOf: (row, _option, report) => {
    const asOf = parseDay(row.cell("value"));
    if (asOf !== undefined) return { asOf };
    report({ code: "badAsOf", text: row.text("value"), place: row.place("value") });
    return {};
  },
  weightSpread: readNumber,
  draws: readNumber,
  cutMargin: readNumber,
  keepOwner: readNumber,
  confidenceColumn: (row, option, report) => {
    const confidenceColumn = parseYesNo(row.cell("value"));
    if (confidenceColumn !== undefined) return { confidenceColumn };
    report({ code: "badYesNoOption", option, text: row.text("value"), place: row.place("value") });
    return {};
  },
};

/** Every option, the defaults where the block is silent; what cannot be read is reported. */
export function readOptions(
  block: Block<keyof OptionHeaders> | undefined,
  report: (problem: Problem) => void,
): Options {
  let options = defaultOptions;
  const seen = new Set<OptionKey>();
  const rows = new Map<string, RowDecision>();
  const readings = new Map<string, ColumnChoice>();
  for (const row of block?.rows ?? []) {
    const text = row.text("option");
    if (text === "") {
      report({ code: "nothingNamed", place: row.place("option") });
      continue;
    }
    const named = optionSubject(text, ({ rowOption }) => rowOption);
    if (named !== undefined) {
      const as = keyNamed(row.text("value"), ({ rowRoles }) => rowRoles);
      if (rows.has(fold(named))) report({ code: "optionTwice", text, place: row.place("option") });
      else if (as) rows.set(fold(named), { name: named, as });
      else if (!isMissing(row.cell("value"))) {
        report({ code: "badRowRole", name: named, text: row.text("value"), place: row.place("value") });
      }
      continue;
    }
    const column = optionSubject(text, ({ readingOption }) => readingOption);
    if (column !== undefined) {
      if (readings.has(fold(column))) report({ code: "optionTwice", text, place: row.place("option") });
      else if (!isMissing(row.cell("value"))) {
        const choice = parseChoice(column, row.text("value"));
        if ("bad" in choice) report({ code: "badReading", column, text: choice.bad, place: row.place("value") });
        else readings.set(fold(column), choice);
      }
      continue;
    }
    const option = keyNamed(text, (language) => language.options);
    if (!option) {
      report({ code: "unknownOption", text, place: row.place("option") });
      continue;
    }
    if (seen.has(option)) report({ code: "optionTwice", text, place: row.place("option") });
    seen.add(option);
    if (!isMissing(row.cell("value"))) options = { ...options, ...readers[option](row, option, report) };
  }
  return { ...options, rows: [...rows.values()], readings: [...readings.values()] };
}

/** What an option such as 「行: 合計」 is about; undefined for an option of another name. */
export function optionSubject(text: string, prefix: (words: Words) => string): string | undefined {
  const colon = text.search(/[:：]/);
  if (colon < 0) return undefined;
  const head = fold(text.slice(0, colon));
  const subject = text.slice(colon + 1).trim();
  return subject !== "" && locales.some((locale) => fold(prefix(words[locale])) === head) ? subject : undefined;
}
