/** A cut as people write it: 50, あり / any, 中央値 / median, 平均 / mean, 自然分類 / natural, 上位30% / top 30%. */

import { type Cell, cellText, fold } from "../cells/cell";
import { parseNumber } from "../cells/number";
import type { Cut } from "../model/cut";
import type { Locale } from "../model/locale";
import { keyNamed, words } from "../words/words";

const top = /^(?:top|上位) ?(\d+(?:\.\d+)?) ?(?:%|パーセント|percent)$/;

/**
 * Undefined when the cell is no cut: numbers go from 0 to 100, percentages up to 100. A text 50% is 50; a number between 0
 * and 1 is refused, since a spreadsheet makes 0.5 of a typed 50%.
 */
export function parseCut(cell: Cell): Cut | undefined {
  const text = cellText(cell);
  const kind = keyNamed(text, (language) => language.cuts);
  if (kind) return { kind };
  const share = top.exec(fold(text))?.[1];
  if (share !== undefined) {
    const percent = Number(share);
    return percent > 0 && percent <= 100 ? { kind: "top", percent } : undefined;
  }
  const value = scoreIn(cell);
  return value !== undefined && value <= 100 && (value === 0 || value >= 1) ? { kind: "number", value } : undefined;
}

/** The score that a typed percentage was meant to be: 50 where the spreadsheet made 0.5 of it; null for anything else. */
export function meantCut(cell: Cell): number | null {
  const value = scoreIn(cell);
  return value !== undefined && value > 0 && value < 1 ? Math.round(value * 1e8) / 1e6 : null;
}

function scoreIn(cell: Cell): number | undefined {
  const value = parseNumber(cell);
  if (value === undefined || value < 0) return undefined;
  return typeof cell === "string" && /[%％]/.test(cell) ? Math.round(value * 1e11) / 1e9 : value;
}

/** What a settings cell holds for a cut. */
export function cutCell(cut: Cut, locale: Locale): string | number {
  if (cut.kind === "number") return cut.value;
  return cut.kind === "top" ? words[locale].topCut(cut.percent) : words[locale].cuts[cut.kind];
}
