/** Reads the settings sheet, or a range of it, into settings. */

import { isBlank } from "../cells/cell";
import { type Place, placeIn, type Source } from "../cells/source";
import { axes } from "../model/axis";
import type { Criterion } from "../model/criterion";
import type { Locale } from "../model/locale";
import { segmentKeys } from "../model/segment";
import type { Settings } from "../model/settings";
import { failure, type Outcome, type Problem, success } from "../problem/problem";
import { words } from "../words/words";
import { readBlock } from "./block";
import { criteriaBlock, optionsBlock, segmentsBlock } from "./blocks";
import { headerAbove } from "./lost-header";
import { readCriterion } from "./read-criterion";
import { readOptions } from "./read-options";
import { readSegments } from "./read-segments";

/** Settings, and where each criterion's column name stands: a message about it can name the cell. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly places: ReadonlyMap<Criterion, Place>;
}

/** Whether there is anything in the cells at all: an emptied settings sheet counts as none. */
export const holdsSettings = (source: Source): boolean =>
  source.cells.some((row) => row.some((cell) => !isBlank(cell)));

const segmentKeyWords = () => Object.fromEntries(segmentKeys.map((key) => [key, key]));

/** The language that a settings grid is written in; undefined when it has no criteria block. */
export const settingsLocale = (source: Source): Locale | undefined => readBlock(source, criteriaBlock)?.locale;

/** Reads all three blocks and tells everything that is wrong with them at once. */
export function readSettings(source: Source): Outcome<ReadSettings> {
  const criteriaRead = readBlock(source, criteriaBlock);
  if (!criteriaRead?.columns.has("axis")) return failure({ code: "noCriteriaBlock", sheet: source.sheet });
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const { locale } = criteriaRead;
  const places = new Map<Criterion, Place>();
  for (const row of criteriaRead.rows) {
    const criterion = readCriterion(row, report);
    if (criterion) places.set(criterion, row.place("column"));
  }
  const criteria = [...places.keys()];
  const optionBlock = readBlock(source, optionsBlock);
  const segmentBlock = readBlock(source, segmentsBlock);
  const { optionHeaders, segmentHeaders } = words[locale];
  const lost = (header: string, place: Place | undefined) => {
    if (place) report({ code: "lostHeader", header, place });
  };
  if (!optionBlock)
    lost(
      optionHeaders.option,
      headerAbove(source, (language) => language.options),
    );
  else if (!optionBlock.columns.has("value")) {
    lost(optionHeaders.value, placeIn(source, optionBlock.header, (optionBlock.columns.get("option") ?? 0) + 1));
  }
  if (!segmentBlock) lost(segmentHeaders.segment, headerAbove(source, segmentKeyWords));
  const options = readOptions(optionBlock, report);
  const segments = readSegments(segmentBlock, locale, report);
  if (problems.length === 0) {
    for (const axis of axes) {
      const ofAxis = criteria.filter((criterion) => criterion.axis === axis);
      if (ofAxis.length === 0) report({ code: "noCriteria", axis });
      else if (ofAxis.every(({ weight }) => weight === 0)) report({ code: "noWeight", axis });
    }
  }
  if (problems.length > 0) return failure(...problems);
  return success({ settings: { ...options, criteria, segments, locale }, places });
}
