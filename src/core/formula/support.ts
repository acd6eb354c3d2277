/** PARTNER_SUPPORT(segment): the support method of segments by name or key. */

import { type Cell, cellText, fold, isBlank } from "../cells/cell";
import { locales } from "../model/locale";
import { type Segments, segmentKeys } from "../model/segment";
import { failure, type Outcome, type Problem, success } from "../problem/problem";
import { segmentNamed } from "../settings/segment-name";
import { words } from "../words/words";
import type { Argument } from "./argument";

/** Supports in the shape of the argument; blank for a blank cell and for a partner that needs data. */
export function supportsOf(argument: Argument, segments: Segments): Outcome<Cell | Cell[][]> {
  const problems: Problem[] = [];
  const supportOf = (cell: Cell): string => {
    const text = cellText(cell);
    if (isBlank(cell) || locales.some((locale) => fold(words[locale].needsData) === fold(text))) return "";
    const key = segmentNamed(text, segments);
    if (key) return segments[key].support;
    problems.push({ code: "notASegment", text, allowed: segmentKeys.map((each) => segments[each].name) });
    return "";
  };
  const supports = Array.isArray(argument)
    ? (argument as readonly (readonly Cell[])[]).map((row) => row.map(supportOf))
    : supportOf(argument as Cell);
  return problems.length > 0 ? failure(...problems) : success(supports);
}
