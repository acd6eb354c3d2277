/** The cells that a criterion of words could hold instead of the one it has, with their points. */
import { cellText, fold } from "../../cells/cell";
import { listItems } from "../../cells/list";
import type { Criterion } from "../../model/criterion";
import type { Locale } from "../../model/locale";
import type { ColumnReading } from "../../profile/column-reading/column-reading";
import { defaultLevels } from "../../score/scales/levels";
import { type Words, words } from "../../words/words";

export interface Word {
  readonly text: string;
  readonly points: number;
}

/** None for a scale of numbers or days. */
export function cellWords(
  { scale, levels }: Criterion,
  { cells, yesNo }: ColumnReading,
  partner: number,
  locale: Locale,
): readonly Word[] {
  switch (scale) {
    case "yesno": {
      // As the column says it: ○ and ×, or はい and いいえ.
      const wordFor = (value: number, usual: string) => {
        const cell = cells[yesNo.values.indexOf(value)];
        return typeof cell === "string" && cell.trim() !== "" ? cell.trim() : usual;
      };
      return [
        { text: wordFor(1, words[locale].yes), points: 100 },
        { text: wordFor(0, words[locale].no), points: 0 },
      ];
    }
    case "levels": {
      if (levels.length > 0) return levels.map(({ label, points }) => ({ text: label, points: points ?? 0 }));
      const isLetter = (text: string) => /^[a-d]$/.test(fold(text));
      const hasLetters = cells.some((cell) => isLetter(cellText(cell)));
      return defaultLevels
        .filter(([text]) => isLetter(text) === hasLetters)
        .map(([text, points]) => ({ text, points }));
    }
    case "match":
      return listsWithOneMore(levels, cellText(cells[partner]), words[locale]);
    case "linear":
    case "log":
    case "rank":
    case "recency":
      return [];
  }
}

/** The list with one target more, or without one that it has; `none` is what it says once nothing is left. */
function listsWithOneMore(levels: Criterion["levels"], now: string, { none, why }: Words): Word[] {
  const items = now
    .split(/[、,，;；/／・･\n\r]+/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const has = new Set(listItems(now));
  const pointsOf = (list: ReadonlySet<string>) =>
    Math.min(
      100,
      levels.reduce(
        (sum, { label, points }) => (list.has(fold(label)) ? sum + (points ?? 100 / levels.length) : sum),
        0,
      ),
    );
  return levels.map(({ label }) => {
    const isTarget = (item: string) => fold(item) === fold(label);
    const changed = has.has(fold(label)) ? items.filter((item) => !isTarget(item)) : [...items, label];
    return {
      text: changed.length > 0 ? changed.join(why.separator) : none,
      points: pointsOf(new Set(changed.map(fold))),
    };
  });
}
