/** Knows the map's own table where somebody copied it: its scores are no criteria, and it is no list to build from. */
import { fold } from "../cells/cell";
import { locales } from "../model/locale";
import { words } from "../words/words";

export function isMapTable(headers: readonly string[]): boolean {
  const folded = new Set(headers.map(fold));
  return locales.some((locale) => {
    const { segment, support, potential, results } = words[locale].mapHeaders;
    return [segment, support, potential, results].every((header) => folded.has(fold(header)));
  });
}
