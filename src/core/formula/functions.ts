/** The custom functions: arguments in, cells out, or an Error whose message the cell shows. */

import type { Cell } from "../cells/cell";
import { certaintyOf } from "../decide/certainty/certainty";
import { mapTable, scoreCell, segmentName } from "../evaluate/map-table";
import { failure, type Outcome } from "../problem/problem";
import { problemsText } from "../problem/problems-text";
import { defaultOptions } from "../settings/default-options";
import { defaultSegments } from "../settings/default-segments";
import { holdsSettings, readSettings } from "../settings/read-settings";
import { alignedColumn } from "./aligned";
import { type Argument, isTable, tableSource } from "./argument";
import { evaluateArguments, formulaLocale, type Surroundings } from "./formula-evaluation";
import { segmentOfOwnRow } from "./own-row";
import { type Judgement, segmentsOfScores } from "./score-form";
import { supportsOf } from "./support";

/** A custom function's result: one cell, or rows that spill. */
export type FormulaResult = Cell | Cell[][];

type Arguments = readonly Argument[];

/** Three forms: the formula's own row, a profile (one name a data row), or scores. */
export function partnerSegment(args: Arguments, around: Surroundings): FormulaResult {
  if (args.every((argument) => argument === undefined)) {
    const { book } = around;
    if (book) return answer(segmentOfOwnRow(book, around), around, args);
    return answer(failure({ code: "notAProfile", function: "PARTNER_SEGMENT" }), around, args);
  }
  if (isTable(args[0])) {
    return alignedTo("PARTNER_SEGMENT", args, around, (evaluation) =>
      alignedColumn(evaluation, (index) => segmentName(evaluation, evaluation.segments[index] ?? null)),
    );
  }
  if (args[1] === undefined || isTable(args[1])) {
    return answer(failure({ code: "notAProfile", function: "PARTNER_SEGMENT" }), around, args);
  }
  const judgement = judgementOf(around);
  const rows = answer(judgement.ok ? segmentsOfScores(args, judgement.value) : judgement, around, args);
  return Array.isArray(args[0]) ? rows : rows[0]?.[0];
}

/** The potential scores of a profile, one a data row. */
export function partnerPotential(args: Arguments, around: Surroundings): FormulaResult {
  return alignedTo("PARTNER_POTENTIAL", args, around, (evaluation) =>
    alignedColumn(evaluation, (index) => scoreCell(evaluation.scores.potential[index] ?? Number.NaN)),
  );
}

/** The results scores of a profile, one a data row. */
export function partnerResults(args: Arguments, around: Surroundings): FormulaResult {
  return alignedTo("PARTNER_RESULTS", args, around, (evaluation) =>
    alignedColumn(evaluation, (index) => scoreCell(evaluation.scores.results[index] ?? Number.NaN)),
  );
}

/** How sure each placement is, 0–1, one a data row. */
export function partnerConfidence(args: Arguments, around: Surroundings): FormulaResult {
  return alignedTo("PARTNER_CONFIDENCE", args, around, (evaluation) => {
    const { confidence } = certaintyOf(evaluation);
    return alignedColumn(evaluation, (index) => confidence[index] ?? "");
  });
}

/** The whole map as a table: a header row, then every partner by priority. */
export function partnerMap(args: Arguments, around: Surroundings): FormulaResult {
  return mapTable(answer(evaluateArguments("PARTNER_MAP", args[0], args[1], false, around), around, args));
}

/** The support method of a segment name or key, or of a range of them. */
export function partnerSupport(args: Arguments, around: Surroundings): FormulaResult {
  const judgement = judgementOf(around);
  return answer(judgement.ok ? supportsOf(args[0], judgement.value.segments) : judgement, around, args);
}

function alignedTo(
  name: string,
  args: Arguments,
  around: Surroundings,
  column: (evaluation: Parameters<typeof mapTable>[0]) => Cell[][],
): Cell[][] {
  return column(answer(evaluateArguments(name, args[0], args[1], true, around), around, args));
}

/** Names and cuts from the settings sheet where there is one. */
function judgementOf({ book }: Surroundings): Outcome<Judgement> {
  const source = book?.settings() ?? null;
  if (source && holdsSettings(source)) {
    const read = readSettings(source);
    return read.ok ? { ok: true, value: read.value.settings } : read;
  }
  const locale = book?.locale() ?? "ja";
  return { ok: true, value: { ...defaultOptions, segments: defaultSegments(locale), locale } };
}

/** The value, or a throw with every problem in the spreadsheet's language. */
function answer<Value>(outcome: Outcome<Value>, { book }: Surroundings, [profile, settings]: Arguments): Value {
  if (outcome.ok) return outcome.value;
  const locale = formulaLocale(
    book,
    isTable(settings) ? tableSource(settings) : null,
    isTable(profile) ? tableSource(profile) : null,
  );
  throw new Error(problemsText(outcome.problems, locale));
}
