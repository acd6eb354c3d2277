/** Phrases that English messages share. */
import type { Place } from "../cells/source";

export const at = ({ sheet, cell }: Place) => (sheet === null ? `cell ${cell} of the range` : `${cell} on "${sheet}"`);
export const list = (items: readonly string[]) => items.map((item) => `"${item}"`).join(", ");
