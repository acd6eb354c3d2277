/** PARTNER_SEGMENT(potential, results, [potential_cut], [results_cut]): segments of scores that are there already. */

import { type Cell, cellText, isMissing } from "../cells/cell";
import { parseNumber } from "../cells/number";
import type { Cut } from "../model/cut";
import { segmentAt } from "../model/segment";
import type { Settings } from "../model/settings";
import { highBy } from "../place/cut";
import { failure, type Outcome, type Problem, success } from "../problem/problem";
import { meantCut, parseCut } from "../settings/cut-text";
import { words } from "../words/words";
import { type Argument, columnOf, isAbsent } from "./argument";

/** What the scores are judged by: the cuts unless given, and the segments' names. */
export type Judgement = Pick<Settings, "potentialCut" | "resultsCut" | "segments" | "locale">;

export function segmentsOfScores(
  [potential, results, potentialCut, resultsCut]: readonly Argument[],
  judgement: Judgement,
): Outcome<Cell[][]> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const potentials = readScores(potential, "potential", report);
  const allResults = readScores(results, "results", report);
  if (problems.length === 0 && potentials.length !== allResults.length) {
    report({ code: "scoreLengths", potential: potentials.length, results: allResults.length });
  }
  const cuts = [
    readCut(potentialCut, judgement.potentialCut, report),
    readCut(resultsCut, judgement.resultsCut, report),
  ];
  if (problems.length > 0) return failure(...problems);
  const [isHighPotential, isHighResults] = [
    highBy(cuts[0] as Cut, present(potentials)),
    highBy(cuts[1] as Cut, present(allResults)),
  ];
  return success(
    potentials.map((score, row) => {
      const result = allResults[row] ?? null;
      if (score === null && result === null) return [""];
      if (score === null || result === null) return [words[judgement.locale].needsData];
      return [judgement.segments[segmentAt(isHighPotential(score), isHighResults(result))].name];
    }),
  );
}

const present = (scores: readonly (number | null)[]) => scores.filter((score) => score !== null);

function readScores(argument: Argument, name: string, report: (problem: Problem) => void): (number | null)[] {
  const cells = columnOf(argument);
  if (!cells) {
    report({ code: "notOneColumn", argument: name });
    return [];
  }
  return cells.map((cell, row) => {
    if (isMissing(cell)) return null;
    const score = parseNumber(cell);
    if (score !== undefined && score >= 0 && score <= 100) return score;
    report({ code: "badScore", argument: name, row: row + 1, text: cellText(cell) });
    return null;
  });
}

function readCut(argument: Argument, initial: Cut, report: (problem: Problem) => void): Cut {
  if (isAbsent(argument)) return initial;
  const cell = columnOf(argument);
  const cut = cell?.length === 1 ? parseCut(cell[0]) : undefined;
  if (cut) return cut;
  const given = cell?.length === 1 ? cell[0] : undefined;
  const text = cell?.length === 1 ? cellText(given) : "…";
  report({ code: "badCut", option: "argument", text, meant: meantCut(given), place: null });
  return initial;
}
