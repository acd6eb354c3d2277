/** The custom functions: one table that the top-level file, the refresh of formulas and the tests follow. */
import type { Argument } from "./argument";
import type { Surroundings } from "./formula-evaluation";
import {
  type FormulaResult,
  partnerConfidence,
  partnerMap,
  partnerPotential,
  partnerResults,
  partnerSegment,
  partnerSupport,
} from "./functions";

export interface CustomFunction {
  readonly name: string;
  /** As Sheets shows them while somebody types. */
  readonly parameters: readonly string[];
  readonly call: (args: readonly Argument[], around: Surroundings) => FormulaResult;
}

const ofProfile = ["profile", "settings"] as const;

export const customFunctions: readonly CustomFunction[] = [
  {
    name: "PARTNER_SEGMENT",
    parameters: ["profile_or_potential", "settings_or_results", "potential_cut", "results_cut"],
    call: partnerSegment,
  },
  { name: "PARTNER_POTENTIAL", parameters: ofProfile, call: partnerPotential },
  { name: "PARTNER_RESULTS", parameters: ofProfile, call: partnerResults },
  { name: "PARTNER_CONFIDENCE", parameters: ofProfile, call: partnerConfidence },
  { name: "PARTNER_MAP", parameters: ofProfile, call: partnerMap },
  { name: "PARTNER_SUPPORT", parameters: ["segment"], call: partnerSupport },
];

/** Calls one by its name; throws an Error whose message the cell shows. */
export function callCustomFunction(name: string, args: readonly Argument[], around: Surroundings): FormulaResult {
  const found = customFunctions.find((each) => each.name === name);
  if (!found) throw new Error(`No custom function is called ${name}.`);
  return found.call(args, around);
}
