/** Phrases that Japanese messages share. */
import type { Place } from "../cells/source";

export const at = ({ sheet, cell }: Place) => (sheet === null ? `範囲内の ${cell}` : `「${sheet}」の ${cell}`);
export const list = (items: readonly string[]) => items.map((item) => `「${item}」`).join(" ");

const shown = 10;
/** Addresses of cells, the first ten of many. */
export const cellsText = (places: readonly Place[]): string =>
  places
    .slice(0, shown)
    .map(({ cell }) => cell)
    .join("、") + (places.length > shown ? ` ほか ${places.length - shown} 件` : "");
