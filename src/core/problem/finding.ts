/** What a map is made in spite of, and is reported with it: cells that count as missing, assumptions. */

import type { Place } from "../cells/source";
import type { Locale } from "../model/locale";
import type { Decision, FaultCode, RefusedColumn } from "./column-facts";
import { enFindings } from "./en-findings";
import { jaFindings } from "./ja-findings";
import type { PlanFindingFacts } from "./plan-facts";
import type { SheetFindingFacts } from "./sheet-finding";
import type { WhyNot } from "./why-not";

/** Why a row under the header is no partner. */
export const leftOutReasons = [
  "total",
  "note",
  "section",
  "header",
  "sample",
  "rule",
  "numbers",
  "decided",
  "nameless",
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Facts by code, as of problems. */
export interface FindingFacts extends PlanFindingFacts, SheetFindingFacts {
  /** Cells of one column that cannot be read for one reason: counted as missing. `texts` are their different values. */
  badCells: {
    readonly column: string;
    readonly why: FaultCode;
    readonly allowed: readonly string[];
    readonly texts: readonly string[];
    readonly places: readonly Place[];
  };
  badOverride: {
    readonly column: string;
    readonly text: string;
    readonly allowed: readonly string[];
    readonly place: Place;
  };
  badName: { readonly text: string; readonly place: Place };
  sameName: { readonly name: string; readonly places: readonly Place[] };
  // What was assumed or noticed about the profile.
  settingsInferred: { readonly partners: string };
  rowsAboveHeader: { readonly row: number; readonly rows: readonly number[] };
  joinedHeaders: { readonly rows: readonly number[] };
  leftOutRow: {
    readonly reason: LeftOutReason;
    readonly row: number;
    readonly text: string;
    readonly place: Place;
    /** How a total was known where no word says so. */
    readonly bySum?: "sum" | "mean";
  };
  /** `unread`: headers of it that the first table does not have. */
  secondTable: { readonly row: number; readonly place: Place; readonly unread: readonly string[] };
  /** A further table below that is not about partners: not read. */
  otherTable: { readonly row: number; readonly headers: readonly string[]; readonly place: Place };
  /** A second table beside the first: its partners are not read. */
  tableBeside: { readonly column: string; readonly partners: number; readonly place: Place };
  /** Columns with values and no header, by the first value of each. */
  noHeader: { readonly places: readonly Place[] };
  onlySamples: { readonly places: readonly Place[] };
  /** Rows with values but no name, and the name above the first of them. */
  noName: { readonly places: readonly Place[]; readonly above: string | null };
  /** Names of one company by all but legal form, width, case and spaces. */
  sameCompany: { readonly names: readonly string[]; readonly places: readonly Place[] };
  sameHeader: { readonly column: string; readonly used: string; readonly places: readonly Place[] };
  emptyColumn: { readonly column: string };
  /** How a column is read, in one line. */
  columnRead: { readonly column: string; readonly decisions: readonly Decision[] };
  /** A column that the settings name, or that is recognised, but cannot be used. */
  columnNotUsed: RefusedColumn;
  /** A reading in the settings for a column that the profile lacks. */
  readingWithoutColumn: { readonly column: string; readonly near: string | null };
  onlyListed: { readonly columns: readonly string[] };
  assumedLevels: { readonly column: string; readonly levels: string };
  ordersDecide: { readonly columns: readonly string[] };
  /** Steps before an order count, there being nothing else. */
  stepsCount: { readonly columns: readonly string[] };
  companySales: { readonly columns: readonly string[] };
  ourSales: { readonly columns: readonly string[] };
  whoseSales: { readonly columns: readonly string[] };
  /** Ranks in numbers of which the first or the last may be the best. */
  rankOrder: { readonly columns: readonly string[] };
  smallerIsBetter: { readonly columns: readonly string[] };
  /** Columns with a word that changes what the rest says: a target, a plan, what was lost. */
  changedMeaning: { readonly columns: readonly { readonly column: string; readonly why: WhyNot }[] };
  periods: { readonly used: readonly string[]; readonly others: readonly string[] };
  /** An earlier period, with nothing beside it to count instead. */
  olderPeriod: { readonly columns: readonly string[] };
  otherPeriod: {
    readonly columns: readonly string[];
    readonly partners: readonly string[];
    readonly places: readonly Place[];
  };
  needData: { readonly count: number };
}

export type FindingCode = keyof FindingFacts;

export type Finding = { readonly [Code in FindingCode]: { readonly code: Code } & FindingFacts[Code] }[FindingCode];

/** One language's sentence for every code. */
export type FindingTexts = { readonly [Code in FindingCode]: (facts: FindingFacts[Code]) => string };

const texts: Readonly<Record<Locale, FindingTexts>> = { ja: jaFindings, en: enFindings };

/** A finding as a sentence for the user. */
export function findingText(finding: Finding, locale: Locale): string {
  return (texts[locale][finding.code] as (facts: Finding) => string)(finding);
}
