/** Phrases that English messages share. */
import type { Place } from "../cells/source";

export const at = ({ sheet, cell }: Place) => (sheet === null ? `cell ${cell} of the range` : `${cell} on "${sheet}"`);
export const list = (items: readonly string[]) => items.map((item) => `"${item}"`).join(", ");

const shown = 10;
/** Addresses of cells, the first ten of many. */
export const cellsText = (places: readonly Place[]): string =>
  places
    .slice(0, shown)
    .map(({ cell }) => cell)
    .join(", ") + (places.length > shown ? ` and ${places.length - shown} more` : "");
