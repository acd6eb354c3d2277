/** What there is to say of a build that was to be kept: nothing where it simply was. */
import type { Day } from "../../cells/day";
import type { Locale } from "../../model/locale";
import { movementWords } from "../../words/movement-table";
import { headerCells } from "./history-rows";
import { isoDay } from "./record";

/** Whether a build was added to 履歴, or why not. */
export type KeptInHistory =
  | { readonly kind: "kept"; readonly thinned: { readonly before: number; readonly after: number } | null }
  /** The history already has a later day. */
  | { readonly kind: "dayPast"; readonly last: Day }
  | { readonly kind: "tooLarge"; readonly rows: number; readonly letters: number }
  /** Its columns are no longer where they were. */
  | { readonly kind: "unreadable" }
  /** What Google says. */
  | { readonly kind: "refused"; readonly message: string };

export function keepingText(kept: KeptInHistory, day: Day, locale: Locale): string {
  const { thinned, ...language } = movementWords[locale];
  switch (kept.kind) {
    case "kept":
      return kept.thinned ? thinned(kept.thinned.before, kept.thinned.after) : "";
    case "dayPast":
      return language.dayPast(isoDay(day), isoDay(kept.last));
    case "tooLarge":
      return language.tooLarge(kept.rows, kept.letters);
    case "unreadable":
      return language.unreadable(headerCells(locale).join(", "));
    case "refused":
      return language.refused(kept.message);
  }
}
