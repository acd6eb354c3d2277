/** What there is to tell about 履歴 as it was found. */

import type { Locale } from "../../model/locale";
import { historyKinds } from "../../model/movement-fields";
import { historyWords } from "../../words/history-words";
import { movementWords } from "../../words/movement-table";
import { changedByHand } from "./keep-build";
import type { History } from "./read-history";
import { isoDay } from "./record";

/** So many addresses stand in one sentence, and so many rows are told one by one. */
const most = 5;

export function historyFindings(history: History, locale: Locale): string[] {
  const { separator, ...language } = movementWords[locale];
  const { kinds } = historyWords[locale];
  const unknown = history.sheet?.unknown ?? [];
  const changed = changedByHand(history);
  return [
    ...(history.isSorted ? [language.sortedByHand] : []),
    ...history.ignored.flatMap(([first, ...rest]) =>
      first ? [language.ignoredBlock(first.place.cell, isoDay(first.day), rest.length + 1)] : [],
    ),
    ...(unknown.length > 0
      ? [
          language.unknownRows(
            unknown
              .slice(0, most)
              .map(({ place }) => place.cell)
              .join(separator),
            historyKinds.map((kind) => kinds[kind]).join(separator),
          ),
        ]
      : []),
    ...changed.slice(0, most).map(({ partner, place }) => language.changedByHand(partner, place.cell)),
    ...(changed.length > most ? [language.moreChanged(changed.length - most)] : []),
  ];
}
