/** Phrases that Japanese messages share. */
import type { Place } from "../cells/source";

export const at = ({ sheet, cell }: Place) => (sheet === null ? `範囲内の ${cell}` : `「${sheet}」の ${cell}`);
export const list = (items: readonly string[]) => items.map((item) => `「${item}」`).join(" ");
