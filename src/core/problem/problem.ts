/** What can stand in the way of a map, as data: each code with the facts its message needs. */

import { lazily } from "../cells/lazily";
import type { Place } from "../cells/source";
import type { Axis } from "../model/axis";
import type { Locale } from "../model/locale";
import type { NumberOptionKey } from "../model/number-options";
import type { OptionKey } from "../model/settings";
import type { RefusedColumn } from "./column-facts";
import { enProblems } from "./en-problems";
import { jaProblems } from "./ja-problems";
import type { WhyNot } from "./why-not";

/** Facts by code. A `column` is a header as the user wrote it; rows count from 1 as users see them. */
export interface ProblemFacts {
  // The profile as a whole.
  emptyProfile: { readonly sheet: string | null };
  headerOnly: { readonly sheet: string | null; readonly row: number; readonly headers: readonly string[] };
  headerNotFirst: { readonly row: number; readonly firstRow: number };
  partnersInColumns: {
    readonly sheet: string | null;
    readonly partners: readonly string[];
    readonly headers: readonly string[];
    readonly place: Place;
  };
  noPartners: { readonly sheet: string | null; readonly column: string };
  noPartnerColumn: { readonly headers: readonly string[] };
  noCriterion: {
    readonly axis: Axis;
    readonly headers: readonly string[];
    /** Columns that could serve, each with why it does not by itself. */
    readonly could: readonly { readonly column: string; readonly why: WhyNot }[];
    /** Those of them that wait for an answer about their cells. */
    readonly refused: readonly RefusedColumn[];
  };
  noUsableColumn: { readonly axis: Axis; readonly columns: readonly RefusedColumn[] };
  noProfileSheet: { readonly name: string | null; readonly sheets: readonly string[] };
  // Settings.
  newerFormat: { readonly sheet: string | null; readonly format: string; readonly known: number };
  protectedSheet: { readonly sheet: string };
  mergedCells: { readonly places: readonly Place[] };
  typedColumns: { readonly sheet: string; readonly cell: string };
  protectedCells: { readonly sheet: string; readonly cells: readonly string[] };
  filteredRows: { readonly sheet: string; readonly cell: string };
  sheetScrambled: { readonly sheet: string };
  planLosesCell: { readonly text: string; readonly place: Place };
  tooManyCells: { readonly cells: number; readonly needed: number; readonly most: number };
  settingsChanged: { readonly place: Place };
  sheetChanged: { readonly place: Place };
  cellsChanged: { readonly was: string; readonly now: string; readonly place: Place };
  sheetGone: Record<never, never>;
  // What the page asks for when the file is not as it was.
  busy: Record<never, never>;
  noMapSheet: Record<never, never>;
  badPicture: Record<never, never>;
  badCell: { readonly cell: string };
  noCriteriaBlock: { readonly sheet: string | null };
  lostHeader: { readonly header: string; readonly place: Place };
  noCriteria: { readonly axis: Axis };
  missingColumn: {
    readonly column: string;
    readonly near: string | null;
    readonly headers: readonly string[];
    readonly place: Place | null;
  };
  missingOptionColumn: {
    readonly option: OptionKey;
    readonly column: string;
    readonly near: string | null;
    readonly headers: readonly string[];
  };
  nothingNamed: { readonly place: Place };
  badAxis: { readonly column: string; readonly text: string; readonly place: Place };
  badWeight: { readonly column: string; readonly text: string; readonly place: Place };
  noWeight: { readonly axis: Axis };
  badScale: { readonly column: string; readonly text: string; readonly place: Place };
  badBound: { readonly column: string; readonly text: string; readonly place: Place };
  negativeBound: { readonly column: string; readonly text: string; readonly place: Place };
  equalBounds: { readonly column: string; readonly text: string; readonly place: Place };
  badDayBounds: { readonly column: string; readonly place: Place };
  badLevel: { readonly column: string; readonly text: string; readonly place: Place };
  sameLevelTwice: { readonly column: string; readonly text: string; readonly place: Place };
  noTargets: { readonly column: string; readonly place: Place };
  mixedTargets: { readonly column: string; readonly text: string; readonly place: Place };
  unknownOption: { readonly text: string; readonly place: Place };
  optionTwice: { readonly text: string; readonly place: Place };
  /** `meant`: what it probably was to be, where a spreadsheet made 0.5 of 50%. */
  badCut: {
    readonly option: OptionKey | "argument";
    readonly text: string;
    readonly meant: number | null;
    readonly place: Place | null;
  };
  badMissingRule: { readonly text: string; readonly place: Place };
  badReading: { readonly column: string; readonly text: string; readonly place: Place };
  badRowRole: { readonly name: string; readonly text: string; readonly place: Place };
  badYesNoOption: { readonly option: OptionKey; readonly text: string; readonly place: Place };
  badNumberOption: { readonly option: NumberOptionKey; readonly text: string; readonly place: Place };
  badAsOf: { readonly text: string; readonly place: Place };
  unknownSegment: { readonly text: string; readonly place: Place };
  segmentTwice: { readonly text: string; readonly place: Place };
  sameSegmentName: { readonly text: string; readonly place: Place };
  badPriority: { readonly segment: string; readonly text: string; readonly place: Place };
  badColour: { readonly segment: string; readonly text: string; readonly place: Place };
  // Arguments of a formula.
  notAProfile: { readonly function: string };
  notSettings: { readonly function: string };
  badScore: { readonly argument: string; readonly row: number; readonly text: string };
  scoreLengths: { readonly potential: number; readonly results: number };
  notOneColumn: { readonly argument: string };
  notASegment: { readonly text: string; readonly allowed: readonly string[] };
  notOnProfileSheet: { readonly profile: string };
}

export type ProblemCode = keyof ProblemFacts;

export type Problem = { readonly [Code in ProblemCode]: { readonly code: Code } & ProblemFacts[Code] }[ProblemCode];

/** One language's sentence for every code. */
export type ProblemTexts = { readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => string };

const texts: Readonly<Record<Locale, () => ProblemTexts>> = { ja: lazily(jaProblems), en: lazily(enProblems) };

/** A problem as a sentence for the user. */
export function problemText(problem: Problem, locale: Locale): string {
  return (texts[locale]()[problem.code] as (facts: Problem) => string)(problem);
}

/** A result, or everything that stands in its way. */
export type Outcome<Value, Each = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Each[] };

export const success = <Value>(value: Value): Outcome<Value, never> => ({ ok: true, value });

export const failure = <Each = Problem>(...problems: readonly Each[]): Outcome<never, Each> => ({
  ok: false,
  problems,
});
