/** What can stand in the way of a support plan, and what it is made in spite of: the facts of each message. */
import type { Place } from "../cells/source";
import type { SupportField } from "../model/fields";

/** Hours are as people write them. */
export interface PlanProblemFacts {
  /** "": as typed on the page. */
  noPeople: { readonly sheet: string | null };
  /** `texts` are the headers there that say nothing to us. */
  noHoursColumn: { readonly texts: readonly string[]; readonly place: Place };
  personTwice: { readonly name: string; readonly places: readonly Place[] };
  badHours: { readonly text: string; readonly place: Place };
  badMost: { readonly text: string; readonly place: Place };
  badSupport: { readonly field: Exclude<SupportField, "segment">; readonly text: string; readonly place: Place };
  pinsOverHours: {
    readonly person: string;
    readonly taken: number;
    readonly limit: number;
    readonly partners: readonly string[];
  };
  pinsOverMost: {
    readonly person: string;
    readonly taken: number;
    readonly limit: number;
    readonly partners: readonly string[];
  };
  unknownPin: { readonly text: string; readonly allowed: readonly string[]; readonly places: readonly Place[] };
  pinTwice: { readonly partner: string; readonly places: readonly [Place, Place] };
  pinExcluded: { readonly person: string; readonly partner: string; readonly places: readonly [Place, Place] };
  noOwnerColumn: { readonly sheet: string };
  pinWithoutHours: { readonly partner: string; readonly place: Place };
}

export interface PlanFindingFacts {
  teamTotal: { readonly text: string; readonly place: Place };
  teamHeaders: { readonly missing: readonly string[]; readonly texts: readonly string[]; readonly place: Place };
  badSupportCells: {
    readonly column: string;
    readonly cells: readonly { readonly text: string; readonly place: Place }[];
  };
  hoursRounded: { readonly places: readonly Place[] };
  coverNowhere: { readonly person: string; readonly items: readonly string[]; readonly place: Place };
  coversNobody: { readonly person: string };
  columnForNobody: { readonly column: string; readonly person: string };
  columnTwice: { readonly column: string; readonly first: string };
  pinUnused: { readonly partner: string; readonly text: string; readonly place: Place };
  unknownExcluded: { readonly names: readonly string[]; readonly places: readonly Place[] };
  severalOwners: { readonly places: readonly Place[]; readonly text: string };
  ownersOutside: { readonly names: readonly string[] };
  ownersDiffer: { readonly partners: readonly string[] };
  noHours: { readonly people: readonly string[] };
  noCandidates: { readonly segments: readonly string[]; readonly cut: string };
}

export type PlanProblemTexts = {
  readonly [Code in keyof PlanProblemFacts]: (facts: PlanProblemFacts[Code]) => string;
};
export type PlanFindingTexts = {
  readonly [Code in keyof PlanFindingFacts]: (facts: PlanFindingFacts[Code]) => string;
};

export type ProblemOfPlan = {
  readonly [Code in keyof PlanProblemFacts]: { readonly code: Code } & PlanProblemFacts[Code];
}[keyof PlanProblemFacts];
