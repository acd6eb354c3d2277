/** The history of a run with its build, worked out once for all parts that look at it. */
import type { Source } from "../core/cells/source";
import { type Step, timelineOf } from "../core/decide/movement/timeline";
import type { Evaluation } from "../core/evaluate/evaluation";
import type { Locale } from "../core/model/locale";
import { datedMaps } from "../core/sheets/history/history-maps";
import { type Keeping, keepBuild } from "../core/sheets/history/keep-build";
import { type History, noHistory, readHistory } from "../core/sheets/history/read-history";

export interface KeptHistory {
  readonly history: History;
  readonly keeping: Keeping;
  /** The kept builds, this one last; none where it was not kept. */
  readonly steps: readonly Step[];
}

/** Undefined where the cells are no history. */
export function keptHistory(source: Source, evaluation: Evaluation, locale: Locale): KeptHistory | undefined {
  const { scored, today: day } = evaluation.reading;
  // A file that does not exist yet, or is blank, is a history without builds.
  const history = source.cells.length === 0 ? noHistory : readHistory(source, scored.readings.region);
  if (!history) return undefined;
  // A batch run has no sheet of its own on which a partner could be recognised under another name.
  const keeping = keepBuild(history, { evaluation, day, renames: new Map(), locale });
  const steps = keeping.kind === "kept" ? timelineOf(datedMaps(keeping.earlier, keeping.build, evaluation)) : [];
  return { history, keeping, steps };
}
