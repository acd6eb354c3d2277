/** The history with the present build, as everything about movement looks at it. */
import type { Source } from "../../cells/source";
import { type Step, timelineOf } from "../../decide/movement/timeline";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Locale } from "../../model/locale";
import { datedMaps } from "./history-maps";
import { type Keeping, keepBuild } from "./keep-build";
import { type History, noHistory, readHistory } from "./read-history";

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
