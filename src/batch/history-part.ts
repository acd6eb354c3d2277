/** What changed, in batch: history.csv with this build, moves.csv, and whether the order of support beat chance. */

import type { Cell } from "../core/cells/cell";
import type { Move } from "../core/decide/movement/movement";
import { type OrderOfSupport, orderOfSupport } from "../core/decide/movement/order-of-support";
import { happenedSince } from "../core/decide/movement/since";
import type { Evaluation } from "../core/evaluate/evaluation";
import type { Locale } from "../core/model/locale";
import { type BackTestFigure, backTestFigures, moveFields } from "../core/model/movement-fields";
import { rowsOf } from "../core/sheets/history/blocks";
import { historyFindings } from "../core/sheets/history/history-findings";
import { headerCells, rowCells } from "../core/sheets/history/history-rows";
import { headline, orderText } from "../core/sheets/history/movement-text";
import { movesCells, moveText } from "../core/sheets/history/moves-cells";
import { isoDay } from "../core/sheets/history/record";
import { movementWords } from "../core/words/movement-table";
import type { PartInput, PartOutput } from "./part";

export function historyPart({ evaluation, kept, locale }: PartInput): PartOutput {
  const found = kept();
  if (found === null) return { files: {}, figures: figuresOf(null, locale), lines: [] };
  const language = movementWords[locale];
  const day = evaluation.reading.today;
  const headers = headerCells(locale);
  const noMoves = [moveFields.map((field) => language.moveHeaders[field])];
  if (!found) {
    return {
      files: { "history.csv": [headers], "moves.csv": noMoves },
      figures: figuresOf(null, locale),
      lines: [language.notHistory(headers.join(language.separator))],
    };
  }
  const { history, keeping, steps } = found;
  const told = historyFindings(history, locale);
  if (keeping.kind !== "kept") {
    const rows = history.builds.flatMap(({ block }) => rowsOf(block));
    const reason =
      keeping.kind === "dayPast"
        ? language.dayPast(isoDay(day), isoDay(keeping.last))
        : language.tooLarge(keeping.rows, keeping.letters);
    return {
      files: { "history.csv": [headers, ...rows.map((row) => rowCells(row, locale))], "moves.csv": noMoves },
      figures: figuresOf(null, locale),
      lines: [...told, reason],
    };
  }
  const { rows, thinned } = keeping;
  const happened = happenedSince(steps, steps.length - 2) ?? null;
  const moves = happened?.moves ?? null;
  const order = orderOfSupport(steps);
  return {
    files: {
      "history.csv": [headers, ...rows.map((row) => rowCells(row, locale))],
      "moves.csv": moves ? movesCells(moves, evaluation.settings, locale) : noMoves,
    },
    figures: figuresOf(order, locale),
    lines: [
      ...told,
      ...(thinned ? [language.thinned(thinned.before, thinned.after), language.thinningRule] : []),
      ...(happened
        ? movesLines(happened.moves, isoDay(happened.since.day), evaluation, locale)
        : [language.firstRecord]),
      ...(moves ? [orderText(order, locale)] : []),
    ],
  };
}

/** So many moves are told in words; the file has all. */
const mostTold = 8;

function movesLines(moves: readonly Move[], since: string, { settings }: Evaluation, locale: Locale): string[] {
  const language = movementWords[locale];
  const told = moves.filter(({ kind }) => kind !== "wavered" && kind !== "changed").slice(0, mostTold);
  const wavered = moves.filter(({ kind }) => kind === "wavered").length;
  return [
    headline(moves, language.sinceDay(since), locale),
    ...told.map((move) => `  ${moveText(move, settings, locale)}`),
    ...(wavered > 0 ? [language.wavered(wavered)] : []),
  ];
}

/** With too few first wins chance is not judged. */
function figuresOf(order: OrderOfSupport | null, locale: Locale): [string, Cell][] {
  const { backTestFigures: names } = movementWords[locale];
  const values: Readonly<Record<BackTestFigure, Cell>> | null = order && {
    ...order.test,
    byChance: order.isEnough ? order.test.byChance : "",
    probability: order.isEnough ? order.test.probability : "",
  };
  return backTestFigures.map((figure) => [names[figure], values?.[figure] ?? ""]);
}
