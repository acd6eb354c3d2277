/** The Levels cell of a criterion: 大手=100, 中堅=60, 中小=30, or bare targets 製造, 小売. */
import { fold } from "../cells/cell";
import { parseNumber } from "../cells/number";
import type { Level } from "../model/criterion";

const separators = /[、,，;；\n\r]+/;
/** A target of a match is compared with items of a list, which these divide too. */
const itemSeparators = /[、,，;；\n\r/／・･]+/;

const signs = ["=", "＝", ":", "："];

/** 100, and 100% as well. */
function pointsIn(text: string): number | undefined {
  const points = parseNumber(text);
  return points !== undefined && /[%％]/.test(text) ? Math.round(points * 1e11) / 1e9 : points;
}

/** The levels, or the part of the text that is none: points go from 0 to 100. */
export function parseLevels(text: string, areTargets: boolean): readonly Level[] | { readonly bad: string } {
  const levels: Level[] = [];
  for (const part of text.split(areTargets ? itemSeparators : separators)) {
    if (fold(part) === "") continue;
    const at = Math.max(...signs.map((sign) => part.lastIndexOf(sign)));
    if (at < 0) {
      levels.push({ label: part.trim(), points: null });
      continue;
    }
    const label = part.slice(0, at).trim();
    const points = pointsIn(part.slice(at + 1));
    if (label === "" || points === undefined || points < 0 || points > 100) return { bad: part.trim() };
    levels.push({ label, points });
  }
  return levels;
}

/** What a settings cell holds for levels. */
export const levelsText = (levels: readonly Level[]): string =>
  levels.map(({ label, points }) => (points === null ? label : `${label}=${points}`)).join(", ");
