/** A cut as people write it: 50, あり / any, 中央値 / median, 平均 / mean, 自然分類 / natural, 上位30% / top 30%. */

import { type Cell, cellText, fold } from "../cells/cell";
import { parseNumber } from "../cells/number";
import type { Cut } from "../model/cut";
import type { Locale } from "../model/locale";
import { keyNamed, words } from "../words/words";

const top = /^(?:top|上位) ?(\d+(?:\.\d+)?) ?(?:%|パーセント|percent)$/;

/** Undefined when the cell is no cut: numbers go from 0 to 100, percentages up to 100. */
export function parseCut(cell: Cell): Cut | undefined {
  const text = cellText(cell);
  const kind = keyNamed(text, (language) => language.cuts);
  if (kind) return { kind };
  const share = top.exec(fold(text))?.[1];
  if (share !== undefined) {
    const percent = Number(share);
    return percent > 0 && percent <= 100 ? { kind: "top", percent } : undefined;
  }
  const value = parseNumber(cell);
  return value !== undefined && value >= 0 && value <= 100 ? { kind: "number", value } : undefined;
}

/** What a settings cell holds for a cut. */
export function cutCell(cut: Cut, locale: Locale): string | number {
  if (cut.kind === "number") return cut.value;
  return cut.kind === "top" ? words[locale].topCut(cut.percent) : words[locale].cuts[cut.kind];
}
