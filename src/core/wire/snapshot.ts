/** What a map is made from, in a form that can be sent: whoever has it comes to the same map. */

import type { Day } from "../cells/day";
import { receivedGrid, type SentGrid } from "../cells/sent";
import { sheetSource } from "../cells/source";
import { evaluate } from "../evaluate/evaluate";
import type { Evaluation } from "../evaluate/evaluation";
import type { Locale } from "../model/locale";
import type { Outcome } from "../problem/problem";
import { problemsText } from "../problem/problems-text";
import type { Region } from "../profile/column-reading/column-reading";

export interface SentSheet {
  readonly name: string;
  /** From A1 on. */
  readonly cells: SentGrid;
}

export interface Snapshot {
  readonly profile: SentSheet;
  /** Null where there is no settings sheet: they are inferred. */
  readonly settings: SentSheet | null;
  readonly today: Day;
  /** The spreadsheet's language. */
  readonly locale: Locale;
  /** How the spreadsheet reads 3/11/2026; month first where nobody says. */
  readonly dayOrder?: Region["dayOrder"];
}

export const sheetSourceOf = ({ name, cells }: SentSheet) => sheetSource(receivedGrid(cells), name);

export const evaluateSnapshot = ({ profile, settings, today, locale, dayOrder }: Snapshot): Outcome<Evaluation> =>
  evaluate({
    profile: sheetSourceOf(profile),
    settings: settings && sheetSourceOf(settings),
    today,
    locale,
    headerFirst: false,
    ...(dayOrder ? { dayOrder } : {}),
  });

/** The evaluation of a snapshot; throws an Error with everything that stands in its way, in a reader's language. */
export function evaluated(snapshot: Snapshot, locale: Locale): Evaluation {
  const outcome = evaluateSnapshot(snapshot);
  if (!outcome.ok) throw new Error(problemsText(outcome.problems, locale));
  return outcome.value;
}
