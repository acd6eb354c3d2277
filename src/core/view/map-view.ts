/** A built map as the sidebar shows it: counts, the top of the list, problems and the picture. */

import type { Place } from "../cells/source";
import type { Evaluation } from "../evaluate/evaluation";
import { oneDecimal, whyText } from "../evaluate/why";
import { mapContent } from "../map/map-content";
import type { MapContent } from "../map/picture";
import type { Locale } from "../model/locale";
import type { Partner } from "../model/partner";
import { type SegmentKey, segmentKeys } from "../model/segment";
import { type Finding, findingText } from "../problem/finding";
import { evaluated, type Snapshot } from "../wire/snapshot";
import { words } from "../words/words";

/** A problem in the data that did not stop the build. `cell` is an A1 address on the profile sheet where it has one. */
export interface DataProblem {
  readonly message: string;
  readonly cell: string | null;
}

export interface PriorityEntry {
  readonly priority: number;
  readonly name: string;
  readonly segment: SegmentKey;
  readonly potential: string;
  readonly results: string;
  readonly why: string;
}

export interface SegmentCount {
  readonly key: SegmentKey | "needsData";
  readonly name: string;
  readonly support: string;
  readonly colour: string;
  readonly count: number;
}

/** A built map as the sidebar shows it. */
export interface MapView {
  readonly partners: number;
  readonly profileSheet: string;
  /** What was assumed or noticed about the sheet as a whole, e.g. which row was read as the header. */
  readonly notices: readonly string[];
  readonly counts: readonly SegmentCount[];
  /** The first partners by priority, at most 20. */
  readonly top: readonly PriorityEntry[];
  /** At most 100; `problemCount` says how many there are. */
  readonly problems: readonly DataProblem[];
  readonly problemCount: number;
  /** What the map shows; it is drawn where it is shown. */
  readonly content: MapContent;
}

const topEntries = 20;
const shownProblems = 100;
const needsDataColour = "#80868b";

/** `locale` is the reader's language; names and reasons stay in the settings' language. */
export function mapView(evaluation: Evaluation, profileSheet: string, locale: Locale): MapView {
  const { partners, order, problems, notices } = evaluation;
  return {
    partners: partners.length,
    profileSheet,
    notices: notices.map((notice) => findingText(notice, locale)),
    counts: segmentCounts(evaluation),
    top: order
      .slice(0, topEntries)
      .filter((index) => partners[index]?.segment !== null)
      .map((index) => priorityEntry(evaluation, index)),
    problems: problems
      .slice(0, shownProblems)
      .map((problem) => ({ message: findingText(problem, locale), cell: cellOf(problem) })),
    problemCount: problems.length,
    content: mapContent(evaluation, locale),
  };
}

/** Partners by segment, in the order of support; those that need data last, when there are any. */
export function segmentCounts({ partners, settings }: Evaluation): SegmentCount[] {
  const { segments, locale } = settings;
  const count = (key: SegmentKey | null) => partners.filter(({ segment }) => segment === key).length;
  const counts: SegmentCount[] = [...segmentKeys]
    .sort((a, b) => segments[a].priority - segments[b].priority)
    .map((key) => {
      const { name, support, colour } = segments[key];
      return { key, name, support, colour, count: count(key) };
    });
  const unplaced = count(null);
  const needsData = { key: "needsData", name: words[locale].needsData, support: "", colour: needsDataColour } as const;
  return unplaced > 0 ? [...counts, { ...needsData, count: unplaced }] : counts;
}

/** Why a partner on the map stands where it does. */
export function priorityEntry(evaluation: Evaluation, index: number): PriorityEntry {
  const { name, segment, priority, potential, results } = evaluation.partners[index] as Partner;
  const shown = (score: number | null) => (score === null ? "" : oneDecimal(score));
  return {
    priority: priority ?? 0,
    name,
    segment: segment as SegmentKey,
    potential: shown(potential),
    results: shown(results),
    why: whyText(evaluation, index),
  };
}

function cellOf(finding: Finding): string | null {
  const place: Place | null | undefined =
    "place" in finding ? finding.place : "places" in finding ? finding.places[0] : undefined;
  return place?.cell ?? null;
}

/** The map of a snapshot for a reader of a language; throws as `evaluated` does. */
export const snapshotView = (snapshot: Snapshot, locale: Locale): MapView =>
  mapView(evaluated(snapshot, locale), snapshot.profile.name, locale);
