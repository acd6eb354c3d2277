/** Builds from cells and the history that they leave, for tests. */
import type { Cell } from "../../../../src/core/cells/cell";
import type { Day } from "../../../../src/core/cells/day";
import { argumentSource, sheetSource } from "../../../../src/core/cells/source";
import { type Step, timelineOf } from "../../../../src/core/decide/movement/timeline";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import type { Locale } from "../../../../src/core/model/locale";
import { datedMaps } from "../../../../src/core/sheets/history/history-maps";
import { type HistoryWrite, keepBuild } from "../../../../src/core/sheets/history/keep-build";
import { type History, noHistory, readHistory } from "../../../../src/core/sheets/history/read-history";

export interface BuildCells {
  readonly profile: readonly (readonly Cell[])[];
  readonly settings: readonly (readonly Cell[])[];
}

export const region = { locale: "ja", dayOrder: "mdy" } as const;

export function evaluationOf({ profile, settings }: BuildCells, today = 0, locale: Locale = "ja"): Evaluation {
  const outcome = evaluate({
    profile: argumentSource(profile),
    settings: argumentSource(settings),
    today,
    locale,
    headerFirst: true,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The sheet, header row first. */
export type Sheet = readonly (readonly Cell[])[];

export function historyIn(sheet: Sheet): History {
  if (sheet.length === 0) return noHistory;
  const history = readHistory(sheetSource(sheet, "履歴"), region);
  if (!history) throw new Error("no history");
  return history;
}

/** The sheet after each of the two calls. */
export function afterCalls(sheet: Sheet, { write, remove }: HistoryWrite): Sheet[] {
  const written: (readonly Cell[])[] = [...sheet];
  write.cells.forEach((row, index) => {
    written[write.at + index] = row;
  });
  if (!remove) return [written];
  return [written, written.filter((_, at) => at < remove.from || at >= remove.from + remove.count)];
}

export function kept(sheet: Sheet, evaluation: Evaluation, day: Day, renames: ReadonlyMap<string, string> = new Map()) {
  const keeping = keepBuild(historyIn(sheet), { evaluation, day, renames, locale: evaluation.settings.locale });
  if (keeping.kind !== "kept") throw new Error(keeping.kind);
  return { keeping, calls: afterCalls(sheet, keeping.steps) };
}

export const keptSheet = (...given: Parameters<typeof kept>): Sheet => kept(...given).calls.at(-1) as Sheet;

/** The steps after builds that were kept one after the other, the last one still to be kept. */
export function lived(
  builds: readonly { day: Day; evaluation: Evaluation; renames?: ReadonlyMap<string, string> }[],
): Step[] {
  let sheet: Sheet = [];
  let steps: Step[] = [];
  for (const { day, evaluation, renames } of builds) {
    const { keeping, calls } = kept(sheet, evaluation, day, renames);
    steps = timelineOf(datedMaps(keeping.earlier, keeping.build, evaluation));
    sheet = calls.at(-1) as Sheet;
  }
  return steps;
}
