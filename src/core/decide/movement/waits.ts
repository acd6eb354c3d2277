/** From a profile's days of contract and first order: who waited how long. */
import type { Day } from "../../cells/day";
import type { Place } from "../../cells/source";
import type { Evaluation } from "../../evaluate/evaluation";
import { contractColumn, firstOrderColumn } from "../../profile/first-order-columns";
import { partnerPlace } from "../../profile/profile";
import type { Wait } from "./first-order";

export interface Waits {
  readonly waits: readonly Wait[];
  /** First orders before the contract, and contracts that have not begun: they count as no data. */
  readonly wrong: readonly Place[];
}

/**
 * Null where the profile does not say when contracts began, or nothing says when first orders came: its column, or without
 * one the first kept build with results, by partner.
 */
export function waitsOf(
  { profile, reading, settings }: Evaluation,
  firstResults: ((partner: number) => Day | null) | null = null,
): Waits | null {
  const [contract, first] = [contractColumn(profile), firstOrderColumn(profile)];
  if (!contract || (!first && !firstResults)) return null;
  const asOf = settings.asOf ?? reading.today;
  const { readings } = reading.scored;
  const begun = readings.of(contract).days(asOf).values;
  const ordered = first
    ? readings.of(first).days(asOf).values
    : profile.partners.map((_, index) => firstResults?.(index) ?? Number.NaN);
  const waits: Wait[] = [];
  const wrong: Place[] = [];
  profile.partners.forEach((partner, index) => {
    const [from, to] = [begun[index] as number, ordered[index] as number];
    if (Number.isNaN(from)) return;
    const hasOrdered = !Number.isNaN(to) && to <= asOf;
    const days = (hasOrdered ? to : asOf) - from;
    if (days >= 0) waits.push({ days, hasOrdered });
    else wrong.push(partnerPlace(profile, partner, hasOrdered && first ? first : contract));
  });
  return { waits, wrong };
}
