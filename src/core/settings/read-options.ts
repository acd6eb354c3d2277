/** Reads the options block. */

import { isMissing } from "../cells/cell";
import { parseDay } from "../cells/day";
import { parseNumber } from "../cells/number";
import type { OptionKey, Options } from "../model/settings";
import type { Problem } from "../problem/problem";
import { keyNamed, type OptionHeaders } from "../words/words";
import type { Block, BlockRow } from "./block";
import { parseCut } from "./cut-text";
import { defaultOptions, settingsFormat } from "./default-options";

type Row = BlockRow<keyof OptionHeaders>;
type Read = (row: Row, option: OptionKey, report: (problem: Problem) => void) => Partial<Options>;

/** One reader an option; each is called with a filled value. */
const readers: Readonly<Record<OptionKey, Read>> = {
  partnerColumn: (row) => ({ partnerColumn: row.text("value") }),
  profileSheet: (row) => ({ profileSheet: row.text("value") }),
  overrideColumn: (row) => ({ overrideColumn: row.text("value") }),
  potentialCut: (row, option, report) => {
    const potentialCut = parseCut(row.cell("value"));
    if (potentialCut) return { potentialCut };
    report({ code: "badCut", option, text: row.text("value"), place: row.place("value") });
    return {};
  },
  resultsCut: (row, option, report) => {
    const resultsCut = parseCut(row.cell("value"));
    if (resultsCut) return { resultsCut };
    report({ code: "badCut", option, text: row.text("value"), place: row.place("value") });
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
};

/** Every option, the defaults where the block is silent; what cannot be read is reported. */
export function readOptions(
  block: Block<keyof OptionHeaders> | undefined,
  report: (problem: Problem) => void,
): Options {
  let options = defaultOptions;
  const seen = new Set<OptionKey>();
  for (const row of block?.rows ?? []) {
    const text = row.text("option");
    if (text === "") {
      report({ code: "nothingNamed", place: row.place("option") });
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
  return options;
}
