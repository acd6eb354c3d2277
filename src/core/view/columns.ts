/** Every column of a profile with what it holds and what it is used for, and what is still to be asked. */

import { cellText, isMissing, oneLine } from "../cells/cell";
import type { Day } from "../cells/day";
import { type Place, placeIn } from "../cells/source";
import type { MapSources } from "../evaluate/read-map";
import { criterionFor, lackingAxes, proposedSettings } from "../infer/infer-settings";
import { axisOf, counts, type Proposal } from "../infer/proposal";
import { proposalsFor, whyRefused } from "../infer/propose";
import { type Axis, axes } from "../model/axis";
import type { Criterion } from "../model/criterion";
import { goesByDay } from "../model/scale";
import type { Settings } from "../model/settings";
import { failure, type Outcome, success } from "../problem/problem";
import type { WhyNot } from "../problem/why-not";
import { type Readings, readingsOf } from "../profile/column-reading/readings";
import { valuesRead } from "../profile/column-reading/values-read";
import { columnsOf, headerRowIn } from "../profile/header-row";
import type { Column, LeftOutRow, Profile } from "../profile/profile";
import { columnNamed, readProfile } from "../profile/read-profile";
import { holdsSettings, readSettings } from "../settings/read-settings";
import { type ReadingFacts, readingFacts } from "./column-reading";
import { type Offer, offersOf } from "./offers";

/** `could` takes one choice to be used; `no` is none that a partner is judged by. */
export type ColumnUse = "partner" | "used" | "could" | "no";

export interface ColumnLine {
  readonly header: string;
  /** Where the header stands. */
  readonly place: Place;
  /** Two values as they are written; fewer where there are not so many. */
  readonly samples: readonly string[];
  /** Partners with a value, and how many of the values can be read. */
  readonly filled: number;
  readonly read: number;
  readonly use: ColumnUse;
  /** Where it counts, or would. */
  readonly axis: Axis | null;
  readonly direction: "up" | "down";
  /** Null where it is used. */
  readonly why: WhyNot | null;
  /** As it stands in the settings, or what a choice of the column adds to them; null for the partners' names. */
  readonly criterion: Criterion | null;
  /** How its values are read; null for the partners' names and for what no scale reads. */
  readonly reading: ReadingFacts | null;
}

export type Question = "partner" | Axis;

export interface ColumnsView {
  readonly columns: readonly ColumnLine[];
  /** What no column answers for certain: which names the partners, which shows potential, which results. */
  readonly questions: readonly Question[];
  /** What was decided and may as well be otherwise: of several periods the latest, whose sales. */
  readonly offers: readonly Offer[];
  /** The settings there are, or what would be proposed; an axis that is asked for has no criterion in them yet. */
  readonly settings: Settings;
  /** Rows that are not counted as partners; each can be declared one. */
  readonly leftOut: readonly LeftOutRow[];
}

/** Fails only where there is no list at all. */
export function columnsView(sources: MapSources): Outcome<ColumnsView> {
  const { profile: source, today, locale, headerFirst, dayOrder = "mdy" } = sources;
  const given = givenSettings(sources);
  const expected = {
    columns: given?.criteria.map(({ column }) => column) ?? [],
    partnerColumn: given?.partnerColumn ?? null,
    headerFirst,
    rows: given?.rows ?? [],
  };
  const read = readProfile(source, expected);
  const profile = read.ok ? read : withSomeNames(sources);
  if (!profile.ok) return read.ok ? profile : failure(...read.problems);
  const readings = readingsOf(profile.value, { locale, dayOrder }, given?.readings ?? []);
  const proposals = proposalsFor(readings, given?.asOf ?? today);
  const settings = given ?? proposedSettings(readings, proposals, locale);
  const columns = proposals.columns.map((proposal) => lineOf(readings, proposal, given, today));
  const lacking = given
    ? axes.filter((axis) => !columns.some((line) => line.use === "used" && line.axis === axis))
    : lackingAxes(proposals.columns);
  return success({
    columns: read.ok ? columns : columns.map((line) => (line.use === "partner" ? { ...line, use: "could" } : line)),
    questions: [...(read.ok ? [] : (["partner"] as const)), ...lacking],
    offers: offersOf(columns, proposals.columns, proposals.periods),
    settings,
    leftOut: profile.value.leftOut,
  });
}

function givenSettings({ settings }: MapSources): Settings | null {
  const read = settings && holdsSettings(settings) ? readSettings(settings) : null;
  return read?.ok ? read.value.settings : null;
}

/** Where no column names the partners: any column stands in for it, so that the others can be shown. */
function withSomeNames({ profile: source }: MapSources): Outcome<Profile> {
  const { columns } = columnsOf(source, Math.max(0, headerRowIn(source, new Set())));
  for (const { header } of columns) {
    const read = readProfile(source, { columns: [], partnerColumn: header, headerFirst: false });
    if (read.ok) return read;
  }
  return failure({ code: "noPartnerColumn", headers: columns.map(({ header }) => header) });
}

function lineOf(readings: Readings, proposal: Proposal, given: Settings | null, today: Day): ColumnLine {
  const { profile } = readings;
  const { column, meaning } = proposal;
  const standing = given?.criteria.find((each) => columnNamed(profile.columns, each.column) === column) ?? null;
  const axis = standing?.axis ?? axisOf(proposal);
  const isPartner = column === profile.partnerColumn;
  const criterion = isPartner
    ? null
    : (standing ?? proposal.criterion ?? criterionFor(profile, column, axis ?? "results", readings));
  const reading = criterion && readingFacts(readings.of(column), criterion, given?.asOf ?? today);
  const refusal = reading?.refusal ?? null;
  const isWeighted = given ? (standing?.weight ?? 0) > 0 : counts(proposal);
  const isUsed = isWeighted && refusal === null;
  const why = isUsed
    ? null
    : isWeighted && refusal !== null
      ? whyRefused[refusal.why]
      : given && counts(proposal)
        ? "weight"
        : (proposal.why ?? "weight");
  return {
    header: column.header,
    place: placeIn(profile.source, profile.headerRow, column.at),
    samples: samplesOf(readings, column),
    ...readingShare(readings, column, criterion, given?.asOf ?? today),
    use: isPartner ? "partner" : isUsed ? "used" : isNoUse(why) ? "no" : "could",
    axis,
    direction: directionOf(criterion, meaning.direction),
    why: isPartner ? "names" : why,
    criterion,
    reading,
  };
}

const noUse: ReadonlySet<WhyNot> = new Set([
  "no-criterion",
  "names",
  "override",
  "ours",
  "running-number",
  "same-header",
  "empty",
]);
const isNoUse = (why: WhyNot | null): boolean => why !== null && noUse.has(why);

const directionOf = (criterion: Criterion | null, byHeader: "up" | "down"): "up" | "down" => {
  if (!criterion || criterion.low === null || criterion.high === null) return byHeader;
  return criterion.low > criterion.high && !goesByDay(criterion.scale) ? "down" : "up";
};

const shownLetters = 40;

/** The first two different values. */
function samplesOf(readings: Readings, column: Column): string[] {
  const found = new Set<string>();
  for (const cell of readings.of(column).cells) {
    if (isMissing(cell)) continue;
    const text = oneLine(cellText(cell));
    found.add(text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text);
    if (found.size === 2) break;
  }
  return [...found];
}

/** How many values there are and how many the criterion's scale reads. */
function readingShare(
  readings: Readings,
  column: Column,
  criterion: Criterion | null,
  asOf: Day,
): { readonly filled: number; readonly read: number } {
  const reading = readings.of(column);
  const values = criterion && valuesRead(reading, criterion.scale, asOf);
  if (values) return { filled: values.filled, read: values.read };
  const filled = reading.cells.filter((cell) => !isMissing(cell)).length;
  return { filled, read: filled };
}
