/** The report for a meeting: one page with what happened, what to do first and what is to be checked. */
import type { Day } from "../../cells/day";
import { dayText } from "../../cells/day";
import { certaintyOf } from "../../decide/certainty/certainty";
import type { Move } from "../../decide/movement/movement";
import { type Sides, segmentOf } from "../../decide/movement/settled";
import type { Happened } from "../../decide/movement/since";
import type { Step } from "../../decide/movement/timeline";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Locale } from "../../model/locale";
import { type SegmentKey, segmentKeys } from "../../model/segment";
import { findingText } from "../../problem/finding";
import { movementWords } from "../../words/movement-table";
import { reportWords } from "../../words/report-words";
import type { WorkCells } from "../account-plan/account-plan";
import { headline, spokenSince } from "../history/movement-text";
import { moveText } from "../history/moves-cells";
import { threeThings } from "./three-things";

export interface ReportInput {
  readonly evaluation: Evaluation;
  readonly day: Day;
  /** The name of the profile's sheet. */
  readonly profile: string;
  /** What the map is filtered by, in words; "": everybody. */
  readonly filter: string;
  /** The kept builds with the present one; null: nobody keeps a record. */
  readonly steps: readonly Step[] | null;
  readonly happened: Happened | null;
  /** By partner; null: there are no work columns. */
  readonly work: ((partner: number) => WorkCells) | null;
  /** Whether a partner is shown; null: all are. */
  readonly isShown: ((partner: number) => boolean) | null;
  /** Lines about the support plan; null: there is none. */
  readonly plan: readonly string[] | null;
}

export interface CountRow {
  readonly name: string;
  readonly count: number;
  /** Since the last kept build; null where there is none. */
  readonly change: number | null;
}

export interface ReportSection {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Report {
  readonly title: string;
  readonly day: string;
  readonly source: string;
  /** "": nobody keeps a record. */
  readonly headline: string;
  readonly three: ReportSection;
  readonly counts: readonly CountRow[];
  /** Below the map. */
  readonly sections: readonly ReportSection[];
}

const mostMoves = 8;
const mostProblems = 5;

/** In the language of the settings, as everything on the sheets. */
export function reportOf(input: ReportInput): Report {
  const { evaluation, day, profile, filter, happened, steps, work, plan } = input;
  const { locale } = evaluation.settings;
  const language = reportWords[locale];
  const three = threeThings(evaluation, work, day, locale, input.isShown ?? undefined);
  return {
    title: language.title,
    day: dayText(day),
    source: [
      language.source(profile, evaluation.partners.length),
      ...(filter === "" ? [] : [language.filter(filter)]),
    ].join(" · "),
    headline: steps ? headlineOf(input, locale) : "",
    three: {
      title: language.three,
      lines: three.length > 0 ? three.map((line, at) => `${at + 1}. ${line}`) : [language.nothingToDo],
    },
    counts: countRows(input),
    sections: [
      ...(happened ? [{ title: language.moved, lines: moveLines(happened, input, locale) }] : []),
      ...(plan ? [{ title: language.plan, lines: plan }] : []),
      { title: language.check, lines: checkLines(input, locale) },
    ],
  };
}

const headlineOf = ({ happened, day, isShown }: ReportInput, locale: Locale): string =>
  happened
    ? headline(shownMoves(happened, isShown), spokenSince(happened.since.day, day, locale), locale)
    : movementWords[locale].firstRecord;

const shownMoves = ({ moves, now }: Happened, isShown: ReportInput["isShown"]): readonly Move[] =>
  isShown ? moves.filter(({ id }) => isShown(now.indexOf.get(id) ?? -1)) : moves;

function countRows({ evaluation, steps, happened, isShown }: ReportInput): CountRow[] {
  const { settings, segments } = evaluation;
  const language = reportWords[settings.locale];
  const ids = happened && isShown ? new Set(happened.now.ids.filter((_, partner) => isShown(partner))) : null;
  const counted = (step: Step) =>
    countsIn(step.settled.flatMap((sides, at) => (ids && !ids.has(step.ids[at] ?? -1) ? [] : [segmentOf(sides)])));
  const [before, now] = happened
    ? [counted(happened.since), counted(happened.now)]
    : [null, countsIn(segments.filter((_, partner) => isShown?.(partner) ?? true))];
  const row = (name: string, key: SegmentKey | null): CountRow => ({
    name,
    count: now(key),
    change: before && steps ? now(key) - before(key) : null,
  });
  const rows = [
    ...[...segmentKeys]
      .sort((a, b) => settings.segments[a].priority - settings.segments[b].priority)
      .map((key) => row(settings.segments[key].name, key)),
    row(language.needsData, null),
  ].filter(({ name, count, change }) => name !== language.needsData || count > 0 || change);
  const sum = (of: (each: CountRow) => number) => rows.reduce((total, each) => total + of(each), 0);
  return [
    ...rows,
    { name: language.all, count: sum(({ count }) => count), change: before ? sum(({ change }) => change ?? 0) : null },
  ];
}

const countsIn = (segments: readonly (SegmentKey | null)[]) => (key: SegmentKey | null) =>
  segments.filter((segment) => segment === key).length;

function moveLines(happened: Happened, { evaluation, isShown }: ReportInput, locale: Locale): string[] {
  const language = reportWords[locale];
  const { settings } = evaluation;
  const told = shownMoves(happened, isShown).filter(({ kind }) => kind === "firstWin" || kind === "moved");
  const { settled, segments } = happened.now;
  const wavering = segments.filter(
    (segment, partner) => segment !== segmentOf(settled[partner] as Sides) && (isShown?.(partner) ?? true),
  ).length;
  const rest = [
    ...(told.length > mostMoves ? [language.more(told.length - mostMoves)] : []),
    // On the map they stand where they are now.
    ...(wavering > 0 ? [language.wavering(wavering)] : []),
  ];
  return [
    ...(told.length === 0 ? [language.noMoves] : []),
    ...told.slice(0, mostMoves).map((move) => moveText(move, settings, locale)),
    ...(rest.length > 0 ? [rest.join(language.between)] : []),
  ];
}

function checkLines({ evaluation, isShown }: ReportInput, locale: Locale): string[] {
  const language = reportWords[locale];
  const { isBorderline } = certaintyOf(evaluation);
  const borderline = evaluation.partners.filter(
    (_, partner) => isBorderline(partner) && (isShown?.(partner) ?? true),
  ).length;
  const { problems } = evaluation;
  return [
    language.borderline(borderline),
    problems.length > 0 ? language.problems(problems.length) : language.noProblems,
    ...problems.slice(0, mostProblems).map((problem) => findingText(problem, locale)),
  ];
}
