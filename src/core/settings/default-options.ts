/** The options as they are until a vendor changes them. */
import { numberOptions } from "../model/number-options";
import type { Options } from "../model/settings";

/** The format that this version writes; it reads this one and all before it. */
export const settingsFormat = 1;

export const defaultOptions: Options = {
  partnerColumn: null,
  profileSheet: null,
  potentialCut: { kind: "number", value: 50 },
  resultsCut: { kind: "any" },
  missing: "ignore",
  asOf: null,
  overrideColumn: null,
  format: settingsFormat,
  rows: [],
  readings: [],
  weightSpread: numberOptions.weightSpread.initial,
  draws: numberOptions.draws.initial,
  cutMargin: numberOptions.cutMargin.initial,
  keepOwner: numberOptions.keepOwner.initial,
  confidenceColumn: false,
};
