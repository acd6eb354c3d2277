/** What a vendor decides about its map: criteria, options and segments. */

import type { Day } from "../cells/day";
import type { scalePoints } from "../score/points";
import type { Locale } from "./locale";
import type { Segments } from "./segment";

export const axes = ["potential", "results"] as const;
export type Axis = (typeof axes)[number];

/** The scales are the table of what they do. */
export type Scale = keyof typeof scalePoints;

/** A label and its points 0–100; points are null where the settings leave them to the scale (a bare match target). */
export interface Level {
  readonly label: string;
  readonly points: number | null;
}

/** How one column counts on one axis. Bounds are null where the settings leave them to the data. */
export interface Criterion {
  readonly column: string;
  readonly axis: Axis;
  readonly weight: number;
  readonly scale: Scale;
  readonly low: number | null;
  readonly high: number | null;
  readonly levels: readonly Level[];
}

/** Where an axis divides into low and high. `percent` is 0 < percent ≤ 100. */
export type Cut =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "top"; readonly percent: number }
  | { readonly kind: "any" | "median" | "mean" | "natural" };

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
] as const;
export type OptionKey = (typeof optionKeys)[number];

export interface Options {
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
  /** Version of the settings sheet's format. */
  readonly format: number;
}

export interface Settings extends Options {
  readonly criteria: readonly Criterion[];
  readonly segments: Segments;
  /** The language the settings are written in, and so the language of what is made from them. */
  readonly locale: Locale;
}

export const cutOf = (settings: Options, axis: Axis): Cut =>
  axis === "potential" ? settings.potentialCut : settings.resultsCut;
