/** What changed, as the sidebar shows it: from the cells of 履歴 and the present map. */
import { type Day, dayText } from "../cells/day";
import { receivedGrid } from "../cells/sent";
import { sheetSource } from "../cells/source";
import type { Move } from "../decide/movement/movement";
import { orderOfSupport } from "../decide/movement/order-of-support";
import { type Happened, happenedSince } from "../decide/movement/since";
import { countsOver, type Step } from "../decide/movement/timeline";
import type { CountsChart } from "../draw/counts-chart";
import type { Evaluation } from "../evaluate/evaluation";
import type { Locale } from "../model/locale";
import { segmentKeys } from "../model/segment";
import type { FoundSheet } from "../sheets/further/further-sheet";
import { historyFindings } from "../sheets/history/history-findings";
import { headerCells } from "../sheets/history/history-rows";
import { keepingText } from "../sheets/history/keeping-text";
import { keptHistory } from "../sheets/history/kept-history";
import { firstOrders, headline, orderText, spokenSince } from "../sheets/history/movement-text";
import { moveText } from "../sheets/history/moves-cells";
import { movementWords } from "../words/movement-table";

export interface ChangeLine {
  readonly id: number;
  readonly text: string;
  /** Of the present map; null: not on it. */
  readonly priority: number | null;
}

/** By what happened, each by priority. */
export interface ChangesView {
  /** What a manager would say aloud. */
  readonly headline: string;
  readonly wins: readonly ChangeLine[];
  readonly celebrated: readonly ChangeLine[];
  readonly moved: readonly ChangeLine[];
  readonly newOnes: readonly ChangeLine[];
  readonly left: readonly ChangeLine[];
  readonly wavered: readonly ChangeLine[];
  readonly changed: readonly ChangeLine[];
  /** Days of the kept builds before the present one, the latest first; and the one that is compared with. */
  readonly days: readonly Day[];
  readonly since: Day | null;
  readonly counts: Pick<CountsChart, "days" | "names" | "colours">;
  readonly order: string;
  readonly firstOrders: readonly string[];
  /** What there is to tell about the sheet. */
  readonly findings: readonly string[];
  readonly happened: Happened | null;
}

/** What can be asked of a history again and again: worked out once. */
export interface ChangesSource {
  readonly steps: readonly Step[];
  readonly findings: readonly string[];
}

/** `sheet` is 履歴 as it stands. Steps are none where it cannot be read, or the present map cannot be added to it. */
export function changesSource(sheet: FoundSheet, evaluation: Evaluation, locale: Locale): ChangesSource {
  const language = movementWords[locale];
  const found = keptHistory(sheetSource(receivedGrid(sheet.cells), sheet.name), evaluation, evaluation.settings.locale);
  if (!found) return { steps: [], findings: [language.unreadable(headerCells(locale).join(language.separator))] };
  const { history, keeping, steps } = found;
  const told = historyFindings(history, locale);
  if (keeping.kind !== "kept")
    return { steps, findings: [...told, keepingText(keeping, evaluation.reading.today, locale)] };
  const compacted = history.compacted ? [language.compacted(dayText(history.compacted.day))] : [];
  return { steps, findings: [...told, ...compacted] };
}

/** `since` null: since the last kept build before the present one. */
export function changesView(
  { steps, findings }: ChangesSource,
  evaluation: Evaluation,
  since: Day | null,
  locale: Locale,
): ChangesView | null {
  const now = steps.at(-1);
  if (!now) return null;
  const at = since === null ? steps.length - 2 : steps.findIndex(({ day }) => day === since);
  const happened = happenedSince(steps, at) ?? null;
  const lines = (kind: Move["kind"], keep: (move: Move) => boolean = () => true) =>
    (happened?.moves ?? [])
      .filter((move) => move.kind === kind && keep(move))
      .map((move) => lineOf(move, now, evaluation, locale));
  return {
    headline: happened
      ? headline(happened.moves, spokenSince(happened.since.day, now.day, locale), locale)
      : movementWords[locale].firstRecord,
    celebrated: lines("firstWin", ({ isCelebrated }) => isCelebrated),
    wins: lines("firstWin", ({ isCelebrated }) => !isCelebrated),
    moved: lines("moved"),
    newOnes: lines("new"),
    left: lines("left"),
    wavered: lines("wavered"),
    changed: lines("changed"),
    days: steps
      .slice(0, -1)
      .map(({ day }) => day)
      .reverse(),
    since: happened?.since.day ?? null,
    counts: countsFor(steps, evaluation),
    order: orderText(orderOfSupport(steps), locale),
    firstOrders: firstOrders(evaluation, steps, locale).lines,
    findings,
    happened,
  };
}

/** Counts over all kept builds, for the chart. */
export function countsFor(steps: readonly Step[], { settings }: Evaluation): ChangesView["counts"] {
  const bySegment = <Value>(of: (key: (typeof segmentKeys)[number]) => Value) =>
    Object.fromEntries(segmentKeys.map((key) => [key, of(key)])) as Record<(typeof segmentKeys)[number], Value>;
  return {
    days: countsOver(steps).map(({ day, segments }) => ({ day, label: dayText(day), segments })),
    names: bySegment((key) => settings.segments[key].name),
    colours: bySegment((key) => settings.segments[key].colour),
  };
}

function lineOf(move: Move, now: Step, { partners, settings }: Evaluation, locale: Locale): ChangeLine {
  const index = now.indexOf.get(move.id);
  return {
    id: move.id,
    text: moveText(move, settings, locale),
    priority: (index !== undefined && partners[index]?.priority) || null,
  };
}
