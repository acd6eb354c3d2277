/** What a vendor decides about its map: criteria, options and segments. */

import type { Day } from "../cells/day";
import type { Axis } from "./axis";
import type { ColumnChoice } from "./column-choice";
import type { Criterion } from "./criterion";
import type { Cut } from "./cut";
import type { Locale } from "./locale";
import { type NumberOptionKey, numberOptionKeys } from "./number-options";
import type { Segments } from "./segment";

export const missingRules = ["ignore", "zero"] as const;
export type MissingRule = (typeof missingRules)[number];

export const optionKeys = [
  "partnerColumn",
  "profileSheet",
  "potentialCut",
  "resultsCut",
  "missing",
  "asOf",
  "overrideColumn",
  "format",
  ...numberOptionKeys,
  "confidenceColumn",
] as const;
export type OptionKey = (typeof optionKeys)[number];

/** What a row is, whatever it looks like: a partner, none, or part of the partner above. */
export const rowRoles = ["partner", "skip", "above"] as const;
export type RowRole = (typeof rowRoles)[number];

/** `name` is the row's name or, of a row without one, its address or the name above it. */
export interface RowDecision {
  readonly name: string;
  readonly as: RowRole;
}

export interface Options extends Readonly<Record<NumberOptionKey, number>> {
  /** Header of the column with the partners' names; null: the one that the profile itself suggests. */
  readonly partnerColumn: string | null;
  readonly profileSheet: string | null;
  readonly potentialCut: Cut;
  readonly resultsCut: Cut;
  readonly missing: MissingRule;
  /** The day that recency counts from; null: today. */
  readonly asOf: Day | null;
  /** Header of the override column; null: the profile's 手動補正 / Override where there is one. */
  readonly overrideColumn: string | null;
  /** Whether the map's table has a column that says how sure each placement is. */
  readonly confidenceColumn: boolean;
  /** Version of the settings sheet's format. */
  readonly format: number;
  /** What single rows of the profile are: 行: 企業名 / Row: name. */
  readonly rows: readonly RowDecision[];
  /** How single columns are read: 読み方: 年商 / Reading: Annual sales. */
  readonly readings: readonly ColumnChoice[];
}

export interface Settings extends Options {
  readonly criteria: readonly Criterion[];
  readonly segments: Segments;
  /** The language the settings are written in, and so the language of what is made from them. */
  readonly locale: Locale;
}

export const cutOf = (settings: Options, axis: Axis): Cut =>
  axis === "potential" ? settings.potentialCut : settings.resultsCut;
