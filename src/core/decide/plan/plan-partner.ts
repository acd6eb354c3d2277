/** A partner as the plan sees it: where the map has it, and what the profile says about its support. */
import type { Partner } from "../../model/partner";
import type { SegmentKey } from "../../model/segment";
import type { Hundredths, Support } from "./team";

export type Pin = { readonly kind: "person"; readonly person: number } | { readonly kind: "techTouch" };

/** What one person could do for it; null: the profile says nothing. */
export interface PersonFacts {
  readonly time: Hundredths | null;
  readonly gain: number | null;
  /** The partner is none of those whom this person covers. */
  readonly uncovered: boolean;
  /** 担当除外 names the person, or the person's own column says no. */
  readonly excluded: boolean;
}

export interface PlanPartner
  extends Pick<
    Partner,
    "key" | "name" | "potential" | "results" | "segment" | "scoredSegment" | "overridden" | "priority"
  > {
  /** By person, in the order of the team. */
  readonly people: readonly PersonFacts[];
  readonly pin: Pin | null;
  /** The person who looks after it now; null: nobody in the team. */
  readonly now: number | null;
}

/** The factors of a gain, or the one that the profile gives in their place. */
export type GainFigures =
  | { readonly kind: "given"; readonly gain: number }
  | {
      readonly kind: "product";
      readonly potential: number;
      /** max(20, 100 − results). */
      readonly lack: number;
      readonly weight: number;
      readonly gain: number;
    };

/** Results at the most do not take away more than this share of the need. */
const leastLack = 20;

/** What supporting a partner by this person is worth; null where neither the map nor the profile says. */
export function gainFigures(partner: PlanPartner, person: number, support: Support): GainFigures | null {
  const given = partner.people[person]?.gain ?? null;
  if (given !== null) return { kind: "given", gain: given };
  const { potential, results, segment } = partner;
  if (potential === null || results === null || segment === null) return null;
  const lack = Math.max(leastLack, 100 - results);
  const { weight } = support[segment];
  return { kind: "product", potential, lack, weight, gain: ((potential * lack) / 100) * weight };
}

/** The time that this person needs for it; null where neither its segment nor the profile says. */
export function timeFor(partner: PlanPartner, person: number, support: Support): Hundredths | null {
  return partner.people[person]?.time ?? segmentTime(partner.segment, support);
}

const segmentTime = (segment: SegmentKey | null, support: Support) => (segment === null ? null : support[segment].time);

/** Whether the plan may give it to this person, all but the hours considered. */
export function isCandidateFor(partner: PlanPartner, person: number, support: Support): boolean {
  const given = partner.people[person]?.gain ?? null;
  const bySegment = partner.segment !== null && support[partner.segment].candidate;
  if (!bySegment && !(given !== null && given > 0)) return false;
  return gainFigures(partner, person, support) !== null && timeFor(partner, person, support) !== null;
}

/** Whether the plan would look after it if somebody could: what 候補 counts. */
export const isCandidate = (partner: PlanPartner, support: Support): boolean =>
  partner.pin?.kind === "person" ||
  (partner.pin === null && partner.people.some((_, person) => isCandidateFor(partner, person, support)));
